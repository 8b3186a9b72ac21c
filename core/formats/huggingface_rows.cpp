#include "formats/huggingface_rows.h"

#include "formats/field_value_text.h"
#include "formats/json_text.h"
#include "formats/jsonl_rows.h"
#include "formats/kept_json.h"
#include "formats/yaml_text.h"

#include <array>

namespace secondlook::formats {

namespace {

constexpr std::string_view stringType = "    dtype: string\n";
constexpr std::string_view numberType = "    dtype: float64\n";

constexpr std::array<HuggingFaceColumn, 14> rowColumns = {{
    {"id", stringType, "sc:Text"},
    {"text", stringType, "sc:Text"},
    {"label", "", "sc:Text"},
    {"label_source", stringType, "sc:Text"},
    {"segment", stringType, "sc:Text"},
    {"fields", stringType, "sc:Text"},
    {"confidence", numberType, "sc:Float"},
    {"model_label", stringType, "sc:Text"},
    {"model_version", stringType, "sc:Text"},
    {"decided_at", stringType, "sc:Text"},
    {"gold", stringType, "sc:Text"},
    {"weight", numberType, "sc:Float"},
    {"distribution", stringType, "sc:Text"},
    {"answers", stringType, "sc:Text"},
}};

constexpr std::string_view annotationType = "  - name: annotations\n    list:\n"
                                            "    - name: reviewer\n      dtype: string\n"
                                            "    - name: label\n      dtype: string\n"
                                            "    - name: at\n      dtype: string\n"
                                            "    - name: seconds\n      dtype: float64\n"
                                            "    - name: comment\n      dtype: string\n"
                                            "    - name: answers\n      dtype: string\n";

void keyText(std::string &out, std::string_view key, const std::string &value)
{
    out += key;
    if (value.empty())
        out += "null";
    else
        appendJsonString(out, value);
}

template <typename Values, typename Append> std::string objectText(const Values &values, Append append)
{
    std::string out;
    for (const auto &[name, value] : values) {
        out += out.empty() ? '{' : ',';
        appendJsonString(out, name);
        out += ':';
        append(out, value);
    }
    return out.empty() ? out : out + '}';
}

void appendAnnotationList(std::string &out, const datasets::ExportRow &row)
{
    out += ",\"annotations\":[";
    for (const datasets::ExportAnnotation &annotation : row.annotations) {
        appendKeyString(
            out, &annotation == &row.annotations.front() ? "{\"reviewer\":" : ",{\"reviewer\":", annotation.reviewer);
        keyText(out, ",\"label\":", annotation.label);
        keyText(out, ",\"at\":", annotation.at);
        out += ",\"seconds\":";
        if (annotation.seconds > 0.0)
            appendNumber(out, annotation.seconds);
        else
            out += "null";
        keyText(out, ",\"comment\":", annotation.comment);
        keyText(out, ",\"answers\":", objectText(annotation.values, appendValueJson));
        out += '}';
    }
    out += ']';
}

} // namespace

std::span<const HuggingFaceColumn> huggingFaceColumns()
{
    return rowColumns;
}

std::string huggingFaceFeatures(const std::vector<domain::Label> &labels)
{
    std::string out;
    for (const HuggingFaceColumn &column : rowColumns) {
        out += "  - name: " + std::string(column.name) + "\n";
        if (!column.features.empty()) {
            out += column.features;
            continue;
        }
        out += "    dtype:\n      class_label:\n        names:\n";
        for (std::size_t i = 0; i < labels.size(); ++i) {
            out += "          '" + std::to_string(i) + "': ";
            appendYamlString(out, labels[i].name);
            out += '\n';
        }
    }
    return out + std::string(annotationType);
}

void appendHuggingFaceRow(std::string &out, const datasets::ExportRow &row)
{
    appendKeyString(out, "{\"id\":", row.record.externalId);
    appendKeyString(out, ",\"text\":", row.record.text);
    keyText(out, ",\"label\":", row.label);
    keyText(out, ",\"label_source\":", row.labelSource);
    keyText(out, ",\"segment\":", row.record.segment);
    std::string fields;
    appendFieldsObject(fields, ownFields(row.record));
    keyText(out, ",\"fields\":", fields == "{}" ? "" : fields);
    out += ",\"confidence\":";
    if (row.confidence)
        appendNumber(out, *row.confidence);
    else
        out += "null";
    keyText(out, ",\"model_label\":", row.modelLabel);
    keyText(out, ",\"model_version\":", row.modelVersion);
    keyText(out, ",\"decided_at\":", row.decidedAt);
    keyText(out, ",\"gold\":", row.gold);
    out += ",\"weight\":";
    appendNumber(out, row.weight);
    keyText(out, ",\"distribution\":", objectText(row.distribution, [](std::string &into, double share) {
                appendNumber(into, share);
            }));
    std::vector<std::pair<std::string, domain::FieldValue>> answers;
    for (const datasets::ExportAnswer &answer : row.answers)
        answers.emplace_back(answer.name, answer.value);
    keyText(out, ",\"answers\":", objectText(answers, appendValueJson));
    appendAnnotationList(out, row);
    out += "}\n";
}

} // namespace secondlook::formats
