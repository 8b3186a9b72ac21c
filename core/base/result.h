#pragma once

#include "base/error.h"

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace secondlook::base {

/// A value, or the error that kept it from being made. Functions that return one are [[nodiscard]].
template <typename T> using Result = tl::expected<T, Error>;

using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(context)});
}

} // namespace secondlook::base

/// Leaves the enclosing function with the error of `expression`, if it has one.
#define SECONDLOOK_TRY(expression)                                                                                     \
    do {                                                                                                               \
        auto secondlookTried = (expression);                                                                           \
        if (!secondlookTried)                                                                                          \
            return tl::unexpected(std::move(secondlookTried).error());                                                 \
    } while (false)
