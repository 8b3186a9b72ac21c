#include "formats/byte_source.h"

#include "base/held_file.h"
#include "formats/file_errors.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace secondlook::formats {

namespace {
constexpr std::size_t blockBytes = 256U << 10U;
}

base::Result<std::unique_ptr<ByteSource>> ByteSource::open(const std::string &path)
{
    SECONDLOOK_TRY(base::mustNotBeHeld(path));
    std::unique_ptr<ByteSource> source(new ByteSource(path));
    source->m_descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat info = {};
    if (source->m_descriptor < 0 || ::fstat(source->m_descriptor, &info) != 0)
        return tl::unexpected(fileError(errno, "cannot be opened", path));
    if (S_ISDIR(info.st_mode))
        return tl::unexpected(fileError(EISDIR, "cannot be read", path));
    source->m_total = S_ISREG(info.st_mode) ? static_cast<std::int64_t>(info.st_size) : 0;
    return source;
}

ByteSource::ByteSource(std::istream &stream, std::string name) : m_name(std::move(name)), m_stream(&stream) {}

ByteSource::~ByteSource()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::size_t ByteSource::readSome(char *into, std::size_t most)
{
    if (m_stream != nullptr) {
        m_stream->read(into, static_cast<std::streamsize>(most));
        if (m_stream->bad())
            m_status = tl::unexpected(fileError(EIO, "cannot be read", m_name));
        return static_cast<std::size_t>(m_stream->gcount());
    }
    ssize_t got = 0;
    do {
        got = ::read(m_descriptor, into, most);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        m_status = tl::unexpected(fileError(errno, "cannot be read", m_name));
    return got < 0 ? 0 : static_cast<std::size_t>(got);
}

bool ByteSource::fill()
{
    if (!m_status)
        return false;
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    // Doubling keeps the copying of a long line linear; what is left after it stays small next to the line limit.
    if (m_buffer.size() - m_end < blockBytes)
        m_buffer.resize(std::max(m_end + blockBytes, m_buffer.size() + m_buffer.size() / 2));
    const std::size_t got = readSome(m_buffer.data() + m_end, blockBytes);
    m_end += got;
    return got > 0;
}

void ByteSource::fillTo(std::size_t bytes)
{
    while (m_end - m_begin < bytes && fill()) {
    }
}

void ByteSource::consume(std::size_t bytes)
{
    const char *from = m_buffer.data() + m_begin;
    m_line += std::count(from, from + bytes, '\n');
    m_begin += bytes;
    m_consumed += static_cast<std::int64_t>(bytes);
}

} // namespace secondlook::formats
