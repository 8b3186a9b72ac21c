#include "formats/file_errors.h"

#include <cerrno>
#include <system_error>

namespace secondlook::formats {

namespace {

std::string reasonAndAdvice(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
        return "there is no such file or folder; check the path";
    case ENOTDIR:
        return "a part of the path is a file, not a folder; check the path";
    case EISDIR:
        return "it is a folder; name a file";
    case EACCES:
    case EPERM:
        return "this user may not do that; change the permissions or choose another place";
    case EROFS:
        return "the disk is mounted read-only; choose another place";
    case ENOSPC:
        return "the disk is full; free some space or choose another disk";
    case EDQUOT:
        return "the disk quota of this user is used up; free some space or choose another disk";
    case EFBIG:
        return "the file grew over the size limit of this disk or process; choose another disk or raise the limit";
    case ENAMETOOLONG:
        return "the name is too long for this disk; choose a shorter one";
    case EMFILE:
    case ENFILE:
        return "too many files are open; close some or raise the limit";
    default:
        return "the system says: " + std::generic_category().message(errorNumber);
    }
}

base::ErrorCode codeOf(int errorNumber)
{
    if (errorNumber == ENOENT || errorNumber == ENOTDIR)
        return base::ErrorCode::NotFound;
    return errorNumber == EISDIR ? base::ErrorCode::Input : base::ErrorCode::Storage;
}

} // namespace

base::Error fileError(int errorNumber, const std::string &doing, const std::string &path)
{
    return {codeOf(errorNumber), doing + ": " + reasonAndAdvice(errorNumber), path};
}

} // namespace secondlook::formats
