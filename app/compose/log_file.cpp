#include "app/compose/log_file.h"

#include "base/held_file.h"
#include "base/text.h"
#include "formats/file_errors.h"
#include "formats/json_text.h"

#include <spdlog/async_logger.h>
#include <spdlog/details/thread_pool.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <fcntl.h>
#include <mutex>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

constexpr std::size_t mostWaiting = 8192; ///< events that the disk is behind
constexpr std::size_t olderFiles = 1;
constexpr std::string_view firstBytes = R"({"time":")";
constexpr const char *linePattern = R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})";

spdlog::level::level_enum levelOf(base::EventLevel level)
{
    switch (level) {
    case base::EventLevel::Debug:
        return spdlog::level::debug;
    case base::EventLevel::Info:
        return spdlog::level::info;
    case base::EventLevel::Warning:
        return spdlog::level::warn;
    case base::EventLevel::Error:
        break;
    }
    return spdlog::level::err;
}

void appendValue(std::string &text, bool value)
{
    text += value ? "true" : "false";
}

void appendValue(std::string &text, std::int64_t value)
{
    text += std::to_string(value);
}

void appendValue(std::string &text, double value)
{
    std::array<char, 32> digits{};
    const char *end = std::to_chars(digits.begin(), digits.end(), value).ptr; // as many as it takes to read it back
    text.append(std::isfinite(value) ? std::string_view(digits.begin(), end) : "null");
}

void appendValue(std::string &text, std::string_view value)
{
    if (base::isUtf8(value))
        formats::appendJsonString(text, value);
    else // the name of a file, say
        formats::appendJsonString(text, base::latin1ToUtf8(value));
}

/// Makes the file for us alone where there is none; -1 and errno where that fails. Does not wait for who reads a pipe.
int openLog(const std::string &path)
{
    return ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, S_IRUSR | S_IWUSR);
}

/// Nobody's project or records get lines of a log, whatever name was typed.
Status mustBeLog(int file, const std::string &path)
{
    struct stat about = {};
    if (::fstat(file, &about) != 0)
        return tl::unexpected(formats::fileError(errno, "cannot be written", path));
    if (!S_ISREG(about.st_mode))
        return base::fail(ErrorCode::Input, "the log can only be written to a file; name another one", path);
    std::array<char, firstBytes.size()> start{};
    const ssize_t count = ::pread(file, start.data(), start.size(), 0);
    if (about.st_size > 0 && std::string_view(start.data(), count < 0 ? 0 : std::size_t(count)) != firstBytes)
        return base::fail(ErrorCode::Input, "the file is there and is no log of this program; name another one", path);
    return {};
}

Status prepare(const std::string &path)
{
    SECONDLOOK_TRY(base::mustNotBeHeld(path));
    const int file = openLog(path);
    if (file < 0)
        return tl::unexpected(formats::fileError(errno, "cannot be written", path));
    Status isLog = mustBeLog(file, path);
    ::close(file);
    return isLog;
}

} // namespace

class LogFile::Writer
{
public:
    Writer(std::string path, std::size_t fileBytes) : m_path(std::move(path))
    {
        spdlog::file_event_handlers handlers;
        handlers.before_open = [](const spdlog::filename_t &file) { // otherwise others may read the next one
            if (const int made = openLog(file); made >= 0)
                ::close(made);
        };
        auto sink =
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(m_path, fileBytes, olderFiles, false, handlers);
        m_pool = std::make_shared<spdlog::details::thread_pool>(mostWaiting, 1);
        m_logger = std::make_shared<spdlog::async_logger>("events", std::move(sink), m_pool,
                                                          spdlog::async_overflow_policy::overrun_oldest);
        m_logger->set_level(spdlog::level::trace);
        m_logger->set_pattern(linePattern, spdlog::pattern_time_type::utc);
        m_logger->flush_on(spdlog::level::trace); // what stands in the file outlives the program
        m_logger->set_error_handler([this](const std::string &what) {
            const std::lock_guard lock(m_mutex);
            if (m_trouble.empty())
                m_trouble = what;
        });
    }

    void write(base::EventLevel level, std::string_view name, std::span<const base::EventField> fields)
    {
        std::string text;
        formats::appendKeyString(text, R"("event":)", name);
        for (const base::EventField &field : fields) {
            (text += ",\"").append(field.name) += "\":";
            std::visit([&text](const auto &value) { appendValue(text, value); }, field.value);
        }
        m_logger->log(levelOf(level), spdlog::string_view_t(text));
    }

    Status close()
    {
        const auto lost = static_cast<std::int64_t>(m_pool->overrun_counter());
        if (lost > 0)
            write(base::EventLevel::Warning, "events_lost", std::array{base::EventField{"count", lost}});
        m_pool.reset(); // waits until all is written
        if (m_trouble.empty())
            return {};
        return base::fail(ErrorCode::Storage, "the log is not whole: " + m_trouble, m_path);
    }

private:
    std::string m_path;
    std::mutex m_mutex;
    std::string m_trouble; ///< the first one, in words of the library
    std::shared_ptr<spdlog::async_logger> m_logger;
    std::shared_ptr<spdlog::details::thread_pool> m_pool;
};

LogFile::LogFile(std::unique_ptr<Writer> writer) : m_writer(std::move(writer)) {}

LogFile::~LogFile()
{
    (void)close();
}

Result<std::unique_ptr<LogFile>> LogFile::open(const std::string &path, std::size_t fileBytes)
{
    SECONDLOOK_TRY(prepare(path));
    try {
        return std::unique_ptr<LogFile>(new LogFile(std::make_unique<Writer>(path, fileBytes)));
    } catch (const spdlog::spdlog_ex &trouble) {
        return base::fail(ErrorCode::Storage, trouble.what(), path);
    }
}

void LogFile::write(base::EventLevel level, std::string_view name, std::span<const base::EventField> fields)
{
    if (m_writer)
        m_writer->write(level, name, fields);
}

Status LogFile::close()
{
    if (!m_writer)
        return {};
    Status whole = m_writer->close();
    m_writer.reset();
    return whole;
}

} // namespace secondlook::compose
