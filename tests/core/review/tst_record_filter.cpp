#include "review/record_filter.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace secondlook;
using review::Comparison;
using review::FilterKey;
using review::filterText;
using review::parseFilter;

class TestRecordFilter : public QObject
{
    Q_OBJECT

    static domain::LabelSchema schema()
    {
        domain::SchemaField field;
        field.name = "intent";
        field.labels = {{.name = "card_arrival"}, {.name = "lost card"}, {.name = "refund \"full\""}};
        return {"bank", {field}};
    }
    static review::RecordFilter parsed(const std::string &text)
    {
        auto filter = parseFilter(text, schema());
        if (!filter)
            qFatal("%s: %s", text.c_str(), filter.error().text().c_str());
        return *filter;
    }
    static review::FilterTerm only(const std::string &text)
    {
        const review::RecordFilter filter = parsed(text);
        return filter.terms.size() == 1 ? filter.terms.front() : review::FilterTerm();
    }
    static void mustBeWords(const std::string &text, const std::string &words)
    {
        const review::FilterTerm term = only(text);
        QVERIFY2(term.key == FilterKey::Text && !term.negated, text.c_str());
        QCOMPARE(term.value, words);
    }
    static void mustReadBackAs(const std::string &text)
    {
        const review::RecordFilter filter = parsed(text);
        const std::string again = filterText(filter);
        QVERIFY2(parsed(again) == filter, (text + " became " + again).c_str());
    }

private Q_SLOTS:
    void everyKindOfTerm()
    {
        const auto filter = parsed("label:card_arrival conf<0.6 channel=email \"lost card\"");
        QCOMPARE(filter.terms.size(), 4U);
        QVERIFY(filter.terms[0].key == FilterKey::Label);
        QCOMPARE(filter.terms[0].label, std::uint16_t(0));
        QVERIFY(filter.terms[1].key == FilterKey::Confidence && filter.terms[1].comparison == Comparison::Less);
        QCOMPARE(filter.terms[1].number, 0.6F);
        QVERIFY(filter.terms[2].key == FilterKey::Field);
        QCOMPARE(filter.terms[2].name + "|" + filter.terms[2].value, std::string("channel|email"));
        QVERIFY(filter.terms[3].key == FilterKey::Text);
        QCOMPARE(filter.terms[3].value, std::string("lost card"));
        QCOMPARE(only("settled:\"lost card\"").label, std::uint16_t(1));
        QVERIFY(only("state:ambiguous").state == domain::RecordState::Ambiguous);
        QVERIFY(!only("state:new").state);
        QVERIFY(only("tier:audit").tier == domain::Tier::Audit);
        QVERIFY(only("reviewer:ana").key == FilterKey::Reviewer);
        QVERIFY(only("source:tickets.csv").key == FilterKey::Source);
        QVERIFY(!only("id:rec-1").prefix);
        QVERIFY(only("id:rec-*").prefix);
        QCOMPARE(only("id:rec-*").value, std::string("rec-"));
        QVERIFY(!only("id:\"rec-*\"").prefix);
        QVERIFY(only("-state:new").negated);
        QVERIFY(only("signal:encoding_damage").signal == domain::EncodingDamage);
        mustReadBackAs("-signal:near_duplicate signal:truncated");
        QCOMPARE(only("note=\"\"").value, std::string());
        QVERIFY(parsed("  ").terms.empty());
    }
    void comparisons()
    {
        QVERIFY(only("conf<=0.6").comparison == Comparison::AtMost);
        QVERIFY(only("conf>0.6").comparison == Comparison::Greater);
        QVERIFY(only("conf>=.9").comparison == Comparison::AtLeast);
        QVERIFY(only("conf=1").comparison == Comparison::Equal);
    }
    void whatIsNoTermIsOnlyWords()
    {
        for (const char *word : {"NEAR", "AND", "lost*", "^lost", "{text}", "a+b", "text)", "(a", "x'y", "a--b", "5\"",
                                 "NEAR(a,b)", "a<b", ":-x", "=y", "conf", "label"})
            mustBeWords(word, word);
        mustBeWords("\"text : lost\"", "text : lost");
        mustBeWords("\"say \\\"no\\\" to C:\\temp \\\\\"", "say \"no\" to C:\\temp \\");
        QCOMPARE(only("\"my field\"=\"a b\"").name, std::string("my field"));
        QCOMPARE(only("\"conf\"=0.5").name, std::string("conf"));
    }
    void unseenBlanksPartTerms()
    {
        QCOMPARE(parsed("\u200Flost\u00A0card\u202E state:new\uFEFF").terms.size(), 3U);
        mustBeWords("\"a\u202Eb\"", "a\u202Eb");
    }
    void errorsSayWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, QByteArray text, const char *says) {
            QTest::newRow(name) << text << QString::fromUtf8(says);
        };
        row("number", "lost  conf<abc", "'conf' needs a number between 0 and 1, at 7");
        row("out of range", "conf>1.5", "between 0 and 1, at 1");
        row("not a number", "conf<nan", "between 0 and 1, at 1");
        row("rest", "conf<0.5x", "between 0 and 1, at 1");
        row("conf with a colon", "conf:0.5", "conf<0.6, at 1");
        row("near label", "label:card_arival", "did you mean 'card_arrival'?, at 1");
        row("far label", "label:zzz", "there is no label 'zzz', at 1");
        row("state", "a state:open", "'state:' is one of new, committed, queued, settled, failed and ambiguous, at 3");
        row("tier", "tier:x", "'tier:' is one of auto, audit and review, at 1");
        row("signal", "signal:dirty",
            "'signal:' is one of missing_field, truncated, other_language, encoding_damage, near_duplicate, "
            "outlier_length and contradiction, at 1");
        row("signal of a prediction", "signal:very_short", "'signal:' is one of missing_field");
        row("unknown key", "\xC3\xA4 http://a", "'http:' is none of label:, settled:");
        row("column counts characters", "\xC3\xA4 colour:red", "at 3");
        row("quote", "a \"b c", "the quote that begins here is not closed, at 3");
        row("after a quote", "\"a\"b", "a blank is missing after the closing quote, at 4");
        row("after a value", "label:\"card_arrival\"b", "a blank is missing after the closing quote, at 21");
        row("no value", "label: x", "'label:' needs a value right after it, at 1");
        row("empty value", "reviewer:\"\"", "'reviewer:' needs a value");
        row("field without value", "channel= x", "'channel=' needs a value");
        row("field without name", "\"\"=x", "a field needs a name");
        row("any id", "id:*", "'id:' needs a value");
        row("minus alone", "a - b", "'-' needs a term right after it, at 3");
        row("no letters", "a \"?!\"", "at least one letter or digit, at 3");
        row("zero byte", QByteArray("a\0b", 3), "no control characters; remove the one that stands here, at 2");
        row("not UTF-8", "a \xFF", "not UTF-8 text, at 3");
        row("long", QByteArray(1'000'000, '"'), "at most 2,000 bytes");
        row("many", QByteArray("a ").repeated(51), "at most 50 terms, at 101");
    }
    void errorsSayWhereAndWhat()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto filter = parseFilter(text.toStdString(), schema());
        QVERIFY(!filter);
        QVERIFY(filter.error().code == base::ErrorCode::Usage);
        QVERIFY2(QString::fromStdString(filter.error().text()).contains(says), filter.error().text().c_str());
    }
    void theLimitsAreAllowed()
    {
        QCOMPARE(parsed(std::string(2'000, 'a')).terms.size(), 1U);
        QCOMPARE(parsed(QByteArray("a ").repeated(50).toStdString()).terms.size(), 50U);
    }
    void theExamplesOfTheDocumentAreFilters()
    {
        domain::SchemaField field;
        field.name = "intent";
        field.labels = {{.name = "card_arrival"}, {.name = "lost_card"}, {.name = "card arrival"}};
        const domain::LabelSchema documented{"bank", {field}};
        QFile file(QStringLiteral(SECONDLOOK_SOURCE_DIR "/docs/filters.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int examples = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            // Indented lines and the first column of the table.
            const bool inTable = line.startsWith("| `");
            if (!inTable && !line.startsWith("    "))
                continue;
            const QByteArray text = inTable ? line.mid(3, line.indexOf('`', 3) - 3) : line.trimmed();
            const auto filter = parseFilter(text.toStdString(), documented);
            QVERIFY2(filter && !filter->terms.empty(), text.constData());
            ++examples;
        }
        QVERIFY(examples >= 19);
    }
    void textReadsBackAsTheSameFilter()
    {
        for (const char *text :
             {"label:\"refund \\\"full\\\"\" -conf>=0.25 \"conf\"=1 -\"-a\" --a", "id:\"a b\"* id:\"a*\" id:a\"b*",
              "x=\"\" \"a:b\"=\"c=d\" state:new tier:auto", "\"a\u200Fb\" \\ä \"tab\there\" \"-x\"=-y reviewer:-x"})
            mustReadBackAs(text);
        // Any text that parses must come back; made of what has a meaning somewhere.
        const std::vector<std::string> pieces{
            "label:", "card_arrival", "conf", "<", "=", "0.5", "\"",    "\\", "-", " ",
            " ",      "id:",          "*",    "ä", "x", ":",   "\u200F"};
        std::mt19937 random(11);
        int good = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            for (std::size_t n = random() % 12; n > 0; --n)
                text += pieces[random() % pieces.size()];
            if (!parseFilter(text, schema()))
                continue;
            mustReadBackAs(text);
            ++good;
        }
        QVERIFY(good > 1'000);
    }
};

SECONDLOOK_SUITE(TestRecordFilter)
#include "tst_record_filter.moc"
