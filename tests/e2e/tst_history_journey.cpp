// What happens to a real project is found again on the history page, and a decision is opened again there, by keys
// alone.
#include "app/compose/adjudicating.h"
#include "app/desk/desk.h"
#include "tests/support/conflict_project.h"
#include "tests/support/registry.h"
#include "ui/adjudicate/adjudicate_page.h"
#include "ui/history/chain_presenter.h"
#include "ui/history/entry_presenter.h"
#include "ui/history/history_file.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/history/history_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace secondlook;

class HistoryJourney : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    base::SystemClock m_clock;

    QString project() const { return m_folder->filePath(QStringLiteral("parcels.secondlook")); }
    ui::HistoryPage &page() const { return *m_desk->window().findChild<ui::HistoryPage *>(); }
    ui::HistoryPresenter &presenter() const { return page().presenter(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void open(const char *reviewer, const char *first = "history")
    {
        desk::DeskOptions options;
        options.project = project();
        options.reviewer = QLatin1String(reviewer);
        options.page = QLatin1String(first);
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(ready.count() > 0);
        QCOMPARE(m_desk->window().currentPage(), QLatin1String(first));
    }
    review::ConflictCounts counts() const
    {
        const auto session = compose::openAdjudicationSession(project().toStdString(), "onlooker", m_clock);
        return session ? *(*session)->counts(0) : review::ConflictCounts();
    }
    bool says(const QString &text) const
    {
        const auto labels = page().findChildren<ui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// Chooses the newest entry of this action, once it is there.
    void choose(const char *action)
    {
        const auto place = [&] {
            const auto &changes = presenter().changes();
            return std::ranges::find(changes, action, &review::Change::action) - changes.begin();
        };
        QTRY_VERIFY(place() < std::ssize(presenter().changes()));
        page().table()->setCurrentPlace(int(place()));
        QTRY_VERIFY(page().entry().detail() && page().entry().detail()->change.action == action);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("secondlook-test"));
        QCoreApplication::setApplicationName(QStringLiteral("desk"));
        ui::Theme::instance().applyTo(*qApp);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QSettings().clear();
        QVERIFY(test::makeConflictProject(project(), m_folder->filePath(QStringLiteral("t.csv")), 6, 3, m_clock));
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aDecisionIsFoundReadVerifiedAndOpenedAgain()
    {
        open("lead", "adjudicate");
        auto *desk = m_desk->window().findChild<ui::AdjudicatePage *>()->findChild<ui::AdjudicationPresenter *>();
        QTRY_VERIFY(desk->current() && !desk->isBusy() && !desk->isReading());
        press(Qt::Key_1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(counts().open, 2);
        QAction *go = m_desk->window().registry().find(QStringLiteral("page.history"));
        QVERIFY(!go->shortcut().isEmpty());
        QTest::keySequence(QApplication::focusWidget(), go->shortcut());
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("history"));
        choose("adjudicate_decided");
        QVERIFY(page().entry().detail()->decision.isValid());
        QTRY_VERIFY(page().table()->hasFocus());
        QTRY_VERIFY(says(QStringLiteral("1 for delivery, 1 for refund")));
        press(Qt::Key_V);
        QTRY_VERIFY(says(QStringLiteral("Chain checked up to this entry")));
        press(Qt::Key_Return);
        QTRY_VERIFY(page().entry().record());
        QVERIFY(page().entry().record()->text.find("please look at parcel") == 0);
        press(Qt::Key_Escape);
        QTRY_VERIFY(page().table()->hasFocus());
        press(Qt::Key_O);
        QTRY_COMPARE(counts().open, 3);
        QTRY_VERIFY(says(QStringLiteral("is open again")));
        QTRY_VERIFY(page().entry().detail()->isTakenBack); // still the decision: what is chosen stays
        press(Qt::Key_O);
        QTRY_VERIFY(says(QStringLiteral("taken back already")));
        QCOMPARE(counts().open, 3);
    }
    void whatSomebodyElseDecidedStays()
    {
        {
            const auto session = compose::openAdjudicationSession(project().toStdString(), "boss", m_clock);
            QVERIFY(session);
            review::Decision decision;
            decision.label = 1;
            QVERIFY((*session)->decide({1}, decision));
        }
        open("lead");
        choose("adjudicate_decided");
        press(Qt::Key_O);
        QTRY_VERIFY(says(QStringLiteral("somebody else decided this")));
        QCOMPARE(counts().open, 2);
    }
    void everyLineOfARealLogHasWords()
    {
        open("lead");
        auto *model = page().table()->model();
        QTRY_VERIFY(model->rowCount() > 12);
        QCOMPARE(std::int64_t(presenter().size()), presenter().counts().entries);
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString what = model->index(row, 2).data().toString();
            QVERIFY2(!what.isEmpty() && !what.contains(QLatin1Char('_')), qPrintable(what));
        }
        const auto entries = m_desk->window().registry().entriesOn(QStringLiteral("history"));
        QStringList ids;
        for (const auto &entry : entries)
            ids << entry.action->objectName();
        for (const char *id : {"history.save", "history.find", "history.open", "history.reopen", "history.verify",
                               "history.again", "page.history"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        QVERIFY(m_desk->window().registry().setKeys(QStringLiteral("history.reopen"), {Qt::Key_R}));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("h.csv"));
        page().setFileChooser([file] { return file; });
        QSignalSpy finished(&page().file(), &ui::HistoryFile::finished);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(finished.count(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("\r\n"), int(presenter().counts().entries) + 1);
    }
};

SECONDLOOK_SUITE(HistoryJourney)
#include "tst_history_journey.moc"
