#pragma once

#include <string>
#include <string_view>

namespace secondlook::base {

/// What kind of thing went wrong; the command line maps it to an exit code, the desk to a banner.
enum class ErrorCode {
    Usage,       ///< the caller asked for something that does not exist or does not fit
    Input,       ///< a file or a document that was given cannot be used as it is
    NotFound,    ///< a named thing (record, model, file) is not there
    Conflict,    ///< the thing exists already, or changed meanwhile
    Storage,     ///< the project file or the disk refused
    Unreachable, ///< a server or database is out of reach; trying again later may work
    Cancelled,   ///< stopped on request; resumable
    Budget,      ///< stopped at a limit on money; resumable
    Internal,    ///< our bug
};

/// A failed call, in words for people. `message` says what is wrong and what to do, `context` says where
/// (file:line, field, record id) and may be empty.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::string context;

    /// "context: message", or the message alone where there is no context.
    std::string text() const { return context.empty() ? message : context + ": " + message; }
};

/// Stable lower-case name of the code, used as `kind` in machine-readable output.
std::string_view codeName(ErrorCode code);

} // namespace secondlook::base
