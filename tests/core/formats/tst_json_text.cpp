#include "formats/json_text.h"
#include "formats/run_lines.h"
#include "tests/core/formats/with_quotes.h"
#include "tests/support/registry.h"

#include <QTest>

#include <charconv>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

using namespace secondlook;

namespace {

std::string number(float value)
{
    std::string out;
    formats::appendNumber(out, value);
    return out;
}

std::string byToChars(float value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, double(value), std::chars_format::general, 6);
    return {digits, end.ptr};
}

std::string jsonString(std::string_view text)
{
    std::string out;
    formats::appendJsonString(out, text);
    return out;
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesSixSignificantDigits_data()
    {
        QTest::addColumn<float>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0F << QStringLiteral("0");
        QTest::newRow("minus zero") << -0.0F << QStringLiteral("0");
        QTest::newRow("one") << 1.0F << QStringLiteral("1");
        QTest::newRow("half") << 0.5F << QStringLiteral("0.5");
        QTest::newRow("third") << 1.0F / 3.0F << QStringLiteral("0.333333");
        QTest::newRow("rounds up a place") << 0.09999999F << QStringLiteral("0.1");
        QTest::newRow("tie to the even digit below") << 13.0F / 128.0F << QStringLiteral("0.101562");
        QTest::newRow("tie to the even digit above") << 15.0F / 128.0F << QStringLiteral("0.117188");
        QTest::newRow("almost one") << 0.9999999F << QStringLiteral("1");
        QTest::newRow("small") << 0.000123456F << QStringLiteral("0.000123456");
        QTest::newRow("smaller") << 0.00001234F << QStringLiteral("1.234e-05");
        QTest::newRow("negative") << -0.25F << QStringLiteral("-0.25");
        QTest::newRow("not a number") << std::numeric_limits<float>::quiet_NaN() << QStringLiteral("null");
        QTest::newRow("infinite") << std::numeric_limits<float>::infinity() << QStringLiteral("null");
    }
    void writesSixSignificantDigits()
    {
        QFETCH(float, value);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(number(value)), text);
        QVERIFY(nlohmann::json::accept(number(value)));
    }
    void shortCutGivesTheDigitsOfToChars()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<float> exponent(-16.0F, 0.1F);
        for (int i = 0; i < 300'000; ++i) {
            const float value = std::exp2(exponent(random));
            if (number(value) != byToChars(value))
                QCOMPARE(number(value), byToChars(value));
        }
        // Ties and neighbours of powers of ten are where a short cut would go wrong first.
        for (const float start : {1e-4F, 1e-3F, 1e-2F, 1e-1F, 0.9999995F, 1.0F, 0.1234565F, 0.5000005F}) {
            float value = std::nextafter(start, 0.0F);
            for (int i = 0; i < 2000; ++i, value = std::nextafter(value, 2.0F))
                QCOMPARE(number(value), byToChars(value));
            value = start;
            for (int i = 0; i < 2000; ++i, value = std::nextafter(value, 0.0F))
                QCOMPARE(number(value), byToChars(value));
        }
    }
    void escapesWhatMustBeEscaped()
    {
        const std::string expected = test::withQuotes("'a\\'b\\\\c\\n\\t\\r'");
        QCOMPARE(jsonString("a\"b\\c\n\t\r"), expected);
        QCOMPARE(jsonString(std::string_view("\0\x1f\x7f", 3)), std::string("\"\\u0000\\u001f\x7f\""));
        QCOMPARE(jsonString("é 😀 \u2028"), std::string("\"é 😀 \u2028\""));
        QCOMPARE(jsonString(""), std::string("\"\""));
    }
    void everyStringReadsBackAsItWas()
    {
        std::mt19937 random(11);
        std::vector<std::string> pieces = {"é", "😀", "\"", "\\", "plain", " ", "\xEF\xBF\xBD"};
        for (char c = 0; c < 0x20; ++c)
            pieces.emplace_back(1, c);
        for (int i = 0; i < 5000; ++i) {
            std::string text(random() % 9, 'x'); // shifts what follows against the eight-byte steps
            for (auto k = random() % 12; k > 0; --k)
                text += pieces[random() % pieces.size()];
            QCOMPARE(nlohmann::json::parse(jsonString(text)).get<std::string>(), text);
        }
    }
};

SECONDLOOK_SUITE(TestJsonText)
#include "tst_json_text.moc"
