#include "review/change_log.h"

#include <algorithm>

namespace secondlook::review {

std::string Change::fact(std::string_view name) const
{
    const auto found = std::ranges::find(facts, name, &domain::Field::name);
    return found == facts.end() ? std::string() : found->value;
}

} // namespace secondlook::review
