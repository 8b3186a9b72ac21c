#include <QTest>

#include "content/chat_reader.h"
#include "content/content_kind.h"
#include "content/formatted_text.h"
#include "content/image_data.h"
#include "tests/core/content/blocks_in_words.h"
#include "tests/support/registry.h"

using namespace secondlook;
using content::ChatMessage;
using content::contentKindName;
using content::readChat;
using content::recognise;

class TestContentKind : public QObject
{
    Q_OBJECT

    using Chat = std::vector<ChatMessage>;

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kind");
        const auto row = [](const char *name, const char *kind, const char *text) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(kind);
        };
        row("a sentence", "plain", "My card has not arrived.");
        row("a number sign and stars", "plain", "# is the number sign, * is a star, 2 * 3 * 4");
        row("one mark is not enough", "plain", "**Important:** call me back");
        row("a quoted mail", "plain", "> you wrote\n- one\n- two\n1. three");
        row("two marks", "markdown", "# Title\nSee [here](https://example.org)");
        row("a fence and bold", "markdown", "Use **this**:\n```\nx\n```");
        row("inline html", "plain", "<b>bold</b> <a href=\"http://example.org\">here</a>");
        row("less than", "plain", "<p is smaller than q");
        row("a page", "html", "  <!DOCTYPE html><p>x");
        row("a part of a page", "html", "<div class=a>x</div>");
        row("a chat", "chat", R"([{"role":"user","content":"hi"}])");
        row("a list that is no chat", "plain", R"([{"role":"user"}])");
        row("json", "plain", R"({"a": 1})");
        row("not json", "plain", "[hello]");
        row("empty", "plain", "");
    }
    void recognises()
    {
        QFETCH(QByteArray, text);
        const auto kind = contentKindName(recognise(text.toStdString()));
        QTEST(QByteArray(kind.data(), qsizetype(kind.size())), "kind");
    }
    void aTooLongTextIsPlain()
    {
        std::string page = "<html>" + std::string(content::mostFormatted, 'a') + "</html>";
        QVERIFY(recognise(page) == content::ContentKind::Plain);
        page.erase(6, 20);
        QVERIFY(recognise(page) == content::ContentKind::Html);
    }
    void kindsHaveNames()
    {
        using content::ContentKind;
        for (const auto kind : {ContentKind::Plain, ContentKind::Markdown, ContentKind::Html, ContentKind::Chat})
            QVERIFY(content::contentKindNamed(contentKindName(kind)) == kind);
        QVERIFY(!content::contentKindNamed("pdf"));
    }
    void readsChats()
    {
        const Chat chat{{"user", "hi"}, {"bot", "a\nb"}};
        QVERIFY(readChat(R"([{"role":"user","content":"hi"},{"role":"bot","content":"a\nb","id":7}])") == chat);
        QVERIFY(readChat(R"( {"messages":[{"speaker":"user","text":"hi"},{"author":"bot","text":"a\nb"}]} )") == chat);
        QVERIFY(readChat(R"({"conversations":[{"from":"user","value":"hi"},{"from":"bot","value":"a\nb"}]})") == chat);
        QVERIFY(
            readChat(
                R"([{"role":"user","content":[{"type":"text","text":"hi"}]},{"role":"bot","content":["a","b"]}])") ==
            chat);
    }
    void whatIsNoChatIsNotHalfShown_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "[]", "{}", "[1]", R"([{"role":"user","content":"a"},"b"])",
                                 R"([{"role":"user","content":null}])", R"([{"role":1,"content":"a"}])",
                                 R"([{"content":"a"}])", R"([{"role":"user","content":[{"type":"image_url"}]}])",
                                 R"([{"role":"user","content":"a"}] x)", R"({"messages":{}})"})
            QTest::newRow(json) << QByteArray(json);
    }
    void whatIsNoChatIsNotHalfShown()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readChat(json.toStdString()));
    }
    void deepJsonIsNoChat()
    {
        QVERIFY(!readChat(std::string(1'000'000, '[')));
        QVERIFY(!readChat(test::repeated("{\"messages\":", 100'000)));
    }
    void findsImages()
    {
        const std::string png = "iVBORw0KGgo" + std::string(100, 'A');
        domain::Record record;
        record.text = "data:image/webp;base64,QUJD";
        record.fields = {{"photo", png},
                         {"path", "/home/a/photo.png"},
                         {"address", "https://example.org/photo.png"},
                         {"scan", "/9j/" + std::string(60, 'A') + "\n"},
                         {"path like a scan", "/9j/" + std::string(60, 'A') + ".jpg"},
                         {"short", "/9j/AAAA"},
                         {"svg", "data:image/svg+xml,<svg/>"}};
        const auto images = content::imagesOf(record);
        QCOMPARE(images.size(), std::size_t(3));
        QCOMPARE(images[0].field, std::string());
        QCOMPARE(images[0].base64, std::string("QUJD"));
        QCOMPARE(images[1].field, std::string("photo"));
        QCOMPARE(images[1].base64, png);
        QCOMPARE(images[2].field, std::string("scan"));
    }
};

SECONDLOOK_SUITE(TestContentKind)
#include "tst_content_kind.moc"
