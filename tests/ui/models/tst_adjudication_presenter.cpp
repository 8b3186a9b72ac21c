// What the adjudication page knows and does, without a widget.
#include <QTest>

#include "tests/support/fake_conflicts.h"
#include "tests/support/registry.h"
#include "tests/support/test_clock.h"
#include "ui/models/adjudication_presenter.h"
#include "ui/models/conflict_list_model.h"
#include "ui/models/option_model.h"
#include "ui/models/precedent_model.h"

#include <QSignalSpy>

using namespace secondlook;
using domain::AdjudicationKind;
using review::ConflictList;
using test::FakeConflicts;
using test::plainConflicts;
using ui::AdjudicationPresenter;
using AdjudicationState = AdjudicationPresenter::State;

class TestAdjudicationPresenter : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeConflicts> m_all;
    std::shared_ptr<test::TestClock> m_clock;
    std::unique_ptr<AdjudicationPresenter> m_desk;

    void open(std::unique_ptr<FakeConflicts> all)
    {
        m_desk.reset();
        m_all = std::move(all);
        m_clock = std::make_shared<test::TestClock>();
        m_desk = std::make_unique<AdjudicationPresenter>(m_all->opener(), nullptr, m_clock);
        m_desk->read();
    }
    void openAt(std::unique_ptr<FakeConflicts> all)
    {
        open(std::move(all));
        QTRY_VERIFY(m_desk->current() != nullptr);
    }
    std::int64_t shown() const { return m_desk->current() ? m_desk->current()->task.value : 0; }

private Q_SLOTS:
    void cleanup()
    {
        if (m_all)
            m_all->gate.release(100);
        m_desk.reset();
        m_all.reset();
    }

    void aDecisionIsStoredBeforeTheNextConflictShows()
    {
        openAt(plainConflicts(3, 4));
        m_all->holdChanges = true;
        m_desk->chooseOption(0);
        m_desk->decide();
        QVERIFY(m_desk->isBusy());
        m_desk->showNext(); // nothing else meanwhile
        m_desk->decide();
        QCOMPARE(shown(), 1);
        QVERIFY(m_all->log().empty());
        m_all->gate.release();
        QTRY_COMPARE(shown(), 2);
        QCOMPARE(m_all->log().size(), 1U);
        QCOMPARE(m_all->log().front().label, std::optional<std::uint16_t>(0));
        QCOMPARE(m_desk->rowCount(), 2);
        QTRY_COMPARE(m_desk->counts()->open, 2);
        QCOMPARE(m_desk->counts()->settledToday, 1);
    }
    void againstTheMajorityNeedsAReason()
    {
        openAt(plainConflicts(1, 4));
        QCOMPARE(m_desk->whyNot(), QStringLiteral("Choose a label first."));
        m_desk->chooseOption(1);
        QCOMPARE(m_desk->whyNot(), QStringLiteral("Needed when you decide against the majority."));
        m_desk->decide();
        QVERIFY(!m_desk->isBusy());
        m_desk->setComment(QStringLiteral("  it asks where the parcel is "));
        QVERIFY(m_desk->whyNot().isEmpty());
        m_desk->toggleReason(domain::DisagreementReason::Careless);
        m_desk->conflictPainted();
        m_clock->advance(4'000);
        m_desk->decide();
        QTRY_COMPARE(m_all->log().size(), 1U);
        const domain::Adjudication done = m_all->log().front();
        QCOMPARE(done.label, std::optional<std::uint16_t>(1));
        QCOMPARE(done.comment, std::string("it asks where the parcel is"));
        QCOMPARE(done.reason, domain::DisagreementReason::Careless);
        QCOMPARE(done.tookMs, 4'000);
        QCOMPARE(m_all->decisions().front().pick, base::AnnotationId{102});
        QTRY_COMPARE(m_desk->state(), AdjudicationState::Empty);
    }
    void withoutAMajorityAnyLabelCanBeDecided()
    {
        auto all = plainConflicts(1, 4);
        all->items[0].conflict.answers.pop_back();
        test::countVotes(all->items[0].conflict);
        openAt(std::move(all));
        m_desk->chooseOption(1);
        QVERIFY(m_desk->whyNot().isEmpty());
        m_desk->chooseLabel(3); // nobody said so
        QVERIFY(!m_desk->whyNot().isEmpty());
    }
    void aLongReasonIsNotCut()
    {
        openAt(plainConflicts(1, 4));
        m_desk->chooseOption(0);
        m_desk->setComment(QString(AdjudicationPresenter::mostCommentBytes + 5, QLatin1Char('x')));
        QCOMPARE(m_desk->whyNot(), QStringLiteral("The reason is too long by about 5 characters."));
        m_desk->keepAmbiguous();
        QVERIFY(!m_desk->isBusy());
    }
    void anotherLabelTakesWhatAllAgreeOn()
    {
        auto all = plainConflicts(1, 4);
        domain::SchemaField urgent{.name = "urgent", .kind = domain::FieldKind::YesNo, .labels = {}};
        domain::SchemaField note{.name = "note", .kind = domain::FieldKind::Text, .required = false, .labels = {}};
        all->facts.schema.fields.push_back(urgent);
        all->facts.schema.fields.push_back(note);
        auto &conflict = all->items[0].conflict;
        for (auto &answer : conflict.answers)
            answer.values["urgent"] = true;
        conflict.answers[1].values["note"] = std::string("late");
        conflict.differingFields = {"note"};
        openAt(std::move(all));
        m_desk->chooseLabel(3);
        m_desk->setComment(QStringLiteral("neither"));
        QVERIFY2(m_desk->whyNot().isEmpty(), qPrintable(m_desk->whyNot()));
        m_desk->decide();
        QTRY_COMPARE(m_all->decisions().size(), 1U);
        const review::Decision decision = m_all->decisions().front();
        QCOMPARE(decision.label, std::optional<std::uint16_t>(3));
        QCOMPARE(decision.values.size(), 1U);
        QVERIFY(decision.values.contains("urgent"));
    }
    void aLabelWithoutItsFieldsIsNotOffered()
    {
        auto all = plainConflicts(1, 4);
        all->facts.schema.fields.push_back({.name = "urgent", .kind = domain::FieldKind::YesNo, .labels = {}});
        auto &conflict = all->items[0].conflict;
        conflict.answers[0].values["urgent"] = true;
        conflict.answers[1].values["urgent"] = true;
        conflict.answers[2].values["urgent"] = false;
        conflict.differingFields = {"urgent"};
        openAt(std::move(all));
        QCOMPARE(m_desk->options().size(), 3U); // the same label twice, with other values
        m_desk->setComment(QStringLiteral("neither"));
        m_desk->chooseLabel(3);
        QVERIFY(m_desk->whyNot().contains(QStringLiteral("urgent")));
        m_desk->chooseOption(1);
        QVERIFY(m_desk->whyNot().isEmpty());
    }
    void somethingSettledElsewhereIsSaid()
    {
        openAt(plainConflicts(2, 4));
        m_desk->chooseOption(1);
        m_desk->setComment(QStringLiteral("because"));
        m_all->settledByOthers = true;
        m_desk->decide();
        QTRY_VERIFY(m_desk->message().has_value());
        QCOMPARE(m_desk->message()->headline, QStringLiteral("This record has changed meanwhile"));
        QVERIFY(m_desk->message()->detail.contains(QStringLiteral("ben decided it at 10:12.")));
        QTRY_VERIFY(m_desk->current() && m_desk->current()->list == ConflictList::Decided);
        QCOMPARE(shown(), 1);
        QCOMPARE(m_desk->draft().comment, QStringLiteral("because"));
        QVERIFY(!m_desk->canSettle());
        QVERIFY(m_all->log().empty());
    }
    void whatCouldNotBeSavedCanBeTriedAgain()
    {
        openAt(plainConflicts(2, 4));
        m_all->failChanges = 1;
        m_desk->chooseOption(0);
        m_desk->decide();
        QTRY_VERIFY(m_desk->message() && m_desk->message()->canRetry);
        QCOMPARE(shown(), 1);
        QVERIFY(m_desk->draft().choice.has_value());
        m_desk->retry();
        QTRY_COMPARE(shown(), 2);
        QCOMPARE(m_all->log().size(), 1U);
        QVERIFY(!m_desk->message());
    }
    void undoOpensTheConflictAgain()
    {
        openAt(plainConflicts(3, 4));
        m_desk->show(1);
        QTRY_COMPARE(shown(), 2);
        m_desk->chooseOption(1);
        m_desk->setComment(QStringLiteral("because"));
        m_desk->decide();
        QTRY_COMPARE(shown(), 3);
        m_all->exported = true;
        m_desk->undo();
        QTRY_COMPARE(shown(), 2);
        QCOMPARE(m_desk->draft().comment, QStringLiteral("because"));
        QCOMPARE(m_desk->draft().choice->label, 1);
        QVERIFY(m_desk->message()->headline.contains(QStringLiteral("exported")));
        QCOMPARE(m_desk->rowCount(), 3);
        m_desk->undo();
        QTRY_COMPARE(m_desk->message()->headline, QStringLiteral("Nothing is left to undo"));
    }
    void sendingBackAndSoftLabels()
    {
        openAt(plainConflicts(4, 4));
        m_desk->setWord(QStringLiteral("read the last line "));
        m_desk->sendBack(review::SendBackTo::SameReviewers);
        QTRY_COMPARE(shown(), 2);
        m_desk->setWord(QStringLiteral("nobody reads this"));
        m_desk->sendBack(review::SendBackTo::AnotherReviewer);
        QTRY_COMPARE(shown(), 3);
        QCOMPARE(m_all->words(), (QStringList{QStringLiteral("same:read the last line"), QStringLiteral("another:")}));
        m_desk->keepAmbiguous();
        QTRY_COMPARE(shown(), 4);
        QTRY_COMPARE(m_desk->counts()->ambiguous, 1);
        m_desk->setList(ConflictList::Ambiguous);
        QTRY_COMPARE(shown(), 3);
        QVERIFY(!m_desk->canSettle());
        QCOMPARE(m_desk->standing()->kind, AdjudicationKind::Ambiguous);
        m_desk->takeBack();
        QTRY_COMPARE(m_desk->view().list, ConflictList::Open);
        QTRY_COMPARE(shown(), 3);
        m_desk->setList(ConflictList::Waiting);
        QTRY_COMPARE(shown(), 1);
        QVERIFY(m_desk->canSettle());
        m_desk->sendBack(review::SendBackTo::AnotherReviewer); // waits already
        QVERIFY(!m_desk->isBusy());
    }
    void settingAsideGoesOnWithTheNext()
    {
        openAt(plainConflicts(3, 4));
        m_desk->setAside();
        QTRY_COMPARE(shown(), 2);
        QTRY_COMPARE(m_desk->position(), 0);
        QCOMPARE(m_desk->rowCount(), 3);
        m_desk->show(2);
        QTRY_COMPARE(shown(), 1);
    }
    void ownConflictsAreNotDecided()
    {
        auto all = plainConflicts(1, 4);
        all->items[0].conflict.own = true;
        all->items[0].conflict.mayDecide = false;
        all->items[0].conflict.answers[0].own = true;
        openAt(std::move(all));
        m_desk->chooseOption(0);
        QVERIFY(m_desk->whyNot().startsWith(QStringLiteral("One of the answers is yours")));
        m_desk->decide();
        m_desk->keepAmbiguous();
        QVERIFY(!m_desk->isBusy());
    }
    void whatLeadsIsReadOnlyWhenAskedFor()
    {
        auto all = plainConflicts(2, 4);
        all->items[0].prediction = domain::Prediction{1, 0.7F, 0.7F, 0.0F, 0, {{1, 0.7F}, {0, 0.3F}}};
        openAt(std::move(all));
        QTRY_VERIFY(m_desk->precedents().has_value());
        for (const char *call : {"names", "model", "votes"})
            QVERIFY2(!m_all->calls().contains(QLatin1String(call)), call);
        QVERIFY(m_desk->names().empty());
        m_desk->toggleNames();
        QTRY_COMPARE(m_desk->names().size(), 3U);
        QCOMPARE(m_desk->names()[1], QStringLiteral("ben"));
        m_desk->showModelAnswer();
        QTRY_VERIFY(m_desk->modelAnswer() && *m_desk->modelAnswer());
        QCOMPARE((*m_desk->modelAnswer())->label, 1);
        m_desk->showNext(); // the next one is judged afresh
        QTRY_COMPARE(shown(), 2);
        QVERIFY(m_desk->names().empty() && !m_desk->modelAnswer());
        m_desk->showModelAnswer();
        QTRY_VERIFY(m_desk->modelAnswer().has_value());
        QVERIFY(!*m_desk->modelAnswer()); // no model predicted it
    }
    void theEstimateTrustsWhoIsReliable()
    {
        auto all = plainConflicts(2, 2);
        // A and C agree in everything but are wrong half of the time against four others; B is with those.
        std::uint32_t item = 0;
        for (; item < 200; ++item) {
            const std::uint16_t truth = item % 2;
            for (std::uint32_t rater : {1U, 3U, 4U, 5U})
                all->otherVotes.push_back({item, rater, truth});
            for (std::uint32_t rater : {0U, 2U})
                all->otherVotes.push_back({item, rater, std::uint16_t(item % 3 == 0 ? truth : 1 - truth)});
        }
        all->otherItems = item;
        openAt(std::move(all));
        QCOMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Hidden);
        m_desk->showEstimate();
        QCOMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Fitting);
        QTRY_COMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Shown);
        const ui::ConsensusView *view = m_desk->estimate();
        QCOMPARE(view->shares.front().label, 1); // against two votes to one
        QVERIFY(view->shares.front().probability > 0.5);
        QCOMPARE(view->records, 202);
        QCOMPARE(view->reliability.size(), 3U);
        QVERIFY(*view->reliability[1].share > 0.9 && view->reliability[1].answers > 100.0);
        QVERIFY(*view->reliability[0].share < 0.5 && view->reliability[0].low < *view->reliability[0].share);
        m_desk->showNext();
        QTRY_COMPARE(shown(), 2);
        QCOMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Hidden);
        QVERIFY(!m_desk->estimate());
        m_desk->showEstimate(); // the fit is there
        QCOMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Shown);
        QCOMPARE(m_all->calls().count(QStringLiteral("votes")), 1);
        m_desk->fitAgain();
        QTRY_COMPARE(m_all->calls().count(QStringLiteral("votes")), 2);
        QTRY_COMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Shown);
    }
    void anEstimateDoesNotShowAtAnotherConflict()
    {
        openAt(plainConflicts(2, 2));
        m_all->holdVotes = true;
        m_desk->showEstimate();
        QVERIFY(m_desk->isFitting());
        m_desk->showNext();
        QTRY_COMPARE(shown(), 2);
        m_all->gate.release();
        QTRY_VERIFY(!m_desk->isFitting());
        QCOMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Hidden);
        QVERIFY(!m_desk->estimate());
    }
    void withoutVotesThereIsNoEstimate()
    {
        openAt(plainConflicts(1, 2));
        m_all->failVotes = 1;
        m_desk->showEstimate();
        QTRY_COMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Failed);
        QVERIFY(m_desk->estimateProblem().contains(QStringLiteral("could not be read")));
        m_desk->showEstimate();
        QTRY_COMPARE(m_desk->estimateState(), AdjudicationPresenter::Estimate::Shown);
    }
    void aProjectThatDoesNotOpenSaysWhy()
    {
        auto all = plainConflicts(1, 2);
        all->failOpenings = 1;
        open(std::move(all));
        QTRY_COMPARE(m_desk->state(), AdjudicationState::CannotOpen);
        QVERIFY(m_desk->message()->detail.contains(QStringLiteral("locked")));
        m_desk->retry();
        QTRY_COMPARE(shown(), 1);
    }
    void aHundredThousandAreListedByWindow()
    {
        openAt(plainConflicts(100'000, 3));
        ui::ConflictListModel list(m_desk.get());
        m_desk->setOrder(review::ConflictOrder::Oldest);
        QTRY_COMPARE(list.rowCount(), 100'000);
        QTRY_VERIFY(!m_desk->isReading());
        const auto text = [&](int row) { return list.index(row).data().toString(); };
        QVERIFY(text(70'000).isEmpty());
        QTRY_COMPARE(text(70'000), QStringLiteral("Text of record 70001"));
        QVERIFY(m_all->calls().count(QStringLiteral("rows")) < 4);
        QVERIFY(text(5).isEmpty()); // has left the sight
        QTRY_COMPARE(text(5), QStringLiteral("Text of record 6"));
        const QModelIndex row = list.index(5);
        QCOMPARE(row.data(ui::ConflictListModel::LabelsRole).toStringList(),
                 (QStringList{QStringLiteral("label_1"), QStringLiteral("label_2")}));
        QCOMPARE(row.data(ui::ConflictListModel::VotesRole).toStringList(),
                 (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Text of record 6, label_1 2, label_2 1"));
        m_desk->show(70'000);
        QTRY_COMPARE(shown(), 70'001);
    }
    void optionsSpeakWhole()
    {
        openAt(plainConflicts(1, 12));
        ui::OptionModel options(m_desk.get());
        m_desk->show(0);
        QTRY_COMPARE(options.rowCount(), 3);
        m_desk->chooseOption(0);
        const auto spoken = [&](int row) { return options.index(row).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(0), QStringLiteral("label_1, 2 reviewers, chosen"));
        QCOMPARE(spoken(1), QStringLiteral("label_2, 1 reviewers"));
        QCOMPARE(spoken(2), QStringLiteral("Another label"));
        m_desk->chooseLabel(11);
        QCOMPARE(spoken(2), QStringLiteral("label_12, another label, chosen"));
        QCOMPARE(options.chosenRow(), options.otherRow());
    }
    void earlierDecisionsAreSummedUp()
    {
        auto all = plainConflicts(2, 3);
        all->precedents.labels = {{0, 8}, {1, 3}};
        all->precedents.ambiguous = 1;
        all->precedents.latest = {{.task = {9},
                                   .text = "Where is it",
                                   .adjudicator = "lead",
                                   .label = 1,
                                   .comment = "asks for it",
                                   .at = 1'750'000'000'000}};
        openAt(std::move(all));
        ui::PrecedentModel model(m_desk.get());
        m_desk->showNext();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.summary(), QStringLiteral("8 to label_1, 3 to label_2, 1 ambiguous"));
        QCOMPARE(model.index(0).data(ui::PrecedentModel::LabelRole).toString(), QStringLiteral("label_2"));
    }
    void valuesAreWords()
    {
        domain::LabelSchema schema = plainConflicts(1, 2)->facts.schema;
        domain::SchemaField marked{.name = "marked", .kind = domain::FieldKind::Spans, .labels = {{.name = "place"}}};
        schema.fields.push_back(marked);
        const std::string text = "Zug nach Köln fällt aus";
        const domain::FieldValue spans = std::vector<domain::TextSpan>{{9, 13, "place"}};
        QCOMPARE(ui::valueText(spans, schema, "marked", text), QStringLiteral("place: Köln"));
        QCOMPARE(ui::valueText(domain::FieldValue(true), schema, "marked", text), QStringLiteral("yes"));
        const domain::FieldValue beyond = std::vector<domain::TextSpan>{{90, 93, "place"}};
        QCOMPARE(ui::valueText(beyond, schema, "marked", text), QStringLiteral("place: "));
    }
};

SECONDLOOK_SUITE(TestAdjudicationPresenter)
#include "tst_adjudication_presenter.moc"
