#include "formats/provider_prompt.h"

#include "domain/prompt_template.h"
#include "formats/json_number.h"

namespace secondlook::formats {

using domain::ExampleChoice;
using domain::PromptPlaceholder;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t mostFixedExamples = 50;
constexpr std::size_t longestRecordId = 1'000;

base::Status readExampleIds(const json &section, const DocumentPlace &place, domain::ExampleRule &rule)
{
    if (!section.contains("ids"))
        return {};
    const json &ids = section["ids"];
    const DocumentPlace list = place.at("ids");
    if (!ids.is_array() || ids.size() > mostFixedExamples)
        return list.fail("a list of at most 50 ids of records is expected here");
    for (std::size_t i = 0; i < ids.size(); ++i) {
        auto id = readText(ids[i], longestRecordId, list.at(i));
        if (!id)
            return tl::unexpected(id.error());
        rule.ids.push_back(std::move(*id));
    }
    return {};
}

} // namespace

base::Status readTemplate(const json &document, const DocumentPlace &place, domain::Provider &provider)
{
    auto text = readText(document, "template", domain::longestPromptTemplate, place);
    if (!text)
        return tl::unexpected(text.error());
    if (!text->empty())
        SECONDLOOK_TRY(domain::parsePromptTemplate(*text, place.file + ": /template"));
    provider.promptTemplate = std::move(*text);
    return {};
}

base::Status readExamples(const json &section, const DocumentPlace &place, domain::Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(section, {"choose", "count", "characters", "ids"}, place));
    domain::ExampleRule &rule = provider.examples;
    const json choice = section.value("choose", json("none"));
    bool isKnown = false;
    for (const auto known :
         {ExampleChoice::None, ExampleChoice::Nearest, ExampleChoice::Diverse, ExampleChoice::Fixed}) {
        if (choice == domain::choiceName(known)) {
            rule.choice = known;
            isKnown = true;
        }
    }
    if (!isKnown)
        return place.at("choose").fail(R"("none", "nearest", "diverse" or "fixed" is expected here)");
    SECONDLOOK_TRY(readWhole(section, "count", {1.0, 50.0, true}, place, rule.count));
    SECONDLOOK_TRY(readWhole(section, "characters", {1.0, 100'000.0, true}, place, rule.characters));
    SECONDLOOK_TRY(readExampleIds(section, place, rule));
    if (rule.choice == ExampleChoice::Fixed && rule.ids.empty())
        return place.at("ids").fail("fixed examples need the ids of their records here");
    return {};
}

ordered_json examplesJson(const domain::ExampleRule &rule)
{
    ordered_json section = {
        {"choose", domain::choiceName(rule.choice)}, {"count", rule.count}, {"characters", rule.characters}};
    if (!rule.ids.empty())
        section["ids"] = rule.ids;
    return section;
}

base::Status checkTemplateFits(const DocumentPlace &place, const domain::Provider &provider)
{
    if (provider.promptTemplate.empty())
        return {};
    const auto whole = domain::parsePromptTemplate(provider.promptTemplate, place.file);
    if (!whole)
        return tl::unexpected(whole.error());
    if (!provider.instructions.empty() && !hasPlaceholder(*whole, PromptPlaceholder::Instructions))
        return place.at("template").fail("{{instructions}} is missing, and the profile has instructions");
    const bool showsExamples = provider.examples.choice != ExampleChoice::None;
    if (showsExamples && !hasPlaceholder(*whole, PromptPlaceholder::SettledExamples))
        return place.at("template").fail("{{settled_examples}} is missing, and the profile asks for examples");
    return {};
}

} // namespace secondlook::formats
