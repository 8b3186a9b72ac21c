#include "formats/output_folder.h"

#include "formats/file_errors.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace secondlook::formats {

namespace fs = std::filesystem;

namespace {

base::Status mustBeFree(const std::string &path)
{
    struct stat there = {};
    if (::stat(path.c_str(), &there) != 0)
        return errno == ENOENT ? base::Status()
                               : base::Status(tl::unexpected(fileError(errno, "cannot be written", path)));
    if (!S_ISDIR(there.st_mode))
        return base::fail(base::ErrorCode::Conflict, "there is a file; name a folder that does not exist yet", path);
    std::error_code failed;
    if (!fs::is_empty(path, failed) || failed)
        return base::fail(base::ErrorCode::Conflict,
                          "the folder is not empty; name one that is, or that does not exist yet", path);
    return {};
}

/// Some network disks cannot sync a folder and say EINVAL; there it is left to them.
bool syncDirectory(const std::string &path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0 || errno == EINVAL;
    ::close(folder);
    return synced;
}

std::string withoutSlashes(std::string path)
{
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

} // namespace

base::Result<OutputFolder> OutputFolder::create(const std::string &named)
{
    const std::string path = withoutSlashes(named);
    SECONDLOOK_TRY(mustBeFree(path));
    // A part folder of the same name is left behind where a process of the same number was killed; it is not ours.
    const std::string stem = path + "." + std::to_string(::getpid());
    for (int attempt = 0; attempt < 100; ++attempt) {
        std::string part = stem + (attempt == 0 ? "" : "-" + std::to_string(attempt)) + ".part";
        if (::mkdir(part.c_str(), 0777) == 0)
            return OutputFolder(path, std::move(part));
        if (errno != EEXIST)
            break;
    }
    return tl::unexpected(fileError(errno, "cannot be written", path));
}

OutputFolder::OutputFolder(OutputFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_part(std::exchange(other.m_part, {}))
{
}

OutputFolder::~OutputFolder()
{
    std::error_code ignored;
    if (!m_part.empty())
        fs::remove_all(m_part, ignored);
}

base::Result<std::string> OutputFolder::place(const std::string &name) const
{
    const fs::path full = fs::path(m_part) / name;
    std::error_code failed;
    fs::create_directories(full.parent_path(), failed);
    if (failed)
        return tl::unexpected(fileError(failed.value(), "cannot be written", m_path));
    return full.string();
}

base::Status OutputFolder::commit()
{
    const std::string parent = fs::path(m_path).parent_path().string();
    const bool done = syncDirectory(m_part) && std::rename(m_part.c_str(), m_path.c_str()) == 0;
    if (!done)
        return tl::unexpected(fileError(errno, "cannot be written", m_path));
    m_part.clear();
    if (!syncDirectory(parent.empty() ? "." : parent))
        return tl::unexpected(fileError(errno, "cannot be written", m_path));
    return {};
}

} // namespace secondlook::formats
