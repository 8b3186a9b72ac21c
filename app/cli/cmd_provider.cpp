#include "app/cli/commands.h"
#include "app/cli/hidden_input.h"
#include "app/cli/output.h"
#include "app/compose/keys.h"
#include "app/compose/providers.h"
#include "base/text.h"
#include "domain/prompt_template.h"
#include "formats/documents.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

class ProviderCommand final : public Command
{
public:
    std::string name() const override { return "provider"; }
    std::string description() const override
    {
        return "Keep profiles of model servers, test one, or show what it would be sent";
    }
    std::string example() const override { return "secondlook provider add tickets.secondlook local.json"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("ACTION", m_action, "add, list, test, preview, template, set-key or remove-key")
            ->required()
            ->check(CLI::IsMember({"add", "list", "test", "preview", "template", "set-key", "remove-key"}));
        app.add_option("PROJECT", m_project, "Project file")->required();
        app.add_option("WHICH", m_which, "add: the profile (JSON); others: the provider's name");
        app.add_option("--template", m_template,
                       "add: a file with the prompt's template, which is copied into the project");
        app.add_option("--record", m_record, "preview: the record whose request to show; nothing is sent");
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        if (m_action == "list")
            return list(context, **project);
        if (m_which.empty())
            return report(
                context,
                {base::ErrorCode::Usage,
                 m_action == "add" ? "name the file with the profile to add" : "name the provider to " + m_action, ""});
        if (m_action == "set-key" || m_action == "remove-key")
            return changeKey(context, **project);
        if (m_action == "preview")
            return preview(context, **project);
        if (m_action == "template")
            return showTemplate(context, **project);
        return m_action == "add" ? add(context, **project) : test(context, **project);
    }

private:
    static Json described(const domain::Provider &provider)
    {
        Json json = Json::parse(formats::writeProvider(provider));
        if (!provider.key.environment.empty())
            json["key"]["is_set"] = compose::keyOf(provider).has_value();
        json["template_version"] = domain::promptTemplateVersion(provider.promptTemplate);
        return json;
    }

    int add(Context &context, compose::Project &project) const
    {
        const auto document = readTextFile(m_which);
        if (!document)
            return report(context, document.error());
        std::optional<compose::TemplateFile> promptTemplate;
        if (!m_template.empty()) {
            auto text = readTextFile(m_template);
            if (!text)
                return report(context, text.error());
            promptTemplate = {std::move(*text), m_template};
        }
        const auto provider = compose::setProvider(project, *document, m_which, promptTemplate);
        if (!provider)
            return report(context, provider.error());
        if (context.json)
            printJson(context, described(*provider));
        else
            context.out << "Kept provider " << provider->name << ": " << provider->model << " at " << provider->baseUrl
                        << "\nTest it with 'secondlook provider test " << m_project << " " << provider->name << "'\n";
        return Done;
    }

    static int list(Context &context, compose::Project &project)
    {
        const auto all = compose::providers(project);
        if (!all)
            return report(context, all.error());
        Json json = Json::array();
        for (const domain::Provider &provider : *all) {
            json.push_back(described(provider));
            if (!context.json)
                context.out << provider.name << "  " << domain::kindName(provider.kind) << "  " << provider.model
                            << "  " << provider.baseUrl << keyWords(provider) << "\n";
        }
        if (context.json)
            printJson(context, {{"providers", json}});
        else if (all->empty())
            context.out << "No model server is known here; add one with 'secondlook provider add'\n";
        return Done;
    }

    static std::string keyWords(const domain::Provider &provider)
    {
        if (provider.key.isNone())
            return "  no key";
        if (!provider.key.keychain.empty())
            return "  key '" + provider.key.keychain + "' of the keychain";
        return "  key in " + provider.key.environment + (compose::keyOf(provider) ? "" : ", which is not set");
    }

    /// In the keychain of this machine; the project knows its name alone.
    int changeKey(Context &context, compose::Project &project) const
    {
        const auto provider = compose::providerNamed(project, m_which);
        if (!provider)
            return report(context, provider.error());
        const std::string &name = provider->key.keychain;
        if (name.empty())
            return report(context, {base::ErrorCode::Usage,
                                    "the profile names no key of the keychain; put \"key\": {\"keychain\": \"" +
                                        provider->name + "\"} into it and add it again",
                                    provider->name});
        const base::Status changed =
            m_action == "set-key" ? setKey(context, name) : compose::keyChain().remove(name, context.stop);
        if (!changed)
            return report(context, changed.error());
        if (context.json)
            printJson(context, {{"provider", provider->name}, {"keychain", name}, {"is_set", m_action == "set-key"}});
        else
            context.out << (m_action == "set-key" ? "The keychain holds" : "The keychain no longer holds")
                        << " the key '" << name << "'\n";
        return Done;
    }

    static base::Status setKey(Context &context, const std::string &name)
    {
        const auto key = readHiddenLine(context, "the key '" + name + "'");
        if (!key)
            return tl::unexpected(key.error());
        return compose::keyChain().write(name, *key, context.stop);
    }

    int test(Context &context, compose::Project &project) const
    {
        const auto provider = compose::providerNamed(project, m_which);
        if (!provider)
            return report(context, provider.error());
        const auto found = compose::testProvider(project, *provider, context.stop);
        if (!found)
            return report(context, found.error());
        if (context.json) {
            printJson(context, {{"provider", provider->name},
                                {"label", found->label},
                                {"token_probabilities", found->capabilities.tokenProbabilities},
                                {"answer_schema", found->capabilities.answerSchema},
                                {"tokens", {{"input", found->usage.input}, {"output", found->usage.output}}},
                                {"seconds", found->seconds}});
            return Done;
        }
        context.out << provider->name << " answers: '" << found->label << "' in " << decimals(found->seconds, 2)
                    << " s, " << base::grouped(found->usage.input) << " tokens in, "
                    << base::grouped(found->usage.output) << " out\n"
                    << "  probabilities of tokens  "
                    << (found->capabilities.tokenProbabilities ? "yes" : "no, so confidence is by votes") << "\n"
                    << "  answers by a schema      " << (found->capabilities.answerSchema ? "yes" : "no") << "\n";
        return Done;
    }

    int preview(Context &context, compose::Project &project) const
    {
        if (m_record.empty())
            return report(context, {base::ErrorCode::Usage, "name the record with --record ID", ""});
        const auto provider = compose::providerNamed(project, m_which);
        if (!provider)
            return report(context, provider.error());
        const auto request = compose::previewRequest(project, *provider, m_record);
        if (!request)
            return report(context, request.error());
        const Json body = Json::parse(request->body);
        if (context.json) {
            Json masked = Json::array();
            for (const servers::MaskedValue &value : request->masked)
                masked.push_back({{"placeholder", value.placeholder}, {"value", value.value}});
            printJson(context,
                      {{"url", request->url}, {"headers", request->headers}, {"body", body}, {"masked", masked}});
            return Done;
        }
        context.out << "POST " << request->url << "\n" << body.dump(2) << "\n";
        for (const servers::MaskedValue &value : request->masked)
            context.out << value.placeholder << " stands for " << Json(value.value).dump() << "\n";
        context.out << "Nothing was sent\n";
        return Done;
    }

    /// The template in use, word for word: where to begin with one of one's own.
    int showTemplate(Context &context, compose::Project &project) const
    {
        const auto provider = compose::providerNamed(project, m_which);
        if (!provider)
            return report(context, provider.error());
        const std::string text =
            provider->promptTemplate.empty() ? std::string(domain::builtInPromptTemplate()) : provider->promptTemplate;
        if (context.json)
            printJson(context, {{"provider", provider->name},
                                {"version", domain::promptTemplateVersion(provider->promptTemplate)},
                                {"built_in", provider->promptTemplate.empty()},
                                {"template", text}});
        else
            context.out << text;
        return Done;
    }

    std::string m_action;
    std::string m_project;
    std::string m_which;
    std::string m_record;
    std::string m_template;
};

} // namespace

std::unique_ptr<Command> makeProviderCommand()
{
    return std::make_unique<ProviderCommand>();
}

} // namespace secondlook::cli
