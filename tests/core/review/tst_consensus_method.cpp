#include <QTest>

#include "review/consensus_method.h"
#include "tests/support/registry.h"

using namespace secondlook;
using review::Estimate;
using review::Vote;

class TestConsensusMethod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void majorityIsMoreThanHalf()
    {
        review::VoteTable table;
        table.tasks = {{1}, {2}, {3}, {4}};
        table.items = 5;
        table.raters = 4;
        table.labels = 3;
        table.votes = {{0, 0, 2}, {0, 1, 2}, {0, 2, 1},            // two of three
                       {1, 0, 0}, {1, 1, 1},                       // a tie
                       {2, 0, 0}, {2, 1, 0}, {2, 2, 1}, {2, 3, 2}, // just half
                       {4, 0, 1}};                                 // of another record; the fourth has none
        const auto estimates = review::majorityMethod().estimate(table);
        QVERIFY(estimates);
        QCOMPARE(estimates->size(), 4U);
        QVERIFY((estimates->at(0) == Estimate{2, 2.0 / 3}));
        QVERIFY(!estimates->at(1) && !estimates->at(2) && !estimates->at(3));
    }
};

SECONDLOOK_SUITE(TestConsensusMethod)
#include "tst_consensus_method.moc"
