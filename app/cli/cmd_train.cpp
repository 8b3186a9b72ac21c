#include "app/cli/combined_output.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/combined_training.h"
#include "app/compose/confidence_figures.h"
#include "app/compose/labelers.h"
#include "app/compose/models.h"
#include "app/compose/running.h"
#include "app/compose/server_models.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

namespace {

class TrainCommand final : public Command
{
public:
    std::string name() const override { return "train"; }
    std::string description() const override
    {
        return "Train the built-in linear classifier from all trusted labels, or calibrate a model server on them";
    }
    std::string example() const override { return "secondlook train tickets.secondlook --seed 7"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("--classifier", m_classifier,
                       "linear (default); llm:PROVIDER: asks a model server for the labels of settled records and "
                       "calibrates its confidence on them; cascade:NAME or ensemble:NAME: asks all its labelers and "
                       "fits them to each other");
        app.add_option("--limit", m_limit,
                       "With a model server: at most this many settled records, drawn at random by their labels (of a "
                       "cascade or an ensemble: the first ones)")
            ->check(CLI::PositiveNumber);
        app.add_option("--cost-cap", m_costCap, "With a model server: most that it may cost")
            ->check(CLI::Range(0.0, 1e9));
        app.add_option("--seed", m_request.seed,
                       "Seed of the folds, and of the records that --limit draws (default 1)");
        app.add_flag("--with-ambiguous", m_request.withAmbiguous,
                     "Learn the most probable label of ambiguous records too; the figures leave them out");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        if (compose::isCombined(m_classifier))
            return trainCombined(context, **project);
        const auto trained = m_classifier == "linear" ? train(context, **project) : calibrate(context, **project);
        if (!trained)
            return report(context, trained.error());
        tell(context, *trained);
        if (context.json)
            printJson(context, trainedJson(*trained));
        else
            print(context, (*project)->policy(), *trained, m_request.withAmbiguous);
        if (const std::string sentence = compose::confidenceSentence(m_confidenceFrom);
            !context.json && !sentence.empty())
            context.out << sentence << "\n";
        return Done;
    }

private:
    static void tell(const Context &context, const compose::TrainedModel &trained)
    {
        context.events.info("model_trained", {{"model_version", trained.modelVersion},
                                              {"labels", trained.labels},
                                              {"classes", trained.classes},
                                              {"accuracy", trained.accuracy.value}});
    }

    nlohmann::ordered_json trainedJson(const compose::TrainedModel &trained) const
    {
        return {{"model_version", trained.modelVersion},
                {"labels", trained.labels},
                {"ambiguous", trained.ambiguous},
                {"ambiguous_tied", trained.ambiguousTied},
                {"classes", trained.classes},
                {"accuracy",
                 {{"value", trained.accuracy.value}, {"low", trained.accuracy.low}, {"high", trained.accuracy.high}}},
                {"ece", trained.ece},
                {"calibration", trained.calibration},
                {"auto_threshold", trained.autoThreshold ? nlohmann::ordered_json(*trained.autoThreshold)
                                                         : nlohmann::ordered_json(nullptr)},
                {"seed", m_request.seed},
                {"confidence", compose::confidenceJson(m_confidenceFrom)},
                {"seconds", trained.seconds},
                {"model_bytes", trained.modelBytes}};
    }

    int trainCombined(Context &context, compose::Project &project) const
    {
        const auto labeler = compose::labelerCalled(project, m_classifier);
        if (!labeler)
            return report(context, labeler.error());
        ProgressMeter meter(context, "Asking", "records");
        compose::CombinedTrainRequest request;
        request.seed = m_request.seed;
        request.limit = m_limit;
        if (m_costCap >= 0.0)
            request.costCap = m_costCap;
        request.stop = context.stop;
        request.progress = meter.callback();
        const auto trained = compose::trainCombined(project, *labeler, request);
        if (!trained)
            return report(context, trained.error());
        tell(context, trained->model);
        if (context.json) {
            nlohmann::ordered_json json = trainedJson(trained->model);
            json.update(combinedJson(*trained));
            printJson(context, json);
            return Done;
        }
        print(context, project.policy(), trained->model, false);
        printCombined(context, *trained);
        return Done;
    }

    base::Result<compose::TrainedModel> train(Context &context, compose::Project &project)
    {
        ProgressMeter meter(context, "Training", "");
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        return compose::trainLinear(project, m_request);
    }

    /// Runs the model over settled records first: what it was asked before is not asked again.
    base::Result<compose::TrainedModel> calibrate(Context &context, compose::Project &project)
    {
        if (!m_classifier.starts_with(compose::serverPrefix))
            return base::fail(base::ErrorCode::Usage,
                              "linear, llm:PROVIDER, cascade:NAME or ensemble:NAME can be trained, not '" +
                                  m_classifier + "'");
        base::RunId asked;
        {
            ProgressMeter meter(context, "Asking", "records");
            compose::RunRequest request;
            request.classifier = m_classifier;
            request.selection = pipeline::Selection::Labelled;
            request.limit = m_limit;
            if (m_limit > 0)
                request.sampleSeed = m_request.seed;
            request.calibrated = false;
            if (m_costCap >= 0.0)
                request.costCap = m_costCap;
            request.stop = context.stop;
            request.progress = meter.callback();
            const auto run = compose::runProject(project, request);
            if (!run)
                return tl::unexpected(run.error());
            if (run->report.halted)
                return tl::unexpected(*run->report.halted);
            if (run->report.stopped)
                return base::fail(base::ErrorCode::Cancelled, "stopped; the answers so far are kept");
            m_confidenceFrom = run->report.tally.confidenceFrom;
            asked = run->report.id;
        }
        const auto model =
            compose::loadServerModel(project, m_classifier.substr(compose::serverPrefix.size()), false, context.stop);
        if (!model)
            return tl::unexpected(model.error());
        return compose::calibrateServerModel(project, *model, asked, m_request.seed);
    }

    static void print(Context &context, const domain::Policy &policy, const compose::TrainedModel &trained,
                      bool withAmbiguous)
    {
        context.out << "Trained " << trained.modelVersion << " from " << base::grouped(trained.labels) << " labels of "
                    << trained.classes << " classes in " << decimals(trained.seconds, 1) << " s\n";
        if (withAmbiguous)
            context.out << "  ambiguous records  " << base::grouped(trained.ambiguous)
                        << " of these labels; no figure below rests on them. " << base::grouped(trained.ambiguousTied)
                        << " with a tie stay out\n";
        context.out << "  accuracy           " << percent(trained.accuracy.value) << " ("
                    << percent(trained.accuracy.low) << " to " << percent(trained.accuracy.high)
                    << "), cross-validated\n"
                    << "  calibration error  " << decimals(trained.ece, 3) << ", " << trained.calibration << "\n"
                    << "  auto threshold     "
                    << (trained.autoThreshold ? decimals(*trained.autoThreshold, 4)
                                              : std::string("none reaches ") + percent(policy.autoPrecision) +
                                                    " precision, so auto-commit is off")
                    << "\n  size               " << base::grouped(trained.modelBytes) << " bytes\n";
    }

    std::string m_project;
    std::string m_classifier = "linear";
    std::int64_t m_limit = 0;
    double m_costCap = -1.0; ///< below 0: none
    compose::TrainRequest m_request;
    compose::ConfidenceCounts m_confidenceFrom;
};

} // namespace

std::unique_ptr<Command> makeTrainCommand()
{
    return std::make_unique<TrainCommand>();
}

} // namespace secondlook::cli
