#include "storage/kept_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace secondlook::storage {

using Json = nlohmann::ordered_json;

namespace {

/// Whether anything was added. The depth is that of the files that were read, which is limited.
bool addMissing(Json &standing, const Json &incoming)
{
    if (!standing.is_object() || !incoming.is_object())
        return false;
    bool added = false;
    for (const auto &[key, value] : incoming.items()) {
        const auto there = standing.find(key);
        if (there == standing.end()) {
            standing[key] = value;
            added = true;
        } else {
            added = addMissing(*there, value) || added;
        }
    }
    return added;
}

} // namespace

std::optional<std::vector<domain::Field>> withMoreKept(const std::vector<domain::Field> &standing,
                                                       const std::vector<domain::Field> &incoming)
{
    std::vector<domain::Field> all = standing;
    bool added = false;
    for (const domain::Field &field : incoming) {
        if (!domain::isKeptField(field))
            continue;
        const auto there = std::ranges::find(all, field.name, &domain::Field::name);
        if (there == all.end()) {
            all.push_back(field);
            added = true;
            continue;
        }
        Json kept = Json::parse(there->value, nullptr, false);
        if (addMissing(kept, Json::parse(field.value, nullptr, false))) {
            there->value = kept.dump(-1, ' ', false, Json::error_handler_t::replace);
            added = true;
        }
    }
    return added ? std::optional(std::move(all)) : std::nullopt;
}

} // namespace secondlook::storage
