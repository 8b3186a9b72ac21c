#pragma once

#include "tests/ui/runs/runs_window.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace secondlook::test {

/// The runs page in a window, with some runs, and how keys and eyes reach it.
class RunsPageFixture : public QObject
{

protected:
    TestClock m_clock;
    std::unique_ptr<RunProject> m_project;
    std::unique_ptr<RunsWindow> m_window;

    template <typename Widget> Widget *find(const char *name) const { return m_window->find<Widget>(name); }
    ui::RunsPresenter &presenter() const { return m_window->presenter(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The platform of tests leaves the window that opened a dialog active.
    static bool activate(QWidget *window)
    {
        window->activateWindow();
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
    }
    bool says(const QString &text) const
    {
        const auto labels = QApplication::activeWindow()->findChildren<ui::PlainLabel *>();
        return std::ranges::any_of(
            labels, [&](const ui::PlainLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QString rowText(int row, int role = Qt::AccessibleTextRole) const
    {
        return find<QListView>("runs")->model()->index(row, 0).data(role).toString();
    }
    void open(QSize size = {1440, 900})
    {
        m_project = std::make_unique<RunProject>();
        fillWithRuns(*m_project, m_clock);
        m_window = std::make_unique<RunsWindow>(*m_project, m_clock, size);
        QVERIFY(m_window->open());
    }
    void select(int run)
    {
        presenter().select({run});
        QTRY_VERIFY(presenter().details() != nullptr && presenter().details()->summary.id.value == run);
    }
    ui::NewRunDialog *newRun()
    {
        key(Qt::Key_R, Qt::ControlModifier);
        auto *dialog = m_window->findChild<ui::NewRunDialog *>();
        if (dialog == nullptr || !activate(dialog))
            return nullptr;
        return dialog;
    }
    void startServerRun(const char *cap)
    {
        auto *dialog = newRun();
        QVERIFY(dialog != nullptr);
        auto *classifier = dialog->findChild<QComboBox *>(QStringLiteral("runClassifier"));
        QTRY_COMPARE(classifier->count(), 3);
        classifier->setFocus();
        key(Qt::Key_End);
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("runCap"));
        QVERIFY(field->isVisible());
        field->setFocus();
        QTest::keyClicks(field, QLatin1String(cap));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(presenter().isLiveShown() && presenter().details() != nullptr);
        QVERIFY(activate(m_window.get()));
    }

    /// What makes a part as wide as it is.
    static QString leastWidths(const QWidget &part)
    {
        QString said;
        for (const QWidget *child : part.findChildren<QWidget *>())
            if (child->isVisible())
                said += QStringLiteral("%1 %2: %3\n")
                            .arg(QLatin1String(child->metaObject()->className()), child->objectName())
                            .arg(child->minimumSizeHint().width());
        return said;
    }

    static void begin()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::Theme::instance().applyTo(*qApp);
        QAccessible::setActive(true);
    }
    void end()
    {
        m_project->finish();
        m_window.reset();
        ui::Theme::instance().setTextScale(100);
    }
};

} // namespace secondlook::test
