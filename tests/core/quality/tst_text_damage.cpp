#include "quality/text_damage.h"
#include "tests/support/registry.h"

#include <QTest>

using secondlook::quality::isDamaged;

class TestTextDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damageIsFound_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
        row("replacement character", "Stra\xEF\xBF\xBD"
                                     "e gesperrt");
        row("umlaut", "Die LieferÃ¤nderung ist da");
        row("capital umlaut", "MÃœNCHEN");
        row("capital umlaut read as a dash", "GRÃ–SSE");
        row("accent", "cafÃ© fermÃ©");
        row("blank", "12Â\u00A0kg");
        row("pound", "costs Â£20");
        row("apostrophe", "It doesnâ€™t open");
        row("dash between words", "open â€“ or not");
        row("bullet at the end", "one â€¢");
        row("emoji", "nice ðŸ˜€");
        row("Latin-1 controls", "caf\u00C3\u0089 noir");
        row("byte order mark", "ï»¿id");
        row("Cyrillic letters as Western", "ÐŸÑ€Ð¸Ð²ÐµÑ‚");
        row("Cyrillic letters as Cyrillic", "РџСЂРёРІРµС‚");
        row("at the very end", "caf\u00C3\u00A9");
        row("NUL's neighbour", "a\x01z");
        row("delete", "a\x7Fz");
        row("escape", "\x1B[31mred");
        row("C1 control", "a\u0092z");
    }
    void damageIsFound()
    {
        QFETCH(QString, text);
        QVERIFY(isDamaged(text.toStdString()));
    }
    void soundTextIsSound_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
        row("nothing", "");
        row("plain", "Where is my parcel? It's 3 days late.");
        row("lines and pages", "one\ttwo\r\nthree\n\ffour");
        row("German", "Größe, Änderung, Übermaß – „so“ …");
        row("sharp s before signs", "Spaß…und Weiß–Blau, Gauß’sche Kurve, Fuß\u00ADball, Fuß®");
        row("capitals with accents before signs", "NESCAFÉ®, CAFÉ™, CAFÉ’S MENU");
        row("Ukrainian and Kazakh capitals", "СІРІ, СІРІЙ, СІРІСТЬ, КЕСІРІ");
        row("French with guillemets", "Il a dit « voilà » et « fiancé » ; ça coûte 12 €…");
        row("French, no-break blanks", "fianc\u00E9\u00A0\u00BB d\u00E9j\u00E0\u00A0\u00BB");
        row("Portuguese capitals", "“AMANHÔ E “IRMÔ – NÃO");
        row("capital before a quote", "ESPAÑ” Â» LÂ»");
        row("accent, quote, dots", "the fiancé”… said");
        row("Spanish", "¿Dónde está? ¡Mañana, señor!");
        row("raised letters", "1ª 2º 30° m² Â");
        row("Turkish, Polish, Czech", "Şişli İstanbul ığdır, zażółć gęślą jaźń, příliš žluťoučký kůň");
        row("Vietnamese", "Tôi không nhận được thẻ. ĐÃ GỬI");
        row("Russian", "Привет, Россия! РСФСР. Сёстры. «Рубль» – С.");
        row("Ukrainian", "Чому її немає? Ґанок");
        row("Serbian", "Љубљана, Његош, Ћуприја, Ђорђе");
        row("Greek", "Πού είναι η κάρτα μου;");
        row("Chinese", "我的卡在哪里？");
        row("Japanese", "カードはどこですか。");
        row("Arabic", "أين بطاقتي؟");
        row("Hindi", "मेरा कार्ड कहाँ है?");
        row("emoji with joiners", "👩‍👩‍👧 ❤️ 😀");
        row("address", "https://example.org/a?b=c&d=%C3%A4");
    }
    void soundTextIsSound()
    {
        QFETCH(QString, text);
        QVERIFY(!isDamaged(text.toStdString()));
    }
    void whatWasDamagedOnPurposeIsFound()
    {
        // UTF-8 of every accented letter of Latin-1, taken for Latin-1, within a word in small letters.
        for (char32_t letter = 0xE0; letter <= 0xFF; ++letter) {
            if (letter == 0xF7)
                continue;
            const QString word = QStringLiteral("ab") + QString::fromUcs4(&letter, 1) + QStringLiteral("cd");
            const QString damaged = QString::fromLatin1(word.toUtf8());
            QVERIFY2(isDamaged(damaged.toStdString()), qPrintable(damaged));
            QVERIFY2(!isDamaged(word.toStdString()), qPrintable(word));
        }
    }
    void longTextsAndNul()
    {
        std::string text(100'000, 'a');
        QVERIFY(!isDamaged(text));
        text.back() = '\0';
        QVERIFY(isDamaged(text));
        std::string many;
        for (int i = 0; i < 50'000; ++i)
            many += "Ã";
        QVERIFY(!isDamaged(many));
    }
};

SECONDLOOK_SUITE(TestTextDamage)
#include "tst_text_damage.moc"
