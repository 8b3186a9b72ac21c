#include "formats/lane_rules_document.h"

#include "formats/json_number.h"

namespace secondlook::formats {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t mostLaneTexts = 100;
constexpr std::size_t longestLaneText = 1'000;

base::Status readLaneTexts(const json &section, std::string_view key, std::size_t most, const DocumentPlace &place,
                           std::vector<std::string> &texts)
{
    const auto found = section.find(key);
    if (found == section.end())
        return {};
    if (!found->is_array() || found->empty() || found->size() > most)
        return place.at(key).fail("a list of 1 to " + std::to_string(most) + " texts is expected here");
    for (std::size_t i = 0; i < found->size(); ++i) {
        auto text = readText((*found)[i], longestLaneText, place.at(key).at(i));
        if (!text)
            return tl::unexpected(text.error());
        texts.push_back(std::move(*text));
    }
    return {};
}

} // namespace

base::Status readLanes(const json &section, const DocumentPlace &place, domain::LaneRules &rules)
{
    SECONDLOOK_TRY(
        checkKeys(section, {"characters", "margin", "scripts", "patterns", "concurrency", "record_tokens"}, place));
    if (section.contains("characters"))
        SECONDLOOK_TRY(readWhole(section, "characters", {1.0, 1e9, true}, place, rules.characters.emplace()));
    if (section.contains("margin"))
        SECONDLOOK_TRY(readNumber(section, "margin", {0.0, 1.0, true}, place, rules.margin.emplace()));
    SECONDLOOK_TRY(readLaneTexts(section, "scripts", mostLaneTexts, place, rules.scripts));
    SECONDLOOK_TRY(readLaneTexts(section, "patterns", mostLaneTexts, place, rules.patterns));
    auto recordTokens = static_cast<int>(rules.recordTokens);
    SECONDLOOK_TRY(readWhole(section, "concurrency", {1.0, 2'000.0, true}, place, rules.concurrency));
    SECONDLOOK_TRY(readWhole(section, "record_tokens", {1.0, 1e9, true}, place, recordTokens));
    rules.recordTokens = recordTokens;
    return {};
}

ordered_json writeLanes(const domain::LaneRules &rules)
{
    ordered_json written = ordered_json::object();
    if (rules.characters)
        written["characters"] = *rules.characters;
    if (rules.margin)
        written["margin"] = *rules.margin;
    if (!rules.scripts.empty())
        written["scripts"] = rules.scripts;
    if (!rules.patterns.empty())
        written["patterns"] = rules.patterns;
    written["concurrency"] = rules.concurrency;
    written["record_tokens"] = rules.recordTokens;
    return written;
}

} // namespace secondlook::formats
