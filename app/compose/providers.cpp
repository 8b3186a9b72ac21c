#include "app/compose/providers.h"

#include "app/compose/keys.h"
#include "app/compose/settled_examples.h"
#include "domain/prompt_template.h"
#include "formats/documents.h"
#include "pipeline/lane_choice.h"
#include "pipeline/request_events.h"
#include "pipeline/server_scheduler.h"
#include "servers/labeler.h"
#include "servers/reply_verdict.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"
#include "storage/provider_store.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <mutex>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using base::Status;
using servers::Capabilities;

namespace {

constexpr const char *probeText = "Good morning, can you help me with my order?";
constexpr int probeAttempts = 3;
constexpr std::chrono::milliseconds probePause{500};
constexpr std::chrono::milliseconds longestProbePause{30'000};

storage::ProviderStore storeOf(Project &project)
{
    return {project.connection(), project.clock(), project.actor()};
}

/// One question to the server, tried again where it fails for passing reasons.
Result<servers::HttpReply> ask(servers::HttpClient &http, const servers::HttpRequest &request,
                               const std::stop_token &stop)
{
    http.send(request);
    const auto until = std::chrono::steady_clock::now() + request.timeout + std::chrono::seconds(5);
    const std::stop_callback stopped(stop, [&http] { http.wake(); });
    while (!stop.stop_requested() && std::chrono::steady_clock::now() < until)
        for (servers::HttpReply &reply : http.wait(until))
            return std::move(reply);
    return base::fail(ErrorCode::Cancelled, "the test of the server was stopped");
}

/// Until then, or until stopped.
void waitFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, time, [] { return false; });
}

struct Probe
{
    std::optional<ProviderTest> test; ///< none where the server does not understand this way to ask
    std::string said;                 ///< what the server said then
};

/// What an answer says about the way in which it was asked for.
Probe probeOf(const servers::LabelAnswer &answer, const Capabilities &capabilities, std::chrono::milliseconds lasted)
{
    if (answer.kind != servers::LabelAnswer::Kind::Label)
        return {std::nullopt, "It answered, but named no label: " + answer.detail};
    ProviderTest test{capabilities, answer.label, answer.usage};
    test.capabilities.tokenProbabilities = capabilities.tokenProbabilities && !answer.scores.empty();
    test.seconds = std::chrono::duration<double>(lasted).count();
    return {test, {}};
}

/// What the server makes of one way to ask.
Result<Probe> probe(Project &project, const domain::Provider &provider, const Secrets &secrets,
                    const Capabilities &capabilities, const std::stop_token &stop)
{
    const servers::Labeler labeler(provider, project.schema(), capabilities, secrets.key, {}, secrets.proxyLogin);
    const pipeline::RequestEvents events(project.events().with("provider", provider.name));
    domain::Record record;
    record.text = probeText;
    const std::string body = labeler.body(record, {});
    const std::string trace = labeler.answerKey(body, {});
    servers::HttpClient http(1);
    servers::ReplyVerdict verdict;
    for (int attempt = 1; attempt <= probeAttempts; ++attempt) {
        if (attempt > 1)
            waitFor(std::min(verdict.retryAfter.value_or(probePause), longestProbePause), stop);
        pipeline::AskedQuestion question{trace, domain::Lane::Fast, {}, attempt};
        events.sent(question);
        const auto started = std::chrono::steady_clock::now();
        const auto reply = ask(http, labeler.request(body, trace, attempt), stop);
        if (!reply)
            return tl::unexpected(reply.error());
        question.lasted =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
        verdict = servers::verdictOn(*reply, project.clock().now());
        verdict.sentence = labeler.withoutKey(std::move(verdict.sentence));
        if (verdict.kind == servers::ReplyKind::Ok) {
            std::string why;
            const auto answer = labeler.read(reply->body, why);
            if (answer) {
                events.answered(question, answer->usage, costOf(pipeline::pricesOf(provider), answer->usage));
                return probeOf(*answer, capabilities, question.lasted);
            }
            verdict = {servers::ReplyKind::Permanent, "unreadable_reply",
                       "the server's reply cannot be understood: " + why};
        }
        events.failed(question, reply->status, verdict, 0);
        if (verdict.reason == "unsupported_parameter" || verdict.reason == "bad_request")
            return Probe{std::nullopt, verdict.sentence};
        if (verdict.kind == servers::ReplyKind::RunFatal || verdict.kind == servers::ReplyKind::Permanent)
            break;
    }
    const bool isMoney = verdict.reason == "insufficient_quota";
    return base::fail(isMoney ? ErrorCode::Budget : ErrorCode::Unreachable, verdict.sentence, provider.name);
}

} // namespace

Result<domain::Provider> setProvider(Project &project, const std::string &document, const std::string &file,
                                     const std::optional<TemplateFile> &promptTemplate)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "keep model servers"));
    auto provider = formats::parseProvider(document, file);
    if (!provider)
        return provider;
    if (const auto lanes = pipeline::LaneChoice::make(provider->lanes); !lanes)
        return base::fail(lanes.error().code, lanes.error().message, file + ": " + lanes.error().context);
    if (promptTemplate) {
        SECONDLOOK_TRY(domain::parsePromptTemplate(promptTemplate->text, promptTemplate->file));
        provider->promptTemplate = promptTemplate->text;
        // Once more, as the template and the rest of the profile have to fit together.
        provider = formats::parseProvider(formats::writeProvider(*provider), file);
        if (!provider)
            return provider;
    }
    const nlohmann::ordered_json summary = {{"kind", domain::kindName(provider->kind)},
                                            {"base_url", provider->baseUrl},
                                            {"model", provider->model},
                                            {"template", domain::promptTemplateVersion(provider->promptTemplate)}};
    SECONDLOOK_TRY(storeOf(project).set(provider->name, formats::writeProvider(*provider), summary.dump()));
    return provider;
}

Result<std::vector<domain::Provider>> providers(Project &project)
{
    const auto stored = storeOf(project).all();
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<domain::Provider> all;
    for (const storage::StoredProvider &entry : *stored) {
        auto provider = formats::parseProvider(entry.document, "provider " + entry.name);
        if (!provider)
            return tl::unexpected(provider.error());
        all.push_back(std::move(*provider));
    }
    return all;
}

Result<domain::Provider> providerNamed(Project &project, const std::string &name)
{
    auto all = providers(project);
    if (!all)
        return tl::unexpected(all.error());
    std::string names;
    for (domain::Provider &provider : *all) {
        if (provider.name == name)
            return std::move(provider);
        names += (names.empty() ? "" : ", ") + provider.name;
    }
    return base::fail(ErrorCode::NotFound,
                      "there is no provider '" + name + "'; " +
                          (names.empty() ? "add one with 'secondlook provider add'" : "there are: " + names),
                      project.path());
}

namespace {

Result<std::string> keyOfChain(const domain::Provider &provider, const std::stop_token &stop)
{
    auto key = keyChain().read(provider.key.keychain, stop);
    if (!key)
        return tl::unexpected(std::move(key).error());
    if (!*key || (*key)->empty())
        return base::fail(ErrorCode::Usage,
                          "the keychain of this machine holds no key '" + provider.key.keychain +
                              "'; 'secondlook provider set-key PROJECT " + provider.name + "' puts one there",
                          provider.name);
    return std::move(**key);
}

Result<std::string> inVariable(const domain::Provider &provider, const std::string &variable, const std::string &what)
{
    const char *value = std::getenv(variable.c_str());
    if (value == nullptr || *value == '\0')
        return base::fail(ErrorCode::Usage,
                          "the environment variable " + variable + ", which holds " + what +
                              " of this provider, is not set",
                          provider.name);
    return std::string(value);
}

} // namespace

Result<std::string> keyOf(const domain::Provider &provider, const std::stop_token &stop)
{
    if (provider.key.isNone())
        return std::string();
    if (!provider.key.keychain.empty())
        return keyOfChain(provider, stop);
    return inVariable(provider, provider.key.environment, "the key");
}

Result<Secrets> secretsOf(const domain::Provider &provider, const std::stop_token &stop)
{
    auto key = keyOf(provider, stop);
    if (!key)
        return tl::unexpected(std::move(key).error());
    Secrets secrets{std::move(*key), {}};
    if (!provider.proxy.environment.empty()) {
        auto login = inVariable(provider, provider.proxy.environment, "\"user:password\" for the proxy");
        if (!login)
            return tl::unexpected(std::move(login).error());
        secrets.proxyLogin = std::move(*login);
    }
    return secrets;
}

Result<ProviderTest> testProvider(Project &project, const domain::Provider &provider, const std::stop_token &stop)
{
    const auto secrets = secretsOf(provider, stop);
    if (!secrets)
        return tl::unexpected(secrets.error());
    domain::Provider asked = provider;
    asked.confidence = domain::ConfidenceMethod::TokenProbabilities; // whether it can is what is to be found out
    std::string said;
    for (const Capabilities &capabilities :
         {Capabilities{true, true}, Capabilities{false, true}, Capabilities{true, false}, Capabilities{false, false}}) {
        auto found = probe(project, asked, *secrets, capabilities, stop);
        if (!found)
            return tl::unexpected(found.error());
        said = found->said;
        if (!found->test)
            continue;
        SECONDLOOK_TRY(storeOf(project).setCapabilities(provider.baseUrl, provider.model, found->test->capabilities));
        return std::move(*found->test);
    }
    return base::fail(ErrorCode::Unreachable, "the server gives no label however it is asked. " + said, provider.name);
}

Result<Capabilities> capabilitiesOf(Project &project, const domain::Provider &provider, const std::stop_token &stop)
{
    const auto kept = storeOf(project).capabilities(provider.baseUrl, provider.model);
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept)
        return **kept;
    const auto test = testProvider(project, provider, stop);
    if (!test)
        return tl::unexpected(test.error());
    return test->capabilities;
}

Result<RequestPreview> previewRequest(Project &project, const domain::Provider &provider, const std::string &record)
{
    const auto found = storage::readRecordNamed(project.connection(), record);
    if (!found)
        return tl::unexpected(found.error());
    const auto capabilities = storeOf(project).capabilities(provider.baseUrl, provider.model);
    if (!capabilities)
        return tl::unexpected(capabilities.error());
    // The key decides only whether there is a header for it.
    const std::string key = provider.key.isNone() ? "" : "not read";
    auto examples = exampleSourceOf(project, provider);
    if (!examples)
        return tl::unexpected(examples.error());
    const servers::Labeler labeler(provider, project.schema(), capabilities->value_or(Capabilities{}), key,
                                   std::move(*examples));
    const std::string body = labeler.body(*found, {});
    const servers::HttpRequest request = labeler.request(body, labeler.answerKey(body, {}), 0);
    RequestPreview preview{request.url, {}, request.body, labeler.masked(*found).values};
    for (const std::string &header : request.headers)
        preview.headers.push_back(header.substr(0, header.find(':')));
    return preview;
}

} // namespace secondlook::compose
