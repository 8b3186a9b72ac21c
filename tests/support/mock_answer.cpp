#include "tests/support/mock_answer.h"

#include "base/hash.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

namespace secondlook::test {
namespace {

using nlohmann::json;

constexpr double strayShare = 1e-4;
constexpr double certainLogprob = -1e-5;

std::string smallLetters(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

std::string inJsonString(const std::string &text)
{
    const std::string quoted = json(text).dump(-1, ' ', false, json::error_handler_t::replace);
    return quoted.substr(1, quoted.size() - 2);
}

/// Pieces of four bytes, never within a character; labels that begin alike share their first pieces.
std::vector<std::string> piecesOfLabel(const std::string &label)
{
    std::vector<std::string> pieces;
    for (const char byte : label) {
        if (pieces.empty() || (pieces.back().size() >= 4 && base::beginsCharacter(byte)))
            pieces.emplace_back();
        pieces.back() += byte;
    }
    return pieces;
}

/// Runs of letters, and what stands between them.
void addScaffold(const std::string &text, std::vector<MockToken> &tokens)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    std::string piece;
    const auto end = [&] {
        if (!piece.empty())
            tokens.push_back({piece, certainLogprob, {{piece, certainLogprob}}});
        piece.clear();
    };
    for (const char c : text) {
        if (!piece.empty() && isLetter(c) != isLetter(piece.back()))
            end();
        piece += c;
    }
    end();
}

struct Candidate
{
    std::vector<std::string> pieces; ///< with what follows the label as the last one, since that may tell labels apart
    double probability;
};

void addLabel(const Candidate &chosen, std::vector<Candidate> candidates, std::vector<MockToken> &tokens)
{
    for (std::size_t i = 0; i < chosen.pieces.size(); ++i) {
        std::map<std::string, double> next;
        double all = 0;
        for (const Candidate &candidate : candidates) {
            next[candidate.pieces[i]] += candidate.probability;
            all += candidate.probability;
        }
        MockToken token{chosen.pieces[i], 0, {}};
        if (token.text.empty())
            return; // nothing follows a bare label
        for (const auto &[text, probability] : next)
            if (!text.empty() && probability > 0)
                token.alternatives.emplace_back(text, std::log(probability / all * (1 - strayShare)));
        token.alternatives.emplace_back(" the", std::log(strayShare));
        std::ranges::stable_sort(token.alternatives, std::ranges::greater{}, &std::pair<std::string, double>::second);
        token.logprob = std::log(next[token.text] / all * (1 - strayShare));
        tokens.push_back(std::move(token));
        std::erase_if(candidates, [&](const Candidate &other) {
            return other.pieces[i] != chosen.pieces[i] || other.pieces.size() <= i + 1;
        });
    }
}

/// An object by the schema whose first `enum` is `mark`; other fields are filled with something of their type.
json objectBy(const json &schema, const std::string &mark, bool &isMarked)
{
    if (schema.contains("enum")) {
        if (std::exchange(isMarked, true))
            return schema["enum"].at(0);
        return mark;
    }
    const std::string type = schema.value("type", "string");
    if (type == "object") {
        json object = json::object();
        if (schema.contains("properties"))
            for (const auto &[name, inner] : schema["properties"].items())
                object[name] = objectBy(inner, mark, isMarked);
        return object;
    }
    if (type == "array")
        return json::array();
    if (type == "number" || type == "integer")
        return 1;
    if (type == "boolean")
        return true;
    return "as asked";
}

/// What stands before and after the label.
std::pair<std::string, std::string> scaffoldOf(const std::string &schema)
{
    if (schema.empty())
        return {};
    static const std::string mark = "\x01";
    static thread_local std::map<std::string, std::pair<std::string, std::string>> known;
    if (const auto found = known.find(schema); found != known.end())
        return found->second;
    bool isMarked = false;
    const std::string text = objectBy(json::parse(schema), mark, isMarked).dump();
    const std::string escaped = inJsonString(mark);
    const auto at = text.find(escaped);
    if (at == std::string::npos)
        throw std::runtime_error("the schema of the answer has no enum");
    const std::pair parts{text.substr(0, at), text.substr(at + escaped.size())};
    return known[schema] = parts;
}

} // namespace

std::string labelFoundIn(const std::string &prompt, const std::vector<std::string> &labels)
{
    if (labels.empty())
        return "unknown";
    const std::string text = smallLetters(prompt);
    for (const std::string &label : labels)
        if (text.find(smallLetters(label)) != std::string::npos)
            return label;
    return labels[base::stableHash(prompt) % labels.size()];
}

std::vector<double> believedProbabilities(const std::vector<std::string> &labels, const std::string &chosen,
                                          const std::string &prompt)
{
    const bool isListed = std::ranges::find(labels, chosen) != labels.end();
    if (labels.size() == 1 && isListed)
        return {1.0};
    const double ofChosen = 0.55 + 0.44 * base::stableUniform(prompt, 1, "chosen");
    std::vector<double> weights;
    double sum = 0;
    for (const std::string &label : labels) {
        const double weight =
            label == chosen ? 0 : 0.01 + base::stableUniform(prompt, base::stableHash(label), "other");
        weights.push_back(weight);
        sum += weight;
    }
    for (std::size_t i = 0; i < labels.size(); ++i)
        weights[i] = labels[i] == chosen ? ofChosen : weights[i] / sum * (1 - ofChosen);
    return weights;
}

MockAnswer answerWith(const std::string &label, const MockQuestion &question)
{
    const auto [before, after] = scaffoldOf(question.schema);
    const bool isJson = !question.schema.empty();
    std::vector<std::string> labels = question.labels;
    std::vector<double> believed = believedProbabilities(labels, label, question.prompt);
    if (std::ranges::find(labels, label) == labels.end()) {
        labels.push_back(label);
        believed.push_back(labels.size() == 1 ? 1.0 : 0.55);
    }
    std::vector<Candidate> candidates;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        Candidate candidate{piecesOfLabel(isJson ? inJsonString(labels[i]) : labels[i]), believed[i]};
        candidate.pieces.push_back(after);
        chosen = labels[i] == label ? i : chosen;
        candidates.push_back(std::move(candidate));
    }
    MockAnswer answer;
    addScaffold(before, answer.tokens);
    const Candidate path = candidates[chosen];
    addLabel(path, std::move(candidates), answer.tokens);
    const auto most = static_cast<std::size_t>(question.mostTokens);
    answer.isCut = most > 0 && answer.tokens.size() > most;
    if (answer.isCut)
        answer.tokens.resize(most);
    for (const MockToken &token : answer.tokens)
        answer.content += token.text;
    return answer;
}

} // namespace secondlook::test
