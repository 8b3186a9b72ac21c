#include "domain/label_schema.h"

#include "base/text.h"

#include <unordered_set>

namespace secondlook::domain {

int LabelSchema::indexOf(std::string_view label) const
{
    const std::vector<Label> &all = labels();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].name == label)
            return static_cast<int>(i);
    }
    return -1;
}

std::string LabelSchema::nameAt(std::int64_t position) const
{
    const std::vector<Label> &all = labels();
    if (position < 0 || position >= static_cast<std::int64_t>(all.size()))
        return "label " + std::to_string(position);
    return all[static_cast<std::size_t>(position)].name;
}

namespace {

base::Status validateLabels(const SchemaField &field)
{
    if (field.labels.size() < 2)
        return base::fail(base::ErrorCode::Input, "a choice needs at least two labels", "field " + field.name);
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

} // namespace

base::Status validate(const LabelSchema &schema)
{
    if (schema.fields.empty())
        return base::fail(base::ErrorCode::Input, "a label schema needs at least one field with labels");
    if (schema.fields.front().kind != FieldKind::Choice)
        return base::fail(base::ErrorCode::Input, "the first field must be of kind choice",
                          "field " + schema.fields.front().name);
    for (const SchemaField &field : schema.fields) {
        if (field.kind == FieldKind::Choice || field.kind == FieldKind::MultiChoice)
            SECONDLOOK_TRY(validateLabels(field));
    }
    return {};
}

} // namespace secondlook::domain
