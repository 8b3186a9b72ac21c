#include "datasets/card_words.h"

#include "base/text.h"
#include "datasets/quality_gates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace secondlook::datasets {

namespace {

std::string shortened3(double value)
{
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 3).ptr;
    return {digits.data(), end};
}

std::int64_t rowsFrom(const DatasetCard &card, std::string_view source)
{
    const auto found = std::ranges::find(card.labelSources, source, &std::pair<std::string, std::int64_t>::first);
    return found == card.labelSources.end() ? 0 : found->second;
}

std::string counted(std::int64_t number, const std::string &one, const std::string &many)
{
    return base::grouped(number) + " " + (number == 1 ? one : many);
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> sourceWords = {{
    {"gold", "known from the start (gold)"},
    {"adjudicated", "decided by an adjudicator or a named rule after people disagreed"},
    {"agreed", "given alike by several people who answered independently"},
    {"single", "given by one person"},
    {"seed", "brought along with the records"},
    {"audit", "given by the model and checked by a sample (tier audit)"},
    {"auto", "given by the model and committed (tier auto)"},
    {"ambiguous", "left open: shares of people's answers instead of one label"},
}};

/// People's words, as a sentence that another one can follow.
std::string closed(const std::string &words)
{
    return words.empty() || std::string_view(".!?").find(words.back()) != std::string_view::npos ? words : words + ".";
}

void addLeaks(const DatasetCard &card, std::vector<std::string> &limits)
{
    for (const auto &[kind, count] : card.leaks) {
        if (count == 0)
            continue;
        if (kind == "held_out_in_train")
            limits.push_back(counted(count, "record that is held out is", "records that are held out are") +
                             " in train.");
        else
            limits.push_back(counted(count, "group", "groups") +
                             (kind == "same_text"        ? " of records with the same words"
                              : kind == "near_duplicate" ? " of near-duplicates"
                                                         : " of records of one entity") +
                             (count == 1 ? " is" : " are") + " in more than one split.");
    }
}

} // namespace

std::string protocolOf(const DatasetCard &card)
{
    std::string text;
    if (card.reviewers > 0)
        text = counted(card.reviewers, "person", "people") + " gave " + counted(card.annotations, "answer", "answers") +
               ".";
    for (const auto &[source, words] : sourceWords)
        if (const std::int64_t rows = rowsFrom(card, source); rows > 0)
            text +=
                (text.empty() ? "" : " ") + counted(rows, "label was", "labels were") + " " + std::string(words) + ".";
    return text;
}

std::vector<std::string> limitsOf(const DatasetCard &card)
{
    std::vector<std::string> limits;
    if (const std::int64_t unseen = rowsFrom(card, "auto") + rowsFrom(card, "audit"); unseen > 0)
        limits.push_back(base::grouped(unseen) + " of " + base::grouped(card.rows) +
                         " labels come from a model; no person has looked at each of them.");
    if (std::ranges::find(card.agreement, alphaName, &CardFigure::name) == card.agreement.end())
        limits.push_back("How far people agree is not known: too few records have two independent answers, or all "
                         "answers are the same.");
    const auto empty = std::ranges::count(card.labelCounts, 0, &std::pair<std::string, std::int64_t>::second);
    if (empty > 0)
        limits.push_back(counted(empty, "label has", "labels have") + " no record.");
    addLeaks(card, limits);
    if (card.license.empty())
        limits.push_back("The licence is not known.");
    limits.push_back(card.stratified ? "Gold and random samples are in test only."
                                     : "Splits are drawn by entity, not by label: the share of a label may differ "
                                       "between them. Gold and random samples are in test only.");
    return limits;
}

void addAcceptedGates(DatasetCard &card)
{
    for (const GateResult &gate : card.gates)
        if (!gate.pass)
            card.limits.push_back("The quality gate " + gate.name + " does not pass: it found " +
                                  shortened3(gate.value) + " and the limit is " + shortened3(gate.limit) + ". " +
                                  (gate.accepted ? gate.accepted->by + " let it pass: " + closed(gate.accepted->reason)
                                                 : std::string("It was let pass on purpose.")) +
                                  (gate.detail.empty() ? "" : " " + gate.detail));
}

} // namespace secondlook::datasets
