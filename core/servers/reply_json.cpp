#include "servers/reply_json.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace secondlook::servers {

namespace dom = simdjson::dom;

namespace {

constexpr std::size_t mostTokens = 4'096;
constexpr std::size_t mostAlternatives = 64;
constexpr std::size_t keptCapacity = 1'000'000; ///< bytes of a text
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// What stands for "very unlikely", or cannot be a logarithm of a probability at all.
double logProbabilityOf(const ReplyValue &value)
{
    const double number = realOf(value).value_or(-9999.0);
    return std::isfinite(number) ? std::min(number, 0.0) : -9999.0;
}

} // namespace

ReplyValue readReply(std::string_view text)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (text.empty())
        return simdjson::EMPTY; // no text may have no address, which the parser would copy from
    thread_local dom::parser parser;
    if (parser.capacity() > keptCapacity && text.size() <= keptCapacity)
        parser = dom::parser(); // one long reply would take its memory for ever
    const ReplyValue read = parser.parse(text.data(), text.size());
    if (read.error() != simdjson::NUMBER_ERROR)
        return read;
    // One whole number that is too large spoils all of it: as a fraction it can be written.
    const std::string rounded =
        nlohmann::json::parse(text, nullptr, false).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return parser.parse(rounded.data(), rounded.size());
}

std::string textOf(const ReplyValue &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::int64_t countOf(const ReplyValue &value)
{
    std::int64_t count = 0;
    std::uint64_t large = 0; // more than the other holds
    if (value.get(count) == simdjson::SUCCESS)
        return std::clamp<std::int64_t>(count, 0, TokenUsage::mostBelievable);
    return value.get(large) == simdjson::SUCCESS ? TokenUsage::mostBelievable : 0;
}

std::optional<double> realOf(const ReplyValue &value)
{
    double number = 0.0;
    return value.get(number) == simdjson::SUCCESS ? std::optional(number) : std::nullopt;
}

std::vector<Token> readTokens(const ReplyValue &list)
{
    std::vector<Token> tokens;
    dom::array entries;
    if (list.get(entries) != simdjson::SUCCESS)
        return tokens;
    for (const dom::element entry : entries) {
        if (tokens.size() == mostTokens)
            break;
        Token token{textOf(entry["token"]), logProbabilityOf(entry["logprob"])};
        dom::array others;
        if (entry["top_logprobs"].get(others) == simdjson::SUCCESS) {
            token.alternatives.reserve(std::min(others.size(), mostAlternatives));
            for (const dom::element other : others) {
                if (token.alternatives.size() == mostAlternatives)
                    break;
                token.alternatives.push_back({textOf(other["token"]), logProbabilityOf(other["logprob"])});
            }
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
