#include "domain/provider.h"

namespace secondlook::domain {

std::string_view kindName(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Anthropic:
        return "anthropic";
    case ProviderKind::Ollama:
        return "ollama";
    case ProviderKind::OpenAi:
        break;
    }
    return "openai";
}

std::string_view methodName(ConfidenceMethod method)
{
    switch (method) {
    case ConfidenceMethod::PTrue:
        return "p_true";
    case ConfidenceMethod::Votes:
        return "votes";
    case ConfidenceMethod::Verbalized:
        return "verbalized";
    case ConfidenceMethod::TokenProbabilities:
        break;
    }
    return "token_probabilities";
}

std::string_view choiceName(ExampleChoice choice)
{
    switch (choice) {
    case ExampleChoice::Nearest:
        return "nearest";
    case ExampleChoice::Diverse:
        return "diverse";
    case ExampleChoice::Fixed:
        return "fixed";
    case ExampleChoice::None:
        break;
    }
    return "none";
}

} // namespace secondlook::domain
