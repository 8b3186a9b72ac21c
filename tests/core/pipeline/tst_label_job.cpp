#include "domain/tier.h"
#include "pipeline/label_job.h"
#include "pipeline/whole_distribution.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace secondlook;
using namespace secondlook::pipeline;
using servers::LabelAnswer;

namespace {

servers::Labeler jobLabeler(int votes)
{
    domain::LabelSchema schema;
    schema.fields.push_back({"answer"});
    schema.fields.front().labels = {{"yes"}, {"no"}, {"maybe"}};
    domain::Provider provider;
    provider.model = "m";
    provider.votes = votes;
    if (votes > 1)
        provider.confidence = domain::ConfidenceMethod::Votes;
    return {provider, schema, {}, ""};
}

LabelJob job(std::string text = "Is this one long enough to count?")
{
    domain::Record record;
    record.externalId = "r";
    record.text = std::move(text);
    return LabelJob(record, 0);
}

LabelAnswer label(const char *name, std::vector<std::pair<std::string, double>> scores = {}, double other = 0.0)
{
    LabelAnswer answer;
    answer.kind = LabelAnswer::Kind::Label;
    answer.label = name;
    answer.scores = std::move(scores);
    answer.other = other;
    return answer;
}

LabelAnswer without(LabelAnswer::Kind kind, const char *detail = "")
{
    LabelAnswer answer;
    answer.kind = kind;
    answer.detail = detail;
    return answer;
}

} // namespace

class TestLabelJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswerWithProbabilitiesIsEnough()
    {
        const auto labeler = jobLabeler(1);
        LabelJob one = job();
        QVERIFY((one.next() == servers::Attempt{0, false}));
        one.take(label("yes", {{"yes", 0.7}, {"no", 0.2}}, 0.1), labeler.votes());
        QVERIFY(one.isDone());
        const auto result = one.result(labeler, 1.0);
        const auto &prediction = std::get<domain::Prediction>(result);
        QCOMPARE(prediction.label, std::uint16_t(0));
        QCOMPARE(prediction.confidence, 0.7F);
        QCOMPARE(prediction.rawConfidence, 0.7F);
        QVERIFY(prediction.confidenceFrom == domain::ConfidenceFrom::TokenProbabilities);
        QVERIFY(std::abs(prediction.other - 0.1F) < 1e-6F);
    }
    void everyVoteIsAskedForByItself()
    {
        const auto labeler = jobLabeler(3);
        LabelJob one = job();
        for (const char *vote : {"yes", "no", "yes"}) {
            QVERIFY(!one.isDone());
            one.take(label(vote), labeler.votes());
        }
        QVERIFY(one.isDone());
        const auto &prediction = std::get<domain::Prediction>(one.result(labeler, 1.0));
        QCOMPARE(prediction.confidence, 0.5F); // (2 + 1) / (3 + 3)
    }
    void whatIsNoLabelIsAskedForOnceMore()
    {
        const auto labeler = jobLabeler(2);
        LabelJob one = job();
        one.take(label("yes"), 2);
        one.take(without(LabelAnswer::Kind::NoLabel), 2);
        QVERIFY((one.next() == servers::Attempt{1, true, "yes"}));
        one.take(label("no"), 2);
        QVERIFY(one.isDone());
        QVERIFY(std::holds_alternative<domain::Prediction>(one.result(labeler, 1.0)));
        LabelJob other = job();
        other.take(without(LabelAnswer::Kind::CutShort), 2);
        QVERIFY(!other.isDone());
        other.take(without(LabelAnswer::Kind::NoLabel, "dogs"), 2);
        const auto failure = std::get<domain::Failure>(other.result(labeler, 1.0));
        QVERIFY(failure.toPeople && !failure.transient);
        QCOMPARE(failure.reason, std::string("no_label"));
        QVERIFY(failure.detail.ends_with(": dogs"));
        QCOMPARE(failure.attempts, 2);
    }
    void refusalsAreFinal()
    {
        for (const auto &[kind, reason] : {std::pair{LabelAnswer::Kind::Refused, "refused"},
                                           std::pair{LabelAnswer::Kind::Filtered, "content_filter"}}) {
            LabelJob one = job();
            one.take(without(kind), 1);
            QVERIFY(one.isDone());
            const auto failure = std::get<domain::Failure>(one.result(jobLabeler(1), 1.0));
            QCOMPARE(failure.reason, std::string(reason));
            QVERIFY(failure.toPeople);
        }
    }
    void calibrationKeepsTheOrderAndTheSum_data()
    {
        QTest::addColumn<double>("inverseTemperature");
        for (const double value : {0.2, 0.5, 1.0, 3.0})
            QTest::addRow("%g", value) << value;
    }
    void calibrationKeepsTheOrderAndTheSum()
    {
        QFETCH(double, inverseTemperature);
        LabelJob one = job();
        one.take(label("no", {{"no", 0.6}, {"yes", 0.25}, {"maybe", 0.05}}, 0.1), 1);
        const auto result = one.result(jobLabeler(1), inverseTemperature);
        const auto &prediction = std::get<domain::Prediction>(result);
        float sum = prediction.other;
        for (const domain::LabelScore &score : prediction.scores)
            sum += score.probability;
        QVERIFY(std::abs(sum - 1.0F) < 1e-5F);
        QCOMPARE(prediction.scores[0].label, std::uint16_t(1));
        QCOMPARE(prediction.scores[1].label, std::uint16_t(0));
        QCOMPARE(prediction.rawConfidence, 0.6F);
        QCOMPARE(prediction.confidence < 0.6F, inverseTemperature < 1.0);
    }
    void calibrationIsFittedToWhatItIsAppliedTo()
    {
        // What is stored of an answer gives the confidence that the record gets: here is what is left of it.
        LabelJob first = job();
        first.take(label("no", {{"no", 0.7}, {"yes", 0.2}}, 0.1), 1);
        const auto raw = std::get<domain::Prediction>(first.result(jobLabeler(1), 1.0));
        const std::vector<std::uint16_t> positions{0, 1, 2};
        std::vector<double> whole = wholeDistribution(raw.scores, raw.other, positions);
        QVERIFY(std::abs(whole[2] - 0.1) < 1e-6); // the label without a score has all of what is left
        temper(whole, 0.3);
        LabelJob second = job();
        second.take(label("no", {{"no", 0.7}, {"yes", 0.2}}, 0.1), 1);
        const auto calibrated = std::get<domain::Prediction>(second.result(jobLabeler(1), 0.3));
        QVERIFY(std::abs(double(calibrated.confidence) - whole[1]) < 1e-6);
    }
    void aTextOfTwoWordsSaysSo()
    {
        LabelJob one = job("Two words");
        one.take(label("yes", {{"yes", 1.0}}), 1);
        const auto result = one.result(jobLabeler(1), 1.0);
        QVERIFY(std::get<domain::Prediction>(result).signals & domain::VeryShort);
    }
};

SECONDLOOK_SUITE(TestLabelJob)
#include "tst_label_job.moc"
