#pragma once

#include "tests/support/mock_answer.h"
#include "tests/support/mock_http.h"

namespace secondlook::test {

/// Why an answer ended, in the words of OpenAI; other protocols have their own for each.
enum class MockEnding { Stop, Length, ContentFilter, Refusal };

/// An answer of the model as its protocol words it.
MockHttpReply answerReply(const MockQuestion &question, const MockAnswer &answer, MockEnding ending);
/// The models that the server knows, as OpenAI lists them.
MockHttpReply modelsReply(const std::vector<std::string> &models);

struct MockError
{
    int status = 500;
    std::string type{};  ///< such as rate_limit_error; Ollama has none
    std::string code{};  ///< of OpenAI only; empty is null
    std::string param{}; ///< as `code`
    std::string message{};
};
MockHttpReply errorReply(MockProtocol protocol, const MockError &error);

std::string quotedJson(const std::string &text);

} // namespace secondlook::test
