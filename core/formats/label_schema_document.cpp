#include "formats/documents.h"

#include "base/text.h"
#include "formats/encoding.h"
#include "formats/field_limits_document.h"
#include "formats/json_document.h"

#include <array>

namespace secondlook::formats {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t maxNameCharacters = 200;
constexpr std::size_t maxProseCharacters = 20'000;
constexpr std::size_t maxExamples = 100;
constexpr std::size_t maxFields = 64;

constexpr std::array<std::pair<std::string_view, domain::FieldKind>, 6> kinds = {{
    {"choice", domain::FieldKind::Choice},
    {"multi_choice", domain::FieldKind::MultiChoice},
    {"scale", domain::FieldKind::Scale},
    {"yes_no", domain::FieldKind::YesNo},
    {"text", domain::FieldKind::Text},
    {"spans", domain::FieldKind::Spans},
}};

base::Status readInto(std::string &target, const json &object, std::string_view key, std::size_t maxCharacters,
                      const DocumentPlace &place)
{
    base::Result<std::string> text = readText(object, key, maxCharacters, place);
    if (!text)
        return tl::unexpected(std::move(text).error());
    target = std::move(*text);
    return {};
}

base::Status readName(std::string &target, const json &object, const DocumentPlace &place)
{
    SECONDLOOK_TRY(readInto(target, object, "name", maxNameCharacters, place));
    if (base::trimmed(target).empty())
        return place.at("name").fail("a name is expected here");
    return {};
}

base::Status readExamples(std::vector<std::string> &examples, const json &object, std::string_view key,
                          const DocumentPlace &place)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    if (!found->is_array())
        return place.at(key).fail("a list of texts [\"...\"] is expected here");
    if (found->size() > maxExamples)
        return place.at(key).fail("more than 100 examples; keep the ones that teach most");
    for (std::size_t i = 0; i < found->size(); ++i) {
        base::Result<std::string> text = readText((*found)[i], maxProseCharacters, place.at(key).at(i));
        if (!text)
            return tl::unexpected(std::move(text).error());
        examples.push_back(std::move(*text));
    }
    return {};
}

base::Result<domain::Label> readLabel(const json &given, const DocumentPlace &place)
{
    domain::Label label;
    if (given.is_string()) {
        SECONDLOOK_TRY(readName(label.name, json{{"name", given}}, place));
        return label;
    }
    SECONDLOOK_TRY(checkKeys(
        given, {"name", "title", "topic", "definition", "not_for", "examples", "counter_examples", "stakes"}, place));
    SECONDLOOK_TRY(readName(label.name, given, place));
    SECONDLOOK_TRY(readInto(label.title, given, "title", maxNameCharacters, place));
    SECONDLOOK_TRY(readInto(label.topic, given, "topic", maxNameCharacters, place));
    SECONDLOOK_TRY(readInto(label.definition, given, "definition", maxProseCharacters, place));
    SECONDLOOK_TRY(readInto(label.notFor, given, "not_for", maxProseCharacters, place));
    SECONDLOOK_TRY(readExamples(label.examples, given, "examples", place));
    SECONDLOOK_TRY(readExamples(label.counterExamples, given, "counter_examples", place));
    const json stakes = given.value("stakes", json("low"));
    if (stakes != "low" && stakes != "high")
        return place.at("stakes").fail("\"low\" or \"high\" is expected here");
    label.stakes = stakes == "high" ? domain::Stakes::High : domain::Stakes::Low;
    return label;
}

base::Status readLabels(std::vector<domain::Label> &labels, const json &object, const DocumentPlace &place)
{
    const auto found = object.find("labels");
    if (found == object.end())
        return {};
    if (!found->is_array())
        return place.at("labels").fail("a list of labels [...] is expected here");
    if (found->size() > domain::maxLabels)
        return place.at("labels").fail("more than 60,000 labels");
    for (std::size_t i = 0; i < found->size(); ++i) {
        base::Result<domain::Label> label = readLabel((*found)[i], place.at("labels").at(i));
        if (!label)
            return tl::unexpected(std::move(label).error());
        labels.push_back(std::move(*label));
    }
    return {};
}

base::Status readKind(domain::SchemaField &field, const json &object, const DocumentPlace &place)
{
    const json given = object.value("kind", json("choice"));
    std::string names;
    for (const auto &[name, kind] : kinds) {
        if (given == name) {
            field.kind = kind;
            return {};
        }
        names += (names.empty() ? "" : ", ") + std::string(name);
    }
    return place.at("kind").fail("one of " + names + " is expected here");
}

base::Status readFlag(bool &target, const json &object, std::string_view key, const DocumentPlace &place)
{
    const json given = object.value(key, json(target));
    if (!given.is_boolean())
        return place.at(key).fail("true or false is expected here");
    target = given.get<bool>();
    return {};
}

base::Result<domain::SchemaField> readField(const json &given, const DocumentPlace &place)
{
    domain::SchemaField field;
    SECONDLOOK_TRY(checkKeys(given,
                             {"name", "title", "kind", "required", "nullable", "labels", "second", "at_least",
                              "at_most", "min", "max", "min_title", "max_title", "max_length", "overlap"},
                             place));
    SECONDLOOK_TRY(readName(field.name, given, place));
    SECONDLOOK_TRY(readInto(field.title, given, "title", maxNameCharacters, place));
    SECONDLOOK_TRY(readKind(field, given, place));
    SECONDLOOK_TRY(readFlag(field.required, given, "required", place));
    SECONDLOOK_TRY(readFlag(field.nullable, given, "nullable", place));
    SECONDLOOK_TRY(readFieldLimits(field, given, place));
    SECONDLOOK_TRY(readLabels(field.labels, given, place));
    return field;
}

base::Status readFields(domain::LabelSchema &schema, const json &document, const DocumentPlace &place)
{
    const auto found = document.find("fields");
    const DocumentPlace fields = place.at("fields");
    if (found == document.end() || !found->is_array())
        return fields.fail("a list of fields [{...}] is expected here");
    if (found->size() > maxFields)
        return fields.fail("more than 64 fields");
    for (std::size_t i = 0; i < found->size(); ++i) {
        base::Result<domain::SchemaField> field = readField((*found)[i], fields.at(i));
        if (!field)
            return tl::unexpected(std::move(field).error());
        for (const domain::SchemaField &earlier : schema.fields) {
            if (earlier.name == field->name)
                return fields.at(i).at("name").fail("two fields are named '" + field->name + "'; rename one");
        }
        schema.fields.push_back(std::move(*field));
    }
    return {};
}

base::Status readDocument(domain::LabelSchema &schema, std::string_view text, const DocumentPlace &place)
{
    base::Result<json> parsed = parseJsonDocument(text, place.file);
    if (!parsed)
        return tl::unexpected(std::move(parsed).error());
    if (!parsed->contains("labels")) {
        SECONDLOOK_TRY(checkKeys(*parsed, {"name", "fields"}, place));
        SECONDLOOK_TRY(readInto(schema.name, *parsed, "name", maxNameCharacters, place));
        return readFields(schema, *parsed, place);
    }
    SECONDLOOK_TRY(checkKeys(*parsed, {"name", "labels"}, place));
    SECONDLOOK_TRY(readInto(schema.name, *parsed, "name", maxNameCharacters, place));
    schema.fields.push_back({"label", domain::FieldKind::Choice, true, {}});
    return readLabels(schema.fields.front().labels, *parsed, place);
}

base::Status readLines(domain::LabelSchema &schema, std::string_view text, const DocumentPlace &place)
{
    if (!base::isUtf8(text))
        return place.fail("the text is not UTF-8; save the file as UTF-8");
    schema.fields.push_back({"label", domain::FieldKind::Choice, true, {}});
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = base::trimmed(text.substr(from, end - from));
        if (!line.empty()) {
            domain::Label label;
            label.name = std::string(line);
            schema.fields.front().labels.push_back(std::move(label));
        }
        from = end + 1;
    }
    return {};
}

} // namespace

base::Result<domain::LabelSchema> parseLabelSchema(std::string_view document, const std::string &name)
{
    const DocumentPlace place{name, ""};
    if (document.substr(0, byteOrderMark.size()) == byteOrderMark)
        document.remove_prefix(byteOrderMark.size());
    const std::string_view content = base::trimmed(document);
    if (content.empty())
        return place.fail("the file is empty; a label schema needs at least two labels");
    if (content.front() == '[' && json::accept(content))
        return place.fail("a list alone is not a label schema; write {\"labels\": [...]}");
    domain::LabelSchema schema;
    SECONDLOOK_TRY(content.front() == '{' ? readDocument(schema, document, place) : readLines(schema, document, place));
    base::Status checked = domain::validate(schema);
    if (!checked) {
        base::Error error = std::move(checked).error();
        error.context = error.context.empty() ? name : name + ": " + error.context;
        return tl::unexpected(std::move(error));
    }
    return schema;
}

namespace {

ordered_json labelDocument(const domain::Label &label)
{
    ordered_json document;
    document["name"] = label.name;
    const auto put = [&document](const char *key, const std::string &value) {
        if (!value.empty())
            document[key] = value;
    };
    put("title", label.title);
    put("topic", label.topic);
    put("definition", label.definition);
    put("not_for", label.notFor);
    if (!label.examples.empty())
        document["examples"] = label.examples;
    if (!label.counterExamples.empty())
        document["counter_examples"] = label.counterExamples;
    document["stakes"] = label.stakes == domain::Stakes::High ? "high" : "low";
    return document;
}

} // namespace

std::string writeLabelSchema(const domain::LabelSchema &schema)
{
    ordered_json document;
    document["name"] = schema.name;
    document["fields"] = ordered_json::array();
    for (const domain::SchemaField &field : schema.fields) {
        ordered_json out;
        out["name"] = field.name;
        for (const auto &[name, kind] : kinds) {
            if (kind == field.kind)
                out["kind"] = name;
        }
        if (!field.title.empty())
            out["title"] = field.title;
        out["required"] = field.required;
        if (field.nullable)
            out["nullable"] = true;
        writeFieldLimits(out, field);
        if (hasLabels(field.kind)) {
            out["labels"] = ordered_json::array();
            for (const domain::Label &label : field.labels)
                out["labels"].push_back(labelDocument(label));
        }
        document["fields"].push_back(std::move(out));
    }
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace secondlook::formats
