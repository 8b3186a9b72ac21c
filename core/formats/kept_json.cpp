#include "formats/kept_json.h"

#include "formats/json_text.h"

namespace secondlook::formats {

Json keptOf(const domain::Record &record, std::string_view format)
{
    for (const domain::Field &field : record.fields) {
        if (domain::isKeptField(field) && field.name.substr(domain::keptFieldPrefix.size()) == format) {
            Json kept = Json::parse(field.value, nullptr, false);
            return kept.is_object() ? kept : Json();
        }
    }
    return {};
}

void keep(domain::Record &record, std::string_view format, const Json &kept)
{
    if (kept.is_object() && !kept.empty())
        record.fields.push_back({std::string(domain::keptFieldPrefix) + std::string(format), compactJson(kept)});
}

std::vector<domain::Field> ownFields(const domain::Record &record)
{
    std::vector<domain::Field> own;
    for (const domain::Field &field : record.fields) {
        if (!domain::isKeptField(field))
            own.push_back(field);
    }
    return own;
}

bool isPlainNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 15 && (text.front() != '0' || text.size() == 1) &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

void appendMembers(std::string &out, const Json &object)
{
    if (!object.is_object())
        return;
    for (const auto &[key, value] : object.items()) {
        out += ',';
        appendJsonString(out, key);
        out += ':';
        appendJson(out, value);
    }
}

void appendOwnObject(std::string &out, const datasets::ExportRow &row, bool withId)
{
    char before = '{';
    const auto member = [&out, &before](std::string_view key, const std::string &value) {
        if (value.empty())
            return;
        out += before;
        appendJsonString(out, key);
        out += ':';
        appendJsonString(out, value);
        before = ',';
    };
    out += "\"second_look\":";
    if (withId)
        member("id", row.record.externalId);
    member("segment", row.record.segment);
    member("gold", row.gold);
    member("split", row.split);
    if (row.labelSource == "seed" || row.labelSource == "adjudicated") {
        member("label", row.label);
        member("label_source", row.labelSource);
    }
    out += before == '{' ? "{}" : "}";
}

void takeOwnObject(const Json &own, domain::IncomingRecord &into)
{
    if (into.record.externalId.empty())
        into.record.externalId = stringAt(own, "id");
    if (into.record.segment.empty())
        into.record.segment = stringAt(own, "segment");
    if (into.gold.empty())
        into.gold = stringAt(own, "gold");
    if (into.label.empty() && stringAt(own, "label_source") == "seed")
        into.label = stringAt(own, "label");
}

} // namespace secondlook::formats
