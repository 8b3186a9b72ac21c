#include "datasets/version_diff.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using datasets::ChangeKind;
using datasets::DatasetPart;
using datasets::DatasetRow;
using datasets::LabelSource;
using datasets::VersionComparison;

namespace {

DatasetRow row(std::int64_t record, std::optional<std::uint16_t> label, LabelSource source)
{
    DatasetRow made;
    made.record = record;
    made.label = label;
    made.source = source;
    return made;
}

const std::vector<std::string> names = {"refund", "praise"};

} // namespace

class TestVersionDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsCountedWithItsReason()
    {
        DatasetPart older;
        older.rows = {row(1, 0, LabelSource::Auto), row(2, 0, LabelSource::Auto), row(3, 0, LabelSource::Auto),
                      row(5, 1, LabelSource::Single), row(6, 1, LabelSource::Single)};
        DatasetPart newer;
        newer.rows = {row(1, 0, LabelSource::Auto), row(2, 1, LabelSource::Adjudicated), row(3, 0, LabelSource::Agreed),
                      row(4, 1, LabelSource::Seed), row(7, std::nullopt, LabelSource::Ambiguous)};
        newer.leftOut = {{5, datasets::LeftOutReason::Flagged}};
        VersionComparison comparison(names, names, 10);
        comparison.add(older, newer);
        const datasets::VersionDiff &diff = comparison.diff();
        QCOMPARE(diff.added, 2);
        QCOMPARE(diff.removed, 2);
        QCOMPARE(diff.relabelled, 1);
        QCOMPARE(diff.confirmed, 1);
        QCOMPARE(diff.same, 1);
        QVERIFY((diff.addedWhy == std::map<std::string, std::int64_t>{{"ambiguous", 1}, {"seed", 1}}));
        QVERIFY((diff.removedWhy == std::map<std::string, std::int64_t>{{"earlier", 1}, {"flagged", 1}}));
        QVERIFY((diff.relabelledWhy == std::map<std::string, std::int64_t>{{"auto -> adjudicated", 1}}));
        QCOMPARE(diff.first.size(), std::size_t(5));
        QVERIFY(diff.first[0].kind == ChangeKind::Relabelled && diff.first[0].record == 2);
        QCOMPARE(diff.first[0].oldLabel, std::string("refund"));
        QCOMPARE(diff.first[0].newLabel, std::string("praise"));
        QCOMPARE(diff.first[2].record, std::int64_t(5));
    }
    void labelsAreComparedByName()
    {
        DatasetPart older;
        older.rows = {row(1, 0, LabelSource::Seed), row(2, 1, LabelSource::Seed)};
        DatasetPart newer;
        newer.rows = {row(1, 1, LabelSource::Seed), row(2, 1, LabelSource::Seed)};
        VersionComparison comparison(names, {"praise", "refund"}, 10);
        QVERIFY(!comparison.sameLabels());
        comparison.add(older, newer);
        QCOMPARE(comparison.diff().relabelled, 1);
        QCOMPARE(comparison.diff().first[0].record, std::int64_t(2));
        QCOMPARE(comparison.diff().same, 1);
    }
    void anotherSoftLabelIsAnotherLabel()
    {
        DatasetPart older;
        older.rows = {row(1, std::nullopt, LabelSource::Ambiguous), row(2, std::nullopt, LabelSource::Ambiguous)};
        DatasetPart newer = older;
        newer.rows[1].adjudication = 9;
        VersionComparison comparison(names, names, 10);
        comparison.add(older, newer);
        QCOMPARE(comparison.diff().relabelled, 1);
        QCOMPARE(comparison.diff().same, 1);
    }
    void onlySomeOfEachKindAreNamed()
    {
        DatasetPart older;
        DatasetPart newer;
        for (std::int64_t record = 1; record <= 50; ++record)
            (record % 2 == 0 ? older : newer).rows.push_back(row(record, 0, LabelSource::Seed));
        VersionComparison comparison(names, names, 3);
        comparison.add(older, newer);
        comparison.addSame(4'000);
        QCOMPARE(comparison.diff().added, 25);
        QCOMPARE(comparison.diff().removed, 25);
        QCOMPARE(comparison.diff().same, 4'000);
        QCOMPARE(comparison.diff().first.size(), std::size_t(6));
    }
};

SECONDLOOK_SUITE(TestVersionDiff)
#include "tst_version_diff.moc"
