#include "datasets/leak_watch.h"
#include "datasets/leakage.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using datasets::Leak;
using datasets::LeakKind;
using datasets::LeakReport;
using datasets::Split;

namespace {

datasets::SplitFacts factsOf(std::size_t rows)
{
    datasets::SplitFacts facts;
    for (std::uint32_t row = 0; row < rows; ++row) {
        facts.entities.push_back(row);
        facts.words.push_back(row);
        facts.nearGroups.push_back(row);
    }
    facts.given.assign(rows, Split::Train);
    facts.heldOut.assign(rows, 0);
    return facts;
}

std::int64_t countOf(const LeakReport &report, LeakKind kind)
{
    return report.counts[static_cast<std::size_t>(kind)];
}

datasets::ExportRow rowOf(const std::string &id, const std::string &text, const std::string &customer = {})
{
    datasets::ExportRow row;
    row.record.externalId = id;
    row.record.text = text;
    if (!customer.empty())
        row.record.fields.push_back({"customer", customer});
    return row;
}

} // namespace

class TestLeakage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeaksWhereNothingIsShared()
    {
        const LeakReport report = checkLeakage(factsOf(3), {Split::Train, Split::Test, Split::Validation});
        QCOMPARE(report.total(), 0);
        QVERIFY(report.first.empty());
    }
    void eachKindIsFoundAndNamed()
    {
        auto facts = factsOf(8);
        facts.words = {1, 1, 2, 3, 4, 5, 6, 7};
        facts.nearGroups = {0, 0, 2, 2, 4, 5, 6, 7};
        facts.entities = {0, 1, 2, 3, 9, 9, 6, 7};
        facts.heldOut = {0, 0, 0, 0, 0, 0, 1, 1};
        facts.given[3] = Split::None;
        const LeakReport report = checkLeakage(facts, {Split::Train, Split::Test, Split::Test, Split::Validation,
                                                       Split::Test, Split::Train, Split::Train, Split::Test});
        for (const LeakKind kind : datasets::allLeakKinds)
            QCOMPARE(countOf(report, kind), 1);
        QCOMPARE(report.first.size(), std::size_t(4));
        QVERIFY((report.first[0].rows == std::vector{0U, 1U}));
        QCOMPARE(report.first[0].joinedBy, Leak::none);
        QVERIFY((report.first[1].rows == std::vector{3U, 2U})); // in order of the splits
        QCOMPARE(report.first[1].joinedBy, 3U);                 // which had no split before
        QVERIFY((report.first[2].rows == std::vector{5U, 4U}));
        QVERIFY((report.first[3].rows == std::vector{6U}));
    }
    void aGroupIsOneLeakAndNamesAreFew()
    {
        auto facts = factsOf(100);
        std::vector<Split> splits(100, Split::Train);
        for (std::uint32_t row = 0; row < 100; ++row) {
            facts.words[row] = row % 25;
            splits[row] = row < 50 ? Split::Train : Split::Test;
        }
        const LeakReport report = checkLeakage(facts, splits, 3);
        QCOMPARE(report.total(), 25);
        QCOMPARE(report.first.size(), std::size_t(3));
    }
    void theWatchFindsEntitiesByFieldOrSegment()
    {
        datasets::LeakWatch watch("customer");
        watch.add(rowOf("a", "one two three", "c7"), Split::None, false);
        watch.add(rowOf("b", "four five six", "c7"), Split::None, true);
        watch.add(rowOf("c", "Four, five six?"), Split::Test, false);
        datasets::ExportRow segment = rowOf("d", "seven");
        segment.record.segment = "customer=c7";
        watch.add(segment, Split::None, false);
        QVERIFY(watch.finish(1, {}));
        const datasets::SplitFacts &facts = watch.facts();
        QCOMPARE(facts.entities[0], facts.entities[1]);
        QCOMPARE(facts.entities[0], facts.entities[3]);
        QVERIFY(facts.entities[2] == datasets::entityOf("c"));
        QCOMPARE(facts.words[1], facts.words[2]);
        QVERIFY((facts.nearGroups == std::vector<std::uint32_t>{0, 1, 1, 3}));
        QVERIFY((facts.given == std::vector{Split::None, Split::None, Split::Test, Split::None}));
        QVERIFY((facts.heldOut == std::vector<std::uint8_t>{0, 1, 0, 0}));
    }
    void anEntityThatNoRecordHasIsRefused()
    {
        datasets::LeakWatch watch("custmer");
        watch.add(rowOf("a", "one", "c7"), Split::None, false);
        const auto done = watch.finish(1, {});
        QVERIFY(!done && done.error().code == base::ErrorCode::Usage);
    }
};

SECONDLOOK_SUITE(TestLeakage)
#include "tst_leakage.moc"
