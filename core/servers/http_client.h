#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook::servers {

using Instant = std::chrono::steady_clock::time_point;

struct HttpProxy
{
    std::string url{};   ///< http, https or socks5h; empty: none, whatever the environment says
    std::string login{}; ///< "user:password"; may be empty

    bool operator==(const HttpProxy &) const = default;
};

struct HttpRequest
{
    std::int64_t tag = 0; ///< chosen by the caller; comes back with the reply
    std::string url;
    std::vector<std::string> headers{}; ///< "name: value"; may hold a key, so they are never logged
    std::string body{};                 ///< POSTed; a GET where it is empty
    std::chrono::milliseconds timeout{60'000};
    /// For what is large: `timeout` is that of a silence, however long all of it takes.
    bool isLarge = false;
    /// Where set, takes the body of a reply of status 200 as it comes, from within wait(), instead of HttpReply::body.
    /// False ends the request. May be called with a part of a body that never becomes whole.
    std::function<bool(std::string_view)> takeBody{};
    std::int64_t mostBytes = 0; ///< of a body that is taken so; more is TooLarge
    /// A PEM file with certificates of authorities that may vouch for the server, beside those that this machine
    /// trusts.
    std::string authorityFile{};
    HttpProxy proxy{};
};

/// What kept a whole reply from coming.
enum class HttpProblem {
    None,
    Unreachable, ///< no such host, refused, closed or broken on the way; another try may help
    TimedOut,
    Certificate, ///< the server cannot show who it is
    BadUrl,      ///< no URL that this program speaks, or a header that cannot be sent; no other try will help
    TooLarge,    ///< more bytes than HttpClient::mostBytes
    Proxy,       ///< the proxy wants another password, or does not let through to the server
    Refused,     ///< the server says that it did not work on it (HTTP/2), several times; fewer at once may help
};

struct HttpReply
{
    std::int64_t tag = 0;
    int status = 0;                                             ///< 0 where no reply came
    std::vector<std::pair<std::string, std::string>> headers{}; ///< names in lower case, in the order they came
    std::string body{};
    HttpProblem problem = HttpProblem::None;
    std::string detail{}; ///< of the problem, for people
    bool wasSent = false; ///< the server may have worked on the request, or on a part of it

    /// Value of the first header of this lower-case name; empty where there is none.
    std::string_view header(std::string_view name) const;
};

/// Many requests at once on one thread: connections are kept and shared, servers must show who they are, and no reply
/// leads elsewhere (redirects are not followed). What is asked goes to the named server alone, through the named proxy
/// if any: proxies of the environment, ~/.netrc and cookies are not used. A request is worked on once at most: it is
/// sent again only where the server says that it did not look at it, as it does when it ends a connection of HTTP/2
/// (GOAWAY). Whether to try again otherwise is for the caller to decide. With HTTP/2 as many requests share a
/// connection as the server allows, at most 100; there are as many connections as that takes. Nothing is logged. All
/// methods but wake() belong to one thread, and requests move on only while it is in wait().
class HttpClient
{
public:
    static constexpr std::size_t mostBytes = std::size_t{16} * 1024 * 1024; ///< of a reply's body

    /// At most so many requests are under way at a time; the others wait, and their time does not run yet.
    explicit HttpClient(int mostAtOnce);
    /// Requests without a reply are given up.
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    void send(HttpRequest request);
    /// Replies that came; where there is none, waits until one is there, `until` is reached or wake() is called. A
    /// wake() while nobody waits ends the next wait().
    std::vector<HttpReply> wait(Instant until);
    /// Ends a wait() early, from any thread.
    void wake();
    /// Requests whose reply was not handed out yet.
    std::size_t inFlight() const;

private:
    class Transfers;
    std::unique_ptr<Transfers> m_transfers;
};

/// Name and version of the library underneath: "libcurl 7.88.1".
std::string httpLibrary();

} // namespace secondlook::servers
