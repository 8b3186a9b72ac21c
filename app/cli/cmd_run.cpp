#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/cli/selection_option.h"
#include "app/compose/confidence_figures.h"
#include "app/compose/running.h"
#include "app/compose/truth.h"
#include "base/text.h"
#include "formats/output_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;
using Truth = std::map<domain::Tier, compose::TierAccuracy>;

namespace {

Json truthJson(const Truth &truth)
{
    Json json = Json::object();
    for (const auto &[tier, accuracy] : truth)
        json[std::string(tierName(tier))] = {{"known", accuracy.known},
                                             {"correct", accuracy.correct},
                                             {"value", accuracy.accuracy.value},
                                             {"low", accuracy.accuracy.low},
                                             {"high", accuracy.accuracy.high}};
    return json;
}

class RunCommand final : public Command
{
public:
    std::string name() const override { return "run"; }
    std::string description() const override { return "Classify records, tier them and commit; resumes by itself"; }
    std::string example() const override { return "secondlook run tickets.secondlook --records new"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option(
            "--classifier", m_request.classifier,
            "linear, rules, a model version such as linear-2, llm:PROVIDER for a model server, or cascade:NAME "
            "or ensemble:NAME");
        app.add_option("--rules", m_rules, "Rules document (JSON) to keep in the project and use");
        addSelectionOption(app, m_request.selection, "Which records");
        app.add_option("--limit", m_request.limit, "At most this many records")->check(CLI::PositiveNumber);
        app.add_option("--tolerance", m_request.tolerance,
                       "Largest share of failed records for exit code 0 (default 0)")
            ->check(CLI::Range(0.0, 1.0));
        app.add_option("--truth", m_truth, "File with true labels (id, label): reports the accuracy of each tier");
        app.add_option("--workers", m_request.workers, "Classifier threads (default: one a core)")
            ->check(CLI::Range(1, 256));
        app.add_option("--metrics-file", m_metricsFile,
                       "Write the run's figures here, in the text format of Prometheus");
        app.add_option("--cost-cap", m_costCap,
                       "Most that a model server may cost, in the currency of its prices; exit code 4 when reached")
            ->check(CLI::Range(0.0, 1e9));
        CLI::Option *batch =
            app.add_flag("--batch", m_request.byBatch,
                         "With llm:PROVIDER: ask through the server's batch API, at its lower price and within a day");
        app.add_flag("--no-wait", m_noWait, "With --batch: send, and let the same command fetch the results later")
            ->needs(batch);
        app.add_flag(
               "--give-up-batches", m_request.givesBatchesUp,
               "With --batch: ask anew what was in batches that the server does not know any more, or that cannot "
               "be told from others, even if that is paid twice")
            ->needs(batch);
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        // What the run is held against, and where its figures go, is looked at before anything is classified.
        compose::TrueLabels trueLabels;
        if (!m_truth.empty()) {
            auto read = compose::readTruth(m_truth);
            if (!read)
                return report(context, read.error());
            trueLabels = std::move(*read);
        }
        if (const base::Status ready = makeReady(**project); !ready)
            return report(context, ready.error());
        const auto run = classify(context, **project);
        if (!run)
            return report(context, run.error());
        if (!m_metricsFile.empty()) {
            const base::Status written = compose::writeMetrics(*run, m_metricsFile);
            if (!written)
                return report(context, written.error());
        }
        Truth truth;
        if (!m_truth.empty() && !run->report.stopped) {
            auto compared = compose::compareWithTruth(**project, run->report.id, trueLabels);
            if (!compared)
                return report(context, compared.error());
            truth = std::move(*compared);
        }
        print(context, **project, *run, truth);
        return exitCode(*run);
    }

private:
    base::Status makeReady(compose::Project &project)
    {
        if (!m_metricsFile.empty()) {
            const auto file = formats::OutputFile::create(m_metricsFile); // and gone again
            if (!file)
                return tl::unexpected(file.error());
        }
        return m_rules.empty() ? base::Status() : keepRules(project);
    }

    base::Status keepRules(compose::Project &project)
    {
        const auto document = readTextFile(m_rules);
        if (!document)
            return tl::unexpected(document.error());
        const auto version = compose::addRules(project, *document, m_rules);
        if (!version)
            return tl::unexpected(version.error());
        m_request.classifier = "rules";
        return {};
    }

    base::Result<compose::FinishedRun> classify(Context &context, compose::Project &project)
    {
        if (m_costCap >= 0.0)
            m_request.costCap = m_costCap;
        ProgressMeter meter(context, "Classifying", "records");
        m_request.waitsForBatches = !m_noWait;
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        return compose::runProject(project, m_request);
    }

    int exitCode(const compose::FinishedRun &run) const
    {
        if (run.report.halted)
            return run.report.halted->code == base::ErrorCode::Budget ? BudgetReached : OutOfReach;
        if (run.report.stopped)
            return Interrupted;
        const pipeline::RunTally &tally = run.report.tally;
        const auto failed = static_cast<double>(tally.failedPermanent + tally.failedTransient);
        return failed > m_request.tolerance * static_cast<double>(tally.input) ? OutOfTolerance : Done;
    }

    void print(Context &context, const compose::Project &project, const compose::FinishedRun &run,
               const Truth &truth) const
    {
        if (context.json) {
            Json json = Json::parse(compose::runSummaryJson(project, run, m_request.tolerance));
            if (!m_truth.empty())
                json["truth"] = truthJson(truth);
            if (run.report.halted)
                json["error"] = {{"kind", base::codeName(run.report.halted->code)},
                                 {"message", run.report.halted->message},
                                 {"where", run.report.halted->context}};
            printEnd(context, run);
            printJson(context, json);
            return;
        }
        const pipeline::RunTally &tally = run.report.tally;
        context.out << run.runId << "  " << run.modelVersion << ", policy version " << project.policyVersion() << ", "
                    << base::grouped(tally.input) << " records in " << decimals(run.seconds, 1) << " s\n";
        if (run.report.resumed > 0)
            context.out << "  took up an earlier attempt after " << base::grouped(run.report.resumed) << " records\n";
        printTier(context, tally, truth, domain::Tier::Auto, tally.autoCommitted);
        printTier(context, tally, truth, domain::Tier::Audit, tally.audit);
        printTier(context, tally, truth, domain::Tier::Review, tally.review);
        printLine(context, "failed", tally.failedPermanent + tally.failedTransient, tally.input, "");
        printLine(context, "pending", tally.pending, tally.input, "");
        context.out << thresholdSentence(project, run) << "\n"
                    << base::grouped(tally.queued) << " records of this run wait for people\n";
        for (const auto &[reason, count] : tally.failuresByReason)
            context.out << "  failed: " << reason << " " << base::grouped(count) << "\n";
        printUsage(context, run.report.usage);
        printBatches(context, run.report);
        if (!run.slowLane.empty())
            for (const domain::Lane lane : domain::allLanes)
                printLane(context, lane, run.report.lanes.of(lane),
                          lane == domain::Lane::Fast ? run.fastLane : run.slowLane);
        if (const std::string sentence = compose::confidenceSentence(tally.confidenceFrom); !sentence.empty())
            context.out << sentence << "\n";
        printEnd(context, run);
        if (!run.report.stopped)
            context.out << "Enriched  " << run.files.enriched << "\nFailures  " << run.files.failures << "\nSummary   "
                        << run.files.summary << "\n";
    }

    static void printBatches(Context &context, const pipeline::RunReport &report)
    {
        if (!report.batches)
            return;
        const pipeline::BatchFigures &batches = *report.batches;
        context.out << "Batches   " << base::grouped(batches.submitted) << " sent, " << base::grouped(batches.underWay)
                    << " still worked on by the server, " << base::grouped(batches.givenUp) << " given up\n";
        if (batches.duplicateLines + batches.unknownLines + batches.missingLines > 0)
            context.out << "  in their results " << base::grouped(batches.duplicateLines) << " lines came twice, "
                        << base::grouped(batches.unknownLines) << " belong to nothing, "
                        << base::grouped(batches.missingLines) << " were missing, of which "
                        << base::grouped(batches.missingCharged) << " are charged\n";
    }

    static void printEnd(Context &context, const compose::FinishedRun &run)
    {
        if (run.report.halted)
            context.err << "secondlook: stopped: " << run.report.halted->text()
                        << " (what is done is kept, and the same command takes it up again)\n";
        else if (run.report.stopped)
            context.err << "Stopped. What is done is kept; the same command takes it up again.\n";
    }

    static void printUsage(Context &context, const pipeline::RunUsage &usage)
    {
        if (usage == pipeline::RunUsage())
            return;
        context.out << "Asked the model " << base::grouped(usage.requests) << " times, " << base::grouped(usage.cached)
                    << " answers were there already; " << base::grouped(usage.inputTokens) << " tokens in, "
                    << base::grouped(usage.outputTokens) << " out, cost "
                    << decimals(static_cast<double>(usage.cost) / 1e9, 4) << "\n";
    }

    static void printLane(Context &context, domain::Lane lane, const domain::LaneFigures &figures,
                          const std::string &labeler)
    {
        context.out << (lane == domain::Lane::Fast ? "Fast lane  " : "Slow lane  ") << labeler << ": "
                    << base::grouped(figures.done) << " of " << base::grouped(figures.input) << " records, "
                    << base::grouped(figures.failed) << " failed, "
                    << decimals(static_cast<double>(figures.milliseconds) / 1e3, 1) << " s, "
                    << base::grouped(figures.inputTokens + figures.outputTokens) << " tokens, cost "
                    << decimals(static_cast<double>(figures.cost) / 1e9, 4) << "\n";
    }

    static void printTier(Context &context, const pipeline::RunTally &tally, const Truth &truth, domain::Tier tier,
                          std::int64_t count)
    {
        std::string accuracy;
        const auto known = truth.find(tier);
        if (known != truth.end())
            accuracy = "  true accuracy " + percent(known->second.accuracy.value) + " (" +
                       percent(known->second.accuracy.low) + " to " + percent(known->second.accuracy.high) + ", " +
                       base::grouped(known->second.known) + " known)";
        printLine(context, std::string(tierName(tier)), count, tally.input, accuracy);
    }

    static void printLine(Context &context, const std::string &name, std::int64_t count, std::int64_t input,
                          const std::string &more)
    {
        const std::string digits = base::grouped(count);
        const std::string share = percent(input > 0 ? static_cast<double>(count) / static_cast<double>(input) : 0.0);
        context.out << "  " << name << std::string(9 - name.size() + 10 - std::min<std::size_t>(10, digits.size()), ' ')
                    << digits << std::string(8 - std::min<std::size_t>(8, share.size()), ' ') << share << more << "\n";
    }

    static std::string thresholdSentence(const compose::Project &project, const compose::FinishedRun &run)
    {
        if (!run.basis.calibrated)
            return "The confidence of " + run.modelVersion +
                   " is not calibrated, so every record goes to people; label some and run 'secondlook train'";
        const std::string promise = percent(project.policy().autoPrecision) + " precision with " +
                                    percent(project.policy().autoConfidence) + " confidence";
        if (!run.basis.autoThreshold)
            return "Auto-commit is off: no threshold reaches " + promise;
        return "Auto-commit from confidence " + decimals(*run.basis.autoThreshold, 4) + " on: at least " + promise +
               " on held-out labels";
    }

    std::string m_project;
    std::string m_rules;
    std::string m_truth;
    std::string m_metricsFile;
    double m_costCap = -1.0; ///< below 0: none
    bool m_noWait = false;
    compose::RunRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeRunCommand()
{
    return std::make_unique<RunCommand>();
}

} // namespace secondlook::cli
