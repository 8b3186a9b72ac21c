#include "formats/documents.h"

#include "formats/json_document.h"
#include "formats/json_number.h"

#include <algorithm>

namespace secondlook::formats {

using domain::CombinedKind;
using domain::CombinedLabeler;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr int labelerDocumentVersion = 1;
constexpr std::size_t longestLabelerName = 40;
constexpr std::size_t leastMembers = 2;
constexpr std::size_t mostMembers = 8;

bool isLabelerName(std::string_view name)
{
    return !name.empty() && name.size() <= longestLabelerName && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

bool asksServer(std::string_view member)
{
    return member.starts_with(domain::serverMember);
}

base::Status readHead(const json &document, const DocumentPlace &place, CombinedLabeler &labeler)
{
    int version = labelerDocumentVersion;
    SECONDLOOK_TRY(readWhole(document, "version", {1.0, labelerDocumentVersion, true}, place, version));
    auto name = readText(document, "name", longestLabelerName, place);
    if (!name)
        return tl::unexpected(name.error());
    if (!isLabelerName(*name))
        return place.at("name").fail("a name of small letters, digits, - and _ is expected here, such as \"tickets\"");
    labeler.name = std::move(*name);
    const json kind = document.value("kind", json());
    for (const CombinedKind known : {CombinedKind::Cascade, CombinedKind::Ensemble})
        if (kind == domain::combinedName(known)) {
            labeler.kind = known;
            return {};
        }
    return place.at("kind").fail(R"("cascade" or "ensemble" is expected here)");
}

base::Status readMember(const json &value, const DocumentPlace &place, CombinedLabeler &labeler)
{
    auto member = readText(value, longestLabelerName + domain::serverMember.size(), place);
    if (!member)
        return tl::unexpected(member.error());
    const bool isServer = asksServer(*member) && isLabelerName(member->substr(domain::serverMember.size()));
    if (*member != "linear" && *member != "rules" && !isServer)
        return place.fail("\"linear\", \"rules\" or \"llm:\" and the name of a provider is expected here");
    if (std::ranges::find(labeler.members, *member) != labeler.members.end())
        return place.fail("'" + *member + "' stands here twice");
    if (labeler.kind == CombinedKind::Cascade && !isServer && !labeler.members.empty() &&
        asksServer(labeler.members.back()))
        return place.fail("'" + *member + "' asks no server and costs nothing, so it comes before '" +
                          labeler.members.back() + "'");
    labeler.members.push_back(std::move(*member));
    return {};
}

base::Status readMembers(const json &document, const DocumentPlace &place, CombinedLabeler &labeler)
{
    const auto members = document.find("members");
    if (members == document.end() || !members->is_array() || members->size() < leastMembers ||
        members->size() > mostMembers)
        return place.fail("a list of 2 to 8 labelers is expected here, such as [\"linear\", \"llm:local\"]");
    for (std::size_t i = 0; i < members->size(); ++i)
        SECONDLOOK_TRY(readMember((*members)[i], place.at(i), labeler));
    std::ranges::stable_partition(labeler.members, [](const std::string &member) { return !asksServer(member); });
    return {};
}

base::Status readPromise(const json &section, const DocumentPlace &place, CombinedLabeler &labeler)
{
    if (labeler.kind != CombinedKind::Cascade)
        return place.fail("only a cascade has this");
    SECONDLOOK_TRY(checkKeys(section, {"precision", "confidence"}, place));
    constexpr NumberRange between{0.0, 1.0, false};
    if (section.contains("precision"))
        SECONDLOOK_TRY(readNumber(section, "precision", between, place, labeler.precision.emplace()));
    if (section.contains("confidence"))
        SECONDLOOK_TRY(readNumber(section, "confidence", between, place, labeler.confidence.emplace()));
    return {};
}

} // namespace

base::Result<CombinedLabeler> parseLabeler(std::string_view document, const std::string &name)
{
    const auto parsed = parseJsonDocument(document, name);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const DocumentPlace place{name, ""};
    SECONDLOOK_TRY(checkKeys(*parsed, {"version", "name", "kind", "members", "sure"}, place));
    CombinedLabeler labeler;
    SECONDLOOK_TRY(readHead(*parsed, place, labeler));
    SECONDLOOK_TRY(readMembers(*parsed, place.at("members"), labeler));
    if (const auto promise = parsed->find("sure"); promise != parsed->end())
        SECONDLOOK_TRY(readPromise(*promise, place.at("sure"), labeler));
    return labeler;
}

std::string writeLabeler(const CombinedLabeler &labeler)
{
    ordered_json document = {{"version", labelerDocumentVersion},
                             {"name", labeler.name},
                             {"kind", domain::combinedName(labeler.kind)},
                             {"members", labeler.members}};
    if (labeler.precision)
        document["sure"]["precision"] = *labeler.precision;
    if (labeler.confidence)
        document["sure"]["confidence"] = *labeler.confidence;
    return document.dump(2) + "\n";
}

} // namespace secondlook::formats
