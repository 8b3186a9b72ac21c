#include "servers/wire_json.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace secondlook::servers {

using nlohmann::json;

namespace {

constexpr std::size_t mostTokens = 4'096;
constexpr std::size_t mostAlternatives = 64;

/// What stands for "very unlikely", or cannot be a logarithm of a probability at all.
double logProbabilityOf(const json &value)
{
    const double number = value.is_number() ? value.get<double>() : -9999.0;
    return std::isfinite(number) ? std::min(number, 0.0) : -9999.0;
}

} // namespace

const json &member(const json &value, std::string_view key)
{
    static const json none;
    if (!value.is_object())
        return none;
    const auto found = value.find(key);
    return found == value.end() ? none : *found;
}

std::string textOf(const json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::int64_t countOf(const json &value)
{
    return value.is_number_integer()
               ? std::clamp<std::int64_t>(value.get<std::int64_t>(), 0, TokenUsage::mostBelievable)
               : 0;
}

std::vector<Token> readTokens(const json &list)
{
    std::vector<Token> tokens;
    if (!list.is_array())
        return tokens;
    for (const json &entry : list) {
        if (tokens.size() == mostTokens)
            break;
        Token token{textOf(member(entry, "token")), logProbabilityOf(member(entry, "logprob"))};
        for (const json &other : member(entry, "top_logprobs")) {
            if (token.alternatives.size() == mostAlternatives)
                break;
            token.alternatives.push_back({textOf(member(other, "token")), logProbabilityOf(member(other, "logprob"))});
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

ModelAnswer unreadable(std::string detail)
{
    ModelAnswer answer;
    answer.detail = base::shortened(detail, 300);
    return answer;
}

} // namespace secondlook::servers
