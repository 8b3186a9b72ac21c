#include "formats/schema_changes_document.h"

#include <nlohmann/json.hpp>

namespace secondlook::formats {

using domain::SchemaChange;
using domain::SchemaChangeKind;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr int lastKind = static_cast<int>(SchemaChangeKind::FieldChanged);

SchemaChangeKind kindNamed(std::string_view name)
{
    for (int kind = 0; kind < lastKind; ++kind)
        if (domain::schemaChangeName(static_cast<SchemaChangeKind>(kind)) == name)
            return static_cast<SchemaChangeKind>(kind);
    return SchemaChangeKind::FieldChanged;
}

std::string textOf(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

ordered_json schemaChangesJson(const std::vector<SchemaChange> &changes)
{
    ordered_json list = ordered_json::array();
    for (const SchemaChange &change : changes) {
        ordered_json one = {{"kind", domain::schemaChangeName(change.kind)}, {"field", change.field}};
        if (!change.label.empty())
            one["label"] = change.label;
        if (!change.into.empty())
            one["into"] = change.into;
        one["breaking"] = change.breaking;
        one["why"] = change.why;
        list.push_back(std::move(one));
    }
    return list;
}

std::vector<SchemaChange> parseSchemaChanges(std::string_view text)
{
    const json list = json::parse(text, nullptr, false);
    std::vector<SchemaChange> changes;
    if (!list.is_array())
        return changes;
    for (const json &one : list)
        if (one.is_object())
            changes.push_back({kindNamed(textOf(one, "kind")), textOf(one, "field"), textOf(one, "label"),
                               textOf(one, "into"), one.contains("breaking") && one["breaking"] == true,
                               textOf(one, "why")});
    return changes;
}

} // namespace secondlook::formats
