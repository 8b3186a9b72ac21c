#include "servers/label_probabilities.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <string_view>

namespace secondlook::servers {

namespace {

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

/// How labels are spelled in an answer: in quotes and escaped as JSON, or bare.
class Spellings
{
public:
    Spellings(std::span<const std::string> labels, std::string_view answer)
    {
        const std::string_view begun = withoutLeadingBlanks(answer);
        m_isJson = begun.starts_with("{") || begun.starts_with("\"");
        m_folds = std::set<std::string>([&] {
                      std::set<std::string> all;
                      for (const std::string &label : labels)
                          all.insert(folded(label));
                      return all;
                  }())
                      .size() == labels.size();
        for (const std::string &label : labels) {
            // A bare label ends where the answer ends; in JSON its closing quote tells "card" from "card_arrival".
            const std::string spelled = m_isJson ? nlohmann::json(label).dump().substr(1) : label;
            m_spellings.push_back(m_folds ? folded(spelled) : spelled);
        }
        m_begin = beginOfLabel(answer);
    }

    /// Where the label begins in the answer; npos where none does.
    std::size_t begin() const { return m_begin; }
    std::size_t count() const { return m_spellings.size(); }

    /// What was said from begin() on, as spellings are compared.
    std::string comparable(std::string_view said) const
    {
        const std::string text(m_isJson ? said : withoutLeadingBlanks(said));
        return m_folds ? folded(text) : text;
    }

    /// Whether this comparable() text is the beginning of the label, or all of it and more.
    bool canBecome(std::size_t label, std::string_view text) const
    {
        const std::string &spelling = m_spellings[label];
        return spelling.starts_with(text) || (m_isJson && text.starts_with(spelling));
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

    std::vector<std::string> m_spellings;
    bool m_isJson = false;
    bool m_folds = false;
    std::size_t m_begin = 0;
};

using Labels = std::vector<std::size_t>;

Labels stillPossible(const Spellings &spellings, const Labels &among, std::string_view said)
{
    const std::string text = spellings.comparable(said);
    Labels possible;
    std::ranges::copy_if(among, std::back_inserter(possible),
                         [&](std::size_t label) { return spellings.canBecome(label, text); });
    return possible;
}

/// What could stand at a place with its probability, the token that does stand there among it.
std::map<std::string, double> choicesAt(const Token &token)
{
    std::map<std::string, double> choices;
    for (const TokenAlternative &alternative : token.alternatives)
        choices.emplace(alternative.text, std::exp(alternative.logProbability));
    choices.emplace(token.text, std::exp(token.logProbability));
    return choices;
}

/// Gives the share `mass` to the labels among `possible` as one place tells them apart. Returns what is left of it for
/// the token that was taken.
double partAt(const Spellings &spellings, const Token &token, std::string_view before, const Labels &possible,
              const Labels &taken, double mass, LabelProbabilities &probabilities)
{
    double said = 0.0;
    double ofLabels = 0.0;
    double ofTaken = 0.0;
    std::vector<std::pair<Labels, double>> elsewhere;
    for (const auto &[text, probability] : choicesAt(token)) {
        said += probability;
        const std::string after = std::string(before) + text;
        Labels labels = stillPossible(
            spellings, possible,
            after.size() > spellings.begin() ? std::string_view(after).substr(spellings.begin()) : std::string_view());
        if (labels.empty() || after.size() <= spellings.begin())
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

LabelProbabilities labelProbabilities(std::span<const Token> tokens, std::span<const std::string> labels)
{
    std::string answer;
    for (const Token &token : tokens)
        answer += token.text;
    const Spellings spellings(labels, answer);
    if (spellings.begin() == std::string_view::npos)
        return {};
    LabelProbabilities probabilities{std::vector<double>(labels.size(), 0.0), 0.0};
    Labels possible(labels.size());
    std::iota(possible.begin(), possible.end(), std::size_t{0});
    double mass = 1.0;
    std::string said;
    for (const Token &token : tokens) {
        if (possible.size() == 1)
            break;
        const std::string before = said;
        said += token.text;
        if (said.size() <= spellings.begin() ||
            withoutLeadingBlanks(std::string_view(said).substr(spellings.begin())).empty())
            continue;
        Labels taken = stillPossible(spellings, possible, std::string_view(said).substr(spellings.begin()));
        if (taken.empty())
            return {};
        if (taken.size() < possible.size())
            mass = partAt(spellings, token, before, possible, taken, mass, probabilities);
        possible = std::move(taken);
    }
    // Of bare labels that begin alike, the one that is said in full was meant.
    std::ranges::sort(possible, {}, [&](std::size_t label) { return labels[label].size(); });
    if (possible.size() == labels.size() && labels.size() > 1)
        return {};
    probabilities.labels[possible.front()] += mass;
    const double told = std::accumulate(probabilities.labels.begin(), probabilities.labels.end(), 0.0);
    probabilities.other = std::max(0.0, 1.0 - told);
    return probabilities;
}

} // namespace secondlook::servers
