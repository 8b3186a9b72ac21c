#include "domain/label_schema.h"

#include "base/text.h"

#include <algorithm>
#include <unordered_set>

namespace secondlook::domain {

const Label *SchemaField::labelNamed(std::string_view label) const
{
    const auto found =
        std::ranges::find_if(labels, [&](const Label &one) { return one.isOffered() && one.name == label; });
    return found == labels.end() ? nullptr : &*found;
}

std::vector<std::uint16_t> SchemaField::offered() const
{
    if (!order.empty())
        return order;
    std::vector<std::uint16_t> all;
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (labels[i].isOffered())
            all.push_back(static_cast<std::uint16_t>(i));
    return all;
}

std::vector<std::string> LabelSchema::answerNames() const
{
    std::vector<std::string> names;
    if (!fields.empty() && !fields.front().second.empty())
        names.push_back(fields.front().second);
    for (const SchemaField &field : furtherFields())
        names.push_back(field.name);
    return names;
}

int LabelSchema::indexOf(std::string_view label) const
{
    const Label *found = fields.front().labelNamed(label);
    return found == nullptr ? -1 : static_cast<int>(found - labels().data());
}

int LabelSchema::indexOfEver(std::string_view label) const
{
    const auto found = std::ranges::find_if(labels(), [&](const Label &one) {
        return one.name == label || std::ranges::find(one.formerNames, label) != one.formerNames.end();
    });
    return found == labels().end() ? -1 : static_cast<int>(current(found - labels().begin()));
}

std::int64_t LabelSchema::current(std::int64_t position) const
{
    if (!knows(position))
        return position;
    const Label &label = labels()[static_cast<std::size_t>(position)];
    return label.standing == LabelStanding::Merged ? label.became : position;
}

std::string LabelSchema::nameAt(std::int64_t position) const
{
    const std::int64_t now = current(position);
    return knows(now) ? labels()[static_cast<std::size_t>(now)].name : "label " + std::to_string(position);
}

namespace {

/// Stored positions of labels that are offered, in the order people see them, then of retired ones.
std::vector<std::uint16_t> writtenOrder(const SchemaField &field)
{
    std::vector<std::uint16_t> order = field.offered();
    for (std::size_t i = 0; i < field.labels.size(); ++i)
        if (field.labels[i].standing == LabelStanding::Retired)
            order.push_back(static_cast<std::uint16_t>(i));
    return order;
}

} // namespace

LabelSchema LabelSchema::asWritten() const
{
    LabelSchema written = *this;
    SchemaField &first = written.fields.front();
    first.labels.clear();
    first.order.clear();
    for (const std::uint16_t position : writtenOrder(fields.front()))
        first.labels.push_back(labels()[position]);
    return written;
}

std::vector<std::uint16_t> LabelSchema::placesAsWritten() const
{
    const std::vector<std::uint16_t> order = writtenOrder(fields.front());
    std::vector<std::uint16_t> placeOf(labels().size());
    for (std::size_t place = 0; place < order.size(); ++place)
        placeOf[order[place]] = static_cast<std::uint16_t>(place);
    for (std::size_t i = 0; i < labels().size(); ++i)
        if (labels()[i].standing == LabelStanding::Merged)
            placeOf[i] = placeOf[static_cast<std::size_t>(labels()[i].became)];
    return placeOf;
}

namespace {

base::Status validateLabels(const SchemaField &field)
{
    const std::size_t least = field.kind == FieldKind::Spans ? 1 : 2;
    if (field.offered().size() < least)
        return base::fail(base::ErrorCode::Input,
                          least == 1 ? "spans need at least one label" : "a choice needs at least two labels",
                          "field " + field.name);
    if (field.labels.size() > maxLabels)
        return base::fail(base::ErrorCode::Input, "more than 60,000 labels in one field", "field " + field.name);
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < field.labels.size(); ++i) {
        const std::string &name = field.labels[i].name;
        const std::string where = "field " + field.name + ", label " + std::to_string(i + 1);
        if (base::trimmed(name).empty())
            return base::fail(base::ErrorCode::Input, "a label without a name; give it one or remove it", where);
        if (name.size() > 200)
            return base::fail(base::ErrorCode::Input, "a label name is at most 200 bytes long", where);
        if (!base::isUtf8(name))
            return base::fail(base::ErrorCode::Input, "the label name is not UTF-8", where);
        if (!seen.insert(name).second)
            return base::fail(base::ErrorCode::Input, "two labels are named '" + name + "'; rename or remove one",
                              where);
    }
    return {};
}

base::Status validateLimits(const SchemaField &field)
{
    const auto refuse = [&field](const char *message) {
        return base::fail(base::ErrorCode::Input, message, "field " + field.name);
    };
    if (field.atLeast < 0 || field.atMost < 0 || (field.atMost > 0 && field.atMost < field.atLeast))
        return refuse("at_most is below at_least");
    if (field.kind == FieldKind::MultiChoice && field.atLeast > static_cast<int>(field.labels.size()))
        return refuse("at_least asks for more labels than there are");
    if (field.kind == FieldKind::Spans && field.atLeast > mostSpans)
        return refuse("at_least asks for more than 1,000 spans");
    const std::int64_t steps = std::int64_t(field.highest) - field.lowest + 1;
    if (field.kind == FieldKind::Scale && (steps < 2 || steps > mostScaleSteps))
        return refuse("a scale has 2 to 11 steps from min to max");
    if (field.mostCharacters < 1 || field.mostCharacters > mostTextCharacters)
        return refuse("max_length is a number from 1 to 10,000");
    return {};
}

base::Status validateNames(const LabelSchema &schema)
{
    std::vector<std::string> names = schema.answerNames();
    names.push_back(schema.fields.front().name);
    std::unordered_set<std::string_view> seen;
    for (const std::string &name : names) {
        if (base::trimmed(name).empty() || name.size() > 200)
            return base::fail(base::ErrorCode::Input, "the name of a field has 1 to 200 bytes", "field " + name);
        if (!seen.insert(name).second)
            return base::fail(base::ErrorCode::Input, "two fields are named '" + name + "'; rename one");
    }
    return {};
}

} // namespace

base::Status validate(const LabelSchema &schema)
{
    if (schema.fields.empty())
        return base::fail(base::ErrorCode::Input, "a label schema needs at least one field with labels");
    const SchemaField &first = schema.fields.front();
    if (first.kind != FieldKind::Choice)
        return base::fail(base::ErrorCode::Input, "the first field must be of kind choice", "field " + first.name);
    if (first.nullable)
        return base::fail(base::ErrorCode::Input, "the first field is always answered; it cannot be nullable",
                          "field " + first.name);
    SECONDLOOK_TRY(validateNames(schema));
    for (const SchemaField &field : schema.fields) {
        const bool hasLabels =
            field.kind == FieldKind::Choice || field.kind == FieldKind::MultiChoice || field.kind == FieldKind::Spans;
        if (hasLabels)
            SECONDLOOK_TRY(validateLabels(field));
        SECONDLOOK_TRY(validateLimits(field));
        if (&field != &first && field.labels.size() > maxFurtherLabels)
            return base::fail(base::ErrorCode::Input, "a field after the first has at most 200 labels",
                              "field " + field.name);
        if (!field.second.empty() && &field != &first)
            return base::fail(base::ErrorCode::Input, "only the first field has a second label", "field " + field.name);
    }
    return {};
}

} // namespace secondlook::domain
