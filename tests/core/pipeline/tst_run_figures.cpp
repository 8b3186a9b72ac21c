// The figures of a run while it goes on add up with what is committed.
#include "pipeline/run_figures.h"
#include "pipeline/run_overview.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using domain::Tier;
using pipeline::RunFigures;

class TestRunFigures : public QObject
{
    Q_OBJECT

    static pipeline::RunResult labelled(Tier tier)
    {
        routing::Route route;
        route.tier = tier;
        return {{1}, pipeline::RoutedPrediction{{}, route}};
    }
    static pipeline::RunResult failed(bool transient, const char *reason)
    {
        return {{1}, domain::Failure{transient, reason, ""}};
    }

private Q_SLOTS:
    void whatIsCommittedIsCounted()
    {
        std::vector<RunFigures> told;
        pipeline::RunTally before;
        before.input = 10;
        before.autoCommitted = 2;
        before.pending = 8;
        pipeline::RunUsage usage;
        usage.inputTokens = 100;
        pipeline::RunCounter counter([&](const RunFigures &now) { told.push_back(now); }, {7}, "llm-2", before, usage);
        QCOMPARE(told.size(), std::size_t(1)); // how it stands is told before anything is done
        QCOMPARE(told.back().done(), 2);
        pipeline::RunCommit commit;
        commit.results = {labelled(Tier::Auto), labelled(Tier::Audit), labelled(Tier::Review),
                          failed(true, "timed_out"), failed(false, "no_label")};
        commit.usage.inputTokens = 11;
        commit.usage.retries = 3;
        commit.retriesByReason = {{"timed_out", 2}, {"rate_limited", 1}};
        counter.committed(commit);
        counter.committed(commit);
        const RunFigures &now = told.back();
        QCOMPARE(now.run.value, 7);
        QCOMPARE(now.done(), 12);
        QCOMPARE(now.tally.autoCommitted, 4);
        QCOMPARE(now.tally.audit, 2);
        QCOMPARE(now.tally.review, 2);
        QCOMPARE(now.tally.failedTransient, 2);
        QCOMPARE(now.tally.failedPermanent, 2);
        QCOMPARE(now.tally.failuresByReason.at("no_label"), 2);
        QCOMPARE(now.usage.inputTokens, 122);
        QCOMPARE(now.usage.retries, 6);
        QCOMPARE(now.retriesByReason.at("timed_out"), 4);
        QCOMPARE(now.lanes.size(), std::size_t(1));
        QCOMPARE(now.lanes.front().done, 12);
        QCOMPARE(now.lanes.front().classifier, std::string("llm-2"));
    }
    void withoutAListenerNothingIsCounted()
    {
        pipeline::RunCounter counter({}, {7}, "llm-2", {}, {});
        counter.committed({{labelled(Tier::Auto)}, {1}});
    }
    void endsHaveNames()
    {
        using pipeline::AttemptEnd;
        for (const AttemptEnd end : {AttemptEnd::None, AttemptEnd::Finished, AttemptEnd::Paused, AttemptEnd::Stopped,
                                     AttemptEnd::CostCap, AttemptEnd::Unreachable, AttemptEnd::Failed})
            QCOMPARE(int(pipeline::attemptEndNamed(pipeline::attemptEndName(end))), int(end));
        QCOMPARE(int(pipeline::attemptEndNamed("of a newer program")), int(AttemptEnd::None));
    }
};

SECONDLOOK_SUITE(TestRunFigures)
#include "tst_run_figures.moc"
