#include "content/guideline_change.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using domain::GuidelineChange;

/// Which labels two guidelines say different things of.
class TestGuidelineChange : public QObject
{
    Q_OBJECT

    static GuidelineChange change(const char *before, const char *after)
    {
        std::vector<domain::Label> labels(3);
        labels[0].name = "broken";
        labels[1].name = "wish";
        labels[1].title = "A wish";
        labels[2].name = "praise";
        return content::guidelineChange(before, after, labels);
    }
    static constexpr const char *lamps = "# Lamps\nRead twice.\n## broken\nDark.\n## wish\nMore light.\n";

private Q_SLOTS:
    void theSameTextTouchesNothing()
    {
        QCOMPARE(change(lamps, lamps), GuidelineChange());
        QCOMPARE(change("", ""), GuidelineChange());
    }
    void aPartThatReadsOtherwiseTouchesItsLabel()
    {
        QCOMPARE(change(lamps, "# Lamps\nRead twice.\n## broken\nDark.\n## wish\nBrighter light.\n"),
                 (GuidelineChange{{1}, false}));
        QCOMPARE(change(lamps, "# Lamps\nRead twice.\n## broken\n*Dark.*\n## wish\nMore light.\n"),
                 (GuidelineChange{{0}, false}));
    }
    void aPartThatComesOrGoesTouchesItsLabel()
    {
        QCOMPARE(change(lamps, "# Lamps\nRead twice.\n## broken\nDark.\n## praise\nThanks.\n"),
                 (GuidelineChange{{1, 2}, false}));
    }
    void whatHoldsForAllTouchesAll()
    {
        QCOMPARE(change(lamps, "# Lamps\nRead once.\n## broken\nDark.\n## wish\nMore light.\n"),
                 (GuidelineChange{{0, 1, 2}, true}));
    }
    void layoutAndOrderAreNoChange()
    {
        QCOMPARE(change(lamps, "Lamps\n=====\n\nRead twice.\n\n### A wish\n\nMore\nlight.\n\n\n# broken\nDark.\n"),
                 GuidelineChange());
    }
};

SECONDLOOK_SUITE(TestGuidelineChange)
#include "tst_guideline_change.moc"
