#include "base/clock.h"
#include "base/hash.h"
#include "base/text.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook::base;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheFirstBadByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("offset");
        QTest::newRow("ascii") << QByteArray("plain") << -1;
        QTest::newRow("emoji and arabic") << QByteArray("\xF0\x9F\x98\x80 \xD9\x85") << -1;
        QTest::newRow("stray continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("a\xED\xA0\x80") << 1;
        QTest::newRow("above the last plane") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("cut short") << QByteArray("x\xE2\x82") << 1;
    }
    void findsTheFirstBadByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, offset);
        const std::size_t found = findInvalidUtf8({bytes.constData(), std::size_t(bytes.size())});
        QCOMPARE(found == std::string_view::npos ? -1 : int(found), offset);
    }
    void codePointsRoundTrip()
    {
        for (const std::uint32_t code : {0x24U, 0xA2U, 0x20ACU, 0x1F600U, 0x10FFFFU}) {
            std::string text;
            appendUtf8(text, code);
            QVERIFY(isUtf8(text));
            std::size_t offset = 0;
            QCOMPARE(nextCodePoint(text, offset), code);
            QCOMPARE(offset, text.size());
        }
    }
    void shortensAtACharacter()
    {
        QCOMPARE(shortened("a\xC3\xA9z", 2), std::string("a…"));
        QCOMPARE(shortened("abc", 3), std::string("abc"));
    }
    void groupsThousands()
    {
        QCOMPARE(grouped(7), std::string("7"));
        QCOMPARE(grouped(1234567), std::string("1,234,567"));
        QCOMPARE(grouped(-1000), std::string("-1,000"));
    }
    void hashesTheStandardsExample()
    {
        // FIPS 180-2, appendix B.1.
        QCOMPARE(sha256Hex("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256Hex("abc"), sha256Hex("abc"));
    }
    void drawsAreEvenAndIndependent()
    {
        int low = 0;
        int both = 0;
        for (int i = 0; i < 10'000; ++i) {
            const std::string key = "record-" + std::to_string(i);
            const bool a = stableUniform(key, 1, "audit") < 0.1;
            const bool b = stableUniform(key, 1, "overlap") < 0.1;
            low += a ? 1 : 0;
            both += a && b ? 1 : 0;
        }
        QVERIFY2(low > 880 && low < 1120, qPrintable(QString::number(low)));
        QVERIFY2(both > 60 && both < 140, qPrintable(QString::number(both)));
    }
    void writesIsoTimes()
    {
        QCOMPARE(isoTime(0), std::string("1970-01-01T00:00:00.000Z"));
        QCOMPARE(isoTime(1747213923250), std::string("2025-05-14T09:12:03.250Z"));
    }
};

SECONDLOOK_SUITE(TestText)
#include "tst_text.moc"
