#include "storage/run_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace secondlook::storage {

std::filesystem::path runsFolder(const std::string &project)
{
    return std::filesystem::path(project).replace_extension(".runs");
}

base::Result<RunLock> RunLock::take(const std::string &project, base::RunId run)
{
    const auto cannot = [&project](int problem) {
        return base::fail(base::ErrorCode::Storage,
                          "the folder of its runs cannot be written: " + std::generic_category().message(problem) +
                              "; check its permissions and the room on its disk",
                          runsFolder(project).string());
    };
    std::error_code failed;
    // Whichever way leads to the file, it is the same project.
    const std::filesystem::path folder = runsFolder(std::filesystem::weakly_canonical(project, failed).string());
    if (!failed)
        std::filesystem::create_directories(folder, failed);
    if (failed)
        return cannot(failed.value());
    // One file for all runs, of which each locks its own byte: a file that is never removed cannot be removed just when
    // somebody else has opened it to lock it. The lock belongs to the opened file, not to the process, so that two
    // parts of one program exclude each other too.
    RunLock lock(::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (lock.m_file < 0)
        return cannot(errno);
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = run.value;
    range.l_len = 1;
    if (::fcntl(lock.m_file, F_OFD_SETLK, &range) == 0)
        return lock;
    if (errno != EAGAIN && errno != EACCES)
        return cannot(errno);
    return base::fail(base::ErrorCode::Conflict,
                      "somebody else works on run " + std::to_string(run.value) +
                          " right now; wait until it ends, or stop it there first",
                      project);
}

RunLock::RunLock(RunLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

RunLock &RunLock::operator=(RunLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

RunLock::~RunLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace secondlook::storage
