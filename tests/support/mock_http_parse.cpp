#include "tests/support/mock_http_parse.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <stdexcept>

namespace secondlook::test {
namespace {

constexpr std::size_t mostHead = 64 * 1024;
constexpr std::size_t mostBody = 64 * 1024 * 1024;

std::string inLowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

std::size_t lengthOf(const MockHttpRequest &request)
{
    if (!request.header("transfer-encoding").empty())
        throw std::runtime_error("a request must have a Content-Length");
    const std::string_view text = request.header("content-length");
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (!text.empty() && (error != std::errc() || end != text.data() + text.size() || length > mostBody))
        throw std::runtime_error("the Content-Length is none");
    return length;
}

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 429:
        return "Too Many Requests";
    default:
        return status < 500 ? "Request Refused" : "Server Failed";
    }
}

} // namespace

std::string_view MockHttpRequest::header(std::string_view name) const
{
    const auto found = std::ranges::find(headers, name, &std::pair<std::string, std::string>::first);
    return found == headers.end() ? std::string_view{} : std::string_view{found->second};
}

std::optional<MockHttpRequest> takeRequest(std::string &came)
{
    if (came.front() < 'A' || came.front() > 'Z')
        throw std::runtime_error("this is no HTTP/1.1"); // most likely the beginning of TLS
    const auto headEnd = came.find("\r\n\r\n");
    if (std::min(headEnd, came.size()) > mostHead)
        throw std::runtime_error("the headers have no end");
    if (headEnd == std::string::npos)
        return {};
    const std::string_view head(came.data(), headEnd);
    const std::string_view first = head.substr(0, head.find("\r\n"));
    const auto gap = first.find(' ');
    const auto end = first.find(' ', gap + 1);
    if (gap == std::string_view::npos || end == std::string_view::npos || first.substr(end) != " HTTP/1.1")
        throw std::runtime_error("this is no HTTP/1.1");
    MockHttpRequest request;
    request.method = first.substr(0, gap);
    const auto pathEnd = std::min(first.find('?'), end);
    request.path = first.substr(gap + 1, pathEnd - gap - 1);
    request.query = first.substr(pathEnd, end - pathEnd);
    for (std::size_t at = first.size(); at < head.size();) {
        at += 2;
        const std::string_view line = head.substr(at, head.find("\r\n", at) - at);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            throw std::runtime_error("a header has no colon");
        const auto value = line.find_first_not_of(' ', colon + 1);
        request.headers.emplace_back(inLowerCase(line.substr(0, colon)),
                                     value == std::string_view::npos ? std::string_view{} : line.substr(value));
        at += line.size();
    }
    const std::size_t length = lengthOf(request);
    if (came.size() < headEnd + 4 + length)
        return {};
    request.body.assign(came, headEnd + 4, length);
    came.erase(0, headEnd + 4 + length);
    return request;
}

std::string httpDate(std::time_t time)
{
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    char text[64];
    return {text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts)};
}

std::string onTheWire(const MockHttpReply &reply)
{
    if (reply.manner == MockHttpReply::Manner::Verbatim)
        return reply.body;
    std::string wire = "HTTP/1.1 " + std::to_string(reply.status) + ' ' + reasonOf(reply.status) +
                       "\r\nDate: " + httpDate(std::time(nullptr)) + "\r\nContent-Type: " + reply.contentType;
    if (reply.manner != MockHttpReply::Manner::Endless)
        wire += "\r\nContent-Length: " + std::to_string(reply.body.size());
    else
        wire += "\r\nConnection: close";
    for (const auto &[name, value] : reply.headers)
        wire += "\r\n" + name + ": " + value;
    return wire + "\r\n\r\n" + reply.body;
}

} // namespace secondlook::test
