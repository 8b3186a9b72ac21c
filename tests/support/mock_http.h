#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook::test {

using MockHeaders = std::vector<std::pair<std::string, std::string>>;

struct MockHttpRequest
{
    std::string method;
    std::string path;      ///< without what follows a '?'
    std::string query{};   ///< from the '?' on
    MockHeaders headers{}; ///< names in lower case
    std::string body{};

    std::string_view header(std::string_view name) const;
};

struct MockHttpReply
{
    enum class Manner {
        Whole,
        Drip,        ///< one byte at a time, MockHttpServer::dripPause apart
        Never,       ///< nothing at all, until the client goes
        CloseAtOnce, ///< not a byte
        ResetInBody, ///< a reset connection after half of the body
        HalfOnly,    ///< half of the body, then nothing until the client goes
        Endless,     ///< the body over and over, as fast as the client takes it, until it goes
        Verbatim,    ///< `body` is all that is sent, headers and all; then the connection is closed
    };
    int status = 200;
    MockHeaders headers{}; ///< beside Content-Type, Content-Length and Date
    std::string body{};
    std::string contentType = "application/json";
    std::chrono::microseconds after{0};
    Manner manner = Manner::Whole;
};

struct MockTraffic
{
    std::int64_t requests = 0;    ///< that came whole
    std::int64_t connections = 0; ///< accepted in all
    std::int64_t openConnections = 0;
    std::int64_t mostConnections = 0; ///< open at a time
    std::int64_t mostAtOnce = 0;      ///< requests that were being answered at a time
    std::int64_t bytesSent = 0;
};

/// HTTP/1.1 with kept connections on 127.0.0.1, on a thread of its own that also calls the handler. Requests have a
/// Content-Length or no body.
class MockHttpServer
{
public:
    using Handler = std::function<MockHttpReply(const MockHttpRequest &)>;
    static constexpr std::chrono::milliseconds dripPause{2};

    /// Listens when this returns. Port 0 is any free one. Throws std::system_error where it cannot be had.
    MockHttpServer(int port, Handler handler);
    /// Closes all connections, answered or not.
    ~MockHttpServer();
    MockHttpServer(const MockHttpServer &) = delete;
    MockHttpServer &operator=(const MockHttpServer &) = delete;

    int port() const { return m_port; }
    MockTraffic traffic() const; ///< from any thread

private:
    class Loop;
    int m_port = 0;
    std::unique_ptr<Loop> m_loop;
};

} // namespace secondlook::test
