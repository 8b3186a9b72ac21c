#pragma once

#include "tests/ui/runs/fake_runs.h"
#include "ui/runs/run_lane.h"

namespace secondlook::test {

inline constexpr std::int64_t sampleUnit = 1'000'000'000; ///< of the currency

/// Runs of every state, newest last: a finished one with failures is the newest.
inline void fillWithRuns(RunProject &project, const TestClock &clock)
{
    using pipeline::RunState;
    using pipeline::Selection;
    const base::TimeMs day = 86'400'000;
    const auto add = [&](RunState state, std::int64_t input, std::int64_t done, std::int64_t failed, int daysAgo,
                         const char *asked = "linear", const char *version = "linear-3") {
        pipeline::RunDetails run;
        run.summary.id = {std::int64_t(project.runs.size()) + 1};
        run.summary.classifier = std::string_view(asked).starts_with("llm:") ? "llm" : "linear";
        run.summary.modelVersion = version;
        run.summary.policyVersion = 3;
        run.summary.startedAt = run.summary.attemptAt = clock.now() - daysAgo * day;
        run.summary.savedAt = run.summary.startedAt + 240'000;
        if (state == RunState::Finished)
            run.summary.finishedAt = run.summary.savedAt;
        run.summary.input = input;
        run.summary.done = done;
        run.summary.failed = failed;
        run.summary.state = state;
        run.summary.actor = "ana";
        run.summary.attempt.asked = asked;
        const std::int64_t labelled = done - failed;
        run.tally = {.input = input,
                     .autoCommitted = labelled * 7 / 10,
                     .audit = labelled / 10,
                     .review = labelled - labelled * 7 / 10 - labelled / 10,
                     .failedPermanent = failed / 3,
                     .failedTransient = failed - failed / 3,
                     .pending = input - done};
        run.pace = {run.summary.startedAt, 4'000, {}};
        for (int i = 0; i < 60; ++i)
            run.pace.parts.push_back(done / 60 + (i % 7) * done / 900);
        project.runs.push_back(run);
    };
    add(RunState::Finished, 500, 500, 0, 30);
    add(RunState::Unfinished, 3'960, 1'200, 0, 25);
    add(RunState::Paused, 12'405, 6'000, 0, 20, "llm:local", "llm-1");
    add(RunState::CostCap, 11'982, 6'410, 0, 12, "llm:local", "llm-1");
    project.runs.back().summary.attempt.costCap = 5 * sampleUnit;
    project.runs.back().usage = {6'500, 10, 90, 1'830'000, 41'000, 5 * sampleUnit, 1'000};
    add(RunState::Unreachable, 800, 300, 0, 9, "llm:local", "llm-1");
    project.runs.back().summary.why = "The server cannot be reached";
    add(RunState::Finished, 11'982, 11'982, 0, 6);
    add(RunState::Finished, 3'204, 3'204, 9, 2, "llm:local", "llm-1");
    project.runs.back().usage = {3'300, 0, 37, 830'000, 21'000, 2 * sampleUnit, 1'000};
    const std::pair<const char *, bool> reasons[] = {
        {"timed_out", true}, {"rate_limited", true}, {"unreachable", true},
        {"timed_out", true}, {"server_error", true}, {"timed_out", true},
        {"no_label", false}, {"empty_text", false},  {"context_too_long", false}};
    for (int i = 0; i < 9; ++i) {
        pipeline::FailedRecord record;
        record.record = {100 + i};
        record.externalId = "msg-0773" + std::to_string(i);
        record.failure = {reasons[i].second, reasons[i].first, "what the server said", reasons[i].second ? 4 : 1};
        record.at = clock.now() - 2 * day;
        project.failed.push_back(record);
    }
    project.failed[5].isDoneSince = true;

    domain::Provider local;
    local.name = "local";
    local.baseUrl = "http://localhost:8000/v1";
    local.model = "a-model";
    local.limits.requests = 900;
    local.limits.tokens = 250'000;
    local.prices = {2.2, 6.6};
    local.concurrency = 4;
    project.choices.classifiers = {
        {"linear", "linear-3", {}}, {"rules", "rules-1", {}}, {"llm:local", {}, local, true}};
    project.choices.records = {{Selection::New, 12'840},
                               {Selection::Failed, 9},
                               {Selection::Pending, 312},
                               {Selection::Labelled, 0},
                               {Selection::All, 30'000}};
}

/// How a run of `input` records stands after `done` of them.
inline pipeline::RunFigures sampleFigures(std::int64_t input, std::int64_t done)
{
    pipeline::RunFigures figures;
    figures.tally = {.input = input,
                     .autoCommitted = done * 8 / 10,
                     .audit = done / 10,
                     .review = done - done * 8 / 10 - done / 10,
                     .pending = input - done};
    figures.usage = {done, 0, 37, done * 140, done * 4, done * sampleUnit / 2'500, 1'000};
    figures.retriesByReason = {{"rate_limited", 21}, {"timed_out", 14}, {"server_error", 2}};
    return figures;
}

inline ui::OpenRunDesk openerOf(RunProject &project, const TestClock &clock)
{
    return [&project, &clock]() -> base::Result<std::unique_ptr<pipeline::RunDesk>> {
        return std::make_unique<FakeRunDesk>(project, clock);
    };
}

} // namespace secondlook::test
