#pragma once

#include "base/hash.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace secondlook::formats {

/// A file that appears whole or not at all: written beside its destination, synced, then renamed over it. Buffered.
class OutputFile
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<OutputFile>> create(const std::string &path);
    ~OutputFile(); ///< removes what was written unless commit() succeeded
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    [[nodiscard]] base::Status write(std::string_view bytes);
    /// Flushes, syncs file and folder, and renames. Errors (full disk, read-only folder) name the path and what to do.
    [[nodiscard]] base::Status commit();

    std::int64_t bytes() const;
    /// SHA-256 of all bytes, in hex; complete after commit().
    const std::string &sha256() const;

private:
    struct State;
    explicit OutputFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace secondlook::formats
