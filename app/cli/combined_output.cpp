#include "app/cli/combined_output.h"

#include "app/cli/output.h"
#include "base/text.h"

#include <ostream>

namespace secondlook::cli {

using nlohmann::ordered_json;

namespace {

ordered_json intervalJson(const calibration::Interval &interval)
{
    return {{"value", interval.value}, {"low", interval.low}, {"high", interval.high}};
}

std::string spanOf(const calibration::Interval &interval)
{
    return percent(interval.value) + " (" + percent(interval.low) + " to " + percent(interval.high) + ")";
}

void printCascade(Context &context, const compose::TrainedCombined &trained)
{
    const calibration::CascadeFit &cascade = trained.cascade;
    const compose::CascadeSaving &saving = trained.saving;
    context.out << "  spared             " << spanOf(cascade.spared) << " of records, "
                << base::grouped(saving.requests) << " of " << base::grouped(saving.requestsOfAll) << " requests, cost "
                << decimals(saving.cost, 4) << " of " << decimals(saving.costOfAll, 4) << "\n"
                << "  risk               ";
    if (cascade.sure == 0)
        context.out << "none, as no labeler but the last is ever sure: the cascade spares nothing\n";
    else
        context.out << base::grouped(cascade.wrong) << " of " << base::grouped(cascade.sure)
                    << " sure answers are not the settled label, " << spanOf(cascade.risk) << "\n";
}

} // namespace

ordered_json combinedJson(const compose::TrainedCombined &trained)
{
    ordered_json members = ordered_json::array();
    const bool isCascade = trained.labeler.kind == domain::CombinedKind::Cascade;
    for (const compose::MemberFigures &member : trained.members) {
        ordered_json one = {{"name", member.name},
                            {"model_version", member.modelVersion},
                            {"labelled", member.labelled},
                            {"accuracy", intervalJson(member.accuracy)}};
        if (member.weight)
            one["weight"] = *member.weight;
        if (isCascade) {
            one["sure_from"] = member.sureFrom ? ordered_json(*member.sureFrom) : ordered_json(nullptr);
            one["decides"] = member.decides;
        }
        members.push_back(std::move(one));
    }
    ordered_json json = {{"members", members},
                         {"disagreement",
                          {{"records", trained.disagreement.disagree},
                           {"accuracy_where_agree", intervalJson(trained.disagreement.accuracyWhereAgree)},
                           {"accuracy_where_disagree", intervalJson(trained.disagreement.accuracyWhereDisagree)}}}};
    json["new_linear"] = trained.newLinear.empty() ? ordered_json(nullptr) : ordered_json(trained.newLinear);
    if (!isCascade)
        return json;
    const compose::CascadeSaving &saving = trained.saving;
    json["saving"] = {{"records", intervalJson(trained.cascade.spared)},
                      {"requests", {{"spared", saving.requests}, {"of", saving.requestsOfAll}}},
                      {"cost", {{"spared", saving.cost}, {"of", saving.costOfAll}}}};
    json["risk"] = {{"sure", trained.cascade.sure},
                    {"wrong", trained.cascade.wrong},
                    {"value", trained.cascade.risk.value},
                    {"low", trained.cascade.risk.low},
                    {"high", trained.cascade.risk.high}};
    return json;
}

void printCombined(Context &context, const compose::TrainedCombined &trained)
{
    for (const compose::MemberFigures &member : trained.members) {
        context.out << "  " << member.name << "  " << member.modelVersion << ", accuracy " << spanOf(member.accuracy);
        if (member.weight)
            context.out << ", weight " << decimals(*member.weight, 3);
        else if (member.sureFrom)
            context.out << ", sure from confidence " << decimals(*member.sureFrom, 4);
        context.out << "\n";
    }
    if (!trained.newLinear.empty())
        context.out << "  linear             " << trained.newLinear
                    << " was trained now, as there was none from the labels of today\n";
    context.out << "  disagreement       " << base::grouped(trained.disagreement.disagree) << " records; accuracy "
                << spanOf(trained.disagreement.accuracyWhereAgree) << " where they agree, "
                << spanOf(trained.disagreement.accuracyWhereDisagree) << " where they do not\n";
    if (trained.labeler.kind == domain::CombinedKind::Cascade)
        printCascade(context, trained);
}

} // namespace secondlook::cli
