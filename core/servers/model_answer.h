#pragma once

#include "servers/token_usage.h"

#include <string>
#include <vector>

namespace secondlook::servers {

struct TokenAlternative
{
    std::string text;
    double logProbability = 0.0; ///< natural logarithm
};

/// One token of an answer with what could have stood in its place, itself among it where the server says so.
struct Token
{
    std::string text;
    double logProbability = 0.0;
    std::vector<TokenAlternative> alternatives{};
};

enum class AnswerKind {
    Complete,   ///< the model said all that it wanted to
    CutShort,   ///< the limit of output tokens came first
    Refused,    ///< the model would not answer
    Filtered,   ///< the server's content filter stepped in
    Unreadable, ///< not what the protocol says
};

/// A reply as every protocol says it.
struct ModelAnswer
{
    AnswerKind kind = AnswerKind::Unreadable;
    std::string text{};          ///< what was answered
    std::vector<Token> tokens{}; ///< of `text`; empty where the server does not say
    TokenUsage usage{};
    std::string detail{}; ///< why it is unreadable, or the words of a refusal; for people
};

} // namespace secondlook::servers
