#include "datasets/quality_gates.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace secondlook::datasets {

namespace {

std::string shown(double value)
{
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 3).ptr;
    return {digits.data(), end};
}

GateResult atLeast(std::string name, const CardFigure *figure, double limit, const std::string &notMeasured)
{
    GateResult result{std::move(name), figure != nullptr ? figure->low : 0.0, limit, false, {}};
    result.pass = figure != nullptr && figure->low >= limit;
    if (figure == nullptr)
        result.detail = notMeasured;
    else if (!result.pass)
        result.detail = "It is " + shown(figure->value) + ", but it may be as low as " + shown(figure->low) +
                        ": the 95% interval of " + std::to_string(figure->records) + " records reaches down there.";
    return result;
}

GateResult agreementGate(double limit, const DatasetCard &card)
{
    const auto alpha = std::ranges::find(card.agreement, alphaName, &CardFigure::name);
    return atLeast("agreement", alpha == card.agreement.end() ? nullptr : &*alpha, limit,
                   "Agreement is not known: too few records have two independent answers, or all are the same.");
}

GateResult labelGate(int limit, const DatasetCard &card)
{
    GateResult result{"label_minimum", 0.0, double(limit), false, {}};
    const auto least = std::ranges::min_element(card.labelCounts, {}, &std::pair<std::string, std::int64_t>::second);
    if (least == card.labelCounts.end())
        return result;
    result.value = double(least->second);
    const auto below = std::ranges::count_if(card.labelCounts, [&](const auto &label) { return label.second < limit; });
    result.pass = below == 0;
    if (!result.pass)
        result.detail = "The label " + least->first + " has " + std::to_string(least->second) + " records; " +
                        std::to_string(below) + (below == 1 ? " label has" : " labels have") + " too few.";
    return result;
}

GateResult atMost(std::string name, std::int64_t rows, std::int64_t all, double limit, const std::string &what)
{
    GateResult result{std::move(name), all > 0 ? double(rows) / double(all) : 0.0, limit, false, {}};
    result.pass = result.value <= limit;
    if (!result.pass)
        result.detail = std::to_string(rows) + " of " + std::to_string(all) + " rows are " + what + ".";
    return result;
}

/// A first version has nothing to drift away from.
GateResult driftGate(double limit, const DatasetCard &card)
{
    GateResult result{"drift", card.drift ? card.drift->value : 0.0, limit, false, {}};
    result.pass = result.value <= limit;
    if (!result.pass)
        result.detail = "Since version " + std::to_string(card.drift->since) + " labels moved by " +
                        shown(result.value) + " of 1" +
                        (card.drift->most.empty() ? "."
                                                  : "; most " + card.drift->most + ", from " + shown(card.drift->from) +
                                                        " to " + shown(card.drift->to) + " of the rows.");
    return result;
}

GateResult leakageGate(const DatasetCard &card)
{
    GateResult result{"leakage", 0.0, 0.0, false, {}};
    std::string found;
    for (const auto &[kind, count] : card.leaks) {
        result.value += double(count);
        if (count > 0)
            found += (found.empty() ? "" : ", ") + kind + " " + std::to_string(count);
    }
    result.pass = result.value == 0.0;
    if (!result.pass)
        result.detail = "Found: " + found + ".";
    return result;
}

} // namespace

std::vector<GateResult> checkGates(const domain::QualityGates &gates, const DatasetCard &card)
{
    std::vector<GateResult> results;
    if (gates.minAgreement)
        results.push_back(agreementGate(*gates.minAgreement, card));
    if (gates.minGoldAccuracy)
        results.push_back(atLeast("gold_accuracy", card.goldAccuracy ? &*card.goldAccuracy : nullptr,
                                  *gates.minGoldAccuracy, "Nobody has answered a gold record."));
    if (gates.minLabelRecords)
        results.push_back(labelGate(*gates.minLabelRecords, card));
    if (gates.maxAmbiguousShare)
        results.push_back(atMost("ambiguous_share", card.softRows, card.rows, *gates.maxAmbiguousShare, "ambiguous"));
    for (const auto &[source, limit] : gates.maxSourceShare) {
        const auto counted = std::ranges::find(card.labelSources, source, &std::pair<std::string, std::int64_t>::first);
        results.push_back(atMost("source_share." + source, counted == card.labelSources.end() ? 0 : counted->second,
                                 card.rows, limit, "from the source " + source));
    }
    if (gates.maxDrift)
        results.push_back(driftGate(*gates.maxDrift, card));
    if (gates.noLeakage)
        results.push_back(leakageGate(card));
    if (gates.licenseKnown) {
        const bool known = !card.license.empty();
        results.push_back({"license", known ? 1.0 : 0.0, 1.0, known, known ? "" : "No licence was named."});
    }
    return results;
}

bool allPass(const std::vector<GateResult> &results)
{
    return std::ranges::all_of(results, &GateResult::pass);
}

bool allSettled(const std::vector<GateResult> &results)
{
    return std::ranges::all_of(results, [](const GateResult &gate) { return gate.pass || gate.accepted; });
}

void keepAcceptances(const std::vector<GateResult> &before, std::vector<GateResult> &now)
{
    for (GateResult &gate : now) {
        const auto was = std::ranges::find(before, gate.name, &GateResult::name);
        if (!gate.pass && was != before.end() && was->value == gate.value && was->limit == gate.limit)
            gate.accepted = was->accepted;
    }
}

} // namespace secondlook::datasets
