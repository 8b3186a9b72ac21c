#include <QTest>

#include "review/conflict_order.h"
#include "tests/support/registry.h"

#include <cmath>

using namespace secondlook;
using review::LabelVotes;
using review::OrderedConflict;

class TestConflictOrder : public QObject
{
    Q_OBJECT

    static OrderedConflict conflict(std::int64_t task, const std::vector<std::uint16_t> &labels)
    {
        return {.task = {task}, .votes = review::countVotes(labels)};
    }
    static std::vector<std::int64_t> ids(const std::vector<OrderedConflict> &conflicts)
    {
        std::vector<std::int64_t> tasks;
        for (const OrderedConflict &one : conflicts)
            tasks.push_back(one.task.value);
        return tasks;
    }
    using Ids = std::vector<std::int64_t>;

private Q_SLOTS:
    void votesAreCountedMostFirst()
    {
        QVERIFY((review::countVotes({3, 1, 3, 0}) == std::vector<LabelVotes>{{3, 2}, {0, 1}, {1, 1}}));
        QVERIFY(review::countVotes({}).empty());
    }
    void thePairIsThatOfTheLeadingLabels()
    {
        QVERIFY(*review::leadingPair(review::countVotes({5, 2, 5, 1})) == review::LabelPair(1, 5));
        QVERIFY(!review::leadingPair(review::countVotes({5, 5})));
    }
    void disagreementIsEntropyInBits()
    {
        QCOMPARE(review::disagreementBits(review::countVotes({0, 1})), 1.0);
        QCOMPARE(review::disagreementBits(review::countVotes({0, 1, 2, 3})), 2.0);
        QCOMPARE(review::disagreementBits(review::countVotes({4, 4})), 0.0);
        QVERIFY(std::abs(review::disagreementBits(review::countVotes({0, 0, 1})) - 0.918296) < 1e-6);
    }
    void worthIsDisagreementTimesHowOftenThePairComes()
    {
        std::vector<OrderedConflict> conflicts = {conflict(1, {0, 2}), conflict(2, {0, 0, 1}), conflict(3, {1, 0}),
                                                  conflict(4, {1, 0, 1, 0}), conflict(5, {7, 8, 9})};
        review::byWorth(conflicts);
        // 3 and 4 are worth 3 bits each, 4 with more answers; 2 is worth 2.75, 5 has 1.58 and 1 has 1 of its own.
        QCOMPARE(ids(conflicts), (Ids{4, 3, 2, 5, 1}));
        QCOMPARE(conflicts.at(0).worth, 3.0);
    }
    void ownOnesAndThoseSetAsideComeLast()
    {
        std::vector<OrderedConflict> conflicts = {conflict(1, {0, 1}), conflict(2, {0, 1}), conflict(3, {0, 1}),
                                                  conflict(4, {0, 1})};
        conflicts[0].own = true;
        conflicts[1].setAside = true;
        conflicts[2].own = conflicts[2].setAside = true;
        review::leaveForLast(conflicts);
        QCOMPARE(ids(conflicts), (Ids{4, 2, 1, 3}));
    }
};

SECONDLOOK_SUITE(TestConflictOrder)
#include "tst_conflict_order.moc"
