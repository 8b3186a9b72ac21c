#include "formats/field_limits_document.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>

namespace secondlook::formats {

using base::Status;
using domain::FieldKind;
using domain::SchemaField;
using nlohmann::json;

namespace {

constexpr std::int64_t largestStep = 1'000'000;
constexpr std::int64_t mostCounted = domain::mostSpans;

Status readNumber(int &target, const json &object, std::string_view key, std::int64_t least, std::int64_t most,
                  const DocumentPlace &place)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    const bool fits =
        found->is_number_integer() && !(found->is_number_unsigned() && found->get<std::uint64_t>() > 1U << 30U);
    const std::int64_t number = fits ? found->get<std::int64_t>() : least - 1;
    if (number < least || number > most)
        return place.at(key).fail("a whole number from " + std::to_string(least) + " to " + std::to_string(most) +
                                  " is expected here");
    target = static_cast<int>(number);
    return {};
}

Status readWord(std::string &target, const json &object, std::string_view key, const DocumentPlace &place)
{
    base::Result<std::string> word = readText(object, key, 200, place);
    if (!word)
        return tl::unexpected(std::move(word).error());
    target = std::move(*word);
    return {};
}

struct KeyOfKinds
{
    std::string_view key;
    std::initializer_list<FieldKind> kinds;
    std::string_view words;
};

Status checkKinds(const SchemaField &field, const json &object, const DocumentPlace &place)
{
    static const KeyOfKinds keys[] = {
        {"labels", {FieldKind::Choice, FieldKind::MultiChoice, FieldKind::Spans}, "choice, multi_choice and spans"},
        {"second", {FieldKind::Choice}, "choice"},
        {"at_least", {FieldKind::MultiChoice, FieldKind::Spans}, "multi_choice and spans"},
        {"at_most", {FieldKind::MultiChoice, FieldKind::Spans}, "multi_choice and spans"},
        {"min", {FieldKind::Scale}, "scale"},
        {"max", {FieldKind::Scale}, "scale"},
        {"min_title", {FieldKind::Scale}, "scale"},
        {"max_title", {FieldKind::Scale}, "scale"},
        {"max_length", {FieldKind::Text}, "text"},
        {"overlap", {FieldKind::Spans}, "spans"},
    };
    for (const KeyOfKinds &known : keys) {
        const bool belongs = std::find(known.kinds.begin(), known.kinds.end(), field.kind) != known.kinds.end();
        const bool isEmptyList = known.key == "labels" && object.value("labels", json()) == json::array();
        if (object.contains(known.key) && !belongs && !isEmptyList)
            return place.at(known.key).fail("this key belongs to fields of kind " + std::string(known.words));
    }
    return {};
}

} // namespace

Status readFieldLimits(SchemaField &field, const json &object, const DocumentPlace &place)
{
    SECONDLOOK_TRY(checkKinds(field, object, place));
    SECONDLOOK_TRY(readNumber(field.atLeast, object, "at_least", 0, mostCounted, place));
    SECONDLOOK_TRY(readNumber(field.atMost, object, "at_most", 1, mostCounted, place));
    SECONDLOOK_TRY(readNumber(field.lowest, object, "min", -largestStep, largestStep, place));
    SECONDLOOK_TRY(readNumber(field.highest, object, "max", -largestStep, largestStep, place));
    SECONDLOOK_TRY(readWord(field.lowestWord, object, "min_title", place));
    SECONDLOOK_TRY(readWord(field.highestWord, object, "max_title", place));
    SECONDLOOK_TRY(readNumber(field.mostCharacters, object, "max_length", 1, domain::mostTextCharacters, place));
    SECONDLOOK_TRY(readWord(field.second, object, "second", place));
    const json overlap = object.value("overlap", json(false));
    if (!overlap.is_boolean())
        return place.at("overlap").fail("true or false is expected here");
    field.mayOverlap = overlap.get<bool>();
    return {};
}

void writeFieldLimits(nlohmann::ordered_json &object, const SchemaField &field)
{
    const auto putWord = [&object](const char *key, const std::string &word) {
        if (!word.empty())
            object[key] = word;
    };
    putWord("second", field.second);
    if (field.kind == FieldKind::MultiChoice || field.kind == FieldKind::Spans) {
        object["at_least"] = field.atLeast;
        if (field.atMost > 0)
            object["at_most"] = field.atMost;
    }
    if (field.kind == FieldKind::Scale) {
        object["min"] = field.lowest;
        object["max"] = field.highest;
        putWord("min_title", field.lowestWord);
        putWord("max_title", field.highestWord);
    }
    if (field.kind == FieldKind::Text)
        object["max_length"] = field.mostCharacters;
    if (field.kind == FieldKind::Spans)
        object["overlap"] = field.mayOverlap;
}

bool hasLabels(FieldKind kind)
{
    return kind == FieldKind::Choice || kind == FieldKind::MultiChoice || kind == FieldKind::Spans;
}

} // namespace secondlook::formats
