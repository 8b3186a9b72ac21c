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

} // namespace secondlook::domain
