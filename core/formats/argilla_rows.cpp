#include "formats/argilla_rows.h"

#include "formats/field_value_text.h"
#include "formats/json_text.h"
#include "formats/kept_json.h"
#include "formats/schema_questions.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

/// Spans begin at "start" there, and yes and no are labels.
void appendAnswer(std::string &out, const domain::FieldValue &value)
{
    if (const auto *yes = std::get_if<bool>(&value)) {
        out += *yes ? "\"yes\"" : "\"no\"";
        return;
    }
    const auto *spans = std::get_if<std::vector<domain::TextSpan>>(&value);
    if (spans == nullptr)
        return appendValueJson(out, value);
    out += '[';
    for (const domain::TextSpan &span : *spans) {
        out += &span == &spans->front() ? "{\"start\":" : ",{\"start\":";
        out += std::to_string(span.begin) + ",\"end\":" + std::to_string(span.end);
        appendKeyString(out, ",\"label\":", span.label);
        out += '}';
    }
    out += ']';
}

class ArgillaRows final : public RowFormat
{
public:
    explicit ArgillaRows(const domain::LabelSchema &schema)
        : m_question(schema.fields.front().name), m_further(furtherQuestions(schema))
    {
    }

    std::string head() const override { return "[\n"; }
    std::string_view between() const override { return ",\n"; }
    std::string tail() const override { return "\n]\n"; }

    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        const Json kept = keptOf(row.record, "argilla");
        appendKeyString(out, "{\"id\":", row.record.externalId);
        const std::string status = stringAt(kept, "status");
        appendKeyString(out, ",\"status\":",
                        !status.empty()           ? status
                        : row.labelSource.empty() ? "pending"
                                                  : "completed");
        appendFields(out, row, kept);
        appendSuggestions(out, row, valueAt(kept, "suggestions"));
        appendResponses(out, row, valueAt(kept, "responses"));
        appendMembers(out, valueAt(kept, "record"));
        out += '}';
        return {};
    }

private:
    static void appendFields(std::string &out, const datasets::ExportRow &row, const Json &kept)
    {
        const std::string textKey = stringAt(kept, "text_key");
        const Json &asFields = valueAt(kept, "fields");
        const Json &raw = valueAt(kept, "metadata");
        std::string fields;
        std::string metadata;
        for (const domain::Field &field : ownFields(row.record)) {
            std::string &into = asFields.contains(field.name) ? fields : metadata;
            const Json &asRead = valueAt(asFields.contains(field.name) ? asFields : raw, field.name);
            into += into.empty() && &into == &metadata ? "" : ",";
            appendJsonString(into, field.name);
            into += ':';
            if (!asRead.is_null() && fieldText(asRead) == field.value)
                appendJson(into, asRead);
            else
                appendJsonString(into, field.value);
        }
        out += ",\"fields\":{";
        appendJsonString(out, textKey.empty() ? "text" : textKey);
        out += ':';
        appendJsonString(out, row.record.text);
        out += fields;
        out += "},\"metadata\":{";
        out += metadata;
        const auto own = [&out](std::string_view key, const std::string &value) {
            if (value.empty())
                return;
            out += out.back() == '{' ? "" : ",";
            appendJsonString(out, key);
            out += ':';
            appendJsonString(out, value);
        };
        own("second_look_segment", row.record.segment);
        own("second_look_gold", row.gold);
        own("second_look_split", row.split);
        if (row.labelSource == "seed" || row.labelSource == "adjudicated") {
            own("second_look_label", row.label);
            own("second_look_label_source", row.labelSource);
        }
        out += '}';
    }

    void appendSuggestions(std::string &out, const datasets::ExportRow &row, const Json &others) const
    {
        out += ",\"suggestions\":{";
        char before = '{';
        if (!row.modelLabel.empty()) {
            appendJsonString(out, m_question);
            appendKeyString(out, ":{\"value\":", row.modelLabel);
            out += ",\"score\":";
            if (row.confidence)
                appendNumber(out, *row.confidence);
            else
                out += "null";
            appendKeyString(out, ",\"agent\":", row.modelVersion);
            out += '}';
            before = ',';
        }
        for (const auto &[question, suggestion] : others.items()) {
            if (question == m_question && !row.modelLabel.empty())
                continue;
            if (before == ',')
                out += ',';
            before = ',';
            appendJsonString(out, question);
            out += ':';
            appendJson(out, suggestion);
        }
        out += '}';
    }

    void appendResponses(std::string &out, const datasets::ExportRow &row, const Json &others) const
    {
        std::string labels;
        for (const datasets::ExportAnnotation &annotation : row.annotations) {
            std::string value = "null";
            if (!annotation.label.empty()) {
                value.clear();
                appendJsonString(value, annotation.label);
            }
            appendResponse(labels, value, annotation, annotation.label.empty());
        }
        out += ",\"responses\":{";
        appendQuestion(out, m_question, labels, valueAt(others, m_question));
        for (const domain::SchemaField &question : m_further) {
            std::string answers;
            for (const datasets::ExportAnnotation &annotation : row.annotations) {
                const auto answer = annotation.values.find(question.name);
                if (answer == annotation.values.end())
                    continue;
                std::string value;
                appendAnswer(value, answer->second);
                appendResponse(answers, value, annotation, false);
            }
            appendQuestion(out, question.name, answers, valueAt(others, question.name));
        }
        for (const auto &[question, responses] : others.items()) {
            const bool isOurs = question == m_question ||
                                std::ranges::find(m_further, question, &domain::SchemaField::name) != m_further.end();
            if (!isOurs)
                appendQuestion(out, question, {}, responses);
        }
        out += '}';
    }

    static void appendResponse(std::string &out, const std::string &value, const datasets::ExportAnnotation &annotation,
                               bool isSkip)
    {
        out += out.empty() ? "{\"value\":" : ",{\"value\":";
        out += value;
        appendKeyString(out, ",\"user_id\":", annotation.reviewer);
        out += isSkip ? ",\"status\":\"discarded\"}" : ",\"status\":\"submitted\"}";
    }

    /// Nothing where there is no response.
    static void appendQuestion(std::string &out, const std::string &question, std::string responses, const Json &others)
    {
        for (const Json &other : others) {
            responses += responses.empty() ? "" : ",";
            appendJson(responses, other);
        }
        if (responses.empty())
            return;
        out += out.back() == '{' ? "" : ",";
        appendJsonString(out, question);
        out += ":[" + responses + "]";
    }

    std::string m_question;
    std::vector<domain::SchemaField> m_further;
};

} // namespace

std::unique_ptr<RowFormat> argillaRows(const domain::LabelSchema &schema)
{
    return std::make_unique<ArgillaRows>(schema);
}

} // namespace secondlook::formats
