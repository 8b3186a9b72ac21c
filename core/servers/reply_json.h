#pragma once

#include "servers/model_answer.h"

#define SIMDJSON_EXCEPTIONS 0 // or looking a value up could throw
#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::servers {

/// A value of a document, or none: what is looked up in none, in another kind of value or past its end is none too.
using ReplyValue = simdjson::simdjson_result<simdjson::dom::element>;

/// What a server or model wrote as JSON, read in place: replies that tell the probabilities of tokens are long, and
/// there is one for every record. None where it is no JSON, is not UTF-8, or is nested more than 1,024 deep. It, and
/// all that is looked up in it, lasts until this thread reads the next document.
ReplyValue readReply(std::string_view text);

/// A text, or "" where it is none.
std::string textOf(const ReplyValue &value);
/// A whole number from 0 to TokenUsage::mostBelievable, or the nearest of these; 0 where it is none.
std::int64_t countOf(const ReplyValue &value);
/// Any number; none where it is none.
std::optional<double> realOf(const ReplyValue &value);

/// Tokens as OpenAI and Ollama list them: {"token","logprob","bytes","top_logprobs"}.
std::vector<Token> readTokens(const ReplyValue &list);

/// A reply that is not what the protocol says.
ModelAnswer unreadable(std::string detail);

} // namespace secondlook::servers
