#include <QTest>

#include "content/guideline_parts.h"
#include "review/guideline_note.h"
#include "tests/support/registry.h"

using namespace secondlook;

/// A note on two labels belongs to both of them and says what was typed, whatever it looks like.
class TestGuidelineNote : public QObject
{
    Q_OBJECT

    static std::vector<domain::Label> labels(const std::string &one, const std::string &other)
    {
        std::vector<domain::Label> labels(3);
        labels[0].name = one;
        labels[1].name = other;
        labels[2].name = "lost";
        return labels;
    }
    /// The paragraphs below the heading of the pair.
    static QStringList textOf(const content::Blocks &blocks)
    {
        QStringList lines;
        for (const content::Block &block : blocks) {
            std::string text;
            for (const content::Span &span : block.spans)
                text += span.text;
            lines << QString::fromStdString(text);
        }
        return lines;
    }

private Q_SLOTS:
    void itBelongsToBothLabels_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("before");
        QTest::newRow("plain") << "refund"
                               << "delivery"
                               << "# Letters\n\n## refund\n\nMoney.\n";
        QTest::newRow("no document") << "refund"
                                     << "delivery"
                                     << "";
        QTest::newRow("no line feed at the end") << "refund"
                                                 << "delivery"
                                                 << "## lost\n\nGone.";
        QTest::newRow("marks") << "__other__"
                               << "top_up*"
                               << "All.\n";
        QTest::newRow("backticks") << "a`b"
                                   << "[c](d)"
                                   << "All.\n";
    }
    void itBelongsToBothLabels()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const QString, before);
        const auto known = labels(one.toStdString(), other.toStdString());
        const auto note = review::guidelineNote(known[0].name, known[1].name, "Ask what is wanted.");
        QVERIFY(note);
        const std::string whole = review::withGuidelineNote(before.toStdString(), *note);
        QVERIFY(QString::fromStdString(whole).startsWith(before));
        const auto earlier = content::guidelineParts(before.toStdString(), known);
        const auto parts = content::guidelineParts(whole, known);
        for (std::size_t label = 0; label < 2; ++label) {
            QVERIFY(parts.has(label));
            const QStringList text = textOf(parts.ofLabel.at(label));
            QCOMPARE(text.constLast(), QStringLiteral("Ask what is wanted."));
            QCOMPARE(text.at(text.size() - 2), one + QStringLiteral(" / ") + other);
        }
        QCOMPARE(parts.has(2), earlier.has(2));
        if (earlier.has(2))
            QCOMPARE(textOf(parts.ofLabel.at(2)), textOf(earlier.ofLabel.at(2)));
        QCOMPARE(textOf(parts.opening), textOf(earlier.opening));
    }
    void whateverIsTypedStaysText_data()
    {
        QTest::addColumn<QString>("note");
        for (const char *note : {"# lost",
                                 "## `lost`",
                                 "lost\n====",
                                 "> lost",
                                 "- a list",
                                 "+ a list",
                                 "1. a list",
                                 "2) b",
                                 "```\ncode\n```",
                                 "~~~",
                                 "*bold* and _more_ and __lost__",
                                 "[link](http://a.example)",
                                 "![image](x)",
                                 "a & b &amp; c",
                                 "<b>bold</b>",
                                 "a \\ b \\# c",
                                 "| a | b |\n|---|---|",
                                 "    four blanks",
                                 "---",
                                 "***",
                                 "top_up_failed",
                                 "3.5 of 10."})
            QTest::newRow(note) << QString::fromLatin1(note);
    }
    void whateverIsTypedStaysText()
    {
        QFETCH(const QString, note);
        const auto known = labels("refund", "delivery");
        const auto text = review::guidelineNote("refund", "delivery", note.toStdString());
        QVERIFY(text);
        const auto parts = content::guidelineParts(*text, known);
        QVERIFY(!parts.has(2));
        QStringList typed;
        for (const QString &line : note.split(QLatin1Char('\n')))
            typed << line.trimmed();
        for (std::size_t label = 0; label < 2; ++label) {
            for (const content::Block &block : parts.ofLabel.at(label))
                for (const content::Span &span : block.spans)
                    QVERIFY(span.kind == content::Span::Kind::Text || block.kind == content::Block::Kind::Heading);
            QCOMPARE(textOf(parts.ofLabel.at(label)).mid(1), typed);
        }
    }
    void nothingAndTooMuchAreRefused()
    {
        QCOMPARE(review::guidelineNote("a", "b", " \n\t\n").error().code, base::ErrorCode::Usage);
        QCOMPARE(review::guidelineNote("a", "b", std::string(review::maxGuidelineNoteBytes + 1, 'x')).error().code,
                 base::ErrorCode::Usage);
        QVERIFY(review::guidelineNote("a", "b", std::string(review::maxGuidelineNoteBytes, 'x')));
    }
};

SECONDLOOK_SUITE(TestGuidelineNote)
#include "tst_guideline_note.moc"
