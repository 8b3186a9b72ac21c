#include "formats/prodigy_rows.h"

#include "base/clock.h"
#include "formats/field_value_text.h"
#include "formats/json_text.h"
#include "formats/kept_json.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

constexpr std::size_t mostOptions = 100; ///< with more, lines would hold little but options

std::string optionsOf(const domain::LabelSchema &schema)
{
    std::string out;
    if (schema.labels().size() > mostOptions)
        return out;
    for (const domain::Label &label : schema.labels()) {
        appendKeyString(out, out.empty() ? ",\"options\":[{\"id\":" : ",{\"id\":", label.name);
        appendKeyString(out, ",\"text\":", label.shownName());
        out += '}';
    }
    return out + "]";
}

class ProdigyRows final : public RowFormat
{
public:
    explicit ProdigyRows(const domain::LabelSchema &schema) : m_options(optionsOf(schema)) {}

    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        if (row.annotations.empty() && row.label.empty())
            return row.labelSource.empty() ? "nobody answered them" : missingLabel(row);
        const Json kept = keptOf(row.record, "prodigy");
        std::string task;
        appendTask(task, row, kept);
        if (row.annotations.empty())
            appendLine(out, task, row.label, {}, kept);
        for (const datasets::ExportAnnotation &annotation : row.annotations)
            appendLine(out, task, annotation.label, &annotation, kept);
        return {};
    }

private:
    void appendTask(std::string &out, const datasets::ExportRow &row, const Json &kept) const
    {
        appendKeyString(out, "{\"text\":", row.record.text);
        const Json &raw = valueAt(kept, "meta");
        char before = '{';
        for (const domain::Field &field : ownFields(row.record)) {
            out += before == '{' ? ",\"meta\":{" : ",";
            before = ',';
            appendJsonString(out, field.name);
            out += ':';
            const Json &asRead = valueAt(raw, field.name);
            if (!asRead.is_null() && fieldText(asRead) == field.value)
                appendJson(out, asRead);
            else
                appendJsonString(out, field.value);
        }
        out += before == '{' ? "," : "},";
        appendOwnObject(out, row, true);
        out += m_options;
    }

    static void appendLine(std::string &out, const std::string &task, const std::string &label,
                           const datasets::ExportAnnotation *annotation, const Json &kept)
    {
        out += task;
        out += ",\"accept\":[";
        if (!label.empty())
            appendJsonString(out, label);
        out += label.empty() ? "],\"answer\":\"ignore\"" : "],\"answer\":\"accept\"";
        if (annotation != nullptr)
            appendSession(out, *annotation, kept);
        if (!valueAt(kept, "line").contains("_view_id"))
            out += ",\"_view_id\":\"choice\"";
        appendMembers(out, valueAt(kept, "line"));
        out += "}\n";
    }

    static void appendSession(std::string &out, const datasets::ExportAnnotation &annotation, const Json &kept)
    {
        const std::string session = stringAt(valueAt(kept, "sessions"), annotation.reviewer);
        appendKeyString(out, ",\"_session_id\":", session.empty() ? annotation.reviewer : session);
        appendKeyString(out, ",\"_annotator_id\":", annotation.reviewer);
        if (const auto at = base::parseIsoTime(annotation.at))
            out += ",\"_timestamp\":" + std::to_string(*at / 1000);
        if (!annotation.comment.empty())
            appendKeyString(out, ",\"comment\":", annotation.comment);
        if (annotation.seconds > 0.0) {
            out += ",\"seconds\":";
            appendNumber(out, annotation.seconds);
        }
        char before = '{';
        for (const auto &[name, value] : annotation.values) {
            out += before == '{' ? ",\"answers\":{" : ",";
            before = ',';
            appendJsonString(out, name);
            out += ':';
            appendValueJson(out, value);
        }
        if (before == ',')
            out += '}';
    }

    std::string m_options;
};

} // namespace

std::unique_ptr<RowFormat> prodigyRows(const domain::LabelSchema &schema)
{
    return std::make_unique<ProdigyRows>(schema);
}

} // namespace secondlook::formats
