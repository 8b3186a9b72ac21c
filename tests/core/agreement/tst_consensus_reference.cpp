#include <QTest>

#include "agreement/consensus.h"
#include "tests/core/agreement/rated_data.h"
#include "tests/support/registry.h"

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

Consensus consensusBy(ConsensusMethod method, const Ratings &ratings)
{
    auto result = estimateConsensus(method, ratings, {.threads = 2});
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
        std::vector<int> chosen(data.labels.size());
        for (std::size_t item = 0; item < data.shape().items; ++item)
            ++chosen[consensus.distributions.best(item)->label];
        for (qsizetype label = 0; label < data.labels.size(); ++label)
            QCOMPARE(chosen[label],
                     expected.value(QStringLiteral("label_counts")).toObject()[data.labels[label]].toInt());
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
                compare(*consensus.raters[data.raters.indexOf(skill.key())].skill, skill->toDouble(), 1e-9);
        }
    }

    void dawidSkene_data() { sets(); }
    void dawidSkene()
    {
        QFETCH(QString, set);
        const test::RatedData data = test::ratedData(set);
        // The reference of the anaesthetists counts an observer's repeated answers.
        const Ratings ratings = data.ratingsAndRepeats();
        compareDawidSkene(data, ratings, consensusBy(ConsensusMethod::DawidSkene, ratings),
                          methodReference(set, "dawid_skene"));
        compareDawidSkene(data, ratings, consensusBy(ConsensusMethod::DawidSkeneSmoothed, ratings),
                          methodReference(set, "dawid_skene_smoothed_0.01"));
    }

    void anaesthetistsAsPublished()
    {
        const Consensus consensus = consensusBy(ConsensusMethod::DawidSkene,
                                                test::ratedData(QStringLiteral("anaesthetist")).ratingsAndRepeats());
        const double prior[] = {.40, .42, .11, .07};
        const double first[4][4] = {{.89, .11, 0, 0}, {.07, .88, .05, 0}, {0, .34, .66, 0}, {0, 0, .56, .44}};
        for (std::uint32_t truth = 0; truth < 4; ++truth) {
            compare(consensus.classPrior[truth], prior[truth], 0.005);
            for (std::uint32_t said = 0; said < 4; ++said) {
                const auto share = consensus.confusion->share(0, truth, said);
                compare(share->value, first[truth][said], 0.005);
                QVERIFY(share->low <= share->value + 1e-12 || share->value < 0.01);
                QVERIFY(share->low < share->high);
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
        // The smoothed maxima of different starts differ a little.
        const double reference = expected.value(QStringLiteral("log_likelihood")).toDouble();
        qInfo("log-likelihood %.9f, reference %.9f", *consensus.logLikelihood, reference);
        QVERIFY(*consensus.logLikelihood >= reference - 1e-3 * std::abs(reference));
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
        for (const char *set : {"bluebirds", "snow-rte", "snow-wsd", "anaesthetist", "five-workers-toy"})
            QTest::newRow(set) << QString::fromUtf8(set);
    }
    static void compare(double actual, double expected, double tolerance)
    {
        QVERIFY2(std::abs(actual - expected) <= tolerance,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
    }
    static void compareDawidSkene(const test::RatedData &data, const Ratings &ratings, const Consensus &consensus,
                                  const QJsonObject &expected)
    {
        QVERIFY(consensus.converged);
        QCOMPARE(consensus.iterations, expected.value(QStringLiteral("iterations")).toInt());
        const double height = expected.value(QStringLiteral("log_likelihood")).toDouble();
        compare(*consensus.logLikelihood, height, 1e-9 * std::abs(height));
        if (data.gold.front())
            QCOMPARE(data.accuracy(consensus), expected.value(QStringLiteral("accuracy")).toDouble());
        if (data.gold.front())
            QCOMPARE(differingFromMajority(ratings, consensus),
                     expected.value(QStringLiteral("labels_different_from_majority")).toInt());
        const QJsonObject prior = expected.value(QStringLiteral("class_prior")).toObject();
        for (qsizetype label = 0; label < data.labels.size(); ++label)
            compare(consensus.classPrior[label], prior[data.labels[label]].toDouble(), 1e-9);
        const QJsonObject confusion = expected.value(QStringLiteral("confusion_first_annotators")).toObject();
        QVERIFY(!confusion.isEmpty());
        for (auto rater = confusion.begin(); rater != confusion.end(); ++rater)
            for (std::uint32_t truth = 0; truth < data.shape().labels; ++truth)
                for (std::uint32_t said = 0; said < data.shape().labels; ++said)
                    compare(consensus.confusion->rate(std::uint32_t(data.raters.indexOf(rater.key())), truth, said),
                            rater->toArray()[truth].toArray()[said].toDouble(), 1e-8);
        const QJsonObject posteriors = expected.value(QStringLiteral("posterior_first_items")).toObject();
        for (auto item = posteriors.begin(); item != posteriors.end(); ++item)
            for (std::uint32_t label = 0; label < data.shape().labels; ++label)
                compare(consensus.distributions.of(data.items.indexOf(item.key()), label),
                        item->toArray()[label].toDouble(), 1e-8);
    }
};
SECONDLOOK_SUITE(TestConsensusReference)
#include "tst_consensus_reference.moc"
