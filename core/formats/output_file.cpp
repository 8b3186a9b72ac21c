#include "formats/output_file.h"

#include "base/held_file.h"
#include "formats/file_errors.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace secondlook::formats {

namespace {

constexpr std::size_t bufferBytes = 1U << 20U;

/// What replaces a file is meant for an older one of its kind; a whole project is never lost to a slip of the hand.
bool isDatabase(const std::string &path)
{
    static constexpr std::string_view magic("SQLite format 3\0", 16);
    std::array<char, magic.size()> start{};
    std::ifstream file(path, std::ios::binary);
    return file.read(start.data(), start.size()) && std::string_view(start.data(), start.size()) == magic;
}

base::Error writeError(const std::string &path)
{
    return fileError(errno, "cannot be written", path);
}

std::string folderOf(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

/// Makes the rename itself durable. Some network disks cannot sync a folder and say EINVAL; there it is left to them.
base::Status syncFolder(const std::string &path)
{
    const int folder = ::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return tl::unexpected(writeError(path));
    const bool synced = ::fsync(folder) == 0 || errno == EINVAL;
    const int reason = errno;
    ::close(folder);
    if (!synced)
        return tl::unexpected(fileError(reason, "cannot be written", path));
    return {};
}

} // namespace

struct OutputFile::State
{
    std::string path;
    std::string partPath;
    int descriptor = -1;
    std::string buffer;
    std::int64_t bytes = 0;
    base::Sha256 hash;
    std::string sha256;
    base::Status health; ///< the first failed write; nothing can repair the file after it

    ~State()
    {
        if (descriptor >= 0)
            ::close(descriptor);
        if (!partPath.empty())
            ::unlink(partPath.c_str());
    }

    base::Status writeOut(std::string_view rest)
    {
        while (!rest.empty()) {
            const ssize_t written = ::write(descriptor, rest.data(), rest.size());
            if (written < 0 && errno != EINTR)
                return tl::unexpected(writeError(path));
            rest.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
        return {};
    }

    base::Status flush()
    {
        if (health) {
            hash.add(buffer);
            health = writeOut(buffer);
            buffer.clear();
        }
        return health;
    }
};

OutputFile::OutputFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}

OutputFile::~OutputFile() = default;

base::Result<std::unique_ptr<OutputFile>> OutputFile::create(const std::string &path)
{
    SECONDLOOK_TRY(base::mustNotBeHeld(path));
    struct stat there = {};
    if (::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode))
        return base::fail(base::ErrorCode::Input, "this is a folder or a device; name a file to write", path);
    if (isDatabase(path))
        return base::fail(base::ErrorCode::Conflict, "there is a project or another database; choose another name",
                          path);
    auto state = std::make_unique<State>();
    state->path = path;
    // A part file of the same name is left behind where a process of the same number was killed; it is not ours to
    // touch.
    const std::string stem = path + "." + std::to_string(::getpid());
    for (int attempt = 0; attempt < 100 && state->descriptor < 0; ++attempt) {
        const std::string part = stem + (attempt == 0 ? "" : "-" + std::to_string(attempt)) + ".part";
        state->descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (state->descriptor >= 0)
            state->partPath = part;
        else if (errno != EEXIST)
            break;
    }
    if (state->descriptor < 0)
        return tl::unexpected(writeError(path));
    state->buffer.reserve(bufferBytes);
    return std::unique_ptr<OutputFile>(new OutputFile(std::move(state)));
}

base::Status OutputFile::write(std::string_view bytes)
{
    State &state = *m_state;
    state.bytes += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
        const std::size_t taken = std::min(bytes.size(), bufferBytes - state.buffer.size());
        state.buffer.append(bytes, 0, taken);
        bytes.remove_prefix(taken);
        if (state.buffer.size() == bufferBytes)
            SECONDLOOK_TRY(state.flush());
    }
    return {};
}

base::Status OutputFile::commit()
{
    State &state = *m_state;
    SECONDLOOK_TRY(state.flush());
    if (::fsync(state.descriptor) != 0)
        return tl::unexpected(writeError(state.path));
    const int closed = ::close(state.descriptor);
    state.descriptor = -1;
    if (closed != 0 || ::rename(state.partPath.c_str(), state.path.c_str()) != 0)
        return tl::unexpected(writeError(state.path));
    state.partPath.clear();
    state.sha256 = base::hex(state.hash.finish());
    return syncFolder(state.path);
}

std::int64_t OutputFile::bytes() const
{
    return m_state->bytes;
}

const std::string &OutputFile::sha256() const
{
    return m_state->sha256;
}

} // namespace secondlook::formats
