#include <QTest>

#include "agreement/ambiguity.h"
#include "agreement/ambiguity_votes.h"
#include "tests/core/agreement/closeness.h"
#include "tests/core/agreement/made_up_ratings.h"
#include "tests/core/agreement/rated_data.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <vector>

using namespace secondlook;
using namespace secondlook::agreement;

namespace {

/// Items of two labels with so many votes of either; every rater answers every item.
Ratings votesOf(const std::vector<std::pair<int, int>> &items)
{
    std::vector<Rating> rows;
    std::uint32_t item = 0;
    int raters = 0;
    for (const auto &[zeros, ones] : items) {
        for (int rater = 0; rater < zeros + ones; ++rater)
            rows.push_back({item, std::uint32_t(rater), rater < zeros ? 0U : 1U});
        raters = std::max(raters, zeros + ones);
        ++item;
    }
    return {rows, {item, std::uint32_t(raters), 2}};
}

std::vector<ItemDisagreement> tested(const Ratings &ratings, double level = 0.05, int threads = 1)
{
    const auto consensus = estimateConsensus(ConsensusMethod::DawidSkeneSmoothed, ratings, {.threads = threads});
    auto found = testDisagreement(ratings, consensus->distributions, {.level = level}, {.threads = threads});
    return found ? std::move(*found) : std::vector<ItemDisagreement>();
}

double binomialTail(int n, double p, int from)
{
    double tail = 0.0;
    for (int k = from; k <= n; ++k)
        tail += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(p) +
                         (n - k) * std::log(1 - p));
    return tail;
}

} // namespace

class TestAmbiguity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresOfVotes()
    {
        SECONDLOOK_NEEDS_RATED_DATA();
        const QJsonObject expected =
            test::consensusReference(QStringLiteral("small-examples")).value(QStringLiteral("ambiguity")).toObject();
        const QJsonArray rows = expected.value(QStringLiteral("counts")).toArray();
        QVERIFY(!rows.isEmpty());
        const auto at = [&expected](const char *name, qsizetype row) {
            return expected.value(QString::fromUtf8(name)).toArray()[row];
        };
        for (qsizetype row = 0; row < rows.size(); ++row) {
            std::vector<VoteCount> counts;
            for (const auto &count : rows[row].toArray())
                counts.push_back({std::uint32_t(counts.size()), std::uint32_t(count.toInt())});
            compare(voteEntropy(counts), at("entropy_nats", row).toDouble());
            compare(voteEntropy(counts) / std::log(2.0), at("entropy_bits", row).toDouble());
            compare(normalisedVoteEntropy(counts, 3), at("entropy_normalised", row).toDouble());
            compare(giniIndex(counts), at("gini", row).toDouble());
            const QJsonValue disagreement = at("expected_disagreement_unbiased", row);
            QCOMPARE(expectedDisagreement(counts).has_value(), !disagreement.isNull());
            compare(expectedDisagreement(counts).value_or(0.0), disagreement.toDouble());
            const std::vector<double> soft = softLabel(counts, 3, 1.0);
            for (qsizetype label = 0; label < 3; ++label)
                compare(soft[label], at("soft_labels_laplace_1", row).toArray()[label].toDouble());
        }
    }

    void meansOfPublicSets_data()
    {
        QTest::addColumn<QString>("set");
        for (const char *set :
             {"bluebirds", "snow-rte", "snow-wsd", "snow-wordsim", "anaesthetist", "five-workers-toy"})
            QTest::newRow(set) << QString::fromUtf8(set);
    }
    void meansOfPublicSets()
    {
        SECONDLOOK_NEEDS_RATED_DATA();
        QFETCH(QString, set);
        const QJsonObject expected = test::consensusReference(set).value(QStringLiteral("ambiguity")).toObject();
        const test::RatedData data = test::ratedData(set);
        const Ratings ratings = data.ratings();
        double entropy = 0.0;
        double normalised = 0.0;
        double gini = 0.0;
        double disagreement = 0.0;
        int unanimous = 0;
        std::vector<VoteCount> votes;
        const auto items = tested(ratings);
        for (std::size_t item = 0; item < items.size(); ++item) {
            countVotes(ratings.of(item), votes);
            compare(items[item].entropy, voteEntropy(votes));
            entropy += items[item].entropy;
            normalised += normalisedVoteEntropy(votes, ratings.shape().labels);
            gini += giniIndex(votes);
            disagreement += *items[item].expectedDisagreement;
            unanimous += *items[item].expectedDisagreement == 0.0 ? 1 : 0;
        }
        const auto isMean = [&](double sum, const char *name) {
            compare(sum / double(items.size()), expected.value(QString::fromUtf8(name)).toDouble());
        };
        isMean(entropy, "mean_entropy_nats");
        isMean(entropy / std::log(2.0), "mean_entropy_bits");
        isMean(normalised, "mean_normalised_entropy");
        isMean(gini, "mean_gini");
        isMean(disagreement, "mean_expected_disagreement_unbiased");
        QCOMPARE(unanimous, expected.value(QStringLiteral("unanimous_items")).toInt());
        compareMostSplit(data, items, expected.value(QStringLiteral("highest_entropy_items")).toArray());
    }

    void votesWithoutVotes()
    {
        QCOMPARE(voteEntropy({}), 0.0);
        QCOMPARE(normalisedVoteEntropy({}, 1), 0.0);
        QCOMPARE(giniIndex({}), 0.0);
        QVERIFY(!expectedDisagreement({}));
        QVERIFY(softLabel({}, 3, 0.0).empty());
        QCOMPARE(softLabel({}, 2, 1.0), (std::vector<double>{0.5, 0.5}));
    }

    void pValueIsTheTailOfTheOthersErrors()
    {
        // 20 items of label 0 and 20 of label 1 with 10 answers each, one of them wrong, and one even item.
        std::vector<std::pair<int, int>> votes(20, {9, 1});
        votes.insert(votes.end(), 20, {1, 9});
        votes.emplace_back(5, 5);
        const Ratings ratings = votesOf(votes);
        LabelDistributions truth;
        for (std::uint32_t item = 0; item < 40; ++item)
            truth.append(std::vector<LabelProbability>{{item < 20 ? 0U : 1U, 1.0}});
        truth.append(std::vector<LabelProbability>{{0, 0.5}, {1, 0.5}});
        const auto items = testDisagreement(ratings, truth, {}, {});
        QVERIFY(items);
        // The even item is measured by the other 400 answers, 200 of each label: 20 errors of 200, and 10 answers of
        // the mean error 40.5 / 401.
        const double error = (20.0 + 10.0 * 40.5 / 401.0) / 210.0;
        QVERIFY(std::abs(*items->back().pValue - binomialTail(10, error, 5)) < 1e-12);
        QCOMPARE(items->back().people, PeopleFinding::Disagree);
        compare(*items->back().adjustedPValue, 41.0 * *items->back().pValue); // the lowest of 41
        QCOMPARE(items->front().people, PeopleFinding::Agree);
    }

    void aTieIsNoAgreement()
    {
        // Items of label 1 have many errors: an even split of eight may be one of them, but nobody agrees either.
        std::vector<std::pair<int, int>> votes(40, {7, 1});
        votes.insert(votes.end(), 40, {3, 5});
        votes.emplace_back(4, 4);
        LabelDistributions truth;
        for (std::uint32_t item = 0; item < 81; ++item)
            truth.append(std::vector<LabelProbability>{{item < 40 ? 0U : 1U, 1.0}});
        const auto items = testDisagreement(votesOf(votes), truth, {.level = 0.12}, {});
        QVERIFY(*items->back().pValue > 0.12);
        QCOMPARE(items->back().people, PeopleFinding::Tied);
        QCOMPARE(items->front().people, PeopleFinding::Agree);
    }

    void pValuesAreAdjustedForTheirNumber()
    {
        std::vector<std::pair<int, int>> votes(300, {10, 0});
        votes.insert(votes.end(), 100, {9, 1});
        votes.emplace_back(7, 3);
        votes.emplace_back(5, 5);
        votes.emplace_back(1, 0); // not tested
        LabelDistributions truth;
        for (std::size_t item = 0; item < votes.size(); ++item)
            truth.append(std::vector<LabelProbability>{{0, 1.0}});
        const auto items = *testDisagreement(votesOf(votes), truth, {}, {});
        QCOMPARE(items[400].people, PeopleFinding::Disagree);
        QCOMPARE(items[401].people, PeopleFinding::Disagree);
        QCOMPARE(items[0].people, PeopleFinding::Agree);
        QCOMPARE(items[300].people, PeopleFinding::Agree);
        compare(*items[401].adjustedPValue / *items[401].pValue, 402.0);
        compare(*items[400].adjustedPValue / *items[400].pValue, 201.0);
        for (const ItemDisagreement &item : items)
            QVERIFY(!item.pValue || (*item.adjustedPValue >= *item.pValue && *item.adjustedPValue <= 1.0));
    }

    void tooFewAnswersTellNothing()
    {
        std::vector<std::pair<int, int>> votes(40, {1, 1});
        votes.insert(votes.end(), 60, {2, 0});
        votes.emplace_back(1, 0);
        votes.emplace_back(0, 0);
        for (const ItemDisagreement &item : tested(votesOf(votes))) {
            QCOMPARE(item.people, PeopleFinding::TooFewAnswers);
            QVERIFY(!item.pValue && !item.adjustedPValue);
        }
        QVERIFY(tested(Ratings()).empty());
    }

    void falseAlarmsStayBelowTheLevel()
    {
        // First every item has one right label, then a tenth has two.
        test::MadeUpRatings made =
            test::madeUpRatings(4000, 3, {0.95, 0.9, 0.85, 0.97, 0.9, 0.88, 0.92, 0.9, 0.93, 0.86, 0.9, 0.9}, 12);
        int alarms = 0;
        for (const ItemDisagreement &item : tested(made.ratings()))
            alarms += item.people == PeopleFinding::Disagree ? 1 : 0;
        QVERIFY2(alarms <= 0.05 * 4000, qPrintable(QString::number(alarms)));

        std::mt19937_64 random(5);
        for (Rating &row : made.rows)
            if (row.item % 10 == 0)
                row.label = random() % 2 == 0 ? made.truth[row.item] : (made.truth[row.item] + 1) % 3;
        int found = 0;
        int wrong = 0;
        const auto items = tested(made.ratings());
        for (std::size_t item = 0; item < items.size(); ++item)
            (item % 10 == 0 ? found : wrong) += items[item].people == PeopleFinding::Disagree ? 1 : 0;
        qInfo("%d of 400 ambiguous items found, %d false alarms (%d without ambiguous items)", found, wrong, alarms);
        QVERIFY(found > 200);
        QVERIFY(wrong <= 0.05 * 3600);
    }

    void sameForAnyNumberOfThreads()
    {
        const test::MadeUpRatings made = test::madeUpRatings(6000, 3, {0.9, 0.6, 0.8, 0.7, 0.9, 0.95}, 5);
        const auto once = tested(made.ratings());
        QVERIFY(once.size() == 6000 && tested(made.ratings(), 0.05, 3) == once);
    }

    void peopleAndModelTogether()
    {
        std::vector<std::pair<int, int>> votes(40, {10, 0});
        votes.insert(votes.end(), 40, {0, 10});
        votes.insert(votes.end(), 3, {5, 5}); // 80, 81, 82
        votes.emplace_back(1, 0);             // 83
        const Ratings ratings = votesOf(votes);
        LabelDistributions model;
        const auto predict = [&model](std::uint32_t label, double confidence) {
            model.append(label == 0 ? std::vector<LabelProbability>{{0, confidence}, {1, 1.0 - confidence}}
                                    : std::vector<LabelProbability>{{0, 1.0 - confidence}, {1, confidence}});
        };
        predict(0, 0.9); // fine
        predict(0, 0.6);
        predict(1, 0.9);
        predict(0, 0.8); // exactly the threshold
        model.append(std::span<const LabelProbability>());
        for (int item = 5; item < 80; ++item)
            predict(item < 40 ? 0 : 1, 0.99);
        predict(0, 0.6);
        predict(1, 0.9);
        model.append(std::span<const LabelProbability>());
        predict(0, 0.9);
        const auto consensus = estimateConsensus(ConsensusMethod::DawidSkeneSmoothed, ratings, {});
        const auto records = findAmbiguity(ratings, consensus->distributions, model, {.sureFrom = 0.8}, {});
        QVERIFY(records);
        const auto finding = [&records](std::size_t item) { return (*records)[item].finding; };
        QCOMPARE(finding(0), RecordFinding::Fine);
        QCOMPARE(finding(1), RecordFinding::TrainOnIt);
        QCOMPARE(finding(2), RecordFinding::LikelyModelError);
        QCOMPARE(finding(3), RecordFinding::Fine);
        QCOMPARE(finding(4), RecordFinding::Unknown);
        QCOMPARE(finding(80), RecordFinding::Ambiguous);
        QCOMPARE(finding(81), RecordFinding::CheckLabels);
        QCOMPARE(finding(82), RecordFinding::Unknown);
        QCOMPARE(finding(83), RecordFinding::Unknown);
        compare((*records)[1].modelEntropy, -0.6 * std::log(0.6) - 0.4 * std::log(0.4));
        QCOMPARE((*records)[2].peopleSay, 0U);
        QCOMPARE((*records)[2].modelSays, 1U);
        std::set<std::string_view> advice;
        for (int value = 0; value <= int(RecordFinding::Unknown); ++value)
            advice.insert(adviceFor(RecordFinding(value)));
        QCOMPARE(advice.size(), 6U);
        QVERIFY(!advice.contains(""));
    }

    void otherRecordsAreRefused()
    {
        const Ratings ratings = votesOf({{2, 1}, {1, 2}});
        LabelDistributions one;
        one.append(std::vector<LabelProbability>{{0, 1.0}});
        QCOMPARE(testDisagreement(ratings, one, {}, {}).error().code, base::ErrorCode::Input);
        LabelDistributions two = one;
        two.append(one);
        QCOMPARE(findAmbiguity(ratings, two, one, {}, {}).error().code, base::ErrorCode::Input);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(findAmbiguity(ratings, two, two, {}, {.stop = stop.get_token()}).error().code,
                 base::ErrorCode::Cancelled);
    }

private:
    static void compare(double actual, double expected) { QVERIFY(test::isClose(actual, expected)); }

    /// The items of the highest entropy, from the top, with their votes.
    static void compareMostSplit(const test::RatedData &data, const std::vector<ItemDisagreement> &items,
                                 const QJsonArray &listed)
    {
        QVERIFY(!listed.isEmpty());
        std::vector<double> entropies;
        for (const ItemDisagreement &item : items)
            entropies.push_back(item.entropy);
        std::ranges::sort(entropies, std::greater());
        const Ratings ratings = data.ratings();
        for (qsizetype place = 0; place < listed.size(); ++place) {
            const auto number = std::size_t(data.items.indexOf(listed[place][QStringLiteral("item")].toString()));
            const ItemDisagreement &item = items[number];
            compare(item.entropy, entropies[std::size_t(place)]);
            compare(item.entropy, listed[place][QStringLiteral("entropy_nats")].toDouble());
            compare(*item.expectedDisagreement, listed[place][QStringLiteral("expected_disagreement")].toDouble());
            const QJsonArray counts = listed[place][QStringLiteral("counts")].toArray();
            QCOMPARE(counts.size(), data.labels.size());
            for (qsizetype label = 0; label < counts.size(); ++label)
                QCOMPARE(std::ranges::count(ratings.of(number), std::uint32_t(label), &Ratings::Answer::label),
                         counts[label].toInteger());
        }
    }
};
SECONDLOOK_SUITE(TestAmbiguity)
#include "tst_ambiguity.moc"
