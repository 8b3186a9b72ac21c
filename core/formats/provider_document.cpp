#include "formats/documents.h"

#include "base/characters.h"
#include "base/text.h"
#include "formats/json_document.h"
#include "formats/json_number.h"
#include "formats/lane_rules_document.h"
#include "formats/provider_connection.h"
#include "formats/provider_prompt.h"

#include <algorithm>

namespace secondlook::formats {

using domain::ConfidenceMethod;
using domain::Provider;
using domain::ProviderKind;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t longestProviderName = 40;
constexpr std::size_t longestUrl = 2'000;
constexpr std::size_t longestModelName = 200;
constexpr std::size_t longestInstructions = 20'000;
constexpr std::size_t mostMaskedNames = 10'000;
constexpr std::size_t longestMaskedName = 100;
constexpr NumberRange perMinute{1.0, 1e12, true};
constexpr NumberRange price{0.0, 1e6, true};
constexpr NumberRange batchFactor{0.0, 1.0, true};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

base::Status readName(const json &document, const DocumentPlace &place, Provider &provider)
{
    auto name = readText(document, "name", longestProviderName, place);
    if (!name)
        return tl::unexpected(name.error());
    if (name->empty() || !std::ranges::all_of(*name, isNameCharacter))
        return place.at("name").fail("a name of small letters, digits, - and _ is expected here, such as \"local\"");
    provider.name = std::move(*name);
    return {};
}

base::Status readKind(const json &document, const DocumentPlace &place, Provider &provider)
{
    const json kind = document.value("kind", json());
    for (const ProviderKind known : {ProviderKind::OpenAi, ProviderKind::Anthropic, ProviderKind::Ollama}) {
        if (kind == domain::kindName(known)) {
            provider.kind = known;
            return {};
        }
    }
    return place.at("kind").fail(R"("openai" (also vLLM and llama.cpp), "anthropic" or "ollama" is expected here)");
}

/// A URL may name nobody: a key in it would be stored and shown.
base::Status readUrl(const json &document, const DocumentPlace &place, Provider &provider)
{
    auto url = readText(document, "base_url", longestUrl, place);
    if (!url)
        return tl::unexpected(url.error());
    const bool http = url->starts_with("http://") || url->starts_with("https://");
    const std::string_view rest = http ? std::string_view(*url).substr(url->find("://") + 3) : std::string_view();
    const bool plain = std::ranges::all_of(*url, [](char c) { return c > ' ' && c < '\x7f'; });
    if (rest.empty() || rest.front() == '/' || !plain)
        return place.at("base_url").fail("a URL such as \"http://localhost:8080/v1\" is expected here");
    if (rest.find_first_of("@?#") != std::string_view::npos)
        return place.at("base_url")
            .fail("a URL without user, password, ? and # is expected here; name the variable that holds the key under "
                  "\"key\"");
    while (url->ends_with('/'))
        url->pop_back();
    provider.baseUrl = std::move(*url);
    return {};
}

base::Status readKeychain(const json &section, const DocumentPlace &place, Provider &provider)
{
    if (section.contains("environment"))
        return place.fail("either an environment variable or a key of the keychain is expected here, not both");
    auto name = readText(section, "keychain", longestProviderName, place);
    if (!name)
        return tl::unexpected(name.error());
    if (name->empty() || !std::ranges::all_of(*name, isNameCharacter))
        return place.at("keychain")
            .fail("a name of small letters, digits, - and _ is expected here, such as \"work\", never the key itself");
    provider.key.keychain = std::move(*name);
    return {};
}

base::Status readKey(const json &section, const DocumentPlace &place, Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(section, {"environment", "keychain"}, place));
    if (section.contains("keychain"))
        return readKeychain(section, place, provider);
    auto variable = readVariable(section, "environment", place, "OPENAI_API_KEY", "the key itself");
    if (!variable)
        return tl::unexpected(variable.error());
    provider.key.environment = std::move(*variable);
    return {};
}

base::Status readLimits(const json &section, const DocumentPlace &place, Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(
        section, {"requests_per_minute", "tokens_per_minute", "input_tokens_per_minute", "output_tokens_per_minute"},
        place));
    domain::ProviderLimits &limits = provider.limits;
    const std::pair<std::string_view, std::optional<double> *> known[] = {
        {"requests_per_minute", &limits.requests},
        {"tokens_per_minute", &limits.tokens},
        {"input_tokens_per_minute", &limits.inputTokens},
        {"output_tokens_per_minute", &limits.outputTokens}};
    for (const auto &[key, value] : known)
        if (section.contains(key))
            SECONDLOOK_TRY(readNumber(section, key, perMinute, place, value->emplace()));
    return {};
}

base::Status readPrices(const json &section, const DocumentPlace &place, Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(section, {"input", "output", "batch_factor"}, place));
    SECONDLOOK_TRY(readNumber(section, "input", price, place, provider.prices.input));
    SECONDLOOK_TRY(readNumber(section, "output", price, place, provider.prices.output));
    return readNumber(section, "batch_factor", batchFactor, place, provider.prices.batchFactor);
}

/// A number, or null for what must not be sent.
base::Status readSampling(const json &section, const DocumentPlace &place, Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(section, {"temperature", "seed"}, place));
    if (section.contains("temperature") && section["temperature"].is_null())
        provider.temperature.reset();
    else if (section.contains("temperature"))
        SECONDLOOK_TRY(readNumber(section, "temperature", {0.0, 2.0, true}, place, provider.temperature.emplace()));
    int seed = 0;
    SECONDLOOK_TRY(readWhole(section, "seed", {0.0, 2147483647.0, true}, place, seed));
    if (section.contains("seed"))
        provider.seed = seed;
    return {};
}

base::Status readConfidence(const json &section, const DocumentPlace &place, Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(section, {"method", "votes"}, place));
    const json method = section.value("method", json("token_probabilities"));
    bool isKnown = false;
    for (const auto known : {ConfidenceMethod::TokenProbabilities, ConfidenceMethod::PTrue, ConfidenceMethod::Votes,
                             ConfidenceMethod::Verbalized}) {
        if (method == domain::methodName(known)) {
            provider.confidence = known;
            isKnown = true;
        }
    }
    if (!isKnown)
        return place.at("method").fail(R"("token_probabilities", "p_true", "votes" or "verbalized" is expected here)");
    return readWhole(section, "votes", {2.0, 100.0, true}, place, provider.votes);
}

/// A name without letters and digits would be found nowhere.
bool holdsAWord(std::string_view name)
{
    for (std::size_t at = 0; at < name.size();) {
        const base::CharacterKind kind = base::character(base::nextCodePoint(name, at)).kind;
        if (kind == base::CharacterKind::Letter || kind == base::CharacterKind::Alone)
            return true;
    }
    return false;
}

base::Status readMaskedNames(const json &section, const DocumentPlace &place, Provider &provider)
{
    if (!section.contains("names"))
        return {};
    const json &names = section["names"];
    const DocumentPlace list = place.at("names");
    if (!names.is_array() || names.size() > mostMaskedNames)
        return list.fail("a list of at most 10000 names is expected here");
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto name = readText(names[i], longestMaskedName, list.at(i));
        if (!name)
            return tl::unexpected(name.error());
        if (!holdsAWord(*name))
            return list.at(i).fail("a name with letters or digits is expected here");
        provider.mask.names.push_back(std::move(*name));
    }
    return {};
}

base::Status readMask(const json &section, const DocumentPlace &place, Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(section, {"emails", "phones", "cards", "ibans", "names"}, place));
    domain::Masking &mask = provider.mask;
    const std::pair<std::string_view, bool *> switches[] = {
        {"emails", &mask.emails}, {"phones", &mask.phones}, {"cards", &mask.cards}, {"ibans", &mask.ibans}};
    for (const auto &[key, isOn] : switches) {
        const json value = section.value(key, json(false));
        if (!value.is_boolean())
            return place.at(key).fail("true or false is expected here");
        *isOn = value.get<bool>();
    }
    return readMaskedNames(section, place, provider);
}

base::Status readEffort(const json &document, const DocumentPlace &place, Provider &provider)
{
    auto seconds = static_cast<int>(provider.timeout.count());
    auto recordTokens = static_cast<int>(provider.recordTokens);
    SECONDLOOK_TRY(readWhole(document, "concurrency", {1.0, 2'000.0, true}, place, provider.concurrency));
    SECONDLOOK_TRY(readWhole(document, "timeout_seconds", {1.0, 3'600.0, true}, place, seconds));
    SECONDLOOK_TRY(readWhole(document, "attempts", {1.0, 20.0, true}, place, provider.attempts));
    SECONDLOOK_TRY(readWhole(document, "answer_tokens", {1.0, 100'000.0, true}, place, provider.answerTokens));
    SECONDLOOK_TRY(readWhole(document, "record_tokens", {1.0, 1e9, true}, place, recordTokens));
    provider.timeout = std::chrono::seconds(seconds);
    provider.recordTokens = recordTokens;
    return {};
}

base::Status readLaneSection(const json &section, const DocumentPlace &place, Provider &provider)
{
    return readLanes(section, place, provider.lanes);
}

base::Status readWords(const json &document, const DocumentPlace &place, Provider &provider)
{
    auto model = readText(document, "model", longestModelName, place);
    auto instructions = readText(document, "instructions", longestInstructions, place);
    auto version = readText(document, "api_version", longestProviderName, place);
    for (const auto *text : {&model, &instructions, &version})
        if (!*text)
            return tl::unexpected(text->error());
    if (model->empty())
        return place.at("model").fail("the name of the model as the server calls it is expected here");
    if (!version->empty() && !std::ranges::all_of(*version, isNameCharacter))
        return place.at("api_version").fail("a version such as \"2023-06-01\" is expected here");
    provider.model = std::move(*model);
    provider.instructions = std::move(*instructions);
    if (!version->empty())
        provider.apiVersion = std::move(*version);
    const json field = document.value("output_limit_field", json(provider.outputLimitField));
    if (field != "max_completion_tokens" && field != "max_tokens")
        return place.at("output_limit_field").fail(R"("max_completion_tokens" or "max_tokens" is expected here)");
    provider.outputLimitField = field.get<std::string>();
    return {};
}

using ReadProviderSection = base::Status (*)(const json &, const DocumentPlace &, Provider &);

ordered_json maskJson(const domain::Masking &mask)
{
    ordered_json json = {
        {"emails", mask.emails}, {"phones", mask.phones}, {"cards", mask.cards}, {"ibans", mask.ibans}};
    if (!mask.names.empty())
        json["names"] = mask.names;
    return json;
}

} // namespace

base::Result<Provider> parseProvider(std::string_view document, const std::string &name)
{
    const auto parsed = parseJsonDocument(document, name);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const DocumentPlace place{name, ""};
    SECONDLOOK_TRY(checkKeys(*parsed,
                             {"name",
                              "kind",
                              "base_url",
                              "model",
                              "key",
                              "tls",
                              "proxy",
                              "api_version",
                              "instructions",
                              "template",
                              "examples",
                              "sampling",
                              "output_limit_field",
                              "answer_tokens",
                              "confidence",
                              "mask",
                              "limits",
                              "prices",
                              "concurrency",
                              "timeout_seconds",
                              "attempts",
                              "record_tokens",
                              "lanes"},
                             place));
    Provider provider;
    for (const ReadProviderSection read : {readName, readKind, readUrl, readWords, readTemplate, readEffort})
        SECONDLOOK_TRY(read(*parsed, place, provider));
    constexpr std::pair<std::string_view, ReadProviderSection> providerSections[] = {
        {"key", readKey},       {"sampling", readSampling}, {"confidence", readConfidence}, {"mask", readMask},
        {"limits", readLimits}, {"prices", readPrices},     {"examples", readExamples},     {"lanes", readLaneSection},
        {"tls", readTls},       {"proxy", readProxy},
    };
    for (const auto &[key, read] : providerSections)
        if (parsed->contains(key))
            SECONDLOOK_TRY(read((*parsed)[std::string(key)], place.at(key), provider));
    SECONDLOOK_TRY(checkTemplateFits(place, provider));
    return provider;
}

std::string writeProvider(const Provider &provider)
{
    ordered_json limits = ordered_json::object();
    const std::pair<const char *, const std::optional<double> *> known[] = {
        {"requests_per_minute", &provider.limits.requests},
        {"tokens_per_minute", &provider.limits.tokens},
        {"input_tokens_per_minute", &provider.limits.inputTokens},
        {"output_tokens_per_minute", &provider.limits.outputTokens}};
    for (const auto &[key, value] : known)
        if (*value)
            limits[key] = **value;
    ordered_json sampling = {
        {"temperature", provider.temperature ? ordered_json(*provider.temperature) : ordered_json(nullptr)}};
    if (provider.seed)
        sampling["seed"] = *provider.seed;
    ordered_json document = {{"name", provider.name},
                             {"kind", domain::kindName(provider.kind)},
                             {"base_url", provider.baseUrl},
                             {"model", provider.model}};
    if (!provider.key.environment.empty())
        document["key"] = {{"environment", provider.key.environment}};
    if (!provider.key.keychain.empty())
        document["key"] = {{"keychain", provider.key.keychain}};
    writeConnection(provider, document);
    document["api_version"] = provider.apiVersion;
    if (!provider.instructions.empty())
        document["instructions"] = provider.instructions;
    if (!provider.promptTemplate.empty())
        document["template"] = provider.promptTemplate;
    if (provider.examples != domain::ExampleRule())
        document["examples"] = examplesJson(provider.examples);
    document["sampling"] = sampling;
    document["output_limit_field"] = provider.outputLimitField;
    document["answer_tokens"] = provider.answerTokens;
    document["confidence"] = {{"method", domain::methodName(provider.confidence)}, {"votes", provider.votes}};
    if (provider.mask.isOn())
        document["mask"] = maskJson(provider.mask);
    document["limits"] = limits;
    document["prices"] = {{"input", provider.prices.input}, {"output", provider.prices.output}};
    if (provider.prices.batchFactor != domain::ProviderPrices().batchFactor)
        document["prices"]["batch_factor"] = provider.prices.batchFactor;
    document["concurrency"] = provider.concurrency;
    document["timeout_seconds"] = provider.timeout.count();
    document["attempts"] = provider.attempts;
    document["record_tokens"] = provider.recordTokens;
    if (provider.lanes.isOn())
        document["lanes"] = writeLanes(provider.lanes);
    return document.dump(2) + "\n";
}

} // namespace secondlook::formats
