#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/agreement/sample_agreement.h"
#include "ui/agreement/agreement_report.h"
#include "ui/agreement/ambiguity_map.h"
#include "ui/agreement/shared_records.h"

using namespace secondlook;
using namespace secondlook::ui;
using test::AgreementProject;

namespace {

constexpr base::TimeMs day = 86'400'000;

AgreementData dataOf(AgreementProject &project)
{
    test::MemoryAgreementSource source(project);
    const auto judgements = std::make_shared<review::Judgements>(*source.judgements({}, {}));
    const auto segments = std::make_shared<review::Segments>(*source.segments(judgements->records, {}));
    return {*source.schema(), judgements, *source.guidelineTimes(), segments};
}

/// Records as words: each letter is an answer, 'a' is label 0; reviewers by place.
AgreementData dataFrom(AgreementProject &project, const std::vector<std::string> &records)
{
    project.schema = test::schemaOf(4);
    project.judgements.reviewers = {"ana", "ben", "cem", "dao"};
    project.judgements.skipped = {0, 0, 0, 0};
    for (std::size_t record = 0; record < records.size(); ++record)
        for (std::size_t i = 0; i < records[record].size(); ++i)
            project.add(std::int64_t(record) + 1, std::uint32_t(i), std::uint16_t(records[record][i] - 'a'),
                        std::int64_t(record) * day);
    return dataOf(project);
}

std::shared_ptr<const AgreementReport> reportOf(const AgreementData &data, const AgreementScope &scope = {})
{
    return computeReport(data, scope, {}, {}).value();
}

const LabelAgreement &labelIn(const AgreementReport &report, std::uint32_t label)
{
    return *std::ranges::find(report.labels.labels, label, &LabelAgreement::label);
}

} // namespace

class TestAgreementReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyTheAnswersOfTheScope()
    {
        AgreementProject project;
        project.schema = test::schemaOf(2);
        project.judgements.reviewers = {"ana", "ben"};
        project.judgements.skipped = {0, 0};
        project.add(1, 0, 0, 10 * day);
        project.add(1, 1, 0, 10 * day, false);
        project.add(2, 0, 1, 20 * day);
        project.add(2, 1, 1, 20 * day);
        project.segmentOf[1] = "channel=mail";
        const AgreementData data = dataOf(project);
        QCOMPARE(selectAnswers(data, {}).compared, 2);
        QCOMPARE(selectAnswers(data, {{}, {}, true}).compared, 1);
        QCOMPARE(selectAnswers(data, {{}, 15 * day, false}).compared, 1);
        QCOMPARE(data.segments->names[1], std::string("channel=mail"));
        const AgreementSelection mail = selectAnswers(data, {1, {}, false});
        QCOMPARE(mail.records, std::vector<std::uint32_t>{1});
        QCOMPARE(mail.ratings.size(), std::size_t(2));
    }

    void labelsAreCountedByTheRecordsTheyMeetOn()
    {
        AgreementProject project;
        const auto report = reportOf(dataFrom(project, {"aa", "aa", "ab", "aab", "acc", "a"}));
        const LabelAgreement &a = labelIn(*report, 0);
        QCOMPARE(a.records, 5);                  // the last one has nothing to compare
        QCOMPARE(*a.specific.value, 6.0 / 11.0); // of 2 + 2 + 1 + 4 + 2 second answers
        QCOMPARE(*a.takenFor, 1U);
        QCOMPARE(a.takenForPairs, 3);
        const std::vector<LabelPair> pairs = {{0, 0, 3}, {0, 1, 3}, {0, 2, 2}, {2, 2, 1}};
        QCOMPARE(report->labels.pairs, pairs);
        QCOMPARE(report->labels.labels.front().label, 1U); // never confirmed
    }

    void labelsThatAreMixedUpStandTogether()
    {
        AgreementProject project;
        const auto report = reportOf(dataFrom(project, {"ac", "ac", "ac", "bd", "bd", "aa", "bb", "cc", "dd"}));
        QCOMPARE(mostConfused(report->labels, 2), (std::vector<std::uint32_t>{0, 2}));
        QCOMPARE(mostConfused(report->labels, 9), (std::vector<std::uint32_t>{0, 2, 1, 3}));
    }

    void twoLabelsAreToldApartOrNot()
    {
        QVERIFY(!distinguishability(9, 5, 5));
        QCOMPARE(*distinguishability(0, 20, 20), 1.0);
        QCOMPARE(*distinguishability(20, 10, 10), 0.0);
        QCOMPARE(*distinguishability(10, 10, 10), 0.75);
    }

    void weeksBeginOnMonday()
    {
        const base::TimeMs monday = 1'749'427'200'000; // 2025-06-09
        QCOMPARE(weekOf(monday), monday);
        QCOMPARE(weekOf(monday + 7 * day - 1), monday);
        QCOMPARE(weekOf(monday - 1), monday - 7 * day);
        QCOMPARE(weekOf(-1), base::TimeMs(-3 * day));
    }

    void alphaIsKnownByWeekWhereItIsDefined()
    {
        AgreementProject project;
        std::vector<std::string> records(21, "ab");
        for (std::size_t i = 0; i < 8; ++i)
            records[i] = "aa"; // the first week, and one label only
        const auto report = reportOf(dataFrom(project, records));
        QVERIFY(report->weeks.size() >= 2);
        QVERIFY(report->weeks.front().begin > 0);
        QVERIFY(std::ranges::find(report->notes, AgreementNote::WeeksLeftOut) != report->notes.end());
        QVERIFY(*report->weeks.back().alpha.value < 0.1);
    }

    void prevalenceAndSmallSamplesAreNoted()
    {
        AgreementProject project;
        std::vector<std::string> records(120, "aa");
        for (std::size_t i = 0; i < 12; ++i)
            records[i * 10] = "ab";
        auto report = reportOf(dataFrom(project, records));
        QVERIFY(std::ranges::find(report->notes, AgreementNote::Prevalence) != report->notes.end());
        QVERIFY(std::ranges::find(report->notes, AgreementNote::SmallSample) == report->notes.end());
        AgreementProject small;
        report = reportOf(dataFrom(small, {"ab", "cc", "dd"}));
        QVERIFY(std::ranges::find(report->notes, AgreementNote::SmallSample) != report->notes.end());
        QVERIFY(std::ranges::find(report->notes, AgreementNote::Prevalence) == report->notes.end());
    }

    void reviewersAreHeldAgainstGoldAndTheOthers()
    {
        AgreementProject project;
        dataFrom(project, {"aab", "aab", "aaa", "bbb"});
        project.judgements.gold = {0, 0, {}, 0};
        project.judgements.skipped = {4, 0, 0, 9};
        const AgreementData data = dataOf(project);
        const auto report = reportOf(data);
        QCOMPARE(report->reviewers.size(), std::size_t(3)); // dao answered nothing
        const ReviewerAgreement &cem = report->reviewers[2];
        QCOMPARE(cem.goldAnswers, 3);
        QCOMPARE(*cem.gold.value, 0.0);
        QCOMPARE(*cem.confused, (std::pair<std::uint32_t, std::uint32_t>(0, 1)));
        QCOMPARE(cem.confusedPairs, 4);
        QCOMPARE(cem.figures.agreement->value, 0.5);
        QCOMPARE(*report->reviewers[0].skipped, 0.5);
        QVERIFY(!reportOf(data, {{}, 1, false})->reviewers[0].skipped);
    }

    void reviewersAreHeldAgainstTheirOwnEarlierAnswers()
    {
        AgreementProject project;
        dataFrom(project, {"ab", "ab", "aa", "bb"});
        project.judgements.repeats = {
            {0, 0, 0, 0, day}, {1, 0, 0, 1, 3 * day}, {3, 0, 1, 1, 3 * day}, {2, 1, 0, 0, day}};
        const AgreementData data = dataOf(project);
        const auto report = reportOf(data);
        QCOMPARE(report->reviewers[0].repeats, 3);
        QVERIFY(std::abs(*report->reviewers[0].sameAgain.value - 2.0 / 3.0) < 1e-12);
        QVERIFY(report->reviewers[0].sameAgain.interval->low < 2.0 / 3.0);
        QCOMPARE(report->reviewers[1].repeats, 1);
        const auto late = reportOf(data, {{}, day + 1, false}); // of records 3 and 4, answered again in that time
        QCOMPARE(late->reviewers[0].repeats, 1);
        QCOMPARE(*late->reviewers[0].sameAgain.value, 1.0);
        QCOMPARE(late->reviewers[1].repeats, 0);
    }

    void theMostTypicalMixUpsComeFirst()
    {
        AgreementProject project;
        const AgreementData data = dataFrom(project, {"abcc", "ab", "aabb", "aa", "ac"});
        const auto found = mixedRecords(data, selectAnswers(data, {}), 0, 1);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].id.value, 2);
        QCOMPARE(found[1].id.value, 3);
        QCOMPARE(found[1].saidFirst, (std::vector<std::uint32_t>{0, 1}));
        QCOMPARE(found[1].saidSecond, (std::vector<std::uint32_t>{2, 3}));
        QCOMPARE(found[2].typical, 1.0 / 6.0);
    }

    void differencesOfTwoReviewersAreCountedByLabels()
    {
        AgreementProject project;
        const AgreementData data = dataFrom(project, {"ab", "ab", "ba", "aa", "cd", "a"});
        const ReviewerDifferences found = differencesOf(data, selectAnswers(data, {}), 1, 0, {{5}});
        QCOMPARE(found.shared, 5);
        QCOMPARE(found.different, 4);
        QCOMPARE(found.differences[0].saidByFirst, 1U);
        QCOMPARE(found.differences[0].saidBySecond, 0U);
        QCOMPARE(found.differences[0].records, (std::vector<base::RecordId>{{1}, {2}}));
        QCOMPARE(found.differences.size(), 2U);
        QCOMPARE(found.keptBack, 1);
    }

    void aStopEndsTheComputation()
    {
        AgreementProject project;
        const AgreementData data = dataFrom(project, {"ab", "aa"});
        std::stop_source stop;
        stop.request_stop();
        const auto report = computeReport(data, {}, stop.get_token(), {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, base::ErrorCode::Cancelled);
    }

    void whatIsTestedDecidesUnlessACutIsSet()
    {
        using agreement::PeopleFinding;
        AmbiguityMap map;
        map.points = {
            {0, 0.51F, 0.35F, PeopleFinding::Disagree, false},  {1, 0.5F, 0.3F, PeopleFinding::Disagree, true},
            {2, 0.9F, 0.5F, PeopleFinding::Agree, true},        {3, 0.1F, 0.0F, PeopleFinding::Agree, true},
            {4, 0.2F, 0.0F, PeopleFinding::Agree, false},       {5, 0.9F, 0.9F, PeopleFinding::Tied, true},
            {6, 0.1F, 1.0F, PeopleFinding::TooFewAnswers, true}};
        map.unpredicted = {7, 8};
        const FindingSums tested = sumUp(map, {0.5, {}});
        QCOMPARE(tested.of(RecordFinding::Ambiguous), 1);
        QCOMPARE(tested.of(RecordFinding::CheckLabels), 1);
        QCOMPARE(tested.of(RecordFinding::TrainOnIt), 1);
        QCOMPARE(tested.of(RecordFinding::LikelyModelError), 1);
        QCOMPARE(tested.of(RecordFinding::Fine), 1);
        QCOMPARE(tested.of(RecordFinding::Unknown), 4);
        QCOMPARE(tested.tooFewAnswers, 1);
        QCOMPARE(tested.tied, 1);
        QCOMPARE(tested.unpredicted, 2);
        QCOMPARE(tested.all(), 9);
        const AmbiguityThresholds cut{0.5, 0.35};
        const FindingSums byHand = sumUp(map, cut);
        QCOMPARE(byHand.of(RecordFinding::Ambiguous), 3);
        QCOMPARE(byHand.beyondErrors[std::size_t(RecordFinding::Ambiguous)], 1);
        QCOMPARE(byHand.of(RecordFinding::CheckLabels), 0);
        QCOMPARE(byHand.of(RecordFinding::LikelyModelError), 2);
        QCOMPARE(byHand.of(RecordFinding::Unknown), 3); // no cut makes two answers tell more
        QCOMPARE(byHand.tooFewAnswers, 1);
        QCOMPARE(furthest(map, cut, RecordFinding::Ambiguous, 5), (std::vector<std::uint32_t>{5, 2, 0}));
        QCOMPARE(furthest(map, cut, RecordFinding::Ambiguous, 1), (std::vector<std::uint32_t>{5}));
        map.points[5].keptBack = true;
        QCOMPARE(furthest(map, cut, RecordFinding::Ambiguous, 1, Wanted::ForReader), (std::vector<std::uint32_t>{2}));
    }

    void findingsAreThoseOfTheTest()
    {
        test::TestClock clock;
        AgreementProject project;
        test::fillWithLetters(project, clock, 600);
        const AgreementData data = dataOf(project);
        const AgreementSelection selection = selectAnswers(data, {});
        const auto consensus = consensusOf(selection, {}, {});
        QVERIFY(consensus);
        const auto map = mapAmbiguity(selection, *consensus, project.predictions, {});
        QVERIFY(map);
        agreement::LabelDistributions model;
        for (const auto &prediction : project.predictions) {
            std::vector<agreement::LabelProbability> shares;
            if (prediction)
                shares.push_back({prediction->label, prediction->confidence});
            model.append(shares);
        }
        const auto found =
            agreement::findAmbiguity(selection.ratings, consensus->distributions, model, {.sureFrom = 0.7}, {});
        QVERIFY(found);
        const FindingSums sums = sumUp(*map, {0.3, {}});
        for (const AmbiguityPoint &point : map->points) {
            QCOMPARE(findingOf(point, {0.3, {}}), found->at(point.item).finding);
            QVERIFY(std::abs(double(point.uncertainty) - (1.0 - double(project.predictions[point.item]->confidence))) <
                    1e-6);
        }
        QCOMPARE(sums.all(), selection.compared);
        QVERIFY(sums.tooFewAnswers > 0 && sums.unpredicted > 0);
        QVERIFY(sums.of(RecordFinding::Ambiguous) > 0 && sums.of(RecordFinding::Fine) > 0);
    }
};

SECONDLOOK_SUITE(TestAgreementReport)
#include "tst_agreement_report.moc"
