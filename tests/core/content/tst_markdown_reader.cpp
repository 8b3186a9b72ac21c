#include <QTest>

#include "content/markdown_reader.h"
#include "tests/core/content/blocks_in_words.h"
#include "tests/support/registry.h"

using namespace secondlook;
using content::readMarkdown;
using test::inWords;
using test::repeated;

class TestMarkdownReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const char *markdown, const char *words) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(words);
        };
        row("paragraphs join their lines", "a\nb\n\nc", "a b\nc\n");
        row("two spaces end a line", "a  \nb\\\nc", "a\nb\nc\n");
        row("headings", "# One\n### Three ###\n#tag\nUnder\n=====\nLine\n---",
            "h1 One\nh3 Three\nh1 #tag Under\nh2 Line\n");
        row("lists", "- a\n  - b\n- c\n\n3. d\n4) e", "li1 • a\nli2 • b\nli1 • c\nli1 3. d\nli1 4. e\n");
        row("a paragraph goes on in its item", "- a\n\n  more\n\nout", "li1 • a\nli1 more\nout\n");
        row("quotes", "> a\n> > b\n\nc", "q1 a\nq2 b\nc\n");
        row("fenced code keeps everything", "```py\n# no *mark*\n\n  x\n```\nend", "`# no *mark*\n\n  x`\nend\n");
        row("a fence that stays open", "~~~\nx", "`x`\n");
        row("rules", "a\n\n***\n- - -\nb", "a\nrule\nrule\nb\n");
        row("tables", "| a | b |\n|---|:-:|\n| 1 | **2** |\n| \\| | |\n\nend", "head a|b\nrow 1|*2*\nrow ||\nend\n");
        row("bold and italic", "**b** *i* ***bi*** __b__ _i_ **b *bi* b**", "*b* /i/ */bi/* *b* /i/ *b **/bi/** b*\n");
        row("marks without a partner stay", "2 * 3 ** 4 *x snake_case_name **", "2 * 3 ** 4 *x snake_case_name **\n");
        row("code spans", "`a *b*` ``c`d`` `open", "`a *b*` `c`d` `open\n");
        row("links are written out", "[here](https://example.org/x_y) [t](<javascript:x> \"title\") [no] [a](b",
            "here->https://example.org/x_y t-><javascript:x> \"title\" [no] [a](b\n");
        row("an image is its description", "![a *cat*](http://example.org/c.png) ![](x)", "[image a cat] [image ]\n");
        row("html stays text", "<b>x</b> <script>alert(1)</script>", "<b>x</b> <script>alert(1)</script>\n");
        row("escapes and references", "\\*a\\* &amp; &#8364; &nothing; \\d", "*a* & € &nothing; \\d\n");
        row("nothing", "", "");
    }
    void reads()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QByteArray, words);
        QCOMPARE(inWords(readMarkdown(markdown.toStdString())), words);
    }
    // Each of these makes a careless reader look through the rest of the text at every step.
    void hostileTextsAreReadToTheirEnd_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"[", "![", "[a](", "](", "`", "*a", "_a ", "**a _b ", "> ", "- ", "|", "#", "&", "<",
                                 "~~~", "a `` b ` ", "|-|\n", "\\"})
            QTest::newRow(part) << QByteArray(part);
    }
    void hostileTextsAreReadToTheirEnd()
    {
        QFETCH(QByteArray, part);
        const std::string text = repeated(part.toStdString(), 1'000'000 / std::size_t(part.size())) + "\nend";
        const content::FormattedText read = readMarkdown(text);
        QVERIFY(inWords(read).contains("end"));
    }
};

SECONDLOOK_SUITE(TestMarkdownReader)
#include "tst_markdown_reader.moc"
