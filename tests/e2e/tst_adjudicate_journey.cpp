// Conflicts of a real project are settled on the desk by keys alone.
#include "app/compose/packing.h"
#include "app/desk/desk.h"
#include "tests/support/conflict_project.h"
#include "tests/support/registry.h"
#include "tests/ui/shell/shots.h"
#include "ui/adjudicate/adjudicate_page.h"
#include "ui/adjudicate/option_list.h"
#include "ui/agreement/agreement_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook;
using review::ConflictList;

class AdjudicateJourney : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    base::SystemClock m_clock;

    QString project() const { return m_folder->filePath(QStringLiteral("parcels.secondlook")); }
    ui::AdjudicationPresenter &presenter() const
    {
        return *m_desk->window().findChild<ui::AdjudicatePage *>()->findChild<ui::AdjudicationPresenter *>();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void start(const char *reviewer, int records, int conflicts)
    {
        QVERIFY(test::makeConflictProject(project(), m_folder->filePath(QStringLiteral("t.csv")), records, conflicts,
                                          m_clock));
        open(reviewer);
    }
    void open(const char *reviewer)
    {
        desk::DeskOptions options;
        options.project = project();
        options.reviewer = QLatin1String(reviewer);
        options.page = QStringLiteral("adjudicate");
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(ready.count() > 0);
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("adjudicate"));
    }
    bool shows(int place, int rows) const
    {
        return QTest::qWaitFor([&] {
            return presenter().current() && !presenter().isBusy() && !presenter().isReading() &&
                   presenter().position() == place && presenter().rowCount() == rows;
        });
    }
    /// As another connection sees them.
    review::ConflictCounts counts() const
    {
        const auto session = compose::openAdjudicationSession(project().toStdString(), "onlooker", m_clock);
        return session ? *(*session)->counts(0) : review::ConflictCounts();
    }
    bool says(const QString &text) const
    {
        const auto labels = m_desk->window().findChildren<ui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
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
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void whatAgreementShowsIsReadNotedAndSentHere()
    {
        start("lead", 6, 5);
        auto &window = m_desk->window();
        window.showPage(QStringLiteral("agreement"));
        auto *agreement = window.findChild<ui::AgreementPage *>();
        QTRY_COMPARE(agreement->presenter().state(), ui::AgreementPresenter::State::Ready);
        agreement->showTab(ui::AgreementPage::Labels);
        agreement->presenter().openLabels(0, 1);
        QTRY_VERIFY(agreement->presenter().labels());
        const auto button = [agreement](const QString &begin) -> QAbstractButton * {
            for (auto *one : agreement->findChildren<QAbstractButton *>())
                if (one->isVisible() && one->text().startsWith(begin))
                    return one;
            return nullptr;
        };
        button(QStringLiteral("Open all"))->click();
        QTRY_VERIFY(agreement->presenter().reading().record);
        QCOMPARE(agreement->presenter().reading().ids.size(), 5U);
        QCOMPARE(agreement->presenter().reading().answers.size(), 2U);
        press(Qt::Key_Escape);
        button(QStringLiteral("Write a guideline note"))->click();
        auto *add = agreement->findChild<QAbstractButton *>(QStringLiteral("noteAdd"));
        agreement->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->setPlainText(QStringLiteral("Ask first."));
        QTRY_VERIFY(add->isEnabled());
        add->click();
        QTRY_VERIFY(says(QStringLiteral("version 1 now")));
        const auto session = compose::openAdjudicationSession(project().toStdString(), "onlooker", m_clock);
        QVERIFY((*(*session)->guideline())->document.find("Ask first.") != std::string::npos);
        // Two of the conflicts, on the page where they are settled.
        Q_EMIT agreement->conflictsAsked({{2}, {4}});
        QCOMPARE(window.currentPage(), QStringLiteral("adjudicate"));
        QVERIFY(shows(0, 2));
    }
    void aPackSaysWhereConflictsAreSettled()
    {
        const QString table = m_folder->filePath(QStringLiteral("t.csv"));
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,text\n1,a parcel\n2,a letter\n");
        file.close();
        compose::StartRequest request;
        request.path = m_folder->filePath(QStringLiteral("whole.secondlook")).toStdString();
        request.labelDocument = "refund\ndelivery\n";
        request.file = table.toStdString();
        request.columns.id = "id";
        request.columns.text = "text";
        QVERIFY(compose::startProject(request, m_clock, "lead"));
        const auto whole = compose::Project::open(request.path, m_clock, "lead");
        QVERIFY(compose::createPack(**whole, {.path = project().toStdString(), .reviewer = "ann", .tasks = 2}));
        open("ann");
        QTRY_VERIFY(says(QStringLiteral("Conflicts are settled in the project")));
        QVERIFY(!says(QStringLiteral("could not be read")));
        test::keepShot(m_desk->window(), QStringLiteral("desk-adjudicate-pack"));
    }
    void settlesByKeysAndTakesBack()
    {
        start("lead", 6, 5);
        QVERIFY(shows(0, 5));
        QVERIFY(m_desk->window().findChild<ui::OptionList *>()->hasFocus());
        QVERIFY(says(QStringLiteral("ann thinks so")) && says(QStringLiteral("Reviewer A")));
        press(Qt::Key_N);
        QTRY_VERIFY(says(QStringLiteral("ben")));
        press(Qt::Key_E);
        QTRY_VERIFY(presenter().estimate() != nullptr);
        test::keepShot(m_desk->window(), QStringLiteral("desk-adjudicate"));

        press(Qt::Key_1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shows(0, 4));
        QCOMPARE(counts().settledToday, 1);
        press(Qt::Key_A);
        QVERIFY(shows(0, 3));
        QCOMPARE(counts().ambiguous, 1);
        press(Qt::Key_B);
        press(Qt::Key_2);
        QVERIFY(shows(0, 2));
        QCOMPARE(counts().waiting, 1);
        press(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("oth"));
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("neither is asked for"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shows(0, 1));
        QCOMPARE(counts().open, 1);

        QTRY_COMPARE(presenter().counts()->open, 1);
        press(Qt::Key_U);
        QTRY_COMPARE(counts().open, 2);
        QTRY_VERIFY(presenter().current() && !presenter().isBusy() && !presenter().isReading());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(counts().open, 3);
        QCOMPARE(counts().waiting, 0);
    }
    void theRecordSaysHowItWasSettled()
    {
        start("lead", 2, 1);
        QVERIFY(shows(0, 1));
        press(Qt::Key_N);
        QTRY_VERIFY(!presenter().names().empty());
        press(Qt::Key_1);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(presenter().state(), ui::AdjudicationPresenter::State::Empty);
        const auto session = compose::openAdjudicationSession(project().toStdString(), "onlooker", m_clock);
        QVERIFY(session);
        const auto decided = *(*session)->conflicts({.list = ConflictList::Decided});
        QCOMPARE(decided.size(), 1U);
        const auto conflict = (*session)->open(decided.front());
        QVERIFY(conflict && conflict->history.size() == 1);
        const domain::Adjudication done = conflict->history.front();
        QCOMPARE(done.reason, domain::DisagreementReason::GuidelineUnclear);
        QVERIFY(done.namesShown && !done.modelShown && !done.ownConflict);
    }
    void settledByAnotherProgramMeanwhile()
    {
        start("lead", 3, 2);
        QVERIFY(shows(0, 2));
        press(Qt::Key_1);
        {
            const auto other = compose::openAdjudicationSession(project().toStdString(), "boss", m_clock);
            QVERIFY(other);
            review::Decision decision;
            decision.label = 1;
            QVERIFY((*other)->decide(presenter().current()->task, decision));
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(presenter().message() && presenter().message()->detail.contains(QStringLiteral("boss")));
        QTRY_VERIFY(presenter().current() && presenter().current()->list == ConflictList::Decided);
        QCOMPARE(counts().settledToday, 1);
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return presenter().current() && presenter().canSettle(); }));
    }
    void whoIsPartOfItDoesNotDecide()
    {
        start("ann", 2, 1);
        QVERIFY(shows(0, 1));
        QVERIFY(says(QStringLiteral("so somebody else decides")));
        press(Qt::Key_1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(counts().open, 1);
    }
    void theSheetOfKeysListsThem()
    {
        start("lead", 2, 1);
        QVERIFY(shows(0, 1));
        const QStringList sections = [&] {
            QStringList names;
            const auto entries = m_desk->window().registry().entriesOn(QStringLiteral("adjudicate"));
            for (const auto &entry : entries)
                names << entry.action->objectName();
            return names;
        }();
        for (const char *id : {"adjudicate.decide", "adjudicate.sendBack", "adjudicate.ambiguous", "adjudicate.names",
                               "adjudicate.estimate", "adjudicate.reason4"})
            QVERIFY2(sections.contains(QLatin1String(id)), id);
        QVERIFY(m_desk->window().registry().setKeys(QStringLiteral("adjudicate.ambiguous"), {Qt::Key_X}));
        press(Qt::Key_A);
        QCOMPARE(counts().ambiguous, 0);
        press(Qt::Key_X);
        QTRY_COMPARE(counts().ambiguous, 1);
    }
};

SECONDLOOK_SUITE(AdjudicateJourney)
#include "tst_adjudicate_journey.moc"
