#include "formats/jsonl_rows.h"

#include "formats/field_value_text.h"
#include "formats/json_text.h"

namespace secondlook::formats {

namespace {

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

void appendStrings(std::string &out, const std::vector<std::string> &list)
{
    out += '[';
    for (const std::string &one : list) {
        if (&one != &list.front())
            out += ',';
        appendJsonString(out, one);
    }
    out += ']';
}

void appendAnswers(std::string &out, const datasets::ExportRow &row)
{
    out += ",\"answers\":{";
    for (const datasets::ExportAnswer &answer : row.answers) {
        if (&answer != &row.answers.front())
            out += ',';
        appendJsonString(out, answer.name);
        out += ':';
        appendValueJson(out, answer.value);
    }
    out += "},\"answers_differ\":";
    appendStrings(out, row.answersDiffer);
}

void appendDistribution(std::string &out, const datasets::ExportRow &row)
{
    out += ",\"distribution\":{";
    for (const auto &[label, share] : row.distribution) {
        if (label != row.distribution.front().first)
            out += ',';
        appendJsonString(out, label);
        out += ':';
        appendNumber(out, share);
    }
    out += '}';
}

void appendAnnotations(std::string &out, const datasets::ExportRow &row)
{
    out += ",\"annotations\":[";
    for (const datasets::ExportAnnotation &annotation : row.annotations) {
        appendKeyString(
            out, &annotation == &row.annotations.front() ? "{\"reviewer\":" : ",{\"reviewer\":", annotation.reviewer);
        appendKeyStringOrNull(out, ",\"label\":", annotation.label);
        appendKeyStringOrNull(out, ",\"at\":", annotation.at);
        out += ",\"seconds\":";
        if (annotation.seconds > 0.0)
            appendNumber(out, annotation.seconds);
        else
            out += "null";
        appendKeyStringOrNull(out, ",\"comment\":", annotation.comment);
        out += annotation.blind ? ",\"blind\":true" : ",\"blind\":false";
        appendKeyVersion(out, ",\"guideline_version\":", annotation.guidelineVersion);
        if (!annotation.values.empty()) {
            char before = '{';
            out += ",\"answers\":";
            for (const auto &[name, value] : annotation.values) {
                out += before;
                appendJsonString(out, name);
                out += ':';
                appendValueJson(out, value);
                before = ',';
            }
            out += '}';
        }
        out += '}';
    }
    out += ']';
}

class JsonlRows final : public RowFormat
{
public:
    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        appendJsonlRow(out, row);
        return {};
    }
};

} // namespace

std::unique_ptr<RowFormat> jsonlRows()
{
    return std::make_unique<JsonlRows>();
}

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
    appendKeyStringOrNull(out, ",\"label\":", row.label);
    appendKeyStringOrNull(out, ",\"label_source\":", row.labelSource);
    appendKeyStringOrNull(out, ",\"gold\":", row.gold);
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
    out += ",\"reviewers\":";
    appendStrings(out, row.reviewers);
    appendKeyStringOrNull(out, ",\"decided_at\":", row.decidedAt);
    appendAnnotations(out, row);
    appendKeyStringOrNull(out, ",\"split\":", row.split);
    out += ",\"weight\":";
    appendNumber(out, row.weight);
    if (!row.answers.empty())
        appendAnswers(out, row);
    if (!row.distribution.empty())
        appendDistribution(out, row);
    out += "}\n";
}

} // namespace secondlook::formats
