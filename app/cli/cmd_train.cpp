#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/models.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

namespace {

class TrainCommand final : public Command
{
public:
    std::string name() const override { return "train"; }
    std::string description() const override { return "Train the built-in linear classifier from all trusted labels"; }
    std::string example() const override { return "secondlook train tickets.secondlook --seed 7"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("--seed", m_request.seed, "Seed of the folds (default 1)");
        app.add_flag("--with-ambiguous", m_request.withAmbiguous,
                     "Learn the most probable label of ambiguous records too; the figures leave them out");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor);
        if (!project)
            return report(context, project.error());
        const auto trained = train(context, **project);
        if (!trained)
            return report(context, trained.error());
        if (context.json)
            printJson(context,
                      {{"model_version", trained->modelVersion},
                       {"labels", trained->labels},
                       {"ambiguous", trained->ambiguous},
                       {"ambiguous_tied", trained->ambiguousTied},
                       {"classes", trained->classes},
                       {"accuracy",
                        {{"value", trained->accuracy.value},
                         {"low", trained->accuracy.low},
                         {"high", trained->accuracy.high}}},
                       {"ece", trained->ece},
                       {"calibration", trained->calibration},
                       {"auto_threshold", trained->autoThreshold ? nlohmann::ordered_json(*trained->autoThreshold)
                                                                 : nlohmann::ordered_json(nullptr)},
                       {"seed", m_request.seed},
                       {"seconds", trained->seconds},
                       {"model_bytes", trained->modelBytes}});
        else
            print(context, (*project)->policy(), *trained, m_request.withAmbiguous);
        return Done;
    }

private:
    base::Result<compose::TrainedModel> train(Context &context, compose::Project &project)
    {
        ProgressMeter meter(context, "Training", "");
        m_request.stop = context.stop;
        m_request.progress = meter.callback();
        return compose::trainLinear(project, m_request);
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
    compose::TrainRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeTrainCommand()
{
    return std::make_unique<TrainCommand>();
}

} // namespace secondlook::cli
