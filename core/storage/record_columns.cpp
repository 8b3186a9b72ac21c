#include "storage/record_columns.h"

#include "storage/packed_scores.h"

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

domain::Prediction readPrediction(const Statement &row, int first)
{
    domain::Prediction prediction;
    prediction.label = static_cast<std::uint16_t>(row.integer(first));
    prediction.confidence = static_cast<float>(row.real(first + 1));
    prediction.rawConfidence = static_cast<float>(row.real(first + 2));
    prediction.other = static_cast<float>(row.real(first + 3));
    prediction.scores = unpackScores(row.bytes(first + 4));
    prediction.signals = static_cast<std::uint32_t>(row.int64(first + 5));
    return prediction;
}

} // namespace secondlook::storage
