#pragma once

#include "base/held_file.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace secondlook::storage {

/// "SLK1": marks a SQLite file as a project of this program.
inline constexpr std::int32_t projectApplicationId = 0x534C4B31;

/// The newest schema this program knows.
inline constexpr int newestSchemaVersion = 26;

/// Looks at a file's first bytes without opening it as a database and without changing it. Errors: not there, not a
/// project, made by a newer version, cut short. `inUse` says that somebody else has it open: its length is in motion
/// then and tells nothing.
///
/// Must not be called while this process has the file open as a database (see base::HeldFile); OpenFile sees to that.
[[nodiscard]] base::Status checkProjectFile(const std::string &path, bool inUse);

/// Holds a file that this process has open as a database, for as long as the object lives. Safe from any thread.
class OpenFile
{
public:
    /// Checks the file first, unless it is open here already and was checked then.
    [[nodiscard]] static base::Result<std::unique_ptr<OpenFile>> check(const std::string &path, bool inUse);
    /// For a file that is about to be made.
    explicit OpenFile(const std::string &path) : m_held(path) {}

private:
    base::HeldFile m_held;
};

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
