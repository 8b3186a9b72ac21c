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

private Q_SLOTS:
    void aSilentRunIsKnownToGoOn()
    {
        const pipeline::LabelerChain chain;
        domain::LabelSchema schema;
        schema.fields.push_back({"answer"});
        const routing::Router router(domain::Policy(), schema, {});
        pipeline::RunExchange exchange(chain, router, {.id = {1}, .input = 9, .after = {4}, .upTo = {9}});
        const std::optional<pipeline::RunCommit> silent = exchange.next(1ms);
        QVERIFY(silent);
        QVERIFY(silent->results.empty() && silent->answers.empty());
        QCOMPARE(silent->usage, pipeline::RunUsage());
        QCOMPARE(silent->checkpoint.value, 4);
        exchange.durable();
        exchange.allSorted(domain::Lane::Fast, true);
        QVERIFY(!exchange.next(1h));
    }
};

SECONDLOOK_SUITE(TestRunExchange)
#include "tst_run_exchange.moc"
