#include <QTest>

#include "content/html_reader.h"
#include "tests/core/content/blocks_in_words.h"
#include "tests/support/registry.h"

using namespace secondlook;
using content::readHtml;
using test::inWords;
using test::repeated;

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const char *html, const char *words) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(words);
        };
        row("paragraphs", "<p>a\n  b<p>c<br>d</p>tail", "a b\nc\nd\ntail\n");
        row("headings and rules", "<H1>One</H1><hr/><h3>Three", "h1 One\nrule\nh3 Three\n");
        row("styles", "<b>b</b> <em>i</em> <strong><i>bi</i></strong> <code>c</code> </b>x", "*b* /i/ */bi/* `c` x\n");
        row("lists", "<ul><li>a<ol><li>b<li>c</ol><li>d</ul>e", "li1 • a\nli2 1. b\nli2 2. c\nli1 • d\ne\n");
        row("quotes", "<blockquote>a<blockquote>b</blockquote></blockquote>c", "q1 a\nq2 b\nc\n");
        row("preformatted", "<pre>\n a\n  b\n</pre>", "` a\n  b`\n");
        row("a table", "<table><tr><th>a</th><th>b</th></tr><tr><td>1<td><b>2</b></table>x",
            "head a|b\nrow 1|*2*\nx\n");
        row("a table that arranges the page", "<table><tr><td><table><tr><td>in</td></tr></table></td><td>out</table>",
            "row in\nout\n");
        row("links are written out", "<a href='https://example.org/?a=1&amp;b=2'>here</a> <a name=x>t</a>",
            "here->https://example.org/?a=1&b=2 t\n");
        row("an image is its description", "<img src=http://example.org/x.png alt=\"a &lt;cat&gt;\"><img src=y>",
            "[image a <cat>][image ]\n");
        row("references", "&auml;&#x20AC;&nbsp;&bogus; & <3 a<b", "ä€\u00A0&bogus; & <3 a\n");
        row("broken tags", "</div></p><b <i>x</b><div class=\"a>y</div>z", "*x*\ny\nz\n");
        row("an open comment", "a<!-- b > c <p>d", "a c\nd\n");
        row("comments and declarations", "<!DOCTYPE html><?xml v?>a<!-- <p>no</p> -->b", "ab\n");
        row("hidden text is text", "<p style='display:none' onclick='x()'>a</p>", "a\n");
        row("nothing", "", "");
    }
    void reads()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, words);
        QCOMPARE(inWords(readHtml(html.toStdString())), words);
    }
    void scriptsAndStylesAreLeftOut()
    {
        const content::FormattedText read = readHtml("<style>p { color: red }</style>a<script>x('</p>')</SCRIPT >b<svg>"
                                                     "<text>no</text></svg><iframe src=x>no</iframe>c<title>t</title>");
        QCOMPARE(inWords(read), QByteArray("abc\n"));
        QVERIFY(read.leftOut);
        QVERIFY(!readHtml("<title>t</title>a").leftOut);
        QVERIFY(readHtml("a<script>never closed").leftOut);
    }
    void hostileTextsAreReadToTheirEnd_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"<", "<table>", "<!--", "<a href=\"", "<a href='\">", "<ul><li>", "<b>", "&", "</",
                                 "<td>", "<blockquote>", "<p", "<img alt=x>", "<!", "<h1>"})
            QTest::newRow(part) << QByteArray(part);
    }
    void hostileTextsAreReadToTheirEnd()
    {
        QFETCH(QByteArray, part);
        const std::string text = repeated(part.toStdString(), 1'000'000 / std::size_t(part.size())) + "\"'>-->end";
        const content::FormattedText read = readHtml(text);
        QVERIFY(inWords(read).contains("end"));
        for (const content::Block &block : read.blocks)
            QVERIFY(block.listDepth <= content::deepestNesting && block.quoteDepth <= content::deepestNesting);
    }
};

SECONDLOOK_SUITE(TestHtmlReader)
#include "tst_html_reader.moc"
