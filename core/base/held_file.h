#pragma once

#include "base/result.h"

#include <string>

namespace secondlook::base {

/// Notes, as long as the object lives, that this process has a file open as a database. Nothing else in the process
/// may open or replace such a file: on POSIX systems, closing any handle of a file drops all locks that the process
/// holds on it, and with them what keeps other processes from tidying up the log that is being written. Counts: several
/// objects may hold the same file. Safe from any thread.
class HeldFile
{
public:
    explicit HeldFile(const std::string &path);
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

private:
    std::string m_path;
};

/// Whether the path, under whatever name, is a file that is held, or its log.
[[nodiscard]] bool isHeld(const std::string &path);

/// To be asked before a file that the user named is opened or replaced. Error: Input, when the file is held.
[[nodiscard]] Status mustNotBeHeld(const std::string &path);

} // namespace secondlook::base
