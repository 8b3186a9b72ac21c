#include "base/hash.h"
#include "classify/linear_trainer.h"
#include "tests/core/classify/synthetic_texts.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cstring>

using namespace secondlook;
using namespace secondlook::classify;
using secondlook::test::predictionOf;
using secondlook::test::syntheticTexts;

namespace {

// Where the format keeps its sizes: 16 bytes of name, then version, labels, classes, temperature, features, held out.
constexpr std::size_t versionAt = 16;
constexpr std::size_t labelsAt = 20;
constexpr std::size_t classesAt = 24;
constexpr std::size_t temperatureAt = 28;
constexpr std::size_t featuresAt = 32;
constexpr std::size_t heldOutAt = 40;
constexpr std::size_t firstClassAt = 48;

template <typename T> std::string with(std::string bytes, std::size_t at, T value)
{
    std::memcpy(bytes.data() + at, &value, sizeof value);
    return bytes;
}

/// As someone would who forges a file on purpose.
std::string signedAnew(std::string bytes)
{
    bytes.resize(bytes.size() - sizeof(base::Digest));
    const base::Digest digest = base::sha256(bytes);
    return bytes.append(reinterpret_cast<const char *>(digest.data()), digest.size());
}

std::string errorOf(const std::string &bytes)
{
    const auto loaded = LinearClassifier::load(bytes, "linear-9");
    return loaded ? std::string("loaded") : loaded.error().text();
}

} // namespace

class TestLinearFile : public QObject
{
    Q_OBJECT
    std::string m_bytes;
    std::shared_ptr<const LinearClassifier> m_classifier;

private Q_SLOTS:
    void initTestCase()
    {
        const auto trained = trainLinear(syntheticTexts(40, 3), 5);
        QVERIFY(trained);
        m_classifier = trained->classifier;
        m_bytes = m_classifier->serialize();
    }
    void comesBackAsItWas()
    {
        const auto loaded = LinearClassifier::load(m_bytes, "linear-3");
        QVERIFY(loaded);
        QCOMPARE(loaded->modelVersion(), std::string("linear-3"));
        QCOMPARE(loaded->labelCount(), std::size_t(5));
        QVERIFY(loaded->serialize() == m_bytes);
        QCOMPARE(loaded->heldOut().size(), std::size_t(40));
        for (std::size_t i = 0; i < 40; ++i) {
            QCOMPARE(loaded->heldOut()[i].confidence, m_classifier->heldOut()[i].confidence);
            QCOMPARE(loaded->heldOut()[i].correct, m_classifier->heldOut()[i].correct);
        }
        for (const char *text : {"topic1w1 topic1w2", "something else", ""})
            QCOMPARE(predictionOf(*loaded, text).scores, predictionOf(*m_classifier, text).scores);
    }
    void everyTruncationIsRefused()
    {
        for (std::size_t length = 0; length < m_bytes.size(); length += length < 200 ? 1 : 97) {
            const auto loaded = LinearClassifier::load(std::string_view(m_bytes).substr(0, length), "linear-9");
            QVERIFY2(!loaded, qPrintable(QString::number(length)));
            QCOMPARE(loaded.error().code, base::ErrorCode::Input);
        }
        QVERIFY(!LinearClassifier::load(m_bytes.substr(0, m_bytes.size() - 1), "x"));
        QVERIFY(!LinearClassifier::load(m_bytes + "x", "x"));
    }
    void everyChangedByteIsRefused()
    {
        for (std::size_t at = 0; at < m_bytes.size(); at += at < 200 ? 1 : 61) {
            std::string changed = m_bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            QVERIFY2(errorOf(changed) != "loaded", qPrintable(QString::number(at)));
        }
        QVERIFY(errorOf(with(m_bytes, m_bytes.size() / 2, std::uint32_t(0xFFFFFFFF))).find("checksum") !=
                std::string::npos);
    }
    void forgedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::string &bytes, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(signedAnew(bytes)) << QString::fromLatin1(says);
        };
        const float notANumber = std::nanf("");
        row("other format", with(m_bytes, versionAt, std::uint32_t(2)), "format 2");
        row("no labels", with(m_bytes, labelsAt, std::uint32_t(0)), "sizes that no model has");
        row("too many labels", with(m_bytes, labelsAt, std::uint32_t(60'001)), "sizes that no model has");
        row("more classes than labels", with(m_bytes, classesAt, std::uint32_t(6)), "sizes that no model has");
        row("more classes than there are", with(m_bytes, classesAt, std::uint32_t(4)), "not as long as it says");
        row("endless features", with(m_bytes, featuresAt, ~std::uint64_t(0)), "sizes that no model has");
        row("features beyond the end", with(m_bytes, featuresAt, std::uint64_t(1) << 27), "not as long as it says");
        row("endless held-out", with(m_bytes, heldOutAt, ~std::uint64_t(0) / 5), "sizes that no model has");
        row("no temperature", with(m_bytes, temperatureAt, notANumber), "numbers that no training gives");
        row("label outside the schema", with(m_bytes, firstClassAt + 4, std::uint16_t(5)), "labels are not in order");
        row("a label twice", with(m_bytes, firstClassAt + 2, std::uint16_t(0)), "labels are not in order");
        row("a scale that is no number", with(m_bytes, firstClassAt + 6, notANumber), "numbers that no training gives");
        row("a feature twice", with(m_bytes, firstClassAt + 30 + 4, std::uint32_t(0)), "features are not in order");
        row("a confidence of 2", with(m_bytes, m_bytes.size() - 32 - 40 - 4, 2.0F), "outside 0 to 1");
    }
    void forgedFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const std::string error = errorOf(bytes.toStdString());
        QVERIFY2(error.find(says.toStdString()) != std::string::npos, error.c_str());
        QVERIFY(error.starts_with("linear-9: "));
    }
    void staysSmall()
    {
        QVERIFY(featureLimit(77) * (80 * 2 + 8) < 32'000'000U);
        QVERIFY(featureLimit(60'000) * (60'000 * 2 + 8) <= 512'000'000U);
        QVERIFY(featureLimit(2) > 500'000);
    }
};

SECONDLOOK_SUITE(TestLinearFile)
#include "tst_linear_file.moc"
