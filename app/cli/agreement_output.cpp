#include "app/cli/agreement_output.h"

#include "app/cli/output.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>
#include <ranges>
#include <utility>

namespace secondlook::cli {

using agreement::AgreementReport;
using agreement::AlphaMetric;
using agreement::Coefficient;
using agreement::Estimate;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t mostShown = 10; // pairs and labels each, for people
constexpr std::size_t columnWidth = 24;

const std::pair<const char *, Coefficient> shownCoefficients[] = {
    {"percent", Coefficient::Percent},
    {"krippendorff_alpha", Coefficient::KrippendorffAlpha},
    {"fleiss_kappa", Coefficient::FleissKappa},
    {"cohen_kappa", Coefficient::CohenKappa},
    {"scott_pi", Coefficient::ScottPi},
    {"gwet_ac1", Coefficient::GwetAc},
    {"brennan_prediger", Coefficient::BrennanPrediger},
    {"conger_kappa", Coefficient::CongerKappa},
};

std::string_view levelName(AlphaMetric level)
{
    switch (level) {
    case AlphaMetric::Ordinal:
        return "ordinal";
    case AlphaMetric::Interval:
        return "interval";
    case AlphaMetric::Ratio:
        return "ratio";
    case AlphaMetric::Nominal:
        break;
    }
    return "nominal";
}

std::string_view weightsName(LabelWeights weights)
{
    switch (weights) {
    case LabelWeights::Linear:
        return "linear";
    case LabelWeights::Quadratic:
        return "quadratic";
    case LabelWeights::Ordinal:
        return "ordinal";
    case LabelWeights::Identity:
        break;
    }
    return "identity";
}

Json reasonJson(agreement::Undefined reason)
{
    return reason == agreement::Undefined::None ? Json(nullptr) : Json(inWords(reason));
}

Json numberJson(const std::optional<double> &number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json pairsJson(const AgreementReport &report, const compose::Rated &rated)
{
    Json pairs = Json::array();
    for (const agreement::PairAgreement &pair : report.pairs.pairs)
        pairs.push_back(
            {{"a", rated.raters[pair.a]},
             {"b", rated.raters[pair.b]},
             {"items", pair.items},
             {"cohen_kappa", numberJson(pair.cohenKappa.value)},
             {"percent", numberJson(pair.percent.value)},
             {"reason", reasonJson(pair.cohenKappa.value ? agreement::Undefined::None : pair.cohenKappa.reason)}});
    return pairs;
}

void printPairs(Context &context, const AgreementReport &report, const compose::Rated &rated)
{
    auto pairs = report.pairs.pairs;
    std::erase_if(pairs, [](const agreement::PairAgreement &pair) { return !pair.cohenKappa.value; });
    if (pairs.size() < 2)
        return;
    std::ranges::stable_sort(pairs, {}, [](const auto &pair) { return *pair.cohenKappa.value; });
    context.out << "Pairs of raters with the lowest Cohen's kappa, of " << base::grouped(std::int64_t(pairs.size()))
                << "\n";
    for (const agreement::PairAgreement &pair : pairs | std::views::take(mostShown))
        printLine(context, rated.raters[pair.a] + ", " + rated.raters[pair.b],
                  decimals(*pair.cohenKappa.value, 3) + "   " + base::grouped(pair.items) + " shared items");
}

Json consistencyJson(const AgreementFound &found, const compose::Rated &rated)
{
    Json raters = Json::array();
    for (const agreement::IntraRater &own : found.consistency)
        raters.push_back({{"rater", rated.raters[own.rater]},
                          {"items", own.items},
                          {"same", estimateJson(own.same)},
                          {"kappa", estimateJson(own.kappa)},
                          {"reason", reasonJson(own.kappa.reason)}});
    return raters;
}

void printConsistency(Context &context, const AgreementFound &found, const compose::Rated &rated)
{
    auto raters = found.consistency;
    if (raters.empty())
        return;
    std::ranges::stable_sort(raters, {}, [](const auto &own) { return own.same.value.value_or(1.0); });
    context.out << "The same answer to an item asked again, lowest share first, of "
                << base::grouped(std::int64_t(raters.size())) << " raters\n";
    for (const agreement::IntraRater &own : raters | std::views::take(mostShown))
        printLine(context, rated.raters[own.rater],
                  estimateText(own.same) + "   " + base::grouped(own.items) + " items");
}

std::string capital(std::string_view name)
{
    std::string text(name);
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

} // namespace

std::string_view kindName(domain::FieldKind kind)
{
    switch (kind) {
    case domain::FieldKind::Choice:
        return "choice";
    case domain::FieldKind::MultiChoice:
        return "multi_choice";
    case domain::FieldKind::Scale:
        return "scale";
    case domain::FieldKind::YesNo:
        return "yes_no";
    case domain::FieldKind::Text:
        return "text";
    case domain::FieldKind::Spans:
        return "spans";
    }
    return {};
}

Json estimateJson(const Estimate &estimate)
{
    if (!estimate.value)
        return nullptr;
    return {{"value", *estimate.value},
            {"low", estimate.interval ? Json(estimate.interval->low) : Json(nullptr)},
            {"high", estimate.interval ? Json(estimate.interval->high) : Json(nullptr)}};
}

Json byLabelJson(const std::vector<agreement::LabelAgreement> &labels, const std::vector<std::string> &names)
{
    Json json = Json::array();
    for (const agreement::LabelAgreement &label : labels)
        json.push_back({{"label", names[label.label]},
                        {"alpha", numberJson(label.alpha.value)},
                        {"specific_agreement", numberJson(label.specificAgreement.value)},
                        {"ratings", label.ratings},
                        {"items", label.items},
                        {"reason", label.alpha.value ? Json(nullptr) : reasonJson(label.alpha.reason)}});
    return json;
}

std::string estimateText(const Estimate &estimate)
{
    if (!estimate.value)
        return "not defined: " + std::string(inWords(estimate.reason));
    std::string text = decimals(*estimate.value, 3);
    if (estimate.interval)
        text += "   " + decimals(estimate.interval->low, 3) + " to " + decimals(estimate.interval->high, 3);
    return text;
}

void printLine(Context &context, const std::string &name, const std::string &text)
{
    const std::string shown = base::shortened(name, 60);
    context.out << "  " << shown << std::string(shown.size() < columnWidth ? columnWidth - shown.size() : 2, ' ')
                << text << "\n";
}

void printLowestLabels(Context &context, std::vector<agreement::LabelAgreement> labels,
                       const std::vector<std::string> &names, std::size_t fewest)
{
    std::erase_if(labels, [](const agreement::LabelAgreement &label) { return !label.alpha.value; });
    if (labels.size() < fewest)
        return;
    std::ranges::stable_sort(labels, {}, [](const auto &label) { return *label.alpha.value; });
    context.out << "Labels with the lowest alpha, each against all others\n";
    for (const agreement::LabelAgreement &label : labels | std::views::take(mostShown))
        printLine(context, names[label.label],
                  decimals(*label.alpha.value, 3) + "   " + base::grouped(label.items) + " items");
}

Json agreementJson(const AgreementFound &found, const compose::Rated &rated, const AgreementAsked &asked)
{
    const AgreementReport &report = found.report;
    Json json{{"items", report.items},  {"raters", report.raters},         {"ratings", report.ratings},
              {"labels", rated.labels}, {"level", levelName(asked.level)}, {"weights", weightsName(asked.weights)}};
    if (asked.field) {
        json["field"] = asked.field->name;
        json["kind"] = kindName(asked.field->kind);
    }
    for (const auto &[key, coefficient] : shownCoefficients)
        json[key] = estimateJson(report[coefficient]);
    if (report.isWeighted)
        json["gwet_ac2"] = std::exchange(json["gwet_ac1"], nullptr);
    json["pairs"] = pairsJson(report, rated);
    json["by_label"] = byLabelJson(report.byLabel, rated.labels);
    json["consistency"] = consistencyJson(found, rated);
    json["notes"] = Json::array();
    for (const agreement::AgreementNote &note : report.notes)
        json["notes"].push_back(inWords(note, rated.labels));
    if (report.isWeighted)
        json["notes"].push_back("Gwet's AC1 goes without weights; with them it is AC2, under gwet_ac2.");
    return json;
}

void printAgreement(Context &context, const AgreementFound &found, const compose::Rated &rated,
                    const AgreementAsked &asked)
{
    const AgreementReport &report = found.report;
    if (asked.field)
        context.out << "Field " << asked.field->name << ": ";
    context.out << base::grouped(report.ratings) << " ratings of " << base::grouped(report.items) << " items by "
                << base::grouped(report.raters) << " raters, " << base::grouped(std::int64_t(rated.labels.size()))
                << " labels, " << levelName(asked.level);
    if (report.isWeighted)
        context.out << ", " << weightsName(asked.weights) << " weights";
    context.out << "; 95% intervals\n";
    for (const auto &[key, coefficient] : shownCoefficients)
        printLine(context, capital(nameOf(coefficient, report.isWeighted)), estimateText(report[coefficient]));
    printPairs(context, report, rated);
    printLowestLabels(context, report.byLabel, rated.labels, 3); // with two labels both say the same
    printConsistency(context, found, rated);
    for (const agreement::AgreementNote &note : report.notes)
        context.out << "Note: " << inWords(note, rated.labels) << "\n";
}

} // namespace secondlook::cli
