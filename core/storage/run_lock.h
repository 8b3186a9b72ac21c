#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <filesystem>
#include <string>

namespace secondlook::storage {

/// Where the files of a project's runs are, beside it: tickets.runs. Not made here.
std::filesystem::path runsFolder(const std::string &project);

/// That nobody else works on a run: two programs at one unfinished run would both ask, and pay, for its records. The
/// system itself lets go of it when a program ends, however it ends, so that a killed run can be taken up at once.
class RunLock
{
public:
    /// Conflict where another program, or another part of this one, has it. Makes the folder of the runs.
    static base::Result<RunLock> take(const std::string &project, base::RunId run);

    RunLock(RunLock &&other) noexcept;
    RunLock &operator=(RunLock &&other) noexcept;
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;
    ~RunLock();

private:
    explicit RunLock(int file) : m_file(file) {}

    int m_file; ///< below 0: moved away
};

} // namespace secondlook::storage
