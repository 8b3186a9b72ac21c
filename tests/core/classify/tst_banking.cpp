#include "calibration/auto_threshold.h"
#include "calibration/reliability.h"
#include "classify/linear_trainer.h"
#include "tests/core/classify/synthetic_texts.h"
#include "tests/support/reference_data.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace secondlook;
using namespace secondlook::classify;

namespace {

/// The messages of the first 15 intents in the order of their names.
std::vector<TrainingExample> bankingMessages(const QString &file)
{
    QFile csv(test::dataFolder() + QStringLiteral("/banking77/") + file);
    if (!csv.open(QIODevice::ReadOnly))
        return {};
    std::map<QByteArray, std::vector<std::string>> byIntent;
    csv.readLine();
    while (!csv.atEnd()) {
        const QByteArray line = csv.readLine().trimmed();
        const auto comma = line.lastIndexOf(',');
        if (comma > 0) // a message over several lines leaves odd names, which come with too few messages
            byIntent[line.mid(comma + 1)].push_back(line.left(comma).toStdString());
    }
    std::vector<TrainingExample> messages;
    std::uint16_t label = 0;
    for (const auto &[intent, texts] : byIntent)
        if (texts.size() >= 20 && label < 15) {
            for (const std::string &text : texts)
                messages.push_back({text, label});
            ++label;
        }
    return messages;
}

} // namespace

class TestBanking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresHoldOnUnseenMessages()
    {
        SECONDLOOK_NEEDS_DATA();
        const auto train = bankingMessages(QStringLiteral("train.csv"));
        const auto test = bankingMessages(QStringLiteral("test.csv"));
        QVERIFY(train.size() > 1000 && test.size() > 500);
        const auto trained = trainLinear(train, 15);
        QVERIFY(trained);

        const auto records = test::recordsOf(test);
        std::vector<domain::PredictionResult> results(records.size());
        trained->classifier->classify(records, results);
        calibration::HeldOutPredictions predictions;
        const double threshold = calibration::autoThreshold(trained->classifier->heldOut(), 0.97, 0.95).value_or(2.0);
        int correct = 0;
        int committed = 0;
        int committedCorrect = 0;
        for (std::size_t i = 0; i < test.size(); ++i) {
            const auto &prediction = std::get<domain::Prediction>(results[i]);
            const bool isRight = prediction.label == test[i].label;
            predictions.push_back({prediction.confidence, isRight});
            correct += isRight ? 1 : 0;
            committed += double(prediction.confidence) >= threshold ? 1 : 0;
            committedCorrect += double(prediction.confidence) >= threshold && isRight ? 1 : 0;
        }
        const double accuracy = double(correct) / double(test.size());
        const double error = calibration::equalMassEce(predictions);
        qInfo("accuracy %.4f (cross-validated %.4f), calibration error %.4f (%.4f), %d of %d committed, %d right",
              accuracy, trained->report.accuracy.value, error, trained->report.ece, committed, int(test.size()),
              committedCorrect);
        QVERIFY(accuracy > 0.93);
        QVERIFY(std::abs(accuracy - trained->report.accuracy.value) < 0.03);
        QVERIFY(error < 0.04);
        QVERIFY(committed > int(test.size()) / 2);
        QVERIFY(double(committedCorrect) / committed >= 0.97);
    }
};

SECONDLOOK_SUITE(TestBanking)
#include "tst_banking.moc"
