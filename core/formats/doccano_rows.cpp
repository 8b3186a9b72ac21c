#include "formats/doccano_rows.h"

#include "formats/json_text.h"
#include "formats/kept_json.h"

namespace secondlook::formats {

namespace {

class DoccanoRows final : public RowFormat
{
public:
    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        const Json kept = keptOf(row.record, "doccano");
        out += "{\"id\":";
        if (isPlainNumber(row.record.externalId))
            out += row.record.externalId;
        else
            appendJsonString(out, row.record.externalId);
        appendKeyString(out, ",\"text\":", row.record.text);
        const Json &raw = valueAt(kept, "fields");
        for (const domain::Field &field : ownFields(row.record)) {
            out += ',';
            appendJsonString(out, field.name);
            out += ':';
            const Json &asRead = valueAt(raw, field.name);
            if (!asRead.is_null() && fieldText(asRead) == field.value)
                appendJson(out, asRead);
            else
                appendJsonString(out, field.value);
        }
        out += ",\"label\":";
        if (const Json &label = valueAt(kept, "label"); row.label.empty() && !label.is_null())
            appendJson(out, label);
        else if (row.label.empty())
            out += "[]";
        else {
            out += '[';
            appendJsonString(out, row.label);
            out += ']';
        }
        if (!row.record.segment.empty() || !row.split.empty())
            appendDetails(out, row);
        out += ",\"Comments\":";
        const Json &comments = valueAt(kept, "Comments");
        appendJson(out, comments.is_array() ? comments : Json::array());
        out += "}\n";
        return {};
    }

private:
    static void appendDetails(std::string &out, const datasets::ExportRow &row)
    {
        datasets::ExportRow details; // the label has a key of its own
        details.record.segment = row.record.segment;
        details.split = row.split;
        out += ',';
        appendOwnObject(out, details, false);
    }
};

} // namespace

std::unique_ptr<RowFormat> doccanoRows()
{
    return std::make_unique<DoccanoRows>();
}

} // namespace secondlook::formats
