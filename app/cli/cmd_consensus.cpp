#include "agreement/consensus.h"
#include "app/cli/commands.h"
#include "app/cli/consensus_output.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/rated.h"

#include <map>
#include <thread>

namespace secondlook::cli {

using agreement::ConsensusMethod;

namespace {

std::map<std::string, ConsensusMethod> methodsByName()
{
    std::map<std::string, ConsensusMethod> methods;
    for (const ConsensusMethod method : agreement::consensusMethods)
        methods.emplace(agreement::consensusMethodName(method), method);
    return methods;
}

class ConsensusCommand final : public Command
{
public:
    std::string name() const override { return "consensus"; }
    std::string description() const override { return "Estimated true labels, and how good each reviewer is"; }
    std::string example() const override { return "secondlook consensus --ratings ratings.csv --method dawid-skene"; }

    void addOptions(CLI::App &app) override
    {
        auto *project = app.add_option("PROJECT", m_project, "Project file");
        auto *ratings = app.add_option("--ratings", m_ratings,
                                       "CSV with item, annotator and label instead; - reads standard input");
        project->excludes(ratings);
        app.add_option("--method", m_method, "How to combine the answers (default: dawid-skene)")
            ->transform(CLI::CheckedTransformer(methodsByName()));
        app.add_option("--out", m_out, "Writes item, label and probability as CSV");
        app.add_option("--seed", m_seed, "Of random starts (default 1)");
        app.add_option("--max-iterations", m_maxIterations, "Ends there, converged or not (default 1000)")
            ->check(CLI::Range(1, 1'000'000));
        app.add_flag("--last-wins", m_request.lastWins, "A repeated item and annotator takes its last line");
    }

    int run(Context &context) override
    {
        if (m_project.empty() == m_ratings.empty())
            return report(context, {base::ErrorCode::Usage, "name a project, or a file with --ratings", {}});
        const auto rated = readAnswers(context);
        if (!rated)
            return report(context, rated.error());
        const auto consensus = estimate(context, *rated);
        if (!consensus)
            return report(context, consensus.error());
        if (!m_out.empty()) {
            const base::Status written = writeConsensusCsv(m_out, *consensus, *rated);
            if (!written)
                return report(context, written.error());
        }
        if (context.json)
            printConsensusJson(context, *consensus, *rated);
        else
            printConsensus(context, *consensus, *rated);
        return Done;
    }

private:
    base::Result<compose::Rated> readAnswers(Context &context) const
    {
        ProgressMeter meter(context, "Reading answers", "answers");
        compose::RatedRequest request = m_request;
        request.withModel = m_method == ConsensusMethod::Crowdlab;
        request.stop = context.stop;
        request.progress = meter.callback();
        return m_project.empty() ? compose::ratedInFile(m_ratings, context.in, request)
                                 : compose::ratedInProject(m_project, context.clock, request);
    }

    base::Result<agreement::Consensus> estimate(Context &context, const compose::Rated &rated) const
    {
        ProgressMeter meter(context, "Combining answers", "iterations");
        agreement::ConsensusRun run;
        run.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        run.maxIterations = m_maxIterations;
        run.seed = m_seed;
        run.stop = context.stop;
        run.progress = meter.callback();
        return agreement::estimateConsensus(m_method, rated.ratings, run, rated.model ? &*rated.model : nullptr);
    }

    std::string m_project;
    std::string m_ratings;
    std::string m_out;
    ConsensusMethod m_method = ConsensusMethod::DawidSkene;
    int m_maxIterations = 1000;
    std::uint64_t m_seed = 1;
    compose::RatedRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeConsensusCommand()
{
    return std::make_unique<ConsensusCommand>();
}

} // namespace secondlook::cli
