// What is between the threads of a run.
#include "domain/label_schema.h"
#include "domain/policy.h"
#include "pipeline/run_exchange.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using namespace std::chrono_literals;

class TestRunExchange : public QObject
{
    Q_OBJECT

    const pipeline::LabelerChain m_chain;
    const domain::LabelSchema m_schema = [] {
        domain::LabelSchema schema;
        schema.fields.push_back({"answer"});
        return schema;
    }();
    const routing::Router m_router{domain::Policy(), m_schema, {}};
    const pipeline::OpenRun m_run{.id = {1}, .input = 9, .after = {4}, .upTo = {9}};

    static pipeline::SortedPage pageWith(pipeline::RunResult result)
    {
        pipeline::SortedPage page;
        page.last = result.record;
        page.results.push_back(std::move(result));
        return page;
    }

private Q_SLOTS:
    void aSilentRunIsKnownToGoOn()
    {
        pipeline::RunExchange exchange(m_chain, m_router, m_run);
        const std::optional<pipeline::RunCommit> silent = exchange.next(1ms);
        QVERIFY(silent);
        QVERIFY(silent->results.empty() && silent->answers.empty());
        QCOMPARE(silent->usage, pipeline::RunUsage());
        QCOMPARE(silent->checkpoint.value, 4);
        exchange.durable();
        exchange.allSorted(domain::Lane::Fast, true);
        QVERIFY(!exchange.next(1h));
    }
    void resultsWaitForOthersToTheEndAtMost()
    {
        pipeline::RunExchange exchange(m_chain, m_router, m_run);
        QVERIFY(exchange.sorted(domain::Lane::Fast, pageWith({{5}, pipeline::RoutedPrediction(), domain::Lane::Fast})));
        const std::optional<pipeline::RunCommit> before = exchange.next(1ms);
        QVERIFY(before && before->results.empty());
        QCOMPARE(before->checkpoint.value, 4); // what is not on disk is read again
        exchange.durable();
        exchange.allSorted(domain::Lane::Fast, true);
        const std::optional<pipeline::RunCommit> last = exchange.next(1h);
        QVERIFY(last);
        QCOMPARE(last->results.size(), std::size_t(1));
        QCOMPARE(last->checkpoint.value, 9);
        exchange.durable();
        QVERIFY(!exchange.next(1h));
    }
    void whatNobodyPaidForComesWithTheResults()
    {
        pipeline::RunExchange exchange(m_chain, m_router, m_run);
        pipeline::SortedPage page = pageWith({{5}, pipeline::RoutedPrediction(), domain::Lane::Fast});
        page.fast = 1;
        QVERIFY(exchange.sorted(domain::Lane::Fast, std::move(page)));
        const std::optional<pipeline::RunCommit> commit = exchange.next(1h);
        QVERIFY(commit);
        QCOMPARE(commit->results.size(), std::size_t(1));
        QCOMPARE(commit->joinedLane[0], std::int64_t(1));
    }
    void aResultAfterAFailureWaitsForNothing()
    {
        pipeline::RunExchange exchange(m_chain, m_router, m_run);
        QVERIFY(exchange.sorted(domain::Lane::Fast,
                                pageWith({{5}, pipeline::RoutedPrediction(), domain::Lane::Fast, true})));
        const std::optional<pipeline::RunCommit> commit = exchange.next(1ms);
        QVERIFY(commit);
        QCOMPARE(commit->results.size(), std::size_t(1));
    }
    void aFailureWaitsForNothing()
    {
        pipeline::RunExchange exchange(m_chain, m_router, m_run);
        QVERIFY(exchange.sorted(domain::Lane::Fast,
                                pageWith({{5}, domain::Failure{false, "timeout", "no answer"}, domain::Lane::Fast})));
        const std::optional<pipeline::RunCommit> commit = exchange.next(1ms);
        QVERIFY(commit);
        QCOMPARE(commit->results.size(), std::size_t(1));
        QCOMPARE(commit->checkpoint.value, 5);
    }
};

SECONDLOOK_SUITE(TestRunExchange)
#include "tst_run_exchange.moc"
