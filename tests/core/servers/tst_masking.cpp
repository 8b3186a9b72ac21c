#include "servers/masking.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace secondlook;
using namespace secondlook::servers;

namespace {

Masker everything()
{
    return Masker({true, true, true, true, {"Ada Lovelace", "Ada", "Jürgen Groß", "O'Brien", "山田太郎", "Jean-Luc"}});
}

/// The masked text with the values behind it: "Write to [EMAIL_1] | a@example.org".
std::string shown(const MaskedText &masked)
{
    std::string all = masked.text;
    for (const MaskedValue &value : masked.values)
        all += " | " + value.value;
    return all;
}

/// A text of pieces that make sense alone, next to each other, or cut off.
std::string madeUpText(std::mt19937 &random)
{
    static const std::string pieces[] = {"ada@example.org",
                                         "@",
                                         "+49 30 1234567",
                                         "(030) 123 45 67",
                                         "555-123-4567",
                                         "4111 1111 1111 1111",
                                         "GB82 WEST 1234 5698 7654 32",
                                         "DE89370400440532013000",
                                         "Ada",
                                         "ADA LOVELACE",
                                         "Lovelace",
                                         "O\u2019Brien",
                                         "山田太郎",
                                         "[EMAIL_1]",
                                         "[PHONE_2]",
                                         "[",
                                         "]",
                                         "[NAME_",
                                         "1]",
                                         "_",
                                         "2024-01-31",
                                         "12,50 €",
                                         "é",
                                         "\u0301",
                                         "😀",
                                         "\n",
                                         "\t",
                                         " ",
                                         " ",
                                         " ",
                                         ".",
                                         "-",
                                         "(",
                                         ")",
                                         "+",
                                         "0",
                                         "7",
                                         "x",
                                         "\u00A0",
                                         "[IBAN_99999999999999999999]",
                                         "[CARD_1]"};
    std::string text;
    for (std::size_t left = random() % 25; left > 0; --left)
        text += pieces[random() % std::size(pieces)];
    return text;
}

} // namespace

class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *text, const char *masked) { QTest::newRow(text) << text << masked; };
        // E-mail addresses
        row("Write to ada.l@example.org.", "Write to [EMAIL_1]. | ada.l@example.org");
        row("<A.B+c@mail.example.co.uk>", "<[EMAIL_1]> | A.B+c@mail.example.co.uk");
        row("mailto:x@y.de?subject=Hello", "mailto:[EMAIL_1]?subject=Hello | x@y.de");
        row("'o'hara@example.ie'", "'[EMAIL_1]' | o'hara@example.ie");
        row("an jürgen@müller.de, bitte", "an [EMAIL_1], bitte | jürgen@müller.de");
        row("请写信到ada@example.org谢谢", "请写信到[EMAIL_1]谢谢 | ada@example.org");
        row("0301234567@example.org", "[EMAIL_1] | 0301234567@example.org");
        row("a@b.org,a@b.org;c@b.org", "[EMAIL_1],[EMAIL_1];[EMAIL_2] | a@b.org | c@b.org");
        row("a@b.org.", "[EMAIL_1]. | a@b.org");
        row("a@b.xn--p1ai", "[EMAIL_1] | a@b.xn--p1ai");
        row("ada@b.org", "[EMAIL_1] | ada@b.org"); // a name within an address stays in it
        // Telephone numbers
        row("Call +49 30 1234567 now", "Call [PHONE_1] now | +49 30 1234567");
        row("+1 (555) 123-4567", "[PHONE_1] | +1 (555) 123-4567");
        row("+49 (0)30 123-456", "[PHONE_1] | +49 (0)30 123-456");
        row("(+44) 20 7946 0018", "[PHONE_1] | (+44) 20 7946 0018");
        row("0049 151 23456789", "[PHONE_1] | 0049 151 23456789");
        row("tel:+4915123456789", "tel:[PHONE_1] | +4915123456789");
        row("+4915123456787", "[PHONE_1] | +4915123456787"); // the checksum of a card holds
        row("030 1234567", "[PHONE_1] | 030 1234567");
        row("030/1234567", "[PHONE_1] | 030/1234567");
        row("(030) 123 45 67", "[PHONE_1] | (030) 123 45 67");
        row("(my number is 030 1234567)", "(my number is [PHONE_1]) | 030 1234567");
        row("06.12.34.56.78", "[PHONE_1] | 06.12.34.56.78");
        row("06 12 34 56 78", "[PHONE_1] | 06 12 34 56 78");
        row("07700900123", "[PHONE_1] | 07700900123");
        row("555-123-4567", "[PHONE_1] | 555-123-4567");
        row("(555) 123-4567", "[PHONE_1] | (555) 123-4567");
        row("1-800-555-0199", "[PHONE_1] | 1-800-555-0199");
        row("555.123.4567", "[PHONE_1] | 555.123.4567");
        row("Phone 2125550123 please", "Phone [PHONE_1] please | 2125550123");
        row("8 (495) 123-45-67", "[PHONE_1] | 8 (495) 123-45-67");
        row("600 123 456", "[PHONE_1] | 600 123 456");
        row("98765 43210", "[PHONE_1] | 98765 43210");
        row("555-1234", "[PHONE_1] | 555-1234");
        row("since 2024-01-31 555-123-4567", "since 2024-01-31 [PHONE_1] | 555-123-4567");
        row("555-123-4567 12 times", "[PHONE_1] 12 times | 555-123-4567");
        row("555\u00A0123\u00A04567", "[PHONE_1] | 555\u00A0123\u00A04567");
        row("555\u2011123\u20114567", "[PHONE_1] | 555\u2011123\u20114567");
        row("Tel.030 1234567", "Tel.[PHONE_1] | 030 1234567");
        row("Tel.+49 30 1234567", "Tel.[PHONE_1] | +49 30 1234567");
        row("030 1234567 0171 7654321", "[PHONE_1] [PHONE_2] | 030 1234567 | 0171 7654321");
        // Payment cards: numbers that are published for tests
        row("4111 1111 1111 1111", "[CARD_1] | 4111 1111 1111 1111");
        row("4111-1111-1111-1111, 12/27", "[CARD_1], 12/27 | 4111-1111-1111-1111");
        row("5555555555554444", "[CARD_1] | 5555555555554444");
        row("3782 822463 10005", "[CARD_1] | 3782 822463 10005");
        row("30569309025904", "[CARD_1] | 30569309025904");
        row("6011111111111117", "[CARD_1] | 6011111111111117");
        row("4222222222222", "[CARD_1] | 4222222222222");                     // 13 digits
        row("6304 0000 0000 0000 000", "[CARD_1] | 6304 0000 0000 0000 000"); // 19 digits
        row("4111 1111 1111 1111 and 5555555555554444",
            "[CARD_1] and [CARD_2] | 4111 1111 1111 1111 | 5555555555554444");
        row("card 4111 1111 1111 1111 737", "card [CARD_1] 737 | 4111 1111 1111 1111");
        // IBANs: examples of the registry
        row("GB82 WEST 1234 5698 7654 32", "[IBAN_1] | GB82 WEST 1234 5698 7654 32");
        row("to DE89 3704 0044 0532 0130 00 today", "to [IBAN_1] today | DE89 3704 0044 0532 0130 00");
        row("DE89370400440532013000.", "[IBAN_1]. | DE89370400440532013000");
        row("de89370400440532013000", "[IBAN_1] | de89370400440532013000");
        row("FR14 2004 1010 0505 0001 3M02 606", "[IBAN_1] | FR14 2004 1010 0505 0001 3M02 606");
        row("NO93 8601 1117 947", "[IBAN_1] | NO93 8601 1117 947");
        row("MT84MALT011000012345MTLCAST001S", "[IBAN_1] | MT84MALT011000012345MTLCAST001S");
        row("IBAN:CH9300762011623852957", "IBAN:[IBAN_1] | CH9300762011623852957");
        // Names
        row("Ask Ada Lovelace or ADA.", "Ask [NAME_1] or [NAME_2]. | Ada Lovelace | ADA");
        row("Ada\n Lovelace, Ada's", "[NAME_1], [NAME_2]'s | Ada\n Lovelace | Ada");
        row("JÜRGEN GROß", "[NAME_1] | JÜRGEN GROß");
        row("Mr. o\u2019brien", "Mr. [NAME_1] | o\u2019brien");
        row("私は山田太郎です", "私は[NAME_1]です | 山田太郎");
        row("jean-luc", "[NAME_1] | jean-luc");
        row("Ada Ada", "[NAME_1] [NAME_1] | Ada");
        // All at once
        row("Ada, 030 1234567, a@b.org, 4111111111111111, NO93 8601 1117 947",
            "[NAME_1], [PHONE_1], [EMAIL_1], [CARD_1], [IBAN_1] | Ada | 030 1234567 | a@b.org | 4111111111111111 | "
            "NO93 8601 1117 947");
    }
    void whatIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        const MaskedText result = everything().mask(text.toStdString());
        QCOMPARE(QString::fromStdString(shown(result)), masked);
        QCOMPARE(unmask(result.text, result.values), text.toStdString());
    }
    void whatStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "user@localhost", "@bob_", "a@b", "a@b.1", "version@1.2", "@example.org", "a@-b.org", "a @ b.org",
              // dates, times, years
              "31.12.2024", "2024-12-31 10:30", "12/31/2024", "01-02-2024 12", "31 12 2024", "01/2024 30", "2019-2024",
              // amounts, measures and figures
              "1.234.567,89 EUR", "1 000 000", "150 000 000", "€ 150 200 300", "150 200 300 EUR", "1234567.89",
              "0.1234567", "12,345,678", "1,234,567.00 $", "192.168.100.200", "123.456.789",
              // what orders, articles and tickets are called
              "order 12345678", "ORD-0301234567", "#5551234567", "AB0301234567", "4711-030-1234567-12",
              "ticket_0301234567", "https://example.org/0301234567", "1700000000", "978-3-16-148410-0", "123 456",
              "1234567", "0301234567abc",
              // seven digits are the least
              "+12 3456", "030 123", "room 101 2024", "100 2000",
              // near cards and IBANs
              "4111 1111 1111 1112", "4111  1111  1111  1111", "4111-1111/1111-1111", "A4111111111111111",
              "0000 0000 0000 0000", "GB82 WEST 1234 5698 7654 33", "GB82 WEST 1234 5698 7654 3",
              "XX82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 321", "AGB82WEST12345698765432",
              "GBXX WEST 1234 5698 7654 32",
              // parts of words
              "Adam", "Canada", "Lovelace", "Adä", "Jürgen", "Jean Luc", "Ada\u0301", "山田"})
            QTest::newRow(text) << text;
    }
    void whatStays()
    {
        QFETCH(QString, text);
        const MaskedText result = everything().mask(text.toStdString());
        QCOMPARE(QString::fromStdString(shown(result)), text);
    }
    void onlyWhatIsAskedForIsMasked()
    {
        const std::string text = "Ada, 030 1234567, a@b.org, 4111111111111111, NO93 8601 1117 947";
        domain::Masking what;
        QCOMPARE(Masker(what).mask(text).text, text);
        what.emails = true;
        QCOMPARE(Masker(what).mask(text).text,
                 std::string("Ada, 030 1234567, [EMAIL_1], 4111111111111111, NO93 8601 1117 947"));
        what = {};
        what.names = {"ada"};
        QVERIFY(Masker(what).mask(text).text.starts_with("[NAME_1], 030"));
        what = {};
        what.phones = true;
        QCOMPARE(Masker(what).mask(text).values.size(), 1U);
        what = {};
        what.cards = true;
        QCOMPARE(Masker(what).mask(text).values.size(), 1U);
        what = {};
        what.ibans = true;
        QCOMPARE(Masker(what).mask(text).values.size(), 1U);
    }
    void placeholdersOfTheTextAreNotTaken()
    {
        const std::string text = "[EMAIL_1] is not a@b.org, nor [EMAIL_2] or [PHONE_1]";
        const MaskedText masked = everything().mask(text);
        QCOMPARE(masked.text, std::string("[EMAIL_1] is not [EMAIL_3], nor [EMAIL_2] or [PHONE_1]"));
        QCOMPARE(unmask(masked.text, masked.values), text);
        // A value may look like a placeholder of another; it is not looked at again.
        QCOMPARE(unmask("[A_1] [A_2]", {{"[A_1]", "[A_2]"}, {"[A_2]", "x"}}), std::string("[A_2] x"));
        QCOMPARE(unmask("Is [EMAIL_3] right?", masked.values), std::string("Is a@b.org right?"));
    }
    void whatIsMaskedCanBeUndone()
    {
        std::mt19937 random(7);
        const Masker masker = everything();
        int values = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::string text = madeUpText(random);
            const MaskedText masked = masker.mask(text);
            values += static_cast<int>(masked.values.size());
            QCOMPARE(unmask(masked.text, masked.values), text);
        }
        QVERIFY(values > 20'000);
    }
    void longTextsTakeMilliseconds_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"a", "1", "1 ", "12-", "@", "a@", "a@b.", "+1", "(", "[EMAIL_1]", "4111 ", "GB82 ",
                                  "a ", "a@b.org ", "030 1234567 ", "\xF0\x9F\x98\x80", "Ada walked home. "})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void longTextsTakeMilliseconds()
    {
        QFETCH(QByteArray, piece);
        const std::string text = piece.repeated(100'000 / piece.size()).toStdString();
        domain::Masking what{true, true, true, true, {}};
        std::string words = "a";
        while (words.size() < 98)
            words += " a";
        what.names = {words + "b"}; // begins everywhere in one of the texts, and never ends
        for (int i = 1; i < 10'000; ++i)
            what.names.push_back("Ada " + std::to_string(i));
        const Masker masker(what);
        QElapsedTimer timer;
        timer.start();
        const MaskedText masked = masker.mask(text);
        const auto once = timer.elapsed();
        QCOMPARE(unmask(masked.text, masked.values), text);
        // Milliseconds; the bound leaves room for a checked build on a machine that does other things.
        QVERIFY2(once < 1'000, std::to_string(once).c_str());
    }
};

SECONDLOOK_SUITE(TestMasking)
#include "tst_masking.moc"
