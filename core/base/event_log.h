#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace secondlook::base {

enum class EventLevel { Debug, Info, Warning, Error };

/// One fact about an event: {"records", 500}. Names are snake_case; texts are looked at while the event is written.
struct EventField
{
    std::string_view name;
    std::variant<std::int64_t, double, bool, std::string_view> value;
};

/// Where programs tell what they do, event by event. It may be read by others than the project's people, so it never
/// gets the text of a record, what a model was told or said, a key, or a sentence that may hold one of these: numbers,
/// names and reasons from a fixed list alone.
class EventLog
{
public:
    virtual ~EventLog() = default;
    /// `name` is snake_case. From any thread; waits for nothing and cannot fail.
    virtual void write(EventLevel level, std::string_view name, std::span<const EventField> fields) = 0;
};

/// The way to an event log, or to none: then nothing happens. All its events have the fields that with() gave it.
/// Cheap to copy; may be used from several threads at once.
class Events
{
public:
    Events() = default;
    /// `log` lives longer.
    explicit Events(EventLog &log) : m_log(&log) {}

    Events with(std::string name, std::variant<std::int64_t, std::string> value) const;

    void debug(std::string_view name, std::initializer_list<EventField> fields) const
    {
        tell(EventLevel::Debug, name, fields);
    }
    void info(std::string_view name, std::initializer_list<EventField> fields) const
    {
        tell(EventLevel::Info, name, fields);
    }
    void warning(std::string_view name, std::initializer_list<EventField> fields) const
    {
        tell(EventLevel::Warning, name, fields);
    }
    void error(std::string_view name, std::initializer_list<EventField> fields) const
    {
        tell(EventLevel::Error, name, fields);
    }

private:
    void tell(EventLevel level, std::string_view name, std::span<const EventField> fields) const
    {
        if (m_log != nullptr)
            write(level, name, fields);
    }
    void write(EventLevel level, std::string_view name, std::span<const EventField> fields) const;

    EventLog *m_log = nullptr;
    std::vector<std::pair<std::string, std::variant<std::int64_t, std::string>>> m_always;
};

} // namespace secondlook::base
