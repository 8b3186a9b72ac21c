#include "base/event_log.h"

namespace secondlook::base {

Events Events::with(std::string name, std::variant<std::int64_t, std::string> value) const
{
    Events more = *this;
    if (m_log != nullptr)
        more.m_always.emplace_back(std::move(name), std::move(value));
    return more;
}

void Events::write(EventLevel level, std::string_view name, std::span<const EventField> fields) const
{
    std::vector<EventField> all;
    all.reserve(m_always.size() + fields.size());
    for (const auto &[always, value] : m_always) {
        if (const auto *number = std::get_if<std::int64_t>(&value))
            all.push_back({always, *number});
        else
            all.push_back({always, std::string_view(std::get<std::string>(value))});
    }
    all.insert(all.end(), fields.begin(), fields.end());
    m_log->write(level, name, all);
}

} // namespace secondlook::base
