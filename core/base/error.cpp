#include "base/error.h"

namespace secondlook::base {

std::string_view codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return "usage";
    case ErrorCode::Input:
        return "input";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Storage:
        return "storage";
    case ErrorCode::Unreachable:
        return "unreachable";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Budget:
        return "budget";
    case ErrorCode::Internal:
        break;
    }
    return "internal";
}

} // namespace secondlook::base
