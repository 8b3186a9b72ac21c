#pragma once

#include "servers/http_client.h"

#include <curl/curl.h>

namespace secondlook::servers {

/// What speaks against sending to this address; empty where nothing does. Quotes no more of it than its host, since
/// people paste keys into addresses.
std::string complaintAboutUrl(const std::string &url);
std::string hostOf(const std::string &url);

/// `wasSent`: the request had been on its way to the server when curl gave up.
HttpProblem problemOf(CURLcode result, bool wasSent);
/// What happened, for people; `ofCurl` may be empty. `verified`: what came of looking at the server's certificate, as
/// OpenSSL numbers it.
std::string wordsOf(HttpProblem problem, CURLcode result, long verified, const std::string &ofCurl);

} // namespace secondlook::servers
