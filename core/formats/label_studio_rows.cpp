#include "formats/label_studio_rows.h"

#include "base/hash.h"
#include "formats/json_text.h"
#include "formats/kept_json.h"
#include "formats/label_studio_results.h"
#include "formats/schema_questions.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace secondlook::formats {

namespace {

/// Ids of results are unique in a file: they come from the record and the reviewer.
std::string resultStem(const std::string &record, const std::string &reviewer)
{
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx",
                  static_cast<unsigned long long>(base::stableHash(reviewer, base::stableHash(record))));
    return {digits.data(), 12};
}

class LabelStudioRows final : public RowFormat
{
public:
    explicit LabelStudioRows(const domain::LabelSchema &schema)
        : m_schema(schema), m_questions(furtherQuestions(schema))
    {
    }

    std::string head() const override { return "[\n"; }
    std::string_view between() const override { return ",\n"; }
    std::string tail() const override { return "\n]\n"; }

    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        const Json kept = keptOf(row.record, "label-studio");
        appendData(out, row, kept);
        appendMeta(out, row, valueAt(valueAt(kept, "task"), "meta"));
        out += ",\"annotations\":[";
        for (const datasets::ExportAnnotation &annotation : row.annotations) {
            if (&annotation != &row.annotations.front())
                out += ',';
            appendAnnotation(out, row, annotation, valueAt(valueAt(kept, "annotations"), annotation.reviewer));
        }
        out += "],\"predictions\":[";
        appendPredictions(out, row, valueAt(kept, "predictions"));
        out += ']';
        Json rest = valueAt(kept, "task");
        if (rest.is_object())
            rest.erase("meta");
        appendMembers(out, rest);
        out += '}';
        return {};
    }

    std::vector<std::pair<std::string, std::string>> companions() const override
    {
        return {{".config.xml", labelStudioConfig(m_schema, m_textKey.empty() ? "text" : m_textKey)}};
    }

private:
    void appendData(std::string &out, const datasets::ExportRow &row, const Json &kept)
    {
        const auto fields = ownFields(row.record);
        std::string textKey = stringAt(kept, "text_key");
        if (textKey.empty())
            textKey = "text";
        while (std::ranges::find(fields, textKey, &domain::Field::name) != fields.end())
            textKey += '_';
        if (m_textKey.empty())
            m_textKey = textKey;
        out += "{\"data\":{";
        appendJsonString(out, textKey);
        out += ':';
        const Json &raw = valueAt(kept, "data");
        appendDatum(out, row.record.text, raw, textKey);
        for (const domain::Field &field : fields) {
            out += ',';
            appendJsonString(out, field.name);
            out += ':';
            appendDatum(out, field.value, raw, field.name);
        }
        out += '}';
    }

    /// As the file that was read had it, where it says the same.
    static void appendDatum(std::string &out, const std::string &text, const Json &raw, const std::string &key)
    {
        if (raw.is_object() && raw.contains(key) && fieldText(valueAt(raw, key)) == text)
            appendJson(out, valueAt(raw, key));
        else
            appendJsonString(out, text);
    }

    static void appendMeta(std::string &out, const datasets::ExportRow &row, const Json &others)
    {
        out += ",\"meta\":{";
        appendOwnObject(out, row, true);
        appendMembers(out, others);
        out += '}';
    }

    void appendAnnotation(std::string &out, const datasets::ExportRow &row,
                          const datasets::ExportAnnotation &annotation, const Json &kept) const
    {
        const bool isSkip = annotation.label.empty();
        out += "{\"completed_by\":";
        if (const Json &user = valueAt(kept, "completed_by"); !user.is_null())
            appendJson(out, user);
        else if (isPlainNumber(annotation.reviewer))
            out += annotation.reviewer;
        else {
            appendKeyString(out, "{\"email\":", annotation.reviewer);
            out += '}';
        }
        out += isSkip ? ",\"was_cancelled\":true" : ",\"was_cancelled\":false";
        const Json &truth = valueAt(kept, "ground_truth");
        const bool isTruth = truth.is_boolean() ? truth.get<bool>() : !isSkip && annotation.label == row.gold;
        out += isTruth ? ",\"ground_truth\":true" : ",\"ground_truth\":false";
        if (annotation.seconds > 0.0) {
            out += ",\"lead_time\":";
            appendNumber(out, annotation.seconds);
        }
        if (!annotation.at.empty())
            appendKeyString(out, ",\"created_at\":", annotation.at);
        if (!annotation.comment.empty())
            appendKeyString(out, ",\"comment\":", annotation.comment);
        appendResultList(out, row, annotation, valueAt(kept, "result"));
        for (const auto &[key, value] : kept.items()) {
            if (key != "completed_by" && key != "ground_truth" && key != "result")
                appendMembers(out, Json{{key, value}});
        }
        out += '}';
    }

    void appendResultList(std::string &out, const datasets::ExportRow &row,
                          const datasets::ExportAnnotation &annotation, const Json &others) const
    {
        out += ",\"result\":[";
        const std::string stem = resultStem(row.record.externalId, annotation.reviewer);
        std::string results;
        if (!annotation.label.empty())
            appendResults(results, m_schema.fields.front(), annotation.label, row.record.text, stem);
        for (const domain::SchemaField &question : m_questions) {
            const auto answer = annotation.values.find(question.name);
            if (answer != annotation.values.end())
                appendResults(results, question, answer->second, row.record.text, stem);
        }
        for (const Json &other : others) {
            if (!results.empty())
                results += ',';
            appendJson(results, other);
        }
        out += results;
        out += ']';
    }

    void appendPredictions(std::string &out, const datasets::ExportRow &row, const Json &others) const
    {
        bool any = !row.modelLabel.empty();
        if (any) {
            appendKeyString(out, "{\"model_version\":", row.modelVersion);
            if (row.confidence) {
                out += ",\"score\":";
                appendNumber(out, *row.confidence);
            }
            out += ",\"result\":[";
            std::string results;
            appendResults(results, m_schema.fields.front(), row.modelLabel, row.record.text,
                          resultStem(row.record.externalId, "prediction of " + row.modelVersion));
            out += results;
            out += "]}";
        }
        for (const Json &other : others) {
            if (std::exchange(any, true))
                out += ',';
            appendJson(out, other);
        }
    }

    domain::LabelSchema m_schema;
    std::vector<domain::SchemaField> m_questions;
    std::string m_textKey; ///< of the first row, for the configuration
};

} // namespace

std::unique_ptr<RowFormat> labelStudioRows(const domain::LabelSchema &schema)
{
    return std::make_unique<LabelStudioRows>(schema);
}

} // namespace secondlook::formats
