#pragma once

#include "base/result.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// A window on the bytes of a file or stream that slides forward: it grows at its end with fill() and shrinks at its
/// start with consume(). Memory is what the window holds. Belongs to one thread.
class ByteSource
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<ByteSource>> open(const std::string &path);
    /// The stream must outlive the source; `name` stands for it in messages.
    ByteSource(std::istream &stream, std::string name);
    ~ByteSource();
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// The bytes read and not consumed yet. Valid until the next fill().
    std::string_view window() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }
    /// Reads on, and says whether there was anything: false at the end and after a failed read (see status()).
    bool fill();
    /// Makes the window at least `bytes` long, or as long as the input is.
    void fillTo(std::size_t bytes);
    /// Moves the start of the window, counting lines.
    void consume(std::size_t bytes);

    std::int64_t line() const { return m_line; } ///< of the first byte of the window, from 1
    std::int64_t bytesConsumed() const { return m_consumed; }
    std::int64_t bytesTotal() const { return m_total; } ///< 0 where it is not known
    const std::string &name() const { return m_name; }
    const base::Status &status() const { return m_status; }

private:
    explicit ByteSource(std::string name) : m_name(std::move(name)) {}
    std::size_t readSome(char *into, std::size_t most);

    std::string m_name;
    std::istream *m_stream = nullptr;
    int m_descriptor = -1;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::int64_t m_line = 1;
    std::int64_t m_consumed = 0;
    std::int64_t m_total = 0;
    base::Status m_status;
};

} // namespace secondlook::formats
