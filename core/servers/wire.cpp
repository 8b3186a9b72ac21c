#include "servers/wire.h"

namespace secondlook::servers {

const Wire &openAiWire();
const Wire &anthropicWire();
const Wire &ollamaWire();

const Wire &wireOf(domain::ProviderKind kind)
{
    switch (kind) {
    case domain::ProviderKind::Anthropic:
        return anthropicWire();
    case domain::ProviderKind::Ollama:
        return ollamaWire();
    case domain::ProviderKind::OpenAi:
        break;
    }
    return openAiWire();
}

} // namespace secondlook::servers
