#include "formats/jsonl_rows.h"

#include "formats/json_text.h"
#include "formats/run_lines.h"

namespace secondlook::formats {

namespace {

void appendKeyString(std::string &out, std::string_view key, const std::string &value)
{
    out += key;
    appendJsonString(out, value);
}

void appendKeyStringOrNull(std::string &out, std::string_view key, const std::string &value)
{
    out += key;
    if (value.empty())
        out += "null";
    else
        appendJsonString(out, value);
}

void appendKeyVersion(std::string &out, std::string_view key, int version)
{
    out += key;
    out += version > 0 ? std::to_string(version) : "null";
}

} // namespace

void appendFieldsObject(std::string &out, const std::vector<domain::Field> &fields)
{
    out += '{';
    for (const domain::Field &field : fields) {
        if (&field != &fields.front())
            out += ',';
        appendJsonString(out, field.name);
        out += ':';
        appendJsonString(out, field.value);
    }
    out += '}';
}

void appendJsonlRow(std::string &out, const datasets::ExportRow &row)
{
    appendKeyString(out, "{\"id\":", row.record.externalId);
    appendKeyString(out, ",\"text\":", row.record.text);
    appendKeyString(out, ",\"segment\":", row.record.segment);
    out += ",\"fields\":";
    appendFieldsObject(out, row.record.fields);
    appendKeyString(out, ",\"label\":", row.label);
    appendKeyString(out, ",\"label_source\":", row.labelSource);
    appendKeyString(out, ",\"source\":", row.sourceName);
    out += ",\"confidence\":";
    if (row.confidence)
        appendNumber(out, *row.confidence);
    else
        out += "null";
    appendKeyStringOrNull(out, ",\"model_label\":", row.modelLabel);
    appendKeyStringOrNull(out, ",\"model_version\":", row.modelVersion);
    appendKeyVersion(out, ",\"policy_version\":", row.policyVersion);
    appendKeyVersion(out, ",\"schema_version\":", row.schemaVersion);
    out += ",\"reviewers\":[";
    for (const std::string &reviewer : row.reviewers) {
        if (&reviewer != &row.reviewers.front())
            out += ',';
        appendJsonString(out, reviewer);
    }
    out += ']';
    appendKeyStringOrNull(out, ",\"decided_at\":", row.decidedAt);
    out += "}\n";
}

} // namespace secondlook::formats
