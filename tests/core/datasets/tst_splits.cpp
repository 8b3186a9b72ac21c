#include "datasets/split_assignment.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <string>

using namespace secondlook;
using datasets::Split;
using datasets::SplitFacts;
using datasets::SplitShares;

namespace {

/// Rows that belong to nothing but themselves.
SplitFacts singleRows(std::size_t count)
{
    SplitFacts facts;
    for (std::size_t row = 0; row < count; ++row) {
        facts.entities.push_back(datasets::entityOf("rec-" + std::to_string(row)));
        facts.words.push_back(row);
        facts.nearGroups.push_back(static_cast<std::uint32_t>(row));
    }
    facts.given.assign(count, Split::None);
    facts.heldOut.assign(count, 0);
    return facts;
}

} // namespace

class TestSplits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreRead()
    {
        QVERIFY(datasets::parseSplitShares("80,10,10") == SplitShares());
        QVERIFY((datasets::parseSplitShares("100,0,0") == SplitShares{100, 0, 0}));
        for (const char *text : {"", "80", "80,10", "80,10,11", "80,10,10,0", "80,,20", "-10,60,50", "80, 10,10",
                                 "80,10,10 ", "80.0,10,10", "101,0,-1"})
            QVERIFY2(!datasets::parseSplitShares(text), text);
    }
    void aDrawNeverChanges()
    {
        // Fixed for all time: versions of before rest on it.
        std::string drawn;
        for (int i = 0; i < 12; ++i)
            drawn += datasets::splitName(
                         datasets::drawSplit(datasets::entityOf("rec-" + std::to_string(i)), {50, 25, 25}, 7))
                         .at(1);
        QCOMPARE(drawn, std::string("arereraeraaa"));
        QCOMPARE(datasets::entityOf("rec-1"), std::uint64_t(4806833649143998995ULL));
    }
    void sharesHoldOnAverage()
    {
        const auto splits = assignSplits(singleRows(40'000), {80, 10, 10}, 1);
        std::map<Split, int> counts;
        for (const Split split : splits)
            ++counts[split];
        // Five standard deviations of a binomial share.
        QVERIFY2(std::abs(counts[Split::Train] - 32'000) < 400, std::to_string(counts[Split::Train]).c_str());
        QVERIFY2(std::abs(counts[Split::Test] - 4'000) < 300, std::to_string(counts[Split::Test]).c_str());
        QVERIFY(counts[Split::None] == 0);
    }
    void anotherSeedDrawsAnother()
    {
        const SplitFacts facts = singleRows(1'000);
        QVERIFY(assignSplits(facts, {}, 1) != assignSplits(facts, {}, 2));
        QVERIFY(assignSplits(facts, {}, 1) == assignSplits(facts, {}, 1));
    }
    void whatBelongsTogetherIsInOneSplit()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 50; ++round) {
            SplitFacts facts = singleRows(200);
            for (std::size_t row = 1; row < 200; ++row) {
                if (random() % 3 == 0)
                    facts.entities[row] = facts.entities[random() % row];
                if (random() % 3 == 0)
                    facts.nearGroups[row] = facts.nearGroups[random() % row];
            }
            const auto splits = assignSplits(facts, {40, 30, 30}, static_cast<std::uint64_t>(round));
            for (std::size_t a = 0; a < 200; ++a)
                for (std::size_t b = 0; b < a; ++b)
                    if (facts.entities[a] == facts.entities[b] || facts.nearGroups[a] == facts.nearGroups[b])
                        QCOMPARE(splits[a], splits[b]);
        }
    }
    void aGivenSplitStaysWhateverJoinsIt()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 50; ++round) {
            SplitFacts facts = singleRows(100);
            for (std::size_t row = 0; row < 100; ++row) {
                facts.given[row] = static_cast<Split>(random() % 4);
                facts.heldOut[row] = random() % 10 == 0 ? 1 : 0;
                facts.nearGroups[row] = facts.nearGroups[random() % (row + 1)];
            }
            const auto splits = assignSplits(facts, {}, static_cast<std::uint64_t>(round));
            for (std::size_t row = 0; row < 100; ++row) {
                QVERIFY(splits[row] != Split::None);
                if (facts.given[row] != Split::None)
                    QCOMPARE(splits[row], facts.given[row]);
            }
        }
    }
    void aNewOneJoinsTheFirstThatHasASplit()
    {
        SplitFacts facts = singleRows(4);
        facts.nearGroups = {0, 0, 0, 3};
        facts.given = {Split::None, Split::Validation, Split::Test, Split::None};
        const auto splits = assignSplits(facts, {100, 0, 0}, 1);
        QVERIFY((splits == std::vector{Split::Validation, Split::Validation, Split::Test, Split::Train}));
    }
    void withinEachStratumTheSharesAreExact()
    {
        SplitFacts facts = singleRows(1'000);
        std::mt19937 random(3);
        for (std::size_t row = 0; row < 1'000; ++row)
            facts.strata.push_back(row < 10 ? 0 : row < 110 ? 1 : 2);
        std::shuffle(facts.strata.begin(), facts.strata.end(), random);
        const auto splits = assignSplits(facts, {80, 10, 10}, 5);
        std::map<std::pair<std::uint32_t, Split>, int> counts;
        for (std::size_t row = 0; row < 1'000; ++row)
            ++counts[{facts.strata[row], splits[row]}];
        for (const auto &[stratum, tenths] : {std::pair(0U, 1), std::pair(1U, 10), std::pair(2U, 89)}) {
            QCOMPARE(counts[std::pair(stratum, Split::Train)], 8 * tenths);
            QCOMPARE(counts[std::pair(stratum, Split::Validation)], tenths);
            QCOMPARE(counts[std::pair(stratum, Split::Test)], tenths);
        }
        QVERIFY(assignSplits(facts, {80, 10, 10}, 6) != splits);
        // Who is chosen does not depend on the order in which the rows stand.
        SplitFacts turned = facts;
        std::ranges::reverse(turned.entities);
        std::ranges::reverse(turned.strata);
        auto again = assignSplits(turned, {80, 10, 10}, 5);
        std::ranges::reverse(again);
        QVERIFY(again == splits);
    }
    void newRowsOfAStratumMakeUpForTheGivenOnes()
    {
        SplitFacts facts = singleRows(20);
        facts.strata.assign(20, 4);
        std::fill_n(facts.given.begin(), 10, Split::Train);
        const auto splits = assignSplits(facts, {50, 0, 50}, 5);
        QCOMPARE(std::ranges::count(splits, Split::Train), 10);
        QCOMPARE(std::ranges::count(splits, Split::Test), 10);
        // What belongs together goes together, and counts with all its rows.
        facts.given.assign(20, Split::None);
        std::fill_n(facts.nearGroups.begin(), 10, 0U);
        const auto together = assignSplits(facts, {50, 0, 50}, 5);
        QCOMPARE(std::ranges::count(together, together[0]), 10);
        QVERIFY(std::all_of(together.begin(), together.begin() + 10, [&](Split one) { return one == together[0]; }));
    }
    void whatIsHeldOutIsTestAndTakesItsLikeAlong()
    {
        SplitFacts facts = singleRows(4);
        facts.nearGroups = {0, 1, 1, 0};
        facts.heldOut = {0, 0, 1, 0};
        facts.given = {Split::Train, Split::None, Split::None, Split::None};
        const auto splits = assignSplits(facts, {100, 0, 0}, 1);
        QVERIFY((splits == std::vector{Split::Train, Split::Test, Split::Test, Split::Train}));
    }
};

SECONDLOOK_SUITE(TestSplits)
#include "tst_splits.moc"
