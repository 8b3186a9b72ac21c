#include "base/held_file.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <string_view>

namespace secondlook::base {

namespace {

struct HeldFiles
{
    std::mutex mutex;
    std::map<std::string, int> counts;
};

HeldFiles &heldFiles()
{
    static HeldFiles files;
    return files;
}

std::string canonicalPath(const std::string &path)
{
    std::error_code failed;
    const std::filesystem::path canonical = std::filesystem::weakly_canonical(path, failed);
    return failed ? path : canonical.string();
}

} // namespace

HeldFile::HeldFile(const std::string &path) : m_path(canonicalPath(path))
{
    HeldFiles &files = heldFiles();
    const std::lock_guard lock(files.mutex);
    ++files.counts[m_path];
}

HeldFile::~HeldFile()
{
    HeldFiles &files = heldFiles();
    const std::lock_guard lock(files.mutex);
    if (--files.counts[m_path] == 0)
        files.counts.erase(m_path);
}

bool isHeld(const std::string &path)
{
    std::string canonical = canonicalPath(path);
    for (const std::string_view log : {"-wal", "-shm"}) {
        if (canonical.ends_with(log))
            canonical.resize(canonical.size() - log.size());
    }
    HeldFiles &files = heldFiles();
    const std::lock_guard lock(files.mutex);
    return files.counts.contains(canonical);
}

Status mustNotBeHeld(const std::string &path)
{
    if (isHeld(path))
        return fail(ErrorCode::Input, "this is the open project itself; name another file", path);
    return {};
}

} // namespace secondlook::base
