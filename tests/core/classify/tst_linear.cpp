#include "base/text.h"
#include "calibration/reliability.h"
#include "classify/linear_trainer.h"
#include "domain/tier.h"
#include "tests/core/classify/synthetic_texts.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace secondlook;
using namespace secondlook::classify;
using secondlook::test::predictionOf;
using secondlook::test::recordsOf;
using secondlook::test::syntheticTexts;

namespace {

std::string trainedBytes(const std::vector<TrainingExample> &examples, std::size_t labels, int threads,
                         std::uint64_t seed = 1)
{
    TrainingOptions options;
    options.threads = threads;
    options.seed = seed;
    const auto trained = trainLinear(examples, labels, options);
    return trained ? trained->classifier->serialize() : std::string();
}

double sumOf(const domain::Prediction &prediction)
{
    double sum = double(prediction.other);
    for (const domain::LabelScore &score : prediction.scores)
        sum += double(score.probability);
    return sum;
}

} // namespace

class TestLinear : public QObject
{
    Q_OBJECT
    std::shared_ptr<const LinearClassifier> m_classifier;
    TrainingReport m_report;

private Q_SLOTS:
    void initTestCase()
    {
        const auto trained = trainLinear(syntheticTexts(900, 30), 40);
        QVERIFY(trained);
        m_classifier = trained->classifier;
        m_report = trained->report;
    }
    void learnsAndReports()
    {
        const auto fresh = syntheticTexts(300, 30, 99);
        const auto records = recordsOf(fresh);
        std::vector<domain::PredictionResult> results(records.size());
        m_classifier->classify(records, results);
        int correct = 0;
        for (std::size_t i = 0; i < fresh.size(); ++i)
            correct += std::get<domain::Prediction>(results[i]).label == fresh[i].label ? 1 : 0;
        QVERIFY2(correct > 270, qPrintable(QString::number(correct)));
        QCOMPARE(m_report.examples, 900);
        QCOMPARE(m_report.classes, 30);
        QCOMPARE(m_report.heldOut.size(), std::size_t(900));
        QVERIFY(m_report.accuracy.low < m_report.accuracy.value && m_report.accuracy.value < m_report.accuracy.high);
        QVERIFY(m_report.accuracy.value > 0.85);
        QCOMPARE(m_report.ece, calibration::equalMassEce(m_classifier->heldOut()));
        QVERIFY2(m_report.ece < 0.06, qPrintable(QString::number(m_report.ece)));
        QVERIFY(m_classifier->isCalibrated());
        QCOMPARE(m_classifier->modelVersion(), std::string("linear-1"));
        QCOMPARE(m_classifier->labelCount(), std::size_t(40));
    }
    void cannotLearnNoise()
    {
        // Labels drawn at random: what is reported must come near the chance of 1 in 4, not near what was memorised.
        std::vector<TrainingExample> noise = syntheticTexts(400, 1);
        for (std::size_t i = 0; i < noise.size(); ++i) {
            noise[i].text += " unique" + std::to_string(i);
            noise[i].label = static_cast<std::uint16_t>(base::stableHash(std::to_string(i), 11) % 4);
        }
        const auto trained = trainLinear(noise, 4);
        QVERIFY(trained);
        QVERIFY2(trained->report.accuracy.value < 0.40, qPrintable(QString::number(trained->report.accuracy.value)));
        QVERIFY2(trained->report.ece < 0.15, qPrintable(QString::number(trained->report.ece)));
    }
    void copiesDoNotLeakIntoTheReport()
    {
        // Every text three times under a random label: whoever held out one copy and trained on another would be right.
        std::vector<TrainingExample> copies;
        for (int i = 0; i < 120; ++i)
            for (const char *form : {"text number%1", "TEXT, number%1!", "text number%1."})
                copies.push_back({QString::fromLatin1(form).arg(i).toStdString(),
                                  static_cast<std::uint16_t>(base::stableHash(std::to_string(i)) % 4)});
        const auto trained = trainLinear(copies, 4);
        QVERIFY(trained);
        QVERIFY2(trained->report.accuracy.value < 0.45, qPrintable(QString::number(trained->report.accuracy.value)));
    }
    void whatDoesNotMeasureIsLearnedAndLeftOutOfTheFigures()
    {
        const auto measured = syntheticTexts(300, 5);
        auto examples = measured;
        for (int i = 0; i < 60; ++i) // words and a label that nothing else has
            examples.push_back({"zebra stripes number" + std::to_string(i), 5, false});
        const auto trained = trainLinear(examples, 6);
        QVERIFY(trained);
        QCOMPARE(trained->report.heldOut.size(), measured.size());
        QCOMPARE(trained->report.examples, 360);
        QCOMPARE(test::predictionOf(*trained->classifier, "zebra stripes").label, std::uint16_t(5));
        // A copy of what is held out would give its label away.
        std::vector<TrainingExample> noise;
        for (int i = 0; i < 200; ++i) {
            const std::string text = "word" + std::to_string(i) + " text" + std::to_string(i);
            const auto label = std::uint16_t((i * 7919 + i / 3) % 4);
            noise.push_back({text, label});
            noise.push_back({text, label, false});
        }
        const auto copied = trainLinear(noise, 4);
        QCOMPARE(copied->report.heldOut.size(), 200U);
        QVERIFY2(copied->report.accuracy.value < 0.5, std::to_string(copied->report.accuracy.value).c_str());
    }
    void whatWasHeldOutHasAWholeDistribution()
    {
        const auto examples = syntheticTexts(200, 4);
        QVERIFY(trainLinear(examples, 4)->report.outOfFold.empty()); // only where it is asked for
        TrainingOptions options;
        options.keepOutOfFold = true;
        const auto trained = trainLinear(examples, 4, options);
        const std::vector<float> &all = trained->report.outOfFold;
        QCOMPARE(all.size(), examples.size() * 4);
        for (std::size_t row = 0; row < examples.size(); ++row) {
            const auto begin = all.begin() + static_cast<std::ptrdiff_t>(row * 4);
            const auto best = std::max_element(begin, begin + 4);
            QVERIFY(std::abs(std::accumulate(begin, begin + 4, 0.0F) - 1.0F) < 1e-5F);
            QVERIFY(std::abs(*best - trained->report.heldOut[row].confidence) < 1e-5F);
            QCOMPARE(trained->report.heldOut[row].correct, best - begin == std::ptrdiff_t(examples[row].label));
        }
    }
    void distributionsAreWhole()
    {
        for (const char *text : {"topic3w1", "topic1w0 topic2w0", "", "nothing known here at all", "مرحبا 😀"}) {
            const domain::Prediction prediction = predictionOf(*m_classifier, text);
            QVERIFY(std::abs(sumOf(prediction) - 1.0) < 1e-4);
            QCOMPARE(prediction.scores.size(), domain::keptScores);
            QVERIFY(prediction.other > 0.0F); // 30 classes, 20 kept
            QCOMPARE(prediction.scores[0].label, prediction.label);
            QCOMPARE(prediction.scores[0].probability, prediction.confidence);
            QVERIFY(
                std::ranges::is_sorted(prediction.scores, std::ranges::greater(), &domain::LabelScore::probability));
            QVERIFY(prediction.rawConfidence > 0.0F && prediction.rawConfidence <= 1.0F);
        }
    }
    void resultsDoNotDependOnTheGroup()
    {
        const auto records = recordsOf(syntheticTexts(64, 30, 17));
        std::vector<domain::PredictionResult> together(records.size());
        m_classifier->classify(records, together);
        for (std::size_t i = 0; i < records.size(); ++i) {
            const domain::Prediction alone = predictionOf(*m_classifier, records[i].text);
            const auto &grouped = std::get<domain::Prediction>(together[i]);
            QVERIFY(alone.label == grouped.label && alone.confidence == grouped.confidence &&
                    alone.scores == grouped.scores && alone.signals == grouped.signals && alone.other == grouped.other);
        }
        const auto before = together;
        together[3] = domain::Failure{true, "timeout", ""};
        m_classifier->classify(records, together); // over earlier results
        for (std::size_t i = 0; i < records.size(); ++i)
            QCOMPARE(std::get<domain::Prediction>(together[i]).scores, std::get<domain::Prediction>(before[i]).scores);
    }
    void bytesDoNotDependOnThreads()
    {
        const auto examples = syntheticTexts(200, 6);
        const std::string bytes = trainedBytes(examples, 6, 1);
        QVERIFY(!bytes.empty());
        QVERIFY(bytes == trainedBytes(examples, 6, 2));
        QVERIFY(bytes == trainedBytes(examples, 6, 5));
        QVERIFY(bytes != trainedBytes(examples, 6, 1, 2)); // other folds
    }
    void rareLabelsWork()
    {
        std::vector<TrainingExample> examples = syntheticTexts(60, 3);
        examples.push_back({"lonely giraffe", 7});
        examples.push_back({"pair one penguin", 9});
        examples.push_back({"pair two penguin", 9});
        const auto trained = trainLinear(examples, 12);
        QVERIFY(trained);
        QCOMPARE(trained->report.classes, 5);
        QCOMPARE(predictionOf(*trained->classifier, "lonely giraffe").label, std::uint16_t(7));
        const domain::Prediction prediction = predictionOf(*trained->classifier, "pair of penguin");
        QCOMPARE(prediction.label, std::uint16_t(9));
        QCOMPARE(prediction.scores.size(), std::size_t(5));
        QVERIFY(std::abs(sumOf(prediction) - 1.0) < 1e-4);
    }
    void twoExamplesAreEnoughToBegin()
    {
        const auto trained = trainLinear(std::vector<TrainingExample>{{"yes please", 0}, {"no thanks", 1}}, 2);
        QVERIFY(trained);
        QCOMPARE(predictionOf(*trained->classifier, "yes please").label, std::uint16_t(0));
        QCOMPARE(predictionOf(*trained->classifier, "no thanks").label, std::uint16_t(1));
    }
    void refusesWhatCannotBeTrained()
    {
        const auto none = trainLinear({}, 3);
        QVERIFY(!none && none.error().code == base::ErrorCode::Input);
        const auto one = trainLinear(std::vector<TrainingExample>{{"a", 1}, {"b", 1}}, 3);
        QVERIFY(!one && one.error().message.find("two different labels") != std::string::npos);
        const auto outside = trainLinear(std::vector<TrainingExample>{{"a", 1}, {"b", 3}}, 3);
        QVERIFY(!outside && outside.error().context == "example 2");
    }
    void stops()
    {
        std::stop_source source;
        TrainingOptions options;
        options.stop = source.get_token();
        std::int64_t calls = 0;
        options.progress = [&](const base::Progress &progress) {
            calls = progress.done;
            if (progress.done == 4)
                source.request_stop();
        };
        const auto trained = trainLinear(syntheticTexts(200, 10), 10, options);
        QVERIFY(!trained && trained.error().code == base::ErrorCode::Cancelled);
        QVERIFY(calls >= 4 && calls < 12);
    }
    void progressEnds()
    {
        TrainingOptions options;
        base::Progress last;
        options.progress = [&](const base::Progress &progress) { last = progress; };
        QVERIFY(trainLinear(syntheticTexts(60, 3), 3, options));
        QCOMPARE(last.done, last.total);
        QCOMPARE(last.total, std::int64_t(18)); // 3 classes in 5 folds and the kept model
    }
    void signalsSpeak()
    {
        const auto signalsOf = [&](const std::string &text) { return predictionOf(*m_classifier, text).signals; };
        QVERIFY(signalsOf("topic3w1 topic3w2") & domain::VeryShort);
        QVERIFY(!(signalsOf("topic3w1 topic3w2 topic3w3") & domain::VeryShort));
        QVERIFY(signalsOf("xyzzy qqq uuu") & domain::NoKnownWords);
        QVERIFY(!(signalsOf("topic3w1") & domain::NoKnownWords));
        QVERIFY(!(signalsOf("topic3w1 topic3w2 topic3w3 topic3w0") & domain::TwoCloseLabels));
        QVERIFY(signalsOf("xyzzy") & domain::TwoCloseLabels);
        QVERIFY(signalsOf(std::string(200'000, 'a')) & domain::LongText);
        QVERIFY(!(signalsOf("a") & domain::LongText));
    }
    void evidenceNamesTheWords()
    {
        domain::Record record;
        record.text = "über topic4w1 — topic4w2 but 😀 topic9w3";
        const auto evidence = m_classifier->evidence(record, 4, 3);
        QCOMPARE(evidence.size(), std::size_t(3));
        const auto wordAt = [&](std::size_t i) { return record.text.substr(evidence[i].begin, evidence[i].length); };
        std::vector<std::string> words = {wordAt(0), wordAt(1), wordAt(2)};
        std::ranges::sort(words);
        QCOMPARE(words, (std::vector<std::string>{"topic4w1", "topic4w2", "topic9w3"}));
        for (std::size_t i = 0; i < 3; ++i) {
            const bool isOwn = wordAt(i).starts_with("topic4");
            QVERIFY(isOwn ? evidence[i].weight > 0.0F : evidence[i].weight < 0.0F);
            QCOMPARE(evidence[i].label, std::uint16_t(isOwn ? 4 : 9));
        }
    }
    void evidenceAddsUpAndStaysInTheText()
    {
        domain::Record record;
        record.text = "topic1w1 ÀÉ́ topic1w1 ok topic2w0 مَرحَبا the 信用 common3";
        const auto evidence = m_classifier->evidence(record, 1, 100);
        double total = 0.0;
        float last = 1.0F;
        for (const domain::Evidence &word : evidence) {
            QVERIFY(base::isUtf8(record.text.substr(0, word.begin)));
            QVERIFY(base::isUtf8(record.text.substr(word.begin, word.length)));
            QVERIFY(word.begin + word.length <= record.text.size());
            QVERIFY(std::abs(word.weight) <= last);
            last = std::abs(word.weight);
            total += std::abs(double(word.weight));
        }
        QVERIFY(std::abs(total - 1.0) < 1e-4);
        auto places = evidence;
        std::ranges::sort(places, {}, &domain::Evidence::begin);
        for (std::size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i - 1].begin + places[i - 1].length <= places[i].begin);
        QCOMPARE(m_classifier->evidence(record, 1, 2).size(), std::size_t(2));
        QVERIFY(m_classifier->evidence(record, 35, 5).empty()); // a label that was never seen
        record.text.clear();
        QVERIFY(m_classifier->evidence(record, 1, 5).empty());
    }
};

SECONDLOOK_SUITE(TestLinear)
#include "tst_linear.moc"
