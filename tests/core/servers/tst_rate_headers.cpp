#include "servers/http_date.h"
#include "servers/rate_headers.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using namespace secondlook::servers;

namespace {

HttpReply withHeaders(std::vector<std::pair<std::string, std::string>> headers)
{
    return {1, 200, std::move(headers)};
}

/// In milliseconds; -1: none.
qlonglong millis(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? qlonglong(time->count()) : -1;
}

const base::TimeMs headersNow = *base::parseIsoTime("2026-06-30T12:00:00Z");

void durationRow(const char *text, qlonglong expected)
{
    QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text) << expected;
}

void dateRow(const char *text, const char *expected)
{
    QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text) << QByteArray(expected);
}

} // namespace

class TestRateHeaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDurationsOfGo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qlonglong>("expected");
        durationRow("12ms", 12);
        durationRow("1s", 1000);
        durationRow("6m0s", 360'000);
        durationRow("1h2m3.5s", 3'723'500);
        durationRow("1500\xC2\xB5s", 2);
        durationRow("1500us", 2);
        durationRow("7ns", 1);
        durationRow("0.5", 500);
        durationRow(" 2s ", 2000);
        durationRow("0s", 0);
        for (const char *text : {"", "-1s", "1m5", "s", "3d", "1.2.3s", "1e9s", "999999999999s", "9999999999h"})
            durationRow(text, -1);
        QTest::newRow("for ever") << QByteArray(400, '9') + "h" << -1LL;
    }
    void readsDurationsOfGo()
    {
        QFETCH(QByteArray, text);
        QFETCH(qlonglong, expected);
        QCOMPARE(millis(parseDuration(text.toStdString())), expected);
    }

    void readsTheThreeDatesOfHttp_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        dateRow("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37.000Z");
        dateRow("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37.000Z");
        dateRow("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37.000Z");
        dateRow("Sun Nov 16 08:49:37 1994", "1994-11-16T08:49:37.000Z");
        dateRow("Wednesday, 01-Jan-76 00:00:00 GMT", "2076-01-01T00:00:00.000Z");
        dateRow("Saturday, 01-Jan-77 00:00:00 GMT", "1977-01-01T00:00:00.000Z");
        dateRow("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00.000Z");
        for (const char *text :
             {"", "Sun, 31 Feb 2026 08:49:37 GMT", "Sun, 06 Nuv 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
              "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 08:49:37 GMT now",
              "Sun, 06 Nov 99999999999 08:49:37 GMT", "a b c d e f g", "a b c d e f g GMT"})
            dateRow(text, "");
    }
    void readsTheThreeDatesOfHttp()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto time = parseHttpDate(text.toStdString(), headersNow);
        QCOMPARE(time ? QByteArray::fromStdString(base::isoTime(*time)) : QByteArray(), expected);
    }

    void readsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qlonglong>("expected");
        const auto row = [](const char *name, const char *value, qlonglong expected) {
            QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << expected;
        };
        row("retry-after-ms", "250", 250);
        row("retry-after-ms", "0.2", 1);
        row("retry-after", "20", 20'000);
        row("retry-after", "1.5", 1500);
        row("retry-after", "Tue, 30 Jun 2026 12:00:30 GMT", 30'000);
        row("retry-after", "Tue, 30 Jun 2026 11:00:30 GMT", -1);
        for (const char *value : {"0", "-1", "soon", "nan", ""})
            row("retry-after", value, -1);
    }
    void readsHowLongToWait()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qlonglong, expected);
        const auto reply = withHeaders({{name.toStdString(), value.toStdString()}});
        QCOMPARE(millis(rateHeaders(reply, headersNow).retryAfter), expected);
    }
    void theFinerHeaderCounts()
    {
        const auto reply = withHeaders({{"retry-after", "3"}, {"retry-after-ms", "2400"}});
        QCOMPARE(millis(rateHeaders(reply, headersNow).retryAfter), 2400LL);
        const auto bad = withHeaders({{"retry-after", "3"}, {"retry-after-ms", "soon"}});
        QCOMPARE(millis(rateHeaders(bad, headersNow).retryAfter), 3000LL);
    }

    void readsAllowancesOfOpenAi()
    {
        const auto said = rateHeaders(withHeaders({{"x-ratelimit-limit-requests", "500"},
                                                   {"x-ratelimit-remaining-requests", "499"},
                                                   {"x-ratelimit-reset-requests", "120ms"},
                                                   {"x-ratelimit-limit-tokens", "200000"},
                                                   {"x-ratelimit-remaining-tokens", "0"},
                                                   {"x-ratelimit-reset-tokens", "6m0s"}}),
                                      headersNow);
        QCOMPARE(said.requests.limit, 500.0);
        QCOMPARE(said.requests.remaining.value_or(-1), 499.0);
        QCOMPARE(millis(said.requests.untilReset), 120LL);
        QCOMPARE(said.tokens.limit, 200'000.0);
        QCOMPARE(said.tokens.remaining.value_or(-1), 0.0);
        QCOMPARE(millis(said.tokens.untilReset), 360'000LL);
        QCOMPARE(said.inputTokens.limit, 0.0);
    }
    void readsAllowancesOfAnthropic()
    {
        const auto said =
            rateHeaders(withHeaders({{"anthropic-ratelimit-requests-limit", "50"},
                                     {"anthropic-ratelimit-requests-remaining", "49"},
                                     {"anthropic-ratelimit-requests-reset", "2026-06-30T12:00:01Z"},
                                     {"anthropic-ratelimit-tokens-limit", "48000"},
                                     {"anthropic-ratelimit-input-tokens-limit", "40000"},
                                     {"anthropic-ratelimit-input-tokens-reset", "2026-06-30T11:00:00Z"},
                                     {"anthropic-ratelimit-output-tokens-limit", "8000"},
                                     {"anthropic-ratelimit-output-tokens-remaining", "7000"},
                                     {"anthropic-ratelimit-output-tokens-reset", "2026-06-30T14:00:20.5+02:00"}}),
                        headersNow);
        QCOMPARE(said.requests.limit, 50.0);
        QCOMPARE(said.requests.remaining.value_or(-1), 49.0);
        QCOMPARE(millis(said.requests.untilReset), 1000LL);
        QCOMPARE(said.tokens.limit, 48'000.0);
        QVERIFY(!said.tokens.remaining);
        QCOMPARE(said.inputTokens.limit, 40'000.0);
        QCOMPARE(millis(said.inputTokens.untilReset), -1LL);
        QCOMPARE(said.outputTokens.limit, 8'000.0);
        QCOMPARE(said.outputTokens.remaining.value_or(-1), 7'000.0);
        QCOMPARE(millis(said.outputTokens.untilReset), 20'500LL);
    }
    void requestsOfADayAreNoneOfAMinute_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QByteArray>("remaining");
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<bool>("isOfADay");
        const auto row = [](const char *name, const char *limit, const char *remaining, const char *reset,
                            bool isOfADay) {
            QTest::newRow(name) << QByteArray(limit) << QByteArray(remaining) << QByteArray(reset) << isOfADay;
        };
        row("a day, filling up: one of ten thousand in 8.64 s", "10000", "9999", "8.64s", true);
        row("a day, filling up, half used", "14400", "7200", "12h0m0s", true);
        row("a day, used up", "200", "0", "7m12s", false); // seven minutes for all of it is no day
        row("a day, from midnight", "250", "100", "5h", true);
        row("a minute, filling up", "500", "499", "120ms", false);
        row("a minute, filling up, used up", "500", "0", "1m0s", false);
        row("a minute, from the full one", "60", "30", "59s", false);
        row("a minute, overdrawn", "60", "0", "6m0s", false);
        row("nothing used", "500", "500", "0s", false);
        row("no reset", "500", "10", "", false);
    }
    void requestsOfADayAreNoneOfAMinute()
    {
        QFETCH(QByteArray, limit);
        QFETCH(QByteArray, remaining);
        QFETCH(QByteArray, reset);
        QFETCH(bool, isOfADay);
        const auto said = rateHeaders(withHeaders({{"x-ratelimit-limit-requests", limit.toStdString()},
                                                   {"x-ratelimit-remaining-requests", remaining.toStdString()},
                                                   {"x-ratelimit-reset-requests", reset.toStdString()}}),
                                      headersNow);
        QCOMPARE(said.requests.limit, isOfADay ? 0.0 : limit.toDouble());
        QCOMPARE(said.requestsOfADay.limit, isOfADay ? limit.toDouble() : 0.0);
    }
    void namesThatSayTheirTimeAreRead()
    {
        const auto said = rateHeaders(withHeaders({{"x-ratelimit-limit-requests-day", "1000"},
                                                   {"x-ratelimit-remaining-requests-day", "0"},
                                                   {"x-ratelimit-reset-requests-day", "33011.4"},
                                                   {"x-ratelimit-limit-tokens-day", "1000000"},
                                                   {"x-ratelimit-limit-requests-minute", "30"},
                                                   {"x-ratelimit-limit-tokens-minute", "60000"},
                                                   {"x-ratelimit-remaining-tokens-minute", "59000"},
                                                   {"x-ratelimit-reset-tokens-minute", "11.4"}}),
                                      headersNow);
        QCOMPARE(said.requests.limit, 30.0);
        QCOMPARE(said.tokens.limit, 60'000.0);
        QCOMPARE(millis(said.tokens.untilReset), 11'400LL);
        QCOMPARE(said.requestsOfADay.limit, 1'000.0);
        QCOMPARE(said.requestsOfADay.remaining.value_or(-1), 0.0);
        QCOMPARE(millis(said.requestsOfADay.untilReset), 33'011'400LL);
        QCOMPARE(said.tokensOfADay.limit, 1'000'000.0);
    }
    void whatIsNoLimitIsIgnored()
    {
        for (const char *limit : {"-1", "0", "", "many", "1e9", "nan", "inf", "0x10", "10, 10;w=60"}) {
            const auto other = rateHeaders(withHeaders({{"anthropic-ratelimit-tokens-limit", limit},
                                                        {"anthropic-ratelimit-tokens-remaining", "0"},
                                                        {"anthropic-ratelimit-tokens-reset", "2026-06-30T12:00:01Z"}}),
                                           headersNow);
            QVERIFY2(other.tokens.limit == 0.0 && !other.tokens.remaining && !other.tokens.untilReset, limit);
            const auto said = rateHeaders(withHeaders({{"x-ratelimit-limit-requests", limit},
                                                       {"x-ratelimit-remaining-requests", "0"},
                                                       {"x-ratelimit-reset-requests", "1s"}}),
                                          headersNow);
            QVERIFY2(said.requests.limit == 0.0 && !said.requests.remaining && !said.requests.untilReset, limit);
        }
        // A reset that is a time of day in seconds since 1970 is no duration.
        const auto said = rateHeaders(withHeaders({{"x-ratelimit-limit-requests", "5"},
                                                   {"x-ratelimit-remaining-requests", "-1"},
                                                   {"x-ratelimit-reset-requests", "1782820800"}}),
                                      headersNow);
        QVERIFY(said.requests.limit == 5.0 && !said.requests.remaining && !said.requests.untilReset);
    }
};

SECONDLOOK_SUITE(TestRateHeaders)
#include "tst_rate_headers.moc"
