#include "quality/record_checks.h"
#include "quality/text_keys.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using namespace secondlook::quality;

class TestRecordChecks : public QObject
{
    Q_OBJECT

    static domain::Record recordOf(const std::string &text, std::vector<domain::Field> fields = {},
                                   const std::string &segment = {})
    {
        domain::Record record;
        record.text = text;
        record.segment = segment;
        record.fields = std::move(fields);
        return record;
    }
    static std::uint32_t signalsOf(RecordChecks &checks, const std::string &text, std::string_view label = {})
    {
        return checks.check(recordOf(text), label).signals;
    }
    static void take(RecordChecks &checks, const std::string &text, int times)
    {
        for (int i = 0; i < times; ++i)
            checks.check(recordOf(text), {});
    }

private Q_SLOTS:
    void nearKeys_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const char *a, const char *b, bool same) {
            QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << same;
        };
        row("case, signs, blanks", "Where is my card?!", "where is  MY card", true);
        row("numbers", "Order 4711 has shipped", "order 12 has shipped", true);
        row("grouped numbers", "pay 3,100 now", "pay 3100 now", true);
        row("accented capitals", "Élan vital", "élan vital", true);
        row("Cyrillic capitals", "Где карта", "ГДЕ КАРТА", true);
        row("another word", "Where is my card", "Where is my cat", false);
        row("another order", "a b", "b a", false);
        row("words joined", "data base", "database", false);
        row("a number more", "order has shipped", "order 1 has shipped", false);
        row("ideographs", "我的卡", "我的卡。", true);
        row("other ideographs", "我的卡", "你的卡", false);
    }
    void nearKeys()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(nearKey(a.toStdString()) == nearKey(b.toStdString()), same);
    }
    void signsAloneHaveNoKey()
    {
        QVERIFY(!nearKey(""));
        QVERIFY(!nearKey(" ?!… \t"));
        RecordChecks checks({});
        QCOMPARE(signalsOf(checks, "?!"), 0U);
        QCOMPARE(signalsOf(checks, "?!"), 0U);
    }

    void theLaterOfTwoIsTheNearDuplicate()
    {
        RecordChecks checks({});
        QCOMPARE(signalsOf(checks, "Order 17 is late"), 0U);
        QCOMPARE(signalsOf(checks, "Something else entirely"), 0U);
        QCOMPARE(signalsOf(checks, "order 18 IS LATE!"), std::uint32_t(domain::NearDuplicate));
    }
    void anotherLabelForTheSameTextIsAContradiction()
    {
        RecordChecks checks({});
        QCOMPARE(signalsOf(checks, "Where is it?", "lost"), 0U);
        QVERIFY(!(signalsOf(checks, "Where is it?", "lost") & domain::Contradiction));
        QVERIFY(!(signalsOf(checks, "Where is it?") & domain::Contradiction)); // says nothing about the label
        QVERIFY(signalsOf(checks, "Where is it?", "stolen") & domain::Contradiction);
        QVERIFY(!(signalsOf(checks, "where is it?", "stolen") & domain::Contradiction)); // not the same text
    }
    void declaredFields()
    {
        RecordChecks checks({{"channel"}, {{"country", "land"}}});
        const auto signals = [&](const domain::Record &record) {
            return checks.check(record, {}).signals & (domain::MissingField | domain::Contradiction);
        };
        QCOMPARE(signals(recordOf("a", {{"channel", "mail"}})), 0U);
        QCOMPARE(signals(recordOf("b", {}, "channel=mail")), 0U);
        QCOMPARE(signals(recordOf("c", {}, "channel=")), std::uint32_t(domain::MissingField));
        QCOMPARE(signals(recordOf("d", {{"channel", " \t"}})), std::uint32_t(domain::MissingField));
        QCOMPARE(signals(recordOf("e", {{"channels", "mail"}})), std::uint32_t(domain::MissingField));
        const domain::Field channel{"channel", "mail"};
        QCOMPARE(signals(recordOf("f", {channel, {"country", "ÖSTERREICH"}, {"land", "Österreich "}})), 0U);
        QCOMPARE(signals(recordOf("g", {channel, {"country", "AT"}})), 0U);
        QCOMPARE(signals(recordOf("h", {channel, {"country", "AT"}, {"land", "ATT"}})),
                 std::uint32_t(domain::Contradiction));
    }
    void theWholeImportTellsLengthsCutsAndLanguages()
    {
        RecordChecks checks({});
        for (int i = 0; i < 100; ++i)
            take(checks, "This is where I want to have " + std::string(std::size_t(1 + i % 40), 'y'), 1);
        QVERIFY(checks.limits().isEmpty());
        take(checks, std::string(5'000, 'x'), 5);
        take(checks, "Ich habe das Paket noch nicht bekommen", 1);
        take(checks, "Где моя посылка сейчас", 1);
        const ImportLimits limits = checks.limits();
        QVERIFY(limits.usualLength && limits.usualLength->longest < 5'000);
        QCOMPARE(limits.cutLength.value_or(0), 5'000);
        QVERIFY(limits.otherLanguages == (std::vector{Language::German, Language::Cyrillic}));
    }
    void anImportInTwoLanguagesHasNoOther()
    {
        RecordChecks checks({});
        take(checks, "This is where I want to have it", 60);
        take(checks, "Ich habe das Paket noch nicht bekommen", 40);
        QVERIFY(checks.limits().otherLanguages.empty());
        take(checks, "Где моя посылка сейчас", 3); // but it is all in one script
        QVERIFY(checks.limits().otherLanguages == std::vector{Language::Cyrillic});
        take(checks, "Где моя посылка сейчас", 50);
        QVERIFY(checks.limits().otherLanguages.empty());
    }
    void aMainLanguageOfAnotherScript()
    {
        RecordChecks checks({});
        take(checks, "我的包裹在哪里", 50);
        take(checks, "Zanzibar Timbuktu", 2);
        QVERIFY(checks.limits().otherLanguages == std::vector{Language::Latin});
    }
    void badInputIsTaken()
    {
        RecordChecks checks({{std::string("a\0b", 3)}, {{"", ""}}});
        for (const std::string &text : {std::string(), std::string(1, '\0'), std::string(100'000, '\0'),
                                        std::string(100'000, 'e'), std::string("\xEF\xBF\xBD")})
            checks.check(recordOf(text, {{"", text}}, text), text);
        QVERIFY(checks.limits().isEmpty());
    }
    void memoryStaysTheSame()
    {
        // The latest keys stand, however many there were.
        SeenTexts seen;
        constexpr std::uint64_t many = 4'000'000;
        for (std::uint64_t key = 1; key <= many; ++key)
            QVERIFY(!seen.put(key * 0x9E3779B97F4A7C15ULL).before || key > 1'000);
        int found = 0;
        for (std::uint64_t key = many - 999; key <= many; ++key)
            found += seen.put(key * 0x9E3779B97F4A7C15ULL).before ? 1 : 0;
        QCOMPARE(found, 1'000);
    }
    void nearlyAllOfAMillionStand()
    {
        SeenTexts seen;
        for (std::uint64_t key = 1; key <= 1'000'000; ++key)
            seen.put(key * 0x9E3779B97F4A7C15ULL);
        int forgotten = 0;
        for (std::uint64_t key = 1'000'000; key > 990'000; --key)
            forgotten += seen.put(key * 0x9E3779B97F4A7C15ULL).before ? 0 : 1;
        QCOMPARE(forgotten, 0);
        SeenTexts again;
        for (std::uint64_t key = 1; key <= 1'000'000; ++key)
            again.put(key * 0x9E3779B97F4A7C15ULL);
        for (std::uint64_t key = 1; key <= 10'000; ++key)
            forgotten += again.put(key * 0x9E3779B97F4A7C15ULL).before ? 0 : 1;
        QVERIFY2(forgotten < 500, std::to_string(forgotten).c_str());
    }
};

SECONDLOOK_SUITE(TestRecordChecks)
#include "tst_record_checks.moc"
