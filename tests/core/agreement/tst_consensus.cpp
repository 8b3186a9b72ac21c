#include <QTest>

#include "agreement/consensus.h"
#include "tests/core/agreement/made_up_ratings.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

using namespace secondlook;
using namespace secondlook::agreement;

namespace {

/// A model that finds the truth probable, and nothing else.
LabelDistributions modelOf(const test::MadeUpRatings &made, double sure)
{
    LabelDistributions model;
    for (const std::uint32_t truth : made.truth)
        model.append(std::vector<LabelProbability>{{truth, sure}});
    return model;
}

LabelDistributions noPredictions(const RatingShape &shape)
{
    LabelDistributions model;
    for (std::uint32_t item = 0; item < shape.items; ++item)
        model.append(std::span<const LabelProbability>());
    return model;
}

double shareRight(const Consensus &consensus, const test::MadeUpRatings &made)
{
    int right = 0;
    for (std::size_t item = 0; item < made.truth.size(); ++item)
        right += consensus.distributions.best(item)->label == made.truth[item] ? 1 : 0;
    return double(right) / double(made.truth.size());
}

bool isProbability(double value)
{
    return value >= 0.0 && value <= 1.0 + 1e-9; // false for NaN
}

/// What holds of every consensus, whatever the ratings.
QString flawOf(const Consensus &consensus, const Ratings &ratings)
{
    const RatingShape shape = ratings.shape();
    if (consensus.distributions.items() != shape.items || consensus.raters.size() != shape.raters)
        return QStringLiteral("sizes");
    std::size_t unanswered = 0;
    for (std::size_t item = 0; item < shape.items; ++item) {
        double sum = 0.0;
        for (const LabelProbability &share : consensus.distributions.of(item)) {
            if (!isProbability(share.probability) || share.label >= shape.labels)
                return QStringLiteral("a share of item %1").arg(item);
            sum += share.probability;
        }
        if (ratings.of(item).empty() != consensus.distributions.of(item).empty())
            return QStringLiteral("item %1 has a distribution without answers or none with them").arg(item);
        if (!ratings.of(item).empty() && std::abs(sum - 1.0) > 1e-6)
            return QStringLiteral("item %1 sums up to %2").arg(item).arg(sum);
        unanswered += ratings.of(item).empty() ? 1 : 0;
    }
    if (unanswered != consensus.unanswered)
        return QStringLiteral("unanswered items");
    for (const RaterQuality &rater : consensus.raters) {
        const auto accuracy = rater.accuracy();
        if (accuracy.has_value() != (rater.answers > 0) || (rater.skill && !std::isfinite(*rater.skill)))
            return QStringLiteral("a rater");
        if (accuracy && !(isProbability(accuracy->value) && 0.0 <= accuracy->low && accuracy->low < accuracy->high &&
                          accuracy->high <= 1.0))
            return QStringLiteral("an accuracy");
    }
    if (consensus.logLikelihood && !std::isfinite(*consensus.logLikelihood))
        return QStringLiteral("log-likelihood");
    if (consensus.confusion)
        for (std::uint32_t rater = 0; rater < shape.raters; ++rater)
            for (std::uint32_t truth = 0; truth < shape.labels; ++truth) {
                double sum = 0.0;
                for (std::uint32_t said = 0; said < shape.labels; ++said)
                    sum += consensus.confusion->rate(rater, truth, said);
                if (!(std::abs(sum - 1.0) < 1e-6))
                    return QStringLiteral("a row of the confusion of rater %1 sums up to %2").arg(rater).arg(sum);
            }
    return {};
}

} // namespace

class TestConsensus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesLeadBack()
    {
        std::set<std::string_view> names;
        for (const ConsensusMethod method : consensusMethods) {
            names.insert(consensusMethodName(method));
            QCOMPARE(consensusMethodNamed(consensusMethodName(method)), method);
        }
        QCOMPARE(names.size(), consensusMethods.size());
        QVERIFY(!consensusMethodNamed("median"));
    }

    void sameBitsForAnyNumberOfThreads_data() { methods(); }
    void sameBitsForAnyNumberOfThreads()
    {
        const test::MadeUpRatings made = test::madeUpRatings(6000, 4, panel, 5);
        const Ratings ratings = made.ratings();
        const LabelDistributions model = modelOf(made, 0.75);
        const auto once = estimateConsensus(method(), ratings, {.threads = 1}, &model);
        QVERIFY(once && once->converged);
        for (const int threads : {1, 2, 3, 7}) {
            const auto again = estimateConsensus(method(), ratings, {.threads = threads}, &model);
            QVERIFY(again && *again == *once);
        }
    }

    void labelsAreNamesOnly_data() { methods(); }
    void labelsAreNamesOnly()
    {
        const std::uint32_t renamed[] = {2, 0, 3, 1};
        const test::MadeUpRatings made = test::madeUpRatings(600, 4, panel, 5);
        test::MadeUpRatings other = made;
        for (Rating &row : other.rows)
            row.label = renamed[row.label];
        for (std::uint32_t &truth : other.truth)
            truth = renamed[truth];
        const LabelDistributions model = modelOf(made, 0.75);
        const LabelDistributions otherModel = modelOf(other, 0.75);
        const auto one = estimateConsensus(method(), made.ratings(), {.maxIterations = 5000}, &model);
        const auto two = estimateConsensus(method(), other.ratings(), {.maxIterations = 5000}, &otherModel);
        QVERIFY(one && two);
        // Which plurality label wins a tie is by label order in these, and the skills go by it.
        const bool tiesMatter = method() == ConsensusMethod::Wawa || method() == ConsensusMethod::ZeroBasedSkill ||
                                method() == ConsensusMethod::FastDawidSkene || method() == ConsensusMethod::Crowdlab;
        // The starts of MACE are drawn label by label, and end near the same maximum only.
        const double tolerance = tiesMatter ? 0.05 : method() == ConsensusMethod::Mace ? 1e-3 : 1e-6;
        double farthest = 0.0;
        for (std::size_t item = 0; item < made.truth.size(); ++item)
            for (std::uint32_t label = 0; label < 4; ++label)
                farthest = std::max(farthest, std::abs(one->distributions.of(item, label) -
                                                       two->distributions.of(item, renamed[label])));
        if (method() != ConsensusMethod::FastDawidSkene)
            QVERIFY2(farthest <= tolerance, qPrintable(QString::number(farthest)));
        for (std::size_t rater = 0; rater < panel.size(); ++rater)
            QVERIFY(std::abs(one->raters[rater].accuracy()->value - two->raters[rater].accuracy()->value) < 0.05);
    }

    void goodRatersAreToldFromBad_data() { methods(); }
    void goodRatersAreToldFromBad()
    {
        const test::MadeUpRatings made = test::madeUpRatings(3000, 4, panel, 5);
        const LabelDistributions model = modelOf(made, 0.75);
        const auto consensus = estimateConsensus(method(), made.ratings(), {}, &model);
        QVERIFY(consensus);
        QCOMPARE(flawOf(*consensus, made.ratings()), QString());
        QVERIFY2(shareRight(*consensus, made) > 0.88, qPrintable(QString::number(shareRight(*consensus, made))));
        for (std::size_t rater = 0; rater < panel.size(); ++rater) {
            const CredibleShare accuracy = *consensus->raters[rater].accuracy();
            QVERIFY(std::abs(accuracy.value - panel[rater]) < 0.06);
            QVERIFY(accuracy.low < accuracy.value && accuracy.value < accuracy.high);
            QVERIFY(accuracy.high - accuracy.low < 0.06);
        }
    }

    void anAdversaryIsUsedInverted_data()
    {
        QTest::addColumn<int>("method");
        for (const ConsensusMethod method : {ConsensusMethod::DawidSkene, ConsensusMethod::DawidSkeneSmoothed,
                                             ConsensusMethod::OneCoin, ConsensusMethod::Glad})
            QTest::newRow(std::string(consensusMethodName(method)).c_str()) << int(method);
    }
    void anAdversaryIsUsedInverted()
    {
        // Two of four are sound, one guesses, one says the opposite: with the vote alone that is often a tie.
        const test::MadeUpRatings made = test::madeUpRatings(2000, 2, {0.85, 0.85, 0.5, 0.02}, 4);
        const auto votes = estimateConsensus(ConsensusMethod::Majority, made.ratings(), {});
        const auto consensus = estimateConsensus(method(), made.ratings(), {});
        QVERIFY(votes && consensus);
        QVERIFY(consensus->raters[3].accuracy()->high < 0.1);
        QVERIFY(shareRight(*votes, made) < 0.85);
        QVERIFY2(shareRight(*consensus, made) > 0.95, qPrintable(QString::number(shareRight(*consensus, made))));
    }

    void oddInputHasAnAnswer_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("raters");
        QTest::addColumn<int>("labels");
        QTest::addColumn<int>("answers");
        for (const ConsensusMethod method : consensusMethods) {
            const auto row = [method](const char *what, int items, int raters, int labels, int answers) {
                QTest::newRow((std::string(consensusMethodName(method)) + ", " + what).c_str())
                    << int(method) << items << raters << labels << answers;
            };
            row("nothing at all", 0, 0, 0, 0);
            row("no ratings", 5, 3, 2, 0);
            row("items without labels", 5, 3, 0, 0);
            row("one rater", 50, 1, 3, 1);
            row("one item", 1, 9, 3, 9);
            row("one rating", 1, 1, 2, 1);
            row("one label", 20, 4, 1, 3);
            row("no overlap", 40, 40, 3, 1);
            row("unused labels and raters", 30, 12, 9, 2);
        }
    }
    void oddInputHasAnAnswer()
    {
        QFETCH(int, items);
        QFETCH(int, raters);
        QFETCH(int, labels);
        QFETCH(int, answers);
        test::MadeUpRatings made;
        if (answers > 0)
            made = test::madeUpRatings(std::uint32_t(items), std::uint32_t(labels),
                                       std::vector<double>(std::size_t(raters), 0.8), std::uint32_t(answers));
        made.shape = {std::uint32_t(items) + 1, std::uint32_t(raters) + 1, std::uint32_t(labels)}; // one each is silent
        const Ratings ratings = made.ratings();
        const LabelDistributions model = noPredictions(made.shape);
        const auto consensus = estimateConsensus(method(), ratings, {}, &model);
        QVERIFY(consensus);
        QCOMPARE(flawOf(*consensus, ratings), QString());
        QVERIFY(answers > 0 || !consensus->logLikelihood);
    }

    void answersAgainstAllOddsDoNotUnderflow()
    {
        // 4000 answers to one item: their product is far below the smallest number.
        std::vector<Rating> rows;
        for (std::uint32_t rater = 0; rater < 4000; ++rater) {
            rows.push_back({0, rater, rater % 3 == 0 ? 1U : 0U});
            rows.push_back({1, rater, rater % 4 == 0 ? 0U : 1U});
        }
        const Ratings ratings(rows, {2, 4000, 2});
        for (const ConsensusMethod method : {ConsensusMethod::DawidSkene, ConsensusMethod::DawidSkeneSmoothed,
                                             ConsensusMethod::OneCoin, ConsensusMethod::Mace, ConsensusMethod::Glad}) {
            const auto consensus = estimateConsensus(method, ratings, {});
            QVERIFY(consensus);
            QCOMPARE(flawOf(*consensus, ratings), QString());
            QCOMPARE(consensus->distributions.best(0)->label, 0U);
            QCOMPARE(consensus->distributions.best(1)->label, 1U);
        }
    }

    void aMillionLabels_data() { methods(); }
    void aMillionLabels()
    {
        constexpr std::uint32_t labels = 1'000'000;
        std::vector<Rating> rows;
        for (std::uint32_t item = 0; item < 100'000; ++item) // each rater has an own label, but every third agrees
            for (std::uint32_t i = 0; i < 3; ++i)
                rows.push_back({item, (item + i) % 1000, i < 2 && item % 3 == 0 ? item : (item * 7 + i * 13) % labels});
        const Ratings ratings(rows, {100'000, 1000, labels});
        const LabelDistributions model = noPredictions(ratings.shape());
        const auto consensus = estimateConsensus(method(), ratings, {}, &model);
        const bool isVote = method() == ConsensusMethod::Majority || method() == ConsensusMethod::Wawa ||
                            method() == ConsensusMethod::ZeroBasedSkill;
        QCOMPARE(consensus.has_value(), isVote);
        if (isVote) {
            QVERIFY(!consensus->confusion);
            QCOMPARE(consensus->distributions.best(99'999)->label, 99'999U);
        } else {
            const QString error = QString::fromStdString(consensus.error().text());
            QVERIFY2(error.contains(QStringLiteral("1,000,000 labels")) && error.contains(QStringLiteral("majority")),
                     qPrintable(error));
        }
    }

    void manyRatersOfManyLabels()
    {
        // 2,000 raters x 1,000 x 1,000 labels are too many figures, 100 items x 1,000 labels are not.
        std::vector<Rating> rows;
        for (std::uint32_t rater = 0; rater < 2000; ++rater)
            rows.push_back({rater % 100, rater, rater % 100 * 7});
        const Ratings ratings(rows, {100, 2000, 1000});
        for (const ConsensusMethod method : {ConsensusMethod::DawidSkene, ConsensusMethod::OneCoin,
                                             ConsensusMethod::FastDawidSkene, ConsensusMethod::Mace}) {
            const auto consensus = estimateConsensus(method, ratings, {});
            QVERIFY(!consensus);
            QCOMPARE(consensus.error().code, base::ErrorCode::Input);
            QVERIFY(consensus.error().text().find("rater and pair of labels") != std::string::npos);
        }
        for (const ConsensusMethod method : {ConsensusMethod::Wawa, ConsensusMethod::Glad}) {
            const auto consensus = estimateConsensus(method, ratings, {});
            QVERIFY(consensus && !consensus->confusion);
            QCOMPARE(flawOf(*consensus, ratings), QString());
            QCOMPARE(consensus->distributions.best(99)->label, 693U);
        }
    }

    void tiesGoToTheFirstLabelAndAreCounted()
    {
        const std::vector<Rating> rows{{0, 0, 2}, {0, 1, 1}, {1, 0, 2}, {1, 1, 2}, {1, 2, 0}};
        const auto consensus = estimateConsensus(ConsensusMethod::Majority, Ratings(rows, {3, 3, 3}), {});
        QVERIFY(consensus);
        QCOMPARE(consensus->ties, 1U);
        QCOMPARE(consensus->unanswered, 1U);
        QCOMPARE(*consensus->distributions.best(0), (LabelProbability{1, 0.5}));
        QCOMPARE(*consensus->distributions.best(1), (LabelProbability{2, 2.0 / 3.0}));
        QVERIFY(!consensus->distributions.best(2));
        QCOMPARE(consensus->raters[2].accuracy()->value, 0.0);
        QCOMPARE(consensus->confusion->share(0, 2, 2)->value, 1.0);
        QVERIFY(!consensus->confusion->share(2, 0, 0)); // rater 2 met no item of label 0
    }

    void repeatsMayCount()
    {
        const std::vector<Rating> rows{{0, 0, 1}, {0, 0, 1}, {0, 1, 0}};
        const auto shares = [&rows](Repeats repeats) {
            return estimateConsensus(ConsensusMethod::Majority, Ratings(rows, {1, 2, 2}, repeats), {})
                ->distributions.of(0, 1);
        };
        QCOMPARE(shares(Repeats::LastWins), 0.5);
        QCOMPARE(shares(Repeats::Count), 2.0 / 3.0);
    }

    void intervalsAreQuantilesOfBeta()
    {
        // Beta(8.5, 2.5) and Beta(0.5, 10.5), 2.5 % and 97.5 %
        const CredibleShare share = credibleShare(0.8, 10.0);
        QVERIFY(std::abs(share.low - 0.4972) < 1e-3 && std::abs(share.high - 0.9560) < 1e-3);
        const CredibleShare none = credibleShare(0.0, 10.0);
        QVERIFY(none.low < 1e-4 && std::abs(none.high - 0.2172) < 1e-3);
    }

    void aStopEndsIt_data() { methods(); }
    void aStopEndsIt()
    {
        const test::MadeUpRatings made = test::madeUpRatings(500, 4, panel, 5);
        const LabelDistributions model = modelOf(made, 0.75);
        std::stop_source stop;
        stop.request_stop();
        const auto consensus = estimateConsensus(method(), made.ratings(), {.stop = stop.get_token()}, &model);
        QVERIFY(!consensus);
        QCOMPARE(consensus.error().code, base::ErrorCode::Cancelled);
    }

    void progressGoesForward()
    {
        const test::MadeUpRatings made = test::madeUpRatings(500, 4, panel, 5);
        for (const ConsensusMethod method :
             {ConsensusMethod::ZeroBasedSkill, ConsensusMethod::DawidSkene, ConsensusMethod::Glad}) {
            std::int64_t calls = 0;
            ConsensusRun run;
            run.progress = [&calls](const base::Progress &progress) {
                QCOMPARE(progress.done, ++calls);
                QVERIFY(progress.done <= progress.total);
            };
            const auto consensus = estimateConsensus(method, made.ratings(), run);
            QCOMPARE(calls, std::int64_t(consensus->iterations));
        }
    }

    void moreIterationsNeverLowerTheLikelihood()
    {
        const test::MadeUpRatings made = test::madeUpRatings(400, 3, {0.9, 0.6, 0.7, 0.4, 0.5}, 3);
        for (const ConsensusMethod method : {ConsensusMethod::DawidSkene, ConsensusMethod::OneCoin}) {
            double before = -1e300;
            for (int iterations = 1; iterations <= 30; ++iterations) {
                const auto consensus = estimateConsensus(method, made.ratings(), {.maxIterations = iterations});
                QVERIFY(*consensus->logLikelihood >= before - 1e-9);
                before = *consensus->logLikelihood;
            }
        }
    }

private:
    static inline const std::vector<double> panel{0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.75, 0.9};

    static void methods()
    {
        QTest::addColumn<int>("method");
        for (const ConsensusMethod method : consensusMethods)
            QTest::newRow(std::string(consensusMethodName(method)).c_str()) << int(method);
    }
    static ConsensusMethod method()
    {
        QFETCH(int, method);
        return ConsensusMethod(method);
    }
};
SECONDLOOK_SUITE(TestConsensus)
#include "tst_consensus.moc"
