#include "tests/support/registry.h"
#include "tests/ui/review/fake_review_session.h"
#include "ui/models/review_presenter.h"

#include <QTest>

using namespace secondlook;
using test::FakeQueue;
using ui::ReviewPresenter;
using State = ReviewPresenter::State;

/// Blind first, then the model's answer, then a second one: as the presenter leads through it. The model says label 0.
class TestBlindPresenter : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<ReviewPresenter> m_desk;

    int shown() const { return m_desk->current() ? int(m_desk->current()->id.value) : 0; }
    void pick(std::uint16_t label)
    {
        const std::size_t before = m_queue->stored().size();
        m_desk->recordPainted();
        m_desk->decide(label);
        QTRY_VERIFY(m_queue->stored().size() == before + 1 && !m_desk->isBusy());
    }

private Q_SLOTS:
    void init()
    {
        m_queue = test::plainQueue(5, 12);
        m_queue->tasks[0].blind = true;
        m_desk = std::make_unique<ReviewPresenter>(m_queue->opener());
        m_desk->start();
        QTRY_COMPARE(m_desk->state(), State::Reviewing);
    }
    void cleanup()
    {
        m_queue->openGates();
        m_desk.reset();
        m_queue.reset();
    }

    void nothingShowsBeforeThePickIsStored()
    {
        QVERIFY(!m_desk->current()->prediction);
        QVERIFY(m_desk->firstPick() == nullptr);
        bool storedWhenShown = false;
        connect(m_desk.get(), &ReviewPresenter::currentChanged, this,
                [&] { storedWhenShown = m_desk->current()->prediction && m_queue->stored().size() == 1; });
        pick(3);
        QVERIFY(storedWhenShown);
        QCOMPARE(shown(), 1);
        QCOMPARE(int(*m_desk->firstPick()->label), 3);
        QVERIFY(m_queue->stored()[0].blind);
        QCOMPARE(m_desk->draft().label, std::optional<std::uint16_t>(3));
        QCOMPARE(m_desk->progress().done(), 1);
    }
    void theSecondAnswerGoesOn()
    {
        pick(3);
        pick(0);
        QCOMPARE(shown(), 2);
        QVERIFY(m_desk->firstPick() == nullptr);
        QVERIFY(!m_queue->stored()[1].blind);
        QVERIFY(m_queue->stored()[1].supersedes == m_queue->stored()[0].id);
        QCOMPARE(m_desk->progress().done(), 1);
        QCOMPARE(m_desk->decisions().size(), std::size_t(1));
        QCOMPARE(int(*m_desk->decisions()[0].annotation.label), 0);
        pick(1); // an ordinary record again
        QCOMPARE(shown(), 3);
    }
    void wherePickAndModelAgreeItGoesOnAtOnce()
    {
        pick(0);
        QCOMPARE(shown(), 2);
        QVERIFY(m_desk->firstPick() == nullptr);
        QCOMPARE(m_queue->stored().size(), std::size_t(1));
    }
    void aRepeatAsksForNoSecondAnswer()
    {
        m_queue->repeats = true;
        pick(3);
        QVERIFY(m_desk->firstPick() == nullptr);
        QTRY_VERIFY(m_desk->current() && m_desk->current()->id != m_queue->stored()[0].task);
        QVERIFY(!m_desk->message());
    }
    void onlyALabelIsASecondAnswer()
    {
        pick(3);
        m_desk->skip();
        m_desk->flag(domain::FlagReason::Other);
        QVERIFY(!m_desk->isBusy());
        QVERIFY(!m_desk->canLookNext());
        m_desk->lookNext();
        QCOMPARE(shown(), 1);
        QCOMPARE(m_queue->stored().size(), std::size_t(1));
    }
    void undoTakesThePickBackAndTheAnswerStaysInSight()
    {
        pick(3);
        m_desk->undo();
        QTRY_VERIFY(!m_desk->isBusy() && m_desk->firstPick() == nullptr);
        QCOMPARE(shown(), 1);
        QVERIFY(m_desk->current()->prediction);
        QCOMPARE(m_desk->progress().done(), 0);
        pick(2);
        QCOMPARE(shown(), 2);
        QVERIFY(!m_queue->stored()[1].blind);
    }
    void lookingBackComesBackToTheSecondAnswer()
    {
        pick(3);
        m_desk->lookPrevious();
        QTRY_VERIFY(m_desk->pastDecision() != nullptr);
        QVERIFY(m_desk->firstPick() == nullptr);
        m_desk->lookNext();
        QVERIFY(m_desk->firstPick() != nullptr);
        pick(3);
        QCOMPARE(shown(), 2);
    }
    void aSecondAnswerThatCannotBeSavedIsTriedAgain()
    {
        pick(3);
        m_queue->failAnswers = 1;
        m_desk->decide(0);
        QTRY_VERIFY(m_desk->message() && m_desk->message()->canRetry);
        QVERIFY(m_desk->firstPick() != nullptr);
        m_desk->retry();
        QTRY_COMPARE(shown(), 2);
        QCOMPARE(m_queue->stored().size(), std::size_t(2));
    }
    void anAdjudicatedRecordKeepsTheFirstPick()
    {
        pick(3);
        m_queue->takenByOthers = true;
        m_desk->decide(0);
        QTRY_COMPARE(shown(), 2);
        QVERIFY(m_desk->message()->detail.contains(QStringLiteral("first pick is kept")));
        QCOMPARE(m_queue->stored().size(), std::size_t(1));
    }
};

SECONDLOOK_SUITE(TestBlindPresenter)
#include "tst_blind_presenter.moc"
