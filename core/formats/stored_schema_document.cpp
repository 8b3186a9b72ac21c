#include "formats/documents.h"
#include "formats/json_document.h"

#include <algorithm>

namespace secondlook::formats {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr const char *historyKey = "history";

ordered_json historyOf(const domain::SchemaField &field)
{
    ordered_json history = {{"order", field.offered()}, {"gone", ordered_json::array()}, {"names", json::object()}};
    for (std::size_t i = 0; i < field.labels.size(); ++i) {
        const domain::Label &label = field.labels[i];
        if (label.standing == domain::LabelStanding::Retired)
            history["gone"].push_back({{"position", i}});
        if (label.standing == domain::LabelStanding::Merged)
            history["gone"].push_back({{"position", i}, {"became", label.became}});
        if (!label.formerNames.empty())
            history["names"][std::to_string(i)] = label.formerNames;
    }
    return history;
}

bool isTheFirst(const domain::SchemaField &field)
{
    return field.order.empty() && std::ranges::all_of(field.labels, [](const domain::Label &label) {
               return label.isOffered() && label.formerNames.empty();
           });
}

/// Fails where the document is not what writeStoredSchema() wrote.
bool takeHistory(const json &history, domain::SchemaField &field)
{
    const auto position = [&](const json &value) -> int {
        return value.is_number_unsigned() && value.get<std::size_t>() < field.labels.size() ? value.get<int>() : -1;
    };
    for (const json &place : history.value("order", json::array())) {
        if (position(place) < 0)
            return false;
        field.order.push_back(static_cast<std::uint16_t>(position(place)));
    }
    for (const json &gone : history.value("gone", json::array())) {
        const int place = position(gone.value("position", json()));
        if (place < 0)
            return false;
        domain::Label &label = field.labels[static_cast<std::size_t>(place)];
        label.standing = gone.contains("became") ? domain::LabelStanding::Merged : domain::LabelStanding::Retired;
        label.became = gone.contains("became") ? position(gone["became"]) : -1;
        if (gone.contains("became") && label.became < 0)
            return false;
    }
    for (std::size_t i = 0; i < field.labels.size(); ++i)
        for (const json &name : history.value("names", json::object()).value(std::to_string(i), json::array())) {
            if (!name.is_string())
                return false;
            field.labels[i].formerNames.push_back(name.get<std::string>());
        }
    return true;
}

} // namespace

std::string writeStoredSchema(const domain::LabelSchema &schema)
{
    std::string document = writeLabelSchema(schema);
    if (isTheFirst(schema.fields.front()))
        return document;
    ordered_json whole = ordered_json::parse(document);
    whole[historyKey] = historyOf(schema.fields.front());
    return whole.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

base::Result<domain::LabelSchema> parseStoredSchema(std::string_view document, const std::string &name)
{
    json whole = json::parse(document, nullptr, false);
    if (!whole.is_object() || !whole.contains(historyKey))
        return parseLabelSchema(document, name);
    const json history = whole[historyKey];
    whole.erase(historyKey);
    auto schema = parseLabelSchema(whole.dump(), name);
    if (!schema)
        return schema;
    if (!history.is_object() || !takeHistory(history, schema->fields.front()))
        return base::fail(base::ErrorCode::Input,
                          "the history of its labels is damaged; restore the project from a copy", name);
    return schema;
}

} // namespace secondlook::formats
