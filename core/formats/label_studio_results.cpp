#include "formats/label_studio_results.h"

#include "base/text.h"
#include "formats/json_text.h"
#include "formats/schema_questions.h"

namespace secondlook::formats {

using domain::FieldKind;
using domain::FieldValue;

namespace {

std::string xmlText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\n':
        case '\r':
        case '\t':
            out += "&#" + std::to_string(static_cast<int>(c)) + ";";
            break;
        default:
            // XML 1.0 has no way to say other control characters.
            if (static_cast<unsigned char>(c) >= 0x20)
                out += c;
            else
                out += "\xEF\xBF\xBD";
        }
    }
    return out;
}

void appendOptions(std::string &out, const std::vector<domain::Label> &labels, std::string_view tag)
{
    for (const domain::Label &label : labels) {
        out += "    <" + std::string(tag) + " value=\"" + xmlText(label.name) + "\"";
        if (!label.definition.empty() && tag == "Choice")
            out += " hint=\"" + xmlText(label.definition) + "\"";
        out += "/>\n";
    }
}

void appendControl(std::string &out, const domain::SchemaField &field)
{
    const std::string name = " name=\"" + xmlText(field.name) + "\" toName=\"text\"";
    const std::string required = field.required && !field.nullable ? " required=\"true\"" : "";
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::MultiChoice:
        out += "  <Choices" + name + " choice=\"" + (field.kind == FieldKind::Choice ? "single" : "multiple") + "\"" +
               required + ">\n";
        appendOptions(out, field.labels, "Choice");
        out += "  </Choices>\n";
        break;
    case FieldKind::YesNo:
        out += "  <Choices" + name + " choice=\"single\"" + required +
               ">\n    <Choice value=\"yes\"/>\n    <Choice value=\"no\"/>\n  </Choices>\n";
        break;
    case FieldKind::Scale:
        out += "  <Number" + name + " min=\"" + std::to_string(field.lowest) + "\" max=\"" +
               std::to_string(field.highest) + "\" step=\"1\"" + required + "/>\n";
        break;
    case FieldKind::Text:
        out += "  <TextArea" + name + " maxSubmissions=\"1\"" + required + "/>\n";
        break;
    case FieldKind::Spans:
        out += "  <Labels" + name + ">\n";
        appendOptions(out, field.labels, "Label");
        out += "  </Labels>\n";
        break;
    }
}

/// UTF-16 units in front of a code point of the text; the other way around with `back`.
std::int64_t movedOffset(const std::string &text, std::int64_t offset, bool back)
{
    std::int64_t points = 0;
    std::int64_t units = 0;
    for (std::size_t at = 0; at < text.size() && (back ? units : points) < offset; ++points)
        units += base::nextCodePoint(text, at) > 0xFFFFU ? 2 : 1;
    return back ? points : units;
}

void beginResult(std::string &out, const domain::SchemaField &field, const std::string &id)
{
    if (!out.empty() && out.back() == '}')
        out += ',';
    appendKeyString(out, "{\"id\":", id);
    appendKeyString(out, ",\"from_name\":", field.name);
    out += ",\"to_name\":\"text\",\"type\":\"";
    out += controlType(field.kind);
    out += "\",\"value\":{";
}

void appendSpans(std::string &out, const domain::SchemaField &field, const std::vector<domain::TextSpan> &spans,
                 const std::string &text, const std::string &idStem)
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        beginResult(out, field, idStem + "-" + field.name + "-" + std::to_string(i + 1));
        out += "\"start\":" + std::to_string(movedOffset(text, spans[i].begin, false)) +
               ",\"end\":" + std::to_string(movedOffset(text, spans[i].end, false)) + ",\"labels\":[";
        appendJsonString(out, spans[i].label);
        out += "]}}";
    }
}

std::optional<std::vector<std::string>> stringsAt(const Json &value, std::string_view key)
{
    const Json &list = valueAt(value, key);
    if (list.is_string())
        return std::vector<std::string>{list.get<std::string>()};
    if (!list.is_array())
        return std::nullopt;
    std::vector<std::string> strings;
    for (const Json &one : list) {
        if (!one.is_string())
            return std::nullopt;
        strings.push_back(one.get<std::string>());
    }
    return strings;
}

bool takeSpan(const Json &value, const std::string &text, std::optional<FieldValue> &into)
{
    const Json &start = valueAt(value, "start");
    const Json &end = valueAt(value, "end");
    const auto labels = stringsAt(value, "labels");
    if (!start.is_number_integer() || !end.is_number_integer() || !labels || labels->size() != 1)
        return false;
    if (!into)
        into = std::vector<domain::TextSpan>();
    std::get<std::vector<domain::TextSpan>>(*into).push_back({movedOffset(text, start.get<std::int64_t>(), true),
                                                              movedOffset(text, end.get<std::int64_t>(), true),
                                                              labels->front()});
    return true;
}

} // namespace

std::string_view controlType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Choice:
    case FieldKind::MultiChoice:
    case FieldKind::YesNo:
        return "choices";
    case FieldKind::Scale:
        return "number";
    case FieldKind::Text:
        return "textarea";
    case FieldKind::Spans:
        break;
    }
    return "labels";
}

std::string labelStudioConfig(const domain::LabelSchema &schema, const std::string &textKey)
{
    std::string out = "<View>\n  <Text name=\"text\" value=\"$" + xmlText(textKey) + "\"/>\n";
    appendControl(out, schema.fields.front());
    for (const domain::SchemaField &field : furtherQuestions(schema))
        appendControl(out, field);
    return out + "</View>\n";
}

void appendResults(std::string &out, const domain::SchemaField &field, const FieldValue &value, const std::string &text,
                   const std::string &idStem)
{
    if (const auto *spans = std::get_if<std::vector<domain::TextSpan>>(&value))
        return appendSpans(out, field, *spans, text, idStem);
    if (std::holds_alternative<domain::NoAnswer>(value))
        return;
    beginResult(out, field, idStem + "-" + field.name);
    if (const auto *yes = std::get_if<bool>(&value)) {
        out += *yes ? R"("choices":["yes"])" : R"("choices":["no"])";
    } else if (const auto *step = std::get_if<std::int64_t>(&value)) {
        out += "\"number\":" + std::to_string(*step);
    } else if (const auto *one = std::get_if<std::string>(&value)) {
        out += field.kind == FieldKind::Text ? "\"text\":[" : "\"choices\":[";
        appendJsonString(out, *one);
        out += ']';
    } else {
        out += "\"choices\":";
        appendJson(out, std::get<std::vector<std::string>>(value));
    }
    out += "}}";
}

bool takeResult(const Json &result, const domain::SchemaField &field, const std::string &text,
                std::optional<FieldValue> &into)
{
    const Json &value = valueAt(result, "value");
    if (field.kind == FieldKind::Spans)
        return stringAt(result, "type") == "labels" && takeSpan(value, text, into);
    if (into)
        return false;
    if (field.kind == FieldKind::Scale) {
        const Json &number = valueAt(value, stringAt(result, "type") == "rating" ? "rating" : "number");
        if (number.is_number_integer())
            into = number.get<std::int64_t>();
        return into.has_value();
    }
    const auto strings = stringsAt(value, field.kind == FieldKind::Text ? "text" : "choices");
    if (!strings)
        return false;
    if (field.kind == FieldKind::MultiChoice)
        into = *strings;
    else if (strings->size() != 1)
        return false;
    else if (field.kind == FieldKind::YesNo && (strings->front() == "yes" || strings->front() == "no"))
        into = strings->front() == "yes";
    else if (field.kind != FieldKind::YesNo)
        into = strings->front();
    return into.has_value();
}

} // namespace secondlook::formats
