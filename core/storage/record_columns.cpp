#include "storage/record_columns.h"

#include <nlohmann/json.hpp>

namespace secondlook::storage {

using Json = nlohmann::ordered_json;

std::string fieldsToJson(const std::vector<domain::Field> &fields)
{
    if (fields.empty())
        return "{}";
    Json object = Json::object();
    for (const domain::Field &field : fields)
        object[field.name] = field.value;
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<domain::Field> fieldsFromJson(const std::string &json)
{
    if (json == "{}")
        return {};
    std::vector<domain::Field> fields;
    const Json object = Json::parse(json, nullptr, false);
    if (object.is_object()) {
        for (const auto &[name, value] : object.items())
            fields.push_back({name, value.is_string() ? value.get<std::string>() : value.dump()});
    }
    return fields;
}

domain::Record readRecord(const Statement &row, int first)
{
    domain::Record record;
    record.id = {row.int64(first)};
    record.externalId = row.text(first + 1);
    record.text = row.text(first + 2);
    record.segment = row.text(first + 3);
    record.fields = fieldsFromJson(row.text(first + 4));
    return record;
}

} // namespace secondlook::storage
