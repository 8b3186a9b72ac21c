#include "tests/support/registry.h"
#include "tests/ui/shell/fake_project_service.h"
#include "tests/ui/shell/shots.h"
#include "ui/shell/main_window.h"
#include "ui/start/recent_model.h"
#include "ui/start/start_card.h"
#include "ui/start/start_page.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace secondlook::ui;

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().applyTo(*qApp); }

    void init()
    {
        m_service.projects = {{QStringLiteral("/p/card-support.secondlook"), QStringLiteral("card-support"),
                               QDateTime::currentDateTime(), false, QString(), 312, 77},
                              {QStringLiteral("/p/phone.secondlook"), QStringLiteral("phone-transcripts"),
                               QDateTime(QDate(2025, 5, 2), QTime(10, 0)), false, QString(), 0, 3},
                              {QStringLiteral("/p/gone.secondlook"), QStringLiteral("app-reviews-pilot"),
                               QDateTime(QDate(2025, 3, 18), QTime(10, 0)), true, QString(), std::nullopt,
                               std::nullopt}};
        m_window = std::make_unique<MainWindow>();
        m_actions.clear();
        for (const char *key : {"Ctrl+N", "Ctrl+O", "Ctrl+T"}) {
            auto *action = new QAction(QString::fromLatin1(key), m_window.get());
            action->setShortcut(QKeySequence(QString::fromLatin1(key)));
            m_window->addAction(action);
            m_actions << action;
        }
        m_page = new StartPage(&m_service, {m_actions[0], m_actions[1], m_actions[2]},
                               {m_window->registry().find(QStringLiteral("help.keys"))});
        QVERIFY(m_window->addPage({QStringLiteral("start"),
                                   QStringLiteral("Start"),
                                   QString(),
                                   m_page,
                                   [this] { m_page->focusFirst(); },
                                   [this] { return m_page->areas(); },
                                   {}}));
        m_window->resize(1440, 900);
        m_window->showPage(QStringLiteral("start"));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy ready(m_page, &StartPage::ready);
        m_page->reload();
        QVERIFY(ready.wait());
        m_page->focusFirst();
    }

    void cleanup() { m_window.reset(); }

    void recentProjectsInWords()
    {
        RecentModel model;
        QList<RecentProject> projects = m_service.projects;
        projects[0].lastOpened = QDateTime(QDate(2025, 5, 14), QTime(9, 0));
        projects[1].lastOpened = QDateTime(QDate(2025, 5, 13), QTime(9, 0));
        projects[2].lastOpened = QDateTime(QDate(2024, 3, 18), QTime(9, 0));
        model.setProjects(projects, QDate(2025, 5, 14));
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            rows << QStringList{index.data().toString(), index.data(RecentModel::StateRole).toString(),
                                index.data(RecentModel::DateRole).toString()}
                        .join(QLatin1Char('|'));
        }
        QCOMPARE(rows[0], QStringLiteral("card-support|this computer, 312 to review|today"));
        QCOMPARE(rows[1], QStringLiteral("phone-transcripts|this computer, nothing to review|yesterday"));
        QVERIFY2(rows[2].startsWith(QStringLiteral("app-reviews-pilot|file has moved, choose it again|18 ")),
                 qPrintable(rows[2]));
        QVERIFY(rows[2].endsWith(QStringLiteral("2024")));
    }

    void everythingIsReachedByKeysAlone()
    {
        const QList<StartCard *> cards = m_page->findChildren<StartCard *>();
        QCOMPARE(cards.size(), 3);
        QVERIFY(cards[0]->hasFocus());
        secondlook::test::keepShot(*m_window, QStringLiteral("start-recent"));
        QTest::keyClick(cards[0], Qt::Key_Down);
        QVERIFY(cards[1]->hasFocus());
        QTest::keyClick(cards[1], Qt::Key_Tab);
        QVERIFY(cards[2]->hasFocus());
        QSignalSpy sample(m_actions[2], &QAction::triggered);
        QTest::keyClick(cards[2], Qt::Key_Return);
        QCOMPARE(sample.count(), 1);

        QTest::keyClick(cards[2], Qt::Key_Tab);
        auto *recent = m_page->findChild<QListView *>();
        QVERIFY(recent->hasFocus());
        QSignalSpy chosen(m_page, &StartPage::projectChosen);
        QSignalSpy moved(m_page, &StartPage::projectMoved);
        QTest::keyClick(recent, Qt::Key_Down);
        QTest::keyClick(recent, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("/p/phone.secondlook"));
        QTest::keyClick(recent, Qt::Key_Down);
        QTest::keyClick(recent, Qt::Key_Return);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(chosen.count(), 1);
    }

    void theKeysOnTheCardsWork()
    {
        QSignalSpy made(m_actions[0], &QAction::triggered);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(made.count(), 1);
    }

    void withoutProjectsThePageSaysWhatWouldBeThere()
    {
        m_service.projects.clear();
        QSignalSpy ready(m_page, &StartPage::ready);
        m_page->reload();
        QVERIFY(ready.wait());
        QVERIFY(!m_page->findChild<QListView *>()->isVisible());
    }

    void oneColumnBelow1100()
    {
        const QList<StartCard *> cards = m_page->findChildren<StartCard *>();
        auto *recent = m_page->findChild<QListView *>();
        const auto below = [&] { return recent->mapTo(m_page, QPoint()).y() > cards[2]->mapTo(m_page, QPoint()).y(); };
        QTRY_VERIFY(!below());
        m_window->resize(1099, 900);
        QTRY_VERIFY(below());
    }

    void aDroppedFileIsToldByTheWindow()
    {
        QSignalSpy dropped(m_window.get(), &MainWindow::fileDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/messages.csv"))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().toString(), QStringLiteral("/tmp/messages.csv"));
    }

private:
    secondlook::test::FakeProjectService m_service;
    std::unique_ptr<MainWindow> m_window;
    QList<QAction *> m_actions;
    StartPage *m_page = nullptr;
};

SECONDLOOK_SUITE(StartPageTest)
#include "tst_start_page.moc"
