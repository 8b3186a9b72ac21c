#pragma once

#include "tests/support/mock_http.h"

#include <ctime>
#include <optional>

namespace secondlook::test {

/// Takes one whole request from the front of what came; none while a part of it is missing.
/// Throws std::runtime_error at what is no HTTP/1.1 request with a length.
std::optional<MockHttpRequest> takeRequest(std::string &came);
/// Status line, headers and body as they go over the wire.
std::string onTheWire(const MockHttpReply &reply);

/// As in the headers of HTTP: "Sun, 06 Nov 1994 08:49:37 GMT".
std::string httpDate(std::time_t time);

} // namespace secondlook::test
