// A plugin that Qt loads into a program with a window: it presses the keys that come on standard input, a key sequence
// a line, and prints the text of the record in front whenever that is another one. So the desk is driven as a process
// of its own, and is the very program that people start.
#include <QApplication>
#include <QGenericPlugin>
#include <QKeySequence>
#include <QSocketNotifier>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace {

class Typist : public QObject
{
public:
    Typist() : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Typist::type);
        connect(&m_watch, &QTimer::timeout, this, &Typist::look);
        m_watch.start(5);
    }

private:
    void type()
    {
        char part[256];
        const ssize_t got = ::read(STDIN_FILENO, part, sizeof part);
        if (got <= 0) {
            m_input.setEnabled(false);
            return;
        }
        m_typed.append(part, got);
        for (qsizetype end = 0; (end = m_typed.indexOf('\n')) >= 0;) {
            const QKeySequence keys(QString::fromUtf8(m_typed.left(end)));
            m_typed.remove(0, end + 1);
            QTest::keySequence(QApplication::focusWidget(), keys);
        }
    }
    void look()
    {
        if (QApplication::focusWidget() == nullptr) { // as a window manager would
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible())
                    window->activateWindow();
            return;
        }
        const auto texts = QApplication::activeWindow()->findChildren<QTextEdit *>();
        const auto record = std::find_if(texts.begin(), texts.end(), [](const QTextEdit *text) {
            return text->isVisible() && text->inherits("secondlook::ui::RecordText");
        });
        const QByteArray front = record == texts.end() ? QByteArray() : (*record)->toPlainText().toUtf8().simplified();
        if (front == m_front)
            return;
        m_front = front;
        std::printf("%s\n", front.constData());
        std::fflush(stdout);
    }

    QSocketNotifier m_input;
    QByteArray m_typed;
    QTimer m_watch;
    QByteArray m_front;
};

class TypistPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QGenericPluginFactoryInterface" FILE "typist.json")

public:
    QObject *create(const QString &key, const QString &) override
    {
        return key == QLatin1String("typist") ? new Typist : nullptr;
    }
};

} // namespace

#include "typist.moc"
