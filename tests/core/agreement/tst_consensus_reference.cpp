#include <QTest>

#include "agreement/consensus.h"
#include "agreement/rater_match.h"
#include "tests/core/agreement/closeness.h"
#include "tests/core/agreement/rated_data.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace secondlook;
using namespace secondlook::agreement;

namespace {

QJsonObject methodReference(const QString &data, const char *method)
{
    return test::consensusReference(data)
        .value(QStringLiteral("aggregation"))
        .toObject()
        .value(QString::fromUtf8(method))
        .toObject();
}

Consensus consensusBy(ConsensusMethod method, const Ratings &ratings, int maxIterations = 1000)
{
    auto result = estimateConsensus(method, ratings, {.threads = 2, .maxIterations = maxIterations});
    return result ? std::move(*result) : Consensus{};
}

int differingFromMajority(const Ratings &ratings, const Consensus &consensus)
{
    const Consensus majority = consensusBy(ConsensusMethod::Majority, ratings);
    int differing = 0;
    for (std::size_t item = 0; item < ratings.shape().items; ++item)
        differing += consensus.distributions.best(item)->label != majority.distributions.best(item)->label ? 1 : 0;
    return differing;
}

/// Accuracy of the plurality where of several leading labels each is as good: with a gold label among them the item
/// counts 1 / their number.
double accuracyOfSharedTies(const test::RatedData &data, const Consensus &majority)
{
    double right = 0.0;
    double all = 0.0;
    for (std::size_t item = 0; item < data.gold.size(); ++item) {
        if (!data.gold[item])
            continue;
        all += 1.0;
        const double most = majority.distributions.best(item)->probability;
        const auto leads = [most](const LabelProbability &share) { return share.probability == most; };
        const double leading = double(std::ranges::count_if(majority.distributions.of(item), leads));
        right += majority.distributions.of(item, *data.gold[item]) == most ? 1.0 / leading : 0.0;
    }
    return right / all;
}

} // namespace

class TestConsensusReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { SECONDLOOK_NEEDS_RATED_DATA(); }

    void majority_data() { sets(); }
    void majority()
    {
        QFETCH(QString, set);
        const test::RatedData data = test::ratedData(set);
        const QJsonObject expected = methodReference(set, "majority_vote");
        const Consensus consensus = consensusBy(ConsensusMethod::Majority, data.ratings());
        QCOMPARE(consensus.ties, std::size_t(expected.value(QStringLiteral("tied_items")).toInt()));
        if (data.gold.front())
            QCOMPARE(data.accuracy(consensus), expected.value(QStringLiteral("accuracy")).toDouble());
        if (data.gold.front())
            QVERIFY(test::isClose(accuracyOfSharedTies(data, consensus),
                                  expected.value(QStringLiteral("accuracy_ties_shared")).toDouble()));
        compareLabelCounts(data, consensus, expected);
    }

    void votesWeighedBySkill_data() { sets(); }
    void votesWeighedBySkill()
    {
        QFETCH(QString, set);
        const test::RatedData data = test::ratedData(set);
        const Ratings ratings = data.ratings();
        for (const auto &[method, name] : {std::pair(ConsensusMethod::Wawa, "wawa"),
                                           std::pair(ConsensusMethod::ZeroBasedSkill, "zero_based_skill")}) {
            const QJsonObject expected = methodReference(set, name);
            const Consensus consensus = consensusBy(method, ratings);
            if (data.gold.front())
                QCOMPARE(data.accuracy(consensus), expected.value(QStringLiteral("accuracy")).toDouble());
            QCOMPARE(differingFromMajority(ratings, consensus),
                     expected.value(QStringLiteral("labels_different_from_majority")).toInt());
            const QJsonObject skills = expected.value(QStringLiteral("skill_first_annotators")).toObject();
            QVERIFY(!skills.isEmpty());
            for (auto skill = skills.begin(); skill != skills.end(); ++skill)
                QVERIFY(test::isClose(*consensus.raters[data.raters.indexOf(skill.key())].skill, skill->toDouble()));
        }
    }

    void dawidSkene_data() { sets(); }
    void dawidSkene()
    {
        QFETCH(QString, set);
        const test::RatedData data = test::ratedData(set);
        // The reference of the anaesthetists counts an observer's repeated answers.
        const Ratings ratings = data.ratingsAndRepeats();
        compareDawidSkene(data, consensusBy(ConsensusMethod::DawidSkene, ratings), methodReference(set, "dawid_skene"));
        compareDawidSkene(data, consensusBy(ConsensusMethod::DawidSkeneSmoothed, ratings),
                          methodReference(set, "dawid_skene_smoothed_0.01"));
    }

    void dawidSkeneStepByStep_data() { sets(); }
    void dawidSkeneStepByStep()
    {
        QFETCH(QString, set);
        const Ratings ratings = test::ratedData(set).ratingsAndRepeats();
        const QJsonObject after =
            methodReference(set, "dawid_skene")[QStringLiteral("log_likelihood_after")].toObject();
        QVERIFY(!after.isEmpty());
        for (auto height = after.begin(); height != after.end(); ++height) {
            const Consensus consensus = consensusBy(ConsensusMethod::DawidSkene, ratings, height.key().toInt());
            QVERIFY2(test::isClose(*consensus.logLikelihood, height->toDouble()), qPrintable(height.key()));
        }
    }

    void confusionsOfTheAnaesthetistsHaveIntervals()
    {
        const Consensus consensus = consensusBy(ConsensusMethod::DawidSkene,
                                                test::ratedData(QStringLiteral("anaesthetist")).ratingsAndRepeats());
        for (std::uint32_t truth = 0; truth < 4; ++truth)
            for (std::uint32_t said = 0; said < 4; ++said) {
                const auto share = consensus.confusion->share(0, truth, said);
                QVERIFY(share->low <= share->value + 1e-12 || share->value < 0.01);
                QVERIFY(share->low < share->high);
            }
    }

    void reviewersAgainstGold_data() { sets(); }
    void reviewersAgainstGold()
    {
        QFETCH(QString, set);
        const test::RatedData data = test::ratedData(set);
        if (!data.gold.front())
            QSKIP("this set has no gold labels");
        const QJsonObject expected = methodReference(set, "annotator_accuracy");
        std::vector<std::uint32_t> gold(data.gold.size(), noGold);
        std::ranges::transform(data.gold, gold.begin(), [](const auto &label) { return label.value_or(noGold); });
        const std::vector<RaterMatch> matches = matchWithGold(data.ratings(), gold);
        double right = 0.0;
        double answers = 0.0;
        std::vector<double> shares; // of those with enough answers
        for (const RaterMatch &match : matches) {
            right += match.matches;
            answers += double(match.items);
            if (match.items >= 20)
                shares.push_back(*match.share.value);
        }
        std::ranges::sort(shares);
        QVERIFY(test::isClose(right / answers, expected[QStringLiteral("overall")].toDouble()));
        QCOMPARE(qsizetype(shares.size()),
                 expected[QStringLiteral("annotators_with_20_or_more_gold_items")].toInteger());
        double mean = 0.0;
        for (const double share : shares)
            mean += share / double(shares.size());
        QVERIFY(shares.empty() || test::isClose(mean, expected[QStringLiteral("mean")].toDouble()));
        for (const auto &[name, isBest] : {std::pair("best", true), std::pair("worst", false)}) {
            const QJsonArray listed = expected[QLatin1String(name)].toArray();
            QCOMPARE(listed.size(), std::min<qsizetype>(3, qsizetype(shares.size())));
            for (qsizetype place = 0; place < listed.size(); ++place) {
                const auto &match =
                    matches[std::size_t(data.raters.indexOf(listed[place][QStringLiteral("annotator")].toString()))];
                QCOMPARE(match.items, listed[place][QStringLiteral("n")].toInteger());
                QVERIFY(test::isClose(*match.share.value, listed[place][QStringLiteral("accuracy")].toDouble()));
                const std::size_t rank = isBest ? shares.size() - 1 - std::size_t(place) : std::size_t(place);
                QVERIFY(test::isClose(*match.share.value, shares[rank]));
            }
        }
    }

    void modelsReachTheReferenceAccuracy_data() { sets(); }
    void modelsReachTheReferenceAccuracy()
    {
        QFETCH(QString, set);
        const test::RatedData data = test::ratedData(set);
        if (!data.gold.front())
            QSKIP("this set has no gold labels");
        for (const auto &[method, name] :
             {std::pair(ConsensusMethod::Mace, "mace"), std::pair(ConsensusMethod::Glad, "glad")}) {
            const QJsonObject expected = methodReference(set, name);
            const Consensus consensus = consensusBy(method, data.ratings());
            QVERIFY(consensus.converged);
            compare(data.accuracy(consensus), expected.value(QStringLiteral("accuracy")).toDouble(), 0.01);
            qInfo("%s: accuracy %.6f, log-likelihood %.6f, %d iterations", name, data.accuracy(consensus),
                  *consensus.logLikelihood, consensus.iterations);
        }
    }

    void maceFindsTheReferenceMaximum_data() { sets(); }
    void maceFindsTheReferenceMaximum()
    {
        QFETCH(QString, set);
        const test::RatedData data = test::ratedData(set);
        const QJsonObject expected = methodReference(set, "mace");
        const Consensus consensus = consensusBy(ConsensusMethod::Mace, data.ratings());
        // The reference stops a little short of its maximum, and 20 starts need not find the highest one.
        const double reference = expected.value(QStringLiteral("log_likelihood")).toDouble();
        const double above = (*consensus.logLikelihood - reference) / std::abs(reference);
        qInfo("log-likelihood %.9f, reference %.9f", *consensus.logLikelihood, reference);
        QVERIFY(above >= -1e-6);
        const QJsonObject competences = expected.value(QStringLiteral("competence_first_annotators")).toObject();
        QVERIFY(!competences.isEmpty());
        if (set == QStringLiteral("snow-wordsim") || set == QStringLiteral("anaesthetist")) {
            QVERIFY(above > 1e-5); // a higher maximum, with other competences
            return;
        }
        for (auto competence = competences.begin(); competence != competences.end(); ++competence)
            compare(*consensus.raters[data.raters.indexOf(competence.key())].skill, competence->toDouble(), 1e-3);
    }

    void otherMembersOfTheFamily_data() { sets(); }
    void otherMembersOfTheFamily()
    {
        QFETCH(QString, set);
        const test::RatedData data = test::ratedData(set);
        if (!data.gold.front())
            QSKIP("this set has no gold labels");
        const double votes = data.accuracy(consensusBy(ConsensusMethod::Majority, data.ratings()));
        for (const ConsensusMethod method : {ConsensusMethod::FastDawidSkene, ConsensusMethod::OneCoin}) {
            const Consensus consensus = consensusBy(method, data.ratings());
            QVERIFY(consensus.converged);
            qInfo("%s: accuracy %.6f, log-likelihood %.6f, %d iterations",
                  std::string(consensusMethodName(method)).c_str(), data.accuracy(consensus), *consensus.logLikelihood,
                  consensus.iterations);
            QVERIFY(data.accuracy(consensus) >= votes - 0.04);
        }
    }

private:
    static void sets()
    {
        QTest::addColumn<QString>("set");
        for (const char *set :
             {"bluebirds", "snow-rte", "snow-wsd", "snow-wordsim", "anaesthetist", "five-workers-toy"})
            QTest::newRow(set) << QString::fromUtf8(set);
    }
    static void compare(double actual, double expected, double tolerance)
    {
        QVERIFY2(std::abs(actual - expected) <= tolerance,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
    }
    static void compareLabelCounts(const test::RatedData &data, const Consensus &consensus, const QJsonObject &expected)
    {
        std::vector<int> chosen(data.labels.size());
        for (std::size_t item = 0; item < data.shape().items; ++item)
            ++chosen[consensus.distributions.best(item)->label];
        for (qsizetype label = 0; label < data.labels.size(); ++label)
            QCOMPARE(chosen[label],
                     expected.value(QStringLiteral("label_counts")).toObject()[data.labels[label]].toInt());
    }
    static void compareDawidSkene(const test::RatedData &data, const Consensus &consensus, const QJsonObject &expected)
    {
        QVERIFY(consensus.converged);
        QCOMPARE(consensus.iterations, expected.value(QStringLiteral("iterations")).toInt());
        QVERIFY(test::isClose(*consensus.logLikelihood, expected.value(QStringLiteral("log_likelihood")).toDouble()));
        if (data.gold.front())
            QCOMPARE(data.accuracy(consensus), expected.value(QStringLiteral("accuracy")).toDouble());
        QCOMPARE(differingFromMajority(data.ratings(), consensus),
                 expected.value(QStringLiteral("labels_different_from_majority")).toInt());
        compareLabelCounts(data, consensus, expected);
        const QJsonObject prior = expected.value(QStringLiteral("class_prior")).toObject();
        for (qsizetype label = 0; label < data.labels.size(); ++label)
            QVERIFY(test::isClose(consensus.classPrior[label], prior[data.labels[label]].toDouble()));
        const QJsonObject confusion = expected.value(QStringLiteral("confusion_first_annotators")).toObject();
        QVERIFY(!confusion.isEmpty());
        for (auto rater = confusion.begin(); rater != confusion.end(); ++rater)
            for (std::uint32_t truth = 0; truth < data.shape().labels; ++truth)
                for (std::uint32_t said = 0; said < data.shape().labels; ++said)
                    QVERIFY(test::isClose(
                        consensus.confusion->rate(std::uint32_t(data.raters.indexOf(rater.key())), truth, said),
                        rater->toArray()[truth].toArray()[said].toDouble()));
        const QJsonObject posteriors = expected.value(QStringLiteral("posterior_first_items")).toObject();
        for (auto item = posteriors.begin(); item != posteriors.end(); ++item)
            for (std::uint32_t label = 0; label < data.shape().labels; ++label) // the reference has eight digits of it
                compare(consensus.distributions.of(data.items.indexOf(item.key()), label),
                        item->toArray()[label].toDouble(), 0.6e-8);
    }
};
SECONDLOOK_SUITE(TestConsensusReference)
#include "tst_consensus_reference.moc"
