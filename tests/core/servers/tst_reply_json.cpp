// What servers write as JSON, as they write it.
#include "servers/reply_json.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook::servers;

class TestReplyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreLookedUpThroughWhatIsNotThere()
    {
        const ReplyValue reply = readReply(R"({"a": {"b": "text", "n": 7, "f": 0.5}, "list": [1, 2]})");
        QCOMPARE(textOf(reply["a"]["b"]), std::string("text"));
        QCOMPARE(countOf(reply["a"]["n"]), 7);
        QCOMPARE(realOf(reply["a"]["f"]), std::optional(0.5));
        QCOMPARE(realOf(reply["a"]["n"]), std::optional(7.0));
        QCOMPARE(countOf(reply["list"].at(1)), 2);
        QCOMPARE(textOf(reply["a"]["n"]["deeper"]["still"]), std::string());
        QCOMPARE(countOf(reply["list"].at(2)), 0);
        QVERIFY(!realOf(reply["list"]["x"]));
    }
    void whatIsNoJsonHoldsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("words") << QByteArray("upstream error");
        QTest::newRow("cut off") << QByteArray("{\"label\": \"ca");
        QTest::newRow("not UTF-8") << QByteArray("{\"label\": \"\xFF\"}");
        QTest::newRow("nested too deep") << QByteArray("{\"label\":") + QByteArray(100'000, '[');
    }
    void whatIsNoJsonHoldsNothing()
    {
        QFETCH(QByteArray, text);
        const ReplyValue reply = readReply({text.data(), static_cast<std::size_t>(text.size())});
        QVERIFY(!reply.is_object());
        QCOMPARE(textOf(reply["label"]), std::string());
    }
    void aByteOrderMarkIsNoPartOfIt()
    {
        QCOMPARE(textOf(readReply("\xEF\xBB\xBF{\"label\": \"card\"}")["label"]), std::string("card"));
    }
    void aNumberThatIsTooLargeSpoilsNothingElse()
    {
        const ReplyValue reply = readReply(R"({"id": 340282366920938463463374607431768211456, "label": "card"})");
        QCOMPARE(textOf(reply["label"]), std::string("card"));
        QVERIFY(realOf(reply["id"]).value_or(0.0) > 3.4e38);
    }
    void aLongReplyLeavesShortOnesAsTheyWere()
    {
        const std::string filler(2'000'000, 'x');
        QCOMPARE(textOf(readReply("{\"label\": \"" + filler + "\"}")["label"]).size(), filler.size());
        QCOMPARE(textOf(readReply(R"({"label": "card"})")["label"]), std::string("card"));
    }
    void countsAreBelievable()
    {
        const ReplyValue reply = readReply(R"({"less": -4, "more": 18446744073709551615, "half": 1.5, "text": "3"})");
        QCOMPARE(countOf(reply["less"]), 0);
        QCOMPARE(countOf(reply["more"]), TokenUsage::mostBelievable);
        QCOMPARE(countOf(reply["half"]), 0);
        QCOMPARE(countOf(reply["text"]), 0);
    }
};

SECONDLOOK_SUITE(TestReplyJson)
#include "tst_reply_json.moc"
