#include "pipeline/stratified_sample.h"
#include "tests/support/registry.h"

#include <QTest>

#include <map>
#include <set>

using namespace secondlook;
using pipeline::SampleItem;
using pipeline::stratifiedSample;

namespace {

/// Items 1, 2, ... of strata of these sizes, mixed.
std::vector<SampleItem> itemsOf(std::vector<int> sizes)
{
    std::vector<SampleItem> items;
    for (bool isLeft = true; isLeft;) {
        isLeft = false;
        for (std::size_t s = 0; s < sizes.size(); ++s) {
            if (sizes[s]-- > 0) {
                items.push_back({static_cast<std::int64_t>(items.size()) + 1, static_cast<std::int64_t>(s)});
                isLeft = true;
            }
        }
    }
    return items;
}

std::map<std::int64_t, int> countsOf(const std::vector<SampleItem> &items, const std::vector<std::int64_t> &drawn)
{
    std::map<std::int64_t, int> counts;
    for (const std::int64_t id : drawn)
        ++counts[items[static_cast<std::size_t>(id - 1)].stratum];
    return counts;
}

} // namespace

class TestStratifiedSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStratumGetsItsShare_data()
    {
        QTest::addColumn<std::vector<int>>("sizes");
        QTest::addColumn<int>("count");
        QTest::addColumn<std::vector<int>>("expected");
        const auto row = [](const char *name, std::vector<int> sizes, int count, std::vector<int> expected) {
            QTest::newRow(name) << sizes << count << expected;
        };
        row("even shares", {600, 300, 100}, 10, {6, 3, 1});
        row("largest remainders", {50, 30, 20}, 7, {4, 2, 1}); // 3.5, 2.1, 1.4
        row("one of a small one", {990, 9, 1}, 10, {8, 1, 1});
        row("fewer than strata", {5, 5, 5}, 2, {1, 1, 0});
        row("all of them", {3, 2}, 9, {3, 2});
        row("none", {}, 5, {});
    }
    void everyStratumGetsItsShare()
    {
        QFETCH(std::vector<int>, sizes);
        QFETCH(int, count);
        QFETCH(std::vector<int>, expected);
        const auto items = itemsOf(sizes);
        const auto drawn = stratifiedSample(items, count, 7);
        QVERIFY(std::ranges::is_sorted(drawn));
        QCOMPARE(std::set<std::int64_t>(drawn.begin(), drawn.end()).size(), drawn.size());
        auto counts = countsOf(items, drawn);
        for (std::size_t s = 0; s < expected.size(); ++s)
            QCOMPARE(counts[static_cast<std::int64_t>(s)], expected[s]);
    }
    void theSeedDecidesAndTheOrderDoesNot()
    {
        auto items = itemsOf({400, 600});
        const auto drawn = stratifiedSample(items, 100, 1);
        QCOMPARE(stratifiedSample(items, 100, 1), drawn);
        QVERIFY(stratifiedSample(items, 100, 2) != drawn);
        std::ranges::reverse(items);
        QCOMPARE(stratifiedSample(items, 100, 1), drawn);
        // Not the first ones: half of them come from the later half, give or take four standard deviations of 5.
        const auto later = std::ranges::count_if(drawn, [](std::int64_t id) { return id > 500; });
        QVERIFY2(later > 30 && later < 70, std::to_string(later).c_str());
    }
};

SECONDLOOK_SUITE(TestStratifiedSample)
#include "tst_stratified_sample.moc"
