#include "quality/language.h"
#include "tests/support/registry.h"

#include <QTest>

using secondlook::quality::Language;
using secondlook::quality::languageCount;
using secondlook::quality::languageOf;
using secondlook::quality::surelyDiffer;

class TestLanguage : public QObject
{
    Q_OBJECT

    static void expect(const char *name, const char *text, Language language)
    {
        QTest::newRow(name) << QString::fromUtf8(text) << int(language);
    }

private Q_SLOTS:
    void isGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("language");
        expect("English", "I have not got the parcel that you sent to me", Language::English);
        expect("short English", "Where is my order?", Language::English);
        expect("English with a German word", "The word Schadenfreude is not in the dictionary", Language::English);
        expect("German", "Ich habe das Paket noch nicht bekommen", Language::German);
        expect("French", "Je ne trouve pas la facture dans mon compte", Language::French);
        expect("Spanish", "No puedo abrir la caja y el cierre está roto", Language::Spanish);
        expect("Italian", "Non ho ancora ricevuto il pacco che mi serve", Language::Italian);
        expect("Portuguese", "Não recebi o pacote e quero meu dinheiro em uma semana", Language::Portuguese);
        expect("Dutch", "Ik heb het pakje niet gekregen en wil mijn geld", Language::Dutch);
        expect("Polish has its script only", "Dzień dobry, gdzie jest moja przesyłka", Language::Latin);
        expect("names only", "Zanzibar Timbuktu Ouagadougou", Language::Latin);
        expect("Russian", "Где моя посылка?", Language::Cyrillic);
        expect("Greek", "Πού είναι το δέμα μου;", Language::Greek);
        expect("Hebrew", "איפה החבילה שלי?", Language::Hebrew);
        expect("Arabic", "أين الطرد الخاص بي؟", Language::Arabic);
        expect("Hindi", "मेरा पार्सल कहाँ है?", Language::Devanagari);
        expect("Thai", "พัสดุของฉันอยู่ที่ไหน", Language::Thai);
        expect("Chinese", "我的包裹在哪里", Language::Chinese);
        expect("Chinese with a Latin name", "我的 iPhone 不见了怎么办", Language::Chinese);
        expect("Japanese", "荷物はどこですか", Language::Japanese);
        expect("Korean", "제 소포는 어디에 있나요", Language::Korean);
        expect("capitals", "WHERE IS MY ORDER AND WHEN DO I GET IT", Language::English);
        expect("nothing", "", Language::Unknown);
        expect("figures and signs", "12.05.2024 – 13:45 (+3) €€€", Language::Unknown);
        expect("too short", "ok", Language::Unknown);
        expect("half and half", "parcels posted посылки отправлены", Language::Unknown);
        expect("NUL and controls", "\x01\x02", Language::Unknown);
    }
    void isGuessed()
    {
        QFETCH(QString, text);
        QFETCH(int, language);
        QCOMPARE(int(languageOf(text.toStdString())), language);
    }
    void onlyTheBeginningOfALongTextIsLookedAt()
    {
        std::string text = "This is the first part of what I have to say. ";
        while (text.size() < 100'000)
            text += "und das ist nicht mein Paket ";
        QVERIFY(languageOf(text.substr(0, 46)) == Language::English);
        QVERIFY(languageOf(text) == Language::German);
        std::string other = "Ich habe das Paket noch nicht. ";
        while (other.size() < 2'000)
            other += "Ich bin da und das ist gut. ";
        other += std::string(100'000, 'x');
        QVERIFY(languageOf(other) == Language::German);
    }
    void differingIsSymmetricAndCautious()
    {
        for (int a = 0; a < languageCount; ++a) {
            for (int b = 0; b < languageCount; ++b)
                QCOMPARE(surelyDiffer(Language(a), Language(b)), surelyDiffer(Language(b), Language(a)));
            QVERIFY(!surelyDiffer(Language(a), Language(a)));
            QVERIFY(!surelyDiffer(Language(a), Language::Unknown));
        }
        QVERIFY(!surelyDiffer(Language::Latin, Language::French));
        QVERIFY(surelyDiffer(Language::German, Language::French));
        QVERIFY(surelyDiffer(Language::Latin, Language::Greek));
    }
};

SECONDLOOK_SUITE(TestLanguage)
#include "tst_language.moc"
