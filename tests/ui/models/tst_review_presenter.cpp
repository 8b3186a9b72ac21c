#include "tests/support/registry.h"
#include "tests/ui/review/fake_review_session.h"
#include "ui/models/review_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace secondlook;
using test::FakeQueue;
using test::plainQueue;
using ui::ReviewPresenter;
using State = ReviewPresenter::State;

namespace {

class HandClock final : public base::Clock
{
public:
    base::TimeMs now() const override { return time; }
    base::TimeMs time = 1'000'000;
};

} // namespace

class TestReviewPresenter : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::shared_ptr<HandClock> m_clock;
    std::unique_ptr<ReviewPresenter> m_desk;

    void open(int records, int labels = 12)
    {
        m_queue = plainQueue(records, labels);
        openAgain();
    }
    void openAgain()
    {
        m_clock = std::make_shared<HandClock>();
        m_desk = std::make_unique<ReviewPresenter>(m_queue->opener(), nullptr, m_clock);
        m_desk->start();
        QTRY_VERIFY(m_desk->state() != State::Opening);
    }
    int shown() const { return m_desk->current() ? int(m_desk->current()->id.value) : 0; }
    // Decides the record on screen and waits until the next one is there.
    void decideAndWait(std::uint16_t label)
    {
        const int before = shown();
        m_desk->recordPainted();
        m_desk->decide(label);
        QTRY_VERIFY(!m_desk->isBusy());
        QVERIFY(shown() != before);
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_queue)
            m_queue->openGates();
        m_desk.reset();
        m_queue.reset();
    }
    void showsTheFirstRecordAndLeasesAhead()
    {
        open(10);
        QCOMPARE(m_desk->state(), State::Reviewing);
        QCOMPARE(shown(), 1);
        QCOMPARE(m_desk->facts().name, std::string("plain"));
        QVERIFY(m_desk->canLookNext());
    }
    void tidiesTheStoreWhileTheReviewerReads()
    {
        constexpr int untidied = 50;
        open(untidied + 10);
        for (int i = 1; i <= untidied; ++i) {
            m_desk->recordPainted();
            QVERIFY(!m_queue->calls().contains(QStringLiteral("tidy")));
            m_desk->decide(3);
            QTRY_COMPARE(shown(), i + 1);
        }
        m_desk->recordPainted();
        QTRY_COMPARE(m_queue->calls().count(QStringLiteral("tidy")), 1);
    }
    void keepsTheRecordUntilTheDecisionIsDurable()
    {
        open(10);
        m_queue->holdAnswers = true;
        bool storedWhenShown = false;
        connect(m_desk.get(), &ReviewPresenter::currentChanged, this,
                [&] { storedWhenShown = m_queue->stored().size() == 1; });
        m_desk->recordPainted();
        m_desk->decide(3);
        QTRY_COMPARE(m_queue->answerGate.available(), 0);
        QTest::qWait(0);
        QVERIFY(m_desk->isBusy());
        QCOMPARE(shown(), 1);
        m_queue->answerGate.release();
        QTRY_COMPARE(shown(), 2);
        QVERIFY(storedWhenShown);
        QCOMPARE(int(*m_queue->stored()[0].label), 3);
    }
    void showsTheNextRecordWithoutReadingAgain()
    {
        open(10);
        QStringList callsWhenShown;
        connect(m_desk.get(), &ReviewPresenter::currentChanged, this, [&] { callsWhenShown = m_queue->calls(); });
        m_desk->decide(0); // not painted: nothing else was asked for
        QTRY_COMPARE(shown(), 2);
        QCOMPARE(callsWhenShown, (QStringList{QStringLiteral("lease"), QStringLiteral("answer")}));
    }
    void ignoresEveryKeyWhileADecisionIsOnItsWay()
    {
        open(10);
        m_queue->holdAnswers = true;
        m_desk->decide(3);
        m_desk->decide(4);
        m_desk->skip();
        m_desk->flag(domain::FlagReason::Other);
        m_desk->undo();
        m_desk->lookNext();
        m_desk->lookPrevious();
        m_desk->setOwnConfidence(2);
        m_queue->answerGate.release(10);
        QTRY_COMPARE(shown(), 2);
        QVERIFY(!m_desk->isBusy());
        QCOMPARE(m_queue->calls().count(QStringLiteral("answer")), 1);
        QVERIFY(!m_queue->calls().contains(QStringLiteral("undo")));
        QVERIFY(!m_desk->message());
    }
    void refusesALabelThatIsNotInTheSchema()
    {
        open(3);
        m_desk->decide(12);
        QVERIFY(!m_desk->isBusy());
    }
    void undoBringsRecordLabelConfidenceAndCommentBack()
    {
        open(10);
        m_desk->setOwnConfidence(2);
        m_desk->setComment(QStringLiteral("two meanings"));
        decideAndWait(7);
        QVERIFY(!m_desk->draft().ownConfidence);
        QCOMPARE(m_desk->progress().done(), 1);
        m_desk->undo();
        QTRY_COMPARE(shown(), 1);
        QCOMPARE(m_desk->draft().ownConfidence, std::optional<int>(2));
        QCOMPARE(m_desk->draft().comment, QStringLiteral("two meanings"));
        QCOMPARE(m_desk->draft().label, std::optional<std::uint16_t>(7));
        QCOMPARE(m_desk->progress().done(), 0);
        QVERIFY(m_desk->decisions().empty());
        decideAndWait(8);
        QCOMPARE(shown(), 2);
        QCOMPARE(m_queue->stored().back().ownConfidence, std::optional<int>(2));
        QCOMPARE(m_queue->stored().back().comment, std::string("two meanings"));
    }
    void saysWhenNothingIsLeftToUndo()
    {
        open(3);
        m_desk->undo();
        QTRY_VERIFY(m_desk->message());
        QVERIFY(!m_desk->message()->isProblem);
        QCOMPARE(shown(), 1);
    }
    void keepsWhatWasTypedWhenADecisionCannotBeSaved()
    {
        open(10);
        m_queue->failAnswers = 1;
        m_desk->setComment(QStringLiteral("kept"));
        m_desk->setOwnConfidence(3);
        m_desk->decide(5);
        QTRY_VERIFY(m_desk->message());
        QVERIFY(m_desk->message()->isProblem);
        QVERIFY(m_desk->message()->canRetry);
        QVERIFY2(m_desk->message()->detail.contains(QLatin1String("0 bytes left")), "says what is wrong");
        QVERIFY2(m_desk->message()->detail.contains(QLatin1String("label_6 is kept")), "says what is safe");
        QCOMPARE(shown(), 1);
        QCOMPARE(m_desk->draft().comment, QStringLiteral("kept"));
        QCOMPARE(m_desk->draft().ownConfidence, std::optional<int>(3));
        QCOMPARE(m_desk->draft().label, std::optional<std::uint16_t>(5));
        QCOMPARE(m_desk->progress().done(), 0);
        m_desk->retry();
        QTRY_COMPARE(shown(), 2);
        QVERIFY(!m_desk->message());
        QCOMPARE(m_queue->stored().size(), std::size_t(1));
        QCOMPARE(m_queue->stored()[0].comment, std::string("kept"));
    }
    void movesOnWhenOthersHaveSettledTheRecord()
    {
        open(10);
        m_queue->takenByOthers = true;
        m_desk->decide(5);
        QTRY_COMPARE(shown(), 2);
        QVERIFY(m_desk->message()->isProblem);
        QVERIFY(!m_desk->message()->canRetry);
        QCOMPARE(m_desk->progress().done(), 0);
        QVERIFY(m_desk->decisions().empty());
    }
    void countsNeverStandBeforeADecision()
    {
        open(10);
        m_queue->holdCounts = true;
        m_desk->recordPainted();
        m_desk->decide(1);
        QTRY_COMPARE(shown(), 2); // the count still hangs
        QVERIFY(!m_desk->counts());
        m_queue->countsGate.release(10);
        QTRY_VERIFY(m_desk->counts());
    }
    void asksForCountsOnceInAWhile()
    {
        open(10);
        m_desk->recordPainted();
        QTRY_VERIFY(m_desk->counts());
        for (std::uint16_t i = 0; i < 5; ++i)
            decideAndWait(i);
        QCOMPARE(m_queue->calls().count(QStringLiteral("counts")), 1);
    }
    void staysQuietBeforeThePaint()
    {
        open(10);
        QVERIFY(!m_queue->calls().contains(QStringLiteral("evidence")));
        QVERIFY(!m_queue->calls().contains(QStringLiteral("counts")));
        m_queue->evidence = {{0, 4, 0.3F, 0}};
        m_desk->recordPainted();
        QTRY_COMPARE(m_desk->evidence().size(), std::size_t(1));
        QVERIFY(m_desk->isComplete());
        decideAndWait(0);
        QVERIFY(m_desk->evidence().empty());
    }
    void dropsEvidenceOfAnEarlierRecord()
    {
        open(10);
        m_queue->evidence = {{0, 4, 0.3F, 0}};
        m_queue->holdEvidence = true;
        std::vector<int> begins; // of what arrived
        QObject listener;
        connect(m_desk.get(), &ReviewPresenter::evidenceChanged, &listener,
                [&] { begins.push_back(m_desk->evidence().empty() ? -1 : int(m_desk->evidence()[0].begin)); });
        m_desk->recordPainted();
        decideAndWait(0);
        m_desk->recordPainted();
        m_queue->evidenceGate.release();
        QTRY_COMPARE(m_queue->calls().count(QStringLiteral("evidence")), 1);
        m_queue->evidence = {{5, 9, 0.3F, 0}};
        m_queue->openGates();
        QTRY_VERIFY(!begins.empty());
        QCOMPARE(begins.front(), 5);
    }
    void doesNotBelieveAHistoryThatWasOvertaken()
    {
        m_queue = plainQueue(10, 12);
        m_queue->holdHistory = true;
        openAgain();
        decideAndWait(0);
        decideAndWait(1);
        m_desk->undo();
        QTRY_COMPARE(shown(), 2);
        m_queue->holdHistory = false;
        m_queue->openGates();
        QTRY_VERIFY(m_desk->counts());
        QCOMPARE(m_desk->decisions().size(), std::size_t(1));
        QCOMPARE(m_desk->decisions()[0].externalId, std::string("rec-1"));
    }
    void neverLetsTheModelsAnswerReachABlindRecord()
    {
        m_queue = plainQueue(2, 12);
        m_queue->tasks[0].blind = true;
        openAgain();
        QVERIFY(!m_desk->current()->prediction);
        m_desk->recordPainted();
        QTRY_VERIFY(m_desk->counts());
        QVERIFY(!m_queue->calls().contains(QStringLiteral("evidence")));
        m_desk->skip(); // which is no pick
        QTRY_COMPARE(shown(), 2);
        m_desk->lookPrevious();
        QTRY_VERIFY(m_desk->pastDecision());
        QVERIFY(!m_desk->current()->prediction);
        m_desk->undo();
        QTRY_VERIFY(!m_desk->pastDecision());
        QVERIFY(!m_desk->current()->prediction);
    }
    void measuresFromPaintToDecision()
    {
        open(10);
        m_desk->recordPainted();
        m_clock->time += 7'100;
        decideAndWait(0);
        QCOMPARE(m_queue->stored()[0].tookMs, std::int64_t(7'100));
        m_desk->recordPainted();
        m_clock->time += 5'100;
        decideAndWait(0);
        QCOMPARE(m_desk->progress().medianMs(), std::optional<std::int64_t>(6'100));
    }
    void looksAroundWithoutDeciding()
    {
        open(10);
        decideAndWait(4);
        m_desk->lookNext();
        QCOMPARE(shown(), 3);
        m_desk->lookPrevious();
        QCOMPARE(shown(), 2);
        m_desk->lookPrevious();
        QTRY_COMPARE(shown(), 1);
        QVERIFY(m_desk->pastDecision());
        m_desk->decide(5);
        QVERIFY2(!m_desk->isBusy(), "a record that was decided before cannot be decided while it is looked at");
        m_desk->lookNext();
        QCOMPARE(shown(), 2);
        QVERIFY(!m_desk->pastDecision());
        QCOMPARE(m_queue->stored().size(), std::size_t(1));
    }
    void comesBackToRecordsThatWerePassedOver()
    {
        open(3);
        m_desk->lookNext();
        m_desk->lookNext();
        decideAndWait(0);
        QCOMPARE(shown(), 1);
        decideAndWait(0);
        QCOMPARE(shown(), 2);
    }
    void keepsADraftWithItsRecord()
    {
        open(3);
        m_desk->setComment(QStringLiteral("for one"));
        m_desk->lookNext();
        QVERIFY(m_desk->draft().comment.isEmpty());
        m_desk->lookPrevious();
        QCOMPARE(m_desk->draft().comment, QStringLiteral("for one"));
    }
    void skipsAndFlags()
    {
        open(10);
        m_desk->skip();
        QTRY_COMPARE(shown(), 2);
        m_desk->flag(domain::FlagReason::PersonalData);
        QTRY_COMPARE(shown(), 3);
        QCOMPARE(m_queue->stored()[0].action, domain::Action::Skip);
        QCOMPARE(m_queue->stored()[1].flagReason, domain::FlagReason::PersonalData);
        QCOMPARE(m_desk->progress().count(domain::Action::Flag), 1);
    }
    void announcesEachDecisionOnce()
    {
        open(10);
        QSignalSpy announced(m_desk.get(), &ReviewPresenter::announced);
        decideAndWait(2);
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced[0][0].toString(), QStringLiteral("label_3 saved, record 1 of 120"));
    }
    void emptiesTheQueueAndFindsNewWork()
    {
        open(1);
        m_desk->recordPainted();
        m_desk->decide(0);
        QTRY_COMPARE(m_desk->state(), State::Empty);
        QCOMPARE(shown(), 0);
        m_desk->undo();
        QTRY_COMPARE(m_desk->state(), State::Reviewing);
        QCOMPARE(shown(), 1);
    }
    void stopsAtTheGoalAndGoesOn()
    {
        open(130);
        for (int i = 0; i < 120; ++i) {
            const int before = shown();
            m_desk->decide(0);
            const auto moved = [&] { return m_desk->state() == State::GoalReached || shown() != before; };
            QVERIFY(QTest::qWaitFor(moved));
            m_desk->recordPainted();
        }
        QCOMPARE(m_desk->state(), State::GoalReached);
        m_desk->decide(0);
        QVERIFY(!m_desk->isBusy());
        m_desk->keepGoing();
        QCOMPARE(m_desk->state(), State::Reviewing);
        QCOMPARE(shown(), 121);
        QCOMPARE(m_desk->progress().goal(), 240);
    }
    void triesToOpenAgain()
    {
        m_queue = plainQueue(2, 12);
        m_queue->failOpenings = 1;
        openAgain();
        QCOMPARE(m_desk->state(), State::CannotOpen);
        QVERIFY(m_desk->message()->detail.contains(QLatin1String("locked by another program")));
        m_desk->retry();
        QTRY_COMPARE(m_desk->state(), State::Reviewing);
        QVERIFY(!m_desk->message());
        QCOMPARE(shown(), 1);
    }
    void finishesADecisionWhenThePageCloses()
    {
        open(3);
        m_desk->decide(1);
        m_desk.reset();
        QCOMPARE(m_queue->stored().size(), std::size_t(1));
    }
};

SECONDLOOK_SUITE(TestReviewPresenter)
#include "tst_review_presenter.moc"
