#include "servers/label_probabilities.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <string_view>
#include <utility>

namespace secondlook::servers {

namespace {

using Labels = std::vector<std::size_t>;

std::string folded(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string_view withoutLeadingBlanks(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

/// One answer, as far as it is said, beside the labels.
class SaidLabel
{
public:
    SaidLabel(const LabelSpellings &spellings, std::string_view answer) : m_spellings(spellings)
    {
        const std::string_view begun = withoutLeadingBlanks(answer);
        m_isJson = begun.starts_with("{") || begun.starts_with("\"");
        m_begin = beginOfLabel(answer);
    }

    /// Where the label begins in the answer; npos where none does.
    std::size_t begin() const { return m_begin; }

    /// Those among which the label is, after `said` from begin() on.
    Labels stillPossible(const Labels &among, std::string_view said) const
    {
        const std::string text = m_spellings.comparable(m_isJson ? said : withoutLeadingBlanks(said));
        Labels possible;
        std::ranges::copy_if(among, std::back_inserter(possible),
                             [&](std::size_t label) { return m_spellings.canBecome(label, text, m_isJson); });
        return possible;
    }

private:
    std::size_t beginOfLabel(std::string_view answer) const
    {
        if (!m_isJson)
            return 0;
        std::size_t at = answer.find("\"label\"");
        at = at == std::string_view::npos ? answer.find('"') : answer.find('"', at + 7);
        return at == std::string_view::npos ? at : at + 1;
    }

    const LabelSpellings &m_spellings;
    bool m_isJson = false;
    std::size_t m_begin = 0;
};

/// What could stand at a place with its probability, the token that does stand there among it.
std::vector<std::pair<std::string_view, double>> choicesAt(const Token &token)
{
    std::vector<std::pair<std::string_view, double>> choices;
    choices.reserve(token.alternatives.size() + 1);
    const auto add = [&choices](const std::string &text, double logProbability) {
        const bool isNew = std::ranges::none_of(choices, [&](const auto &choice) { return choice.first == text; });
        if (isNew)
            choices.emplace_back(text, std::exp(logProbability));
    };
    for (const TokenAlternative &alternative : token.alternatives)
        add(alternative.text, alternative.logProbability);
    add(token.text, token.logProbability);
    return choices;
}

/// Gives the share `mass` to the labels among `possible` as one place tells them apart. Returns what is left of it for
/// the token that was taken.
double partAt(const SaidLabel &answer, const Token &token, std::string_view before, const Labels &possible,
              const Labels &taken, double mass, LabelProbabilities &probabilities)
{
    double said = 0.0;
    double ofLabels = 0.0;
    double ofTaken = 0.0;
    std::vector<std::pair<Labels, double>> elsewhere;
    for (const auto &[text, probability] : choicesAt(token)) {
        said += probability;
        std::string after(before);
        after += text;
        if (after.size() <= answer.begin())
            continue;
        Labels labels = answer.stillPossible(possible, std::string_view(after).substr(answer.begin()));
        if (labels.empty())
            continue;
        ofLabels += probability;
        if (labels == taken)
            ofTaken += probability;
        else
            elsewhere.emplace_back(std::move(labels), probability);
    }
    const double all = ofLabels + std::max(0.0, 1.0 - said);
    if (!(all > 0.0))
        return mass;
    for (const auto &[labels, probability] : elsewhere)
        for (const std::size_t label : labels)
            probabilities.labels[label] += mass * probability / all / static_cast<double>(labels.size());
    return mass * ofTaken / all;
}

} // namespace

LabelSpellings::LabelSpellings(std::span<const std::string> labels)
{
    std::set<std::string> different;
    for (const std::string &label : labels)
        different.insert(folded(label));
    m_ignoresCase = different.size() == labels.size();
    for (const std::string &label : labels) {
        m_bare.push_back(comparable(label));
        m_quoted.push_back(comparable(nlohmann::json(label).dump().substr(1)));
    }
}

std::string LabelSpellings::comparable(std::string_view text) const
{
    return m_ignoresCase ? folded(std::string(text)) : std::string(text);
}

bool LabelSpellings::canBecome(std::size_t label, std::string_view text, bool isJson) const
{
    const std::string &spelling = (isJson ? m_quoted : m_bare)[label];
    return spelling.starts_with(text) || (isJson && text.starts_with(spelling));
}

LabelProbabilities labelProbabilities(std::span<const Token> tokens, const LabelSpellings &labels)
{
    std::string text;
    for (const Token &token : tokens)
        text += token.text;
    const SaidLabel answer(labels, text);
    if (answer.begin() == std::string_view::npos)
        return {};
    LabelProbabilities probabilities{std::vector<double>(labels.count(), 0.0), 0.0};
    Labels possible(labels.count());
    std::iota(possible.begin(), possible.end(), std::size_t{0});
    double mass = 1.0;
    std::string said;
    for (const Token &token : tokens) {
        if (possible.size() == 1)
            break;
        const std::string before = said;
        said += token.text;
        if (said.size() <= answer.begin() ||
            withoutLeadingBlanks(std::string_view(said).substr(answer.begin())).empty())
            continue;
        Labels taken = answer.stillPossible(possible, std::string_view(said).substr(answer.begin()));
        if (taken.empty())
            return {};
        if (taken.size() < possible.size())
            mass = partAt(answer, token, before, possible, taken, mass, probabilities);
        possible = std::move(taken);
    }
    // Of bare labels that begin alike, the one that is said in full was meant.
    const auto meant = std::ranges::min_element(
        possible, [&](std::size_t label, std::size_t other) { return labels.isShorter(label, other); });
    if (possible.size() == labels.count() && labels.count() > 1)
        return {};
    probabilities.labels[*meant] += mass;
    const double told = std::accumulate(probabilities.labels.begin(), probabilities.labels.end(), 0.0);
    probabilities.other = std::max(0.0, 1.0 - told);
    return probabilities;
}

} // namespace secondlook::servers
