#include "app/cli/agreement_output.h"

#include "app/cli/output.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>
#include <ranges>

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

Json numberJson(const std::optional<double> &number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json estimateJson(const Estimate &estimate)
{
    if (!estimate.value)
        return nullptr;
    return {{"value", *estimate.value},
            {"low", estimate.interval ? Json(estimate.interval->low) : Json(nullptr)},
            {"high", estimate.interval ? Json(estimate.interval->high) : Json(nullptr)}};
}

Json pairsJson(const AgreementReport &report, const compose::Rated &rated)
{
    Json pairs = Json::array();
    for (const agreement::PairAgreement &pair : report.pairs.pairs)
        pairs.push_back({{"a", rated.raters[pair.a]},
                         {"b", rated.raters[pair.b]},
                         {"items", pair.items},
                         {"cohen_kappa", numberJson(pair.cohenKappa.value)},
                         {"percent", numberJson(pair.percent.value)}});
    return pairs;
}

Json labelsJson(const AgreementReport &report, const compose::Rated &rated)
{
    Json labels = Json::array();
    for (const agreement::LabelAgreement &label : report.byLabel)
        labels.push_back({{"label", rated.labels[label.label]},
                          {"alpha", numberJson(label.alpha.value)},
                          {"specific_agreement", numberJson(label.specificAgreement.value)},
                          {"ratings", label.ratings},
                          {"items", label.items}});
    return labels;
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

/// A line of two columns; names of people and labels may be long.
void printLine(Context &context, const std::string &name, const std::string &text)
{
    const std::string shown = base::shortened(name, 60);
    context.out << "  " << shown << std::string(shown.size() < columnWidth ? columnWidth - shown.size() : 2, ' ')
                << text << "\n";
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

void printLabels(Context &context, const AgreementReport &report, const compose::Rated &rated)
{
    auto labels = report.byLabel;
    std::erase_if(labels, [](const agreement::LabelAgreement &label) { return !label.alpha.value; });
    if (labels.size() < 3)
        return; // with two labels both say the same
    std::ranges::stable_sort(labels, {}, [](const auto &label) { return *label.alpha.value; });
    context.out << "Labels with the lowest alpha, each against all others\n";
    for (const agreement::LabelAgreement &label : labels | std::views::take(mostShown))
        printLine(context, rated.labels[label.label],
                  decimals(*label.alpha.value, 3) + "   " + base::grouped(label.items) + " items");
}

} // namespace

Json agreementJson(const AgreementReport &report, const compose::Rated &rated, AlphaMetric level)
{
    Json json{{"items", report.items},
              {"raters", report.raters},
              {"ratings", report.ratings},
              {"labels", rated.labels},
              {"level", levelName(level)}};
    for (const auto &[key, coefficient] : shownCoefficients)
        json[key] = estimateJson(report[coefficient]);
    json["pairs"] = pairsJson(report, rated);
    json["by_label"] = labelsJson(report, rated);
    json["notes"] = Json::array();
    for (const agreement::AgreementNote &note : report.notes)
        json["notes"].push_back(inWords(note, rated.labels));
    return json;
}

void printAgreement(Context &context, const AgreementReport &report, const compose::Rated &rated, AlphaMetric level)
{
    context.out << base::grouped(report.ratings) << " ratings of " << base::grouped(report.items) << " items by "
                << base::grouped(report.raters) << " raters, " << base::grouped(std::int64_t(rated.labels.size()))
                << " labels, " << levelName(level) << "; 95% intervals\n";
    for (const auto &[key, coefficient] : shownCoefficients) {
        std::string name(nameOf(coefficient));
        name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
        printLine(context, name, estimateText(report[coefficient]));
    }
    printPairs(context, report, rated);
    printLabels(context, report, rated);
    for (const agreement::AgreementNote &note : report.notes)
        context.out << "Note: " << inWords(note, rated.labels) << "\n";
}

} // namespace secondlook::cli
