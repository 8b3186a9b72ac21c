#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "classify/classifier.h"
#include "pipeline/run_figures.h"
#include "pipeline/run_store.h"
#include "routing/router.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace secondlook::pipeline {

struct RunOptions
{
    int workers = 0; ///< classifier threads; 0: one a core
    std::stop_token stop;
    base::ProgressCallback progress; ///< in records, from the calling thread
    RunFiguresCallback figures{};
};

/// How long the parts of a run over a model server worked, in this attempt; they work at the same time. Asking is
/// RunUsage::busyMilliseconds.
struct OperatorTimes
{
    std::int64_t readingMilliseconds = 0;    ///< records from the project
    std::int64_t preparingMilliseconds = 0;  ///< questions made, answers of before looked up
    std::int64_t committingMilliseconds = 0; ///< results written
};

/// What happened in this attempt to the batches of a run.
struct BatchFigures
{
    std::int64_t submitted = 0;
    std::int64_t underWay = 0;       ///< at its end
    std::int64_t givenUp = 0;        ///< all that they could cost counts
    std::int64_t duplicateLines = 0; ///< of results: only the first one for a request counts
    std::int64_t unknownLines = 0;   ///< that belong to no request of ours, or cannot be understood
    std::int64_t missingLines = 0;   ///< requests without a line
    std::int64_t missingCharged = 0; ///< of these, those that count with all that they could cost
};

struct RunReport
{
    base::RunId id;
    RunTally tally;
    std::int64_t resumed = 0;              ///< records that an earlier attempt had committed
    bool stopped = false;                  ///< before its end: the rest is pending and the run can be taken up again
    std::optional<base::Error> halted{};   ///< why it stopped where nobody asked it to
    RunUsage usage{};                      ///< of model servers, by all attempts
    domain::RunLanes lanes{};              ///< by all attempts
    OperatorTimes times{};                 ///< with a model server
    std::optional<BatchFigures> batches{}; ///< of a run by batches
};

/// One pass of a classifier and a policy over records: one thread reads, some classify, the calling one commits in the
/// order of the records. Results are the same whatever the number of workers. Memory does not grow with the input.
/// A run that is killed at any instant is taken up where its last commit left it.
[[nodiscard]] base::Result<RunReport>
runClassifier(const classify::Classifier &classifier, const routing::Router &router, const RunSpec &spec,
              RunStore &store, const std::function<base::Result<std::unique_ptr<RecordPages>>()> &openPages,
              const RunOptions &options);

} // namespace secondlook::pipeline
