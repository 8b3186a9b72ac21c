#include "quality/cut_length.h"
#include "quality/length_spread.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace secondlook::quality;

class TestLengths : public QObject
{
    Q_OBJECT

    static LengthSpread spreadOf(const std::vector<std::int64_t> &lengths)
    {
        LengthSpread spread;
        for (const std::int64_t length : lengths)
            spread.add(length);
        return spread;
    }
    static CutLength cutOf(const std::vector<std::int64_t> &lengths)
    {
        CutLength cut;
        for (const std::int64_t length : lengths)
            cut.add(length);
        return cut;
    }
    /// Of 20 to 59 characters.
    static std::vector<std::int64_t> ordinary(int count)
    {
        std::vector<std::int64_t> lengths;
        for (int i = 0; i < count; ++i)
            lengths.push_back(20 + i * 7 % 40);
        return lengths;
    }

private Q_SLOTS:
    void alikeLengthsAreAllUsual()
    {
        QVERIFY(!spreadOf(ordinary(1'000)).usual());
        QVERIFY(!spreadOf(std::vector<std::int64_t>(1'000, 12)).usual());
        QVERIFY(!LengthSpread().usual());
    }
    void farLengthsAreNot()
    {
        std::vector<std::int64_t> lengths = ordinary(1'000);
        lengths.push_back(4'000);
        lengths.push_back(1);
        const auto usual = spreadOf(lengths).usual();
        QVERIFY(usual);
        QVERIFY(usual->shortest > 1 && usual->shortest <= 20);
        QVERIFY(usual->longest >= 59 && usual->longest < 400);
    }
    void halfAndDoubleTheMedianAreUsual()
    {
        std::vector<std::int64_t> lengths(1'000, 30);
        lengths.push_back(300);
        const LengthRange expected{15, 60};
        QVERIFY(spreadOf(lengths).usual() == expected);
    }
    void fewTextsTellNothing()
    {
        std::vector<std::int64_t> lengths(28, 30);
        lengths.push_back(300);
        QVERIFY(!spreadOf(lengths).usual());
        lengths.push_back(30);
        QVERIFY(spreadOf(lengths).usual());
    }
    void theSketchAgreesWithTheWholeList()
    {
        // The same rule on all lengths at once, to within the two per cent of a bucket.
        std::mt19937_64 random(3);
        std::lognormal_distribution<double> draw(6.0, 0.5);
        std::vector<std::int64_t> lengths{1'000'000};
        for (int i = 0; i < 20'001; ++i)
            lengths.push_back(std::max<std::int64_t>(1, std::llround(draw(random))));
        const auto usual = spreadOf(lengths).usual();
        std::vector<double> logs;
        for (const std::int64_t length : lengths)
            logs.push_back(std::log(double(length)));
        const auto medianOf = [](std::vector<double> &values) {
            std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
            return values[values.size() / 2];
        };
        const double median = medianOf(logs);
        for (double &value : logs)
            value = std::abs(value - median);
        const double deviation = medianOf(logs) / 0.6745;
        QVERIFY(usual);
        QVERIFY(std::abs(std::log(double(usual->longest)) - (median + 3.5 * deviation)) < 0.1);
        QVERIFY(std::abs(std::log(double(usual->shortest)) - (median - 3.5 * deviation)) < 0.1);
    }
    void theOrderDoesNotMatter()
    {
        std::vector<std::int64_t> lengths = ordinary(500);
        lengths.insert(lengths.end(), {2'000, 2'000, 2'000, 2'000, 2});
        const auto usual = spreadOf(lengths).usual();
        const auto cut = cutOf(lengths).find();
        std::ranges::shuffle(lengths, std::mt19937_64(1));
        QVERIFY(spreadOf(lengths).usual() == usual);
        QVERIFY(cutOf(lengths).find() == cut);
        QCOMPARE(cut.value_or(0), 2'000);
    }
    void extremeLengthsAreTaken()
    {
        LengthSpread spread;
        for (int i = 0; i < 100; ++i)
            spread.add(100'000);
        spread.add(0);
        spread.add(std::int64_t(1) << 40U);
        QVERIFY(spread.usual());
    }

    void aPileAtTheGreatestLengthIsACut()
    {
        std::vector<std::int64_t> lengths = ordinary(1'000);
        lengths.insert(lengths.end(), 3, 120);
        QCOMPARE(cutOf(lengths).find().value_or(0), 120);
        lengths.pop_back();
        QVERIFY(!cutOf(lengths).find()); // two may be chance
    }
    void aSlopeIsNoCut()
    {
        QVERIFY(!cutOf(ordinary(4'000)).find()); // as many texts of the greatest length as of every other
    }
    void oneLengthForAllIsNoCut()
    {
        QVERIFY(!cutOf(std::vector<std::int64_t>(500, 40)).find());
        std::vector<std::int64_t> lengths(450, 40);
        lengths.insert(lengths.end(), 50, 25);
        QVERIFY(cutOf(lengths).find());
    }
    void shortTextsAreNotCut()
    {
        std::vector<std::int64_t> lengths(50, 19);
        lengths.insert(lengths.end(), 50, 3);
        QVERIFY(!cutOf(lengths).find());
        QVERIFY(!CutLength().find());
    }

    void endsOpen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("open");
        const auto row = [](const char *name, const char *text, bool open) {
            QTest::newRow(name) << QString::fromUtf8(text) << open;
        };
        row("letter", "and then the par", true);
        row("digit", "call me at 12", true);
        row("comma", "first, second,", true);
        row("dots", "and so on...", true);
        row("ellipsis", "and so on…", true);
        row("ideograph", "我的包裹在", true);
        row("combining mark", "मेरा कि", true);
        row("full stop", "That is all.", false);
        row("question", "Is that all?", false);
        row("bracket", "(That is all)", false);
        row("ideographic full stop", "我的包裹。", false);
        row("blank", "padded    ", false);
        row("nothing", "", false);
    }
    void endsOpen()
    {
        QFETCH(QString, text);
        QFETCH(bool, open);
        QCOMPARE(secondlook::quality::endsOpen(text.toStdString()), open);
    }
};

SECONDLOOK_SUITE(TestLengths)
#include "tst_lengths.moc"
