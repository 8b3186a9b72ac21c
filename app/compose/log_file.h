#pragma once

#include "base/event_log.h"
#include "base/result.h"

#include <cstddef>
#include <memory>
#include <string>

namespace secondlook::compose {

/// An event log in a file: a JSON object a line, with `time` (RFC 3339, UTC), `level`, `event` and the fields of the
/// event. A thread of its own writes, so whoever tells of an event waits for no disk; what comes faster than a disk
/// takes it is counted and left out. Where the file is full it becomes the older one ("run.log" then "run.1.log"),
/// instead of the one before.
class LogFile final : public base::EventLog
{
public:
    static constexpr std::size_t mostBytes = 100'000'000; ///< of one file

    /// Goes on with the file if there is one, otherwise makes one that nobody else may read. Errors: Input where the
    /// file is something else than such a log, Storage where it cannot be written.
    [[nodiscard]] static base::Result<std::unique_ptr<LogFile>> open(const std::string &path,
                                                                     std::size_t fileBytes = mostBytes);
    /// Writes what is left.
    ~LogFile() override;

    void write(base::EventLevel level, std::string_view name, std::span<const base::EventField> fields) override;
    /// Writes what is left; nothing may be told any more. Error: Storage where not all could be written, which ended
    /// nothing.
    [[nodiscard]] base::Status close();

private:
    class Writer;
    explicit LogFile(std::unique_ptr<Writer> writer);

    std::unique_ptr<Writer> m_writer; ///< null once it is closed
};

} // namespace secondlook::compose
