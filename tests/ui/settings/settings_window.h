#pragma once

#include "tests/ui/shell/shots.h"
#include "ui/models/reviewer_settings.h"
#include "ui/settings/key_table.h"
#include "ui/settings/key_table_model.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace secondlook::test {

using namespace secondlook::ui;

/// The settings page in the real window, with the settings in a file of its own.
class SettingsWindow : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ReviewerSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    SettingsPage *m_page = nullptr;
    QAction *m_skip = nullptr;

    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    KeyTable *table() const { return m_page->findChild<KeyTable *>(); }
    QString said(const char *name) const { return find<PlainLabel>(name)->text(); }
    QStringList capsOf(const char *id) const
    {
        const auto *model = qobject_cast<const KeyTableModel *>(table()->model());
        return model->index(model->rowOf(QLatin1String(id))).data(KeyTableModel::CapsRole).toStringList();
    }
    void goTo(const char *id) const
    {
        m_page->showSection(QStringLiteral("keys"));
        const auto *model = qobject_cast<const KeyTableModel *>(table()->model());
        table()->setCurrentIndex(model->index(model->rowOf(QLatin1String(id))));
        table()->setFocus();
    }
    QAction *addAction(const char *id, const char *text, const char *keyText)
    {
        auto *action = new QAction(QString::fromUtf8(text), m_window.get());
        action->setShortcut(QKeySequence(QLatin1String(keyText)));
        describeAction(action, QLatin1String(id), QStringLiteral("This record"), ActionMenu::Record);
        const auto added = m_window->registry().add(action);
        Q_ASSERT(added);
        m_window->addAction(action);
        return action;
    }
    void shoot(const QString &name)
    {
        const std::pair<Scheme, const char *> schemes[] = {
            {Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::HighContrast, "contrast"}};
        for (const auto &[scheme, schemeName] : schemes) {
            for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
                Theme::instance().setScheme(scheme);
                m_window->resize(size);
                keepShot(*m_window,
                         QStringLiteral("settings-%1-%2-%3").arg(name, QLatin1String(schemeName)).arg(size.width()));
            }
        }
        Theme::instance().setScheme(Scheme::Light);
        m_window->resize(1440, 900);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().applyTo(*qApp);
        QAccessible::setActive(true);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings = std::make_unique<ReviewerSettings>(m_store.get(), QStringLiteral("ana"), QString());
        m_window = std::make_unique<MainWindow>();
        m_skip = addAction("review.skip", "&Skip this record", "S");
        addAction("review.flag", "&Flag this record", "F");
        addAction("review.undo", "&Undo the last decision", "U")
            ->setShortcuts({QKeySequence(QStringLiteral("U")), QKeySequence(QStringLiteral("Ctrl+Z"))});
        m_page = new SettingsPage(m_settings.get(), &m_window->registry());
        Page page{QStringLiteral("settings"),
                  QStringLiteral("Settings"),
                  QStringLiteral("settings"),
                  m_page,
                  [this] { m_page->focusFirst(); },
                  [this] { return m_page->areas(); },
                  {},
                  QKeySequence(QStringLiteral("Ctrl+,"))};
        auto *review = new QPushButton(QStringLiteral("Review"));
        QVERIFY(m_window->addPage({QStringLiteral("review"),
                                   QStringLiteral("Review"),
                                   QStringLiteral("review"),
                                   review,
                                   [review] { review->setFocus(); },
                                   {},
                                   {}}));
        QVERIFY(m_window->addPage(page));
        m_window->setProject(QStringLiteral("energy-desk"), QStringLiteral("77 labels, policy v3"));
        m_window->resize(1440, 900);
        m_window->showPage(QStringLiteral("review"));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        key(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("settings"));
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        Theme::instance().setScheme(Scheme::Light);
        Theme::instance().setTextScale(100);
    }
};

} // namespace secondlook::test
