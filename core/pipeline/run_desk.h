#pragma once

#include "base/result.h"
#include "domain/provider.h"
#include "domain/record.h"
#include "pipeline/run_overview.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::pipeline {

/// A classifier that a run can be started with.
struct RunClassifier
{
    std::string name{};                         ///< as in RunOrder: "linear", "rules", "llm:local"
    std::string version{};                      ///< the model version that a run would use; empty: not known yet
    std::optional<domain::Provider> provider{}; ///< of a model server
    bool takesBatches = false;                  ///< a model server whose protocol has them
};

/// How a model server is asked.
enum class RunAsking {
    OneByOne,
    Batch,         ///< handed over in batches, whose results are waited for
    BatchAndLeave, ///< the same, but the run stops as soon as all is sent and all results that are there are taken
};

/// What a new run can be made of.
struct RunChoices
{
    std::vector<RunClassifier> classifiers;
    std::map<Selection, std::int64_t> records; ///< how many a run would take
    bool isPack = false;                       ///< a review pack: no runs here
};

/// A run to start or to take up.
struct RunOrder
{
    std::string classifier = "linear"; ///< "linear", "rules", a model version, or "llm:PROVIDER"
    Selection selection = Selection::New;
    std::int64_t limit = 0;                ///< 0: none
    std::optional<std::int64_t> costCap{}; ///< in billionths, of all attempts together
    std::vector<base::RecordId> chosen{};  ///< of Selection::Chosen, rising, at most mostChosen
    RunAsking asking = RunAsking::OneByOne;
    bool givesBatchesUp = false; ///< see BatchRunOptions::givesUp
    /// Where valid, this run goes on: all is what it was but the cost cap, whether batches are waited for, and given
    /// up.
    base::RunId resume{};
};
inline constexpr std::size_t mostChosen = 100'000;

/// How a run is watched and ended from another thread.
struct RunControl
{
    std::stop_token stop;
    std::shared_ptr<const std::atomic<bool>> isPause{}; ///< read after a stop was asked for: it goes on later
    RunFiguresCallback figures{};
};

/// What became of an attempt.
struct RunEnd
{
    base::RunId run;
    RunTally tally;
    AttemptEnd end = AttemptEnd::Finished;
    std::string why{}; ///< a sentence, where nobody asked it to end
};

/// What asking about a sample says about a whole run.
struct RunCostEstimate
{
    std::int64_t records = 0;
    std::int64_t sampled = 0;
    double cost = 0.0;     ///< in the currency of the prices, in half of all cases not more
    double costHigh = 0.0; ///< in nine of ten cases not more
    double seconds = 0.0;  ///< 0: not known
};

/// What a model server was found to understand.
struct ServerTrial
{
    std::string label{}; ///< that it gave to a sentence of our own
    double seconds = 0.0;
    bool tokenProbabilities = false;
    bool answerSchema = false;
    std::int64_t tokens = 0; ///< that it reported
};

/// Runs of a project: what was run, what is running, and starting more. Belongs to one thread.
class RunDesk
{
public:
    virtual ~RunDesk() = default;

    /// Below `before`; all where it is 0.
    virtual base::Result<RunList> runs(base::RunId before, int most) = 0;
    virtual base::Result<RunDetails> details(base::RunId run) = 0;
    virtual base::Result<FailedList> failed(base::RunId run, bool transient, base::RecordId after, int most) = 0;
    virtual base::Result<domain::Record> record(base::RecordId record) = 0;
    virtual base::Result<RunChoices> choices() = 0;

    /// Returns when the attempt has ended. What is done is kept whatever ends it.
    virtual base::Result<RunEnd> run(const RunOrder &order, const RunControl &control) = 0;
    /// Asks a model server about a sample of the records that the order would take; the answers are kept for the run.
    virtual base::Result<RunCostEstimate> estimate(const RunOrder &order, const std::stop_token &stop) = 0;

    /// Takes the profile into the project. Where one of the same name stands there and may not be replaced, nothing is
    /// changed and that one is returned.
    virtual base::Result<std::optional<domain::Provider>> keep(const domain::Provider &provider, bool mayReplace) = 0;
    /// Puts a key into the keychain of this machine, under the name that profiles have for it; the project knows
    /// nothing of it. Cancelled where waiting for the keychain was stopped.
    virtual base::Status keepKey(const std::string &name, const std::string &key, const std::stop_token &stop) = 0;
    /// Asks the server for one label. The profile need not be kept.
    virtual base::Result<ServerTrial> tryOut(const domain::Provider &provider, const std::stop_token &stop) = 0;
};

} // namespace secondlook::pipeline
