#include "content/guideline_parts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using content::GuidelineParts;

/// Which words of a guideline belong to which label.
class TestGuidelineParts : public QObject
{
    Q_OBJECT

    static std::vector<domain::Label> labels(const std::vector<std::pair<std::string, std::string>> &namesAndTitles)
    {
        std::vector<domain::Label> labels;
        for (const auto &[name, title] : namesAndTitles) {
            domain::Label label;
            label.name = name;
            label.title = title;
            labels.push_back(label);
        }
        return labels;
    }
    static QString words(const content::Blocks &blocks)
    {
        std::string text;
        for (const content::Block &block : blocks) {
            text += text.empty() ? "" : "|";
            for (const content::Span &span : block.spans)
                text += span.text;
        }
        return QString::fromStdString(text);
    }
    static QString part(const GuidelineParts &parts, std::size_t label)
    {
        return parts.has(label) ? words(parts.ofLabel.at(label)) : QStringLiteral("none");
    }

private Q_SLOTS:
    void headingsOfAnyLevelNameLabelsByNameOrTitle()
    {
        const auto parts =
            content::guidelineParts("# Support desk\n\nRead it all.\n\n### card_lost\nLost cards.\n\n"
                                    "Refund, please\n---\nMoney back.\n\n# `late`\nToo late.\n",
                                    labels({{"card_lost", ""}, {"refund", "Refund, please"}, {"late", ""}}));
        QCOMPARE(words(parts.opening), QStringLiteral("Support desk|Read it all."));
        QCOMPARE(part(parts, 0), QStringLiteral("Lost cards."));
        QCOMPARE(part(parts, 1), QStringLiteral("Money back."));
        QCOMPARE(part(parts, 2), QStringLiteral("Too late."));
    }
    void everyOtherHeadingIsText()
    {
        const auto parts = content::guidelineParts("## Refunds\nNo.\n## refund\nYes.\n## What about refund\nStill.\n"
                                                   "## Refund\nCase counts.\n> ## late\n> quoted\n```\n## late\n```\n",
                                                   labels({{"refund", ""}, {"late", ""}}));
        QCOMPARE(words(parts.opening), QStringLiteral("Refunds|No."));
        QCOMPARE(part(parts, 0),
                 QStringLiteral("Yes.|What about refund|Still.|Refund|Case counts.|late|quoted|## late"));
        QVERIFY(!parts.has(1));
    }
    void aLabelHasAllThatItsHeadingsBegin()
    {
        const auto parts =
            content::guidelineParts("# a\none\n# b\ntwo\n# A label\nthree", labels({{"a", "A label"}, {"b", ""}}));
        QCOMPARE(part(parts, 0), QStringLiteral("one|three"));
        QCOMPARE(part(parts, 1), QStringLiteral("two"));
        QVERIFY(parts.opening.empty());
    }
    void aHeadingWithNothingBelowItIsNoPart()
    {
        const auto parts = content::guidelineParts("# a\n# b\ntwo", labels({{"a", ""}, {"b", ""}}));
        QVERIFY(!parts.has(0));
        QVERIFY(parts.has(1));
    }
    void aNameGoesBeforeATitleAndTheFirstBeforeTheNext()
    {
        const auto parts = content::guidelineParts(
            "# refund\none\n# Same\ntwo", labels({{"x", "refund"}, {"refund", ""}, {"y", "Same"}, {"z", "Same"}}));
        QCOMPARE(part(parts, 0), QStringLiteral("none"));
        QCOMPARE(part(parts, 1), QStringLiteral("one"));
        QCOMPARE(part(parts, 2), QStringLiteral("two"));
        QCOMPARE(part(parts, 3), QStringLiteral("none"));
    }
    void anyTextCanBeTakenApart()
    {
        for (const char *text : {"", "\n\n", "#", "# ", "just words", "# a"})
            QVERIFY(content::guidelineParts(text, labels({{"a", ""}})).ofLabel.empty());
    }
};

SECONDLOOK_SUITE(TestGuidelineParts)
#include "tst_guideline_parts.moc"
