#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace secondlook::storage {

/// "SLK1": marks a SQLite file as a project of this program.
inline constexpr std::int32_t projectApplicationId = 0x534C4B31;

/// The newest schema this program knows.
inline constexpr int newestSchemaVersion = 1;

/// Looks at a file's first bytes without opening it as a database and without changing it. Errors: not there, not a
/// project, made by a newer version, cut short.
[[nodiscard]] base::Status checkProjectFile(const std::string &path);

/// Tells whether another connection of this machine has the project open. Held as long as the object lives.
class InUseLock
{
public:
    explicit InUseLock(const std::string &path);
    ~InUseLock();
    InUseLock(const InUseLock &) = delete;
    InUseLock &operator=(const InUseLock &) = delete;

    /// Whether nobody else had it open when this object was made.
    bool wasAlone() const { return m_alone; }

private:
    std::string m_lockName;
    int m_file = -1;
    bool m_alone = false;
};

} // namespace secondlook::storage
