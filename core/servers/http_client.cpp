#include "servers/http_client.h"

#include "servers/http_exchange.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

namespace secondlook::servers {
namespace {

bool startCurl()
{
    static const bool started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return started;
}

/// A number of the operating system for something open.
class OpenNumber
{
public:
    explicit OpenNumber(int number) : m_number(number) {}
    ~OpenNumber()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    OpenNumber(const OpenNumber &) = delete;
    OpenNumber &operator=(const OpenNumber &) = delete;
    operator int() const { return m_number; }

private:
    int m_number;
};

bool isSecure(const std::string &url)
{
    return url.size() > 4 && (url[4] == 's' || url[4] == 'S'); // "https", or it will be refused
}

} // namespace

/// Curl says which sockets it waits for and until when; epoll waits. Curl's own waiting looks at every connection
/// whenever one has news, which with a thousand of them costs many times what the news does.
class HttpClient::Transfers
{
public:
    explicit Transfers(int mostAtOnce);
    ~Transfers();
    Transfers(const Transfers &) = delete;
    Transfers &operator=(const Transfers &) = delete;

    void send(HttpRequest request);
    std::vector<HttpReply> wait(Instant until);
    void wake();
    std::size_t inFlight() const { return m_waiting.size() + m_active + m_replies.size(); }

private:
    static int onSocket(CURL *, curl_socket_t socket, int what, void *transfers, void *known) noexcept;
    static int onTimer(CURLM *, long milliseconds, void *transfers) noexcept;

    void start();
    void start(HttpRequest request);
    bool mayStart(const std::string &url) const;
    void settleFinding();
    void limitConnections();
    /// Lets curl work on what has news, waiting for it until then. True where wake() was called.
    bool drive(Instant until);
    void collect();

    std::size_t m_most;
    OpenNumber m_epoll{::epoll_create1(EPOLL_CLOEXEC)};
    OpenNumber m_bell{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    CURLM *m_multi = nullptr;
    std::string m_broken;         ///< why nothing can be sent at all
    std::optional<Instant> m_due; ///< when curl wants to look at its own clock
    std::deque<HttpRequest> m_waiting;
    std::vector<std::unique_ptr<HttpExchange>> m_exchanges;
    std::vector<HttpExchange *> m_idle;
    std::size_t m_active = 0;
    /// Started last at an address where one connection may do for many: until it has found one, no other is started
    /// there, because curl would open a connection for each.
    HttpExchange *m_finding = nullptr;
    std::unordered_set<std::string> m_unshared;  ///< https addresses whose connections carry one request at a time
    std::unordered_set<std::string> m_unreached; ///< https addresses to which the last request found no way
    bool m_sharesSome = false;                   ///< some connection carried several at once
    long m_connections = 0;                      ///< open now
    long m_allowed = 0;                          ///< connections to one server; 0: as many as curl likes
    std::vector<HttpReply> m_replies;
};

HttpClient::Transfers::Transfers(int mostAtOnce) : m_most(static_cast<std::size_t>(std::max(1, mostAtOnce)))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_bell;
    if (m_epoll < 0 || m_bell < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_bell, &event) != 0)
        m_broken = std::string("no connections can be made: ") + std::strerror(errno);
    else if (!startCurl() || (m_multi = curl_multi_init()) == nullptr)
        m_broken = "no connections can be made: libcurl does not start";
    if (m_multi == nullptr)
        return;
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &Transfers::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &Transfers::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, static_cast<long>(m_most));
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, static_cast<long>(m_most));
}

HttpClient::Transfers::~Transfers()
{
    for (const auto &exchange : m_exchanges)
        curl_multi_remove_handle(m_multi, exchange->handle());
    m_exchanges.clear();
    curl_multi_cleanup(m_multi);
}

void HttpClient::Transfers::send(HttpRequest request)
{
    if (m_broken.empty()) {
        m_waiting.push_back(std::move(request));
        return;
    }
    HttpReply reply;
    reply.tag = request.tag;
    reply.problem = HttpProblem::Unreachable;
    reply.detail = m_broken;
    m_replies.push_back(std::move(reply));
}

std::vector<HttpReply> HttpClient::Transfers::wait(Instant until)
{
    for (bool woken = false;;) {
        start();
        woken = drive(m_replies.empty() ? until : Instant::min()) || woken;
        collect();
        if (woken || !m_replies.empty() || !m_broken.empty() || std::chrono::steady_clock::now() >= until)
            return std::exchange(m_replies, {});
    }
}

void HttpClient::Transfers::wake()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_bell, &one, sizeof one); // fails only where it rings already
}

void HttpClient::Transfers::start()
{
    settleFinding();
    while (m_active < m_most && !m_waiting.empty() && mayStart(m_waiting.front().url)) {
        HttpRequest request = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(request));
        settleFinding();
    }
}

bool HttpClient::Transfers::mayStart(const std::string &url) const
{
    return m_finding == nullptr || !isSecure(url) || m_unshared.contains(url) || m_unreached.contains(url);
}

void HttpClient::Transfers::start(HttpRequest request)
{
    limitConnections();
    if (m_idle.empty()) {
        m_exchanges.push_back(std::make_unique<HttpExchange>(m_connections));
        m_idle.push_back(m_exchanges.back().get());
    }
    HttpExchange &exchange = *m_idle.back();
    const bool good = exchange.begin(std::move(request));
    if (!good || curl_multi_add_handle(m_multi, exchange.handle()) != CURLM_OK) {
        m_replies.push_back(exchange.end(CURLE_FAILED_INIT));
        return;
    }
    m_idle.pop_back();
    ++m_active;
    if (!isSecure(exchange.url()) || m_unshared.contains(exchange.url()) || m_unreached.contains(exchange.url()))
        return;
    m_finding = &exchange;
    int running = 0;
    curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running); // sends it where a connection has room
}

void HttpClient::Transfers::settleFinding()
{
    if (m_finding == nullptr || !m_finding->isSent())
        return;
    if (m_finding->sharesConnection())
        m_sharesSome = true;
    else
        m_unshared.insert(m_finding->url());
    m_finding = nullptr;
}

/// Where a server ends a shared connection, all that it refused look for another one at once: one more is enough.
void HttpClient::Transfers::limitConnections()
{
    const long allowed = m_sharesSome && m_unshared.empty() && m_unreached.empty() ? m_connections + 1 : 0;
    if (allowed != m_allowed)
        curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, m_allowed = allowed);
}

bool HttpClient::Transfers::drive(Instant until)
{
    using std::chrono::steady_clock;
    const Instant end = m_due ? std::min(until, *m_due) : until;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(
        std::clamp<Instant::duration>(end < steady_clock::now() ? Instant::duration{} : end - steady_clock::now(),
                                      Instant::duration{}, std::chrono::hours(1)));
    std::array<epoll_event, 256> events;
    const int count =
        ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), static_cast<int>(left.count()));
    bool woken = false;
    int running = 0;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        if (event.data.fd == m_bell) {
            std::uint64_t rings = 0;
            woken = ::read(m_bell, &rings, sizeof rings) == sizeof rings;
            continue;
        }
        const int news = ((event.events & EPOLLIN) != 0U ? CURL_CSELECT_IN : 0) |
                         ((event.events & EPOLLOUT) != 0U ? CURL_CSELECT_OUT : 0) |
                         ((event.events & (EPOLLERR | EPOLLHUP)) != 0U ? CURL_CSELECT_ERR : 0);
        curl_multi_socket_action(m_multi, event.data.fd, news, &running);
    }
    if (m_due && steady_clock::now() >= *m_due) {
        m_due.reset();
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
    return woken;
}

void HttpClient::Transfers::collect()
{
    int left = 0;
    while (const CURLMsg *message = m_multi == nullptr ? nullptr : curl_multi_info_read(m_multi, &left)) {
        HttpExchange &exchange = HttpExchange::of(message->easy_handle);
        const CURLcode result = message->data.result; // gone with the next call
        if (exchange.isSent())
            m_unreached.erase(exchange.url());
        if (&exchange == m_finding) {
            settleFinding();
            if (m_finding != nullptr)
                m_unreached.insert(exchange.url()); // or all others would find that out one after the other
            m_finding = nullptr;
        }
        curl_multi_remove_handle(m_multi, exchange.handle());
        m_replies.push_back(exchange.end(result));
        m_idle.push_back(&exchange);
        --m_active;
    }
}

int HttpClient::Transfers::onSocket(CURL *, curl_socket_t socket, int what, void *transfers, void *known) noexcept
{
    auto &self = *static_cast<Transfers *>(transfers);
    epoll_event event{};
    event.data.fd = socket;
    if (what == CURL_POLL_REMOVE) {
        ::epoll_ctl(self.m_epoll, EPOLL_CTL_DEL, socket, &event);
        return 0;
    }
    event.events = ((what & CURL_POLL_IN) != 0 ? static_cast<std::uint32_t>(EPOLLIN) : 0U) |
                   ((what & CURL_POLL_OUT) != 0 ? static_cast<std::uint32_t>(EPOLLOUT) : 0U);
    ::epoll_ctl(self.m_epoll, known != nullptr ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event);
    curl_multi_assign(self.m_multi, socket, transfers);
    return 0;
}

int HttpClient::Transfers::onTimer(CURLM *, long milliseconds, void *transfers) noexcept
{
    auto &due = static_cast<Transfers *>(transfers)->m_due;
    due.reset();
    if (milliseconds >= 0)
        due = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    return 0;
}

HttpClient::HttpClient(int mostAtOnce) : m_transfers(std::make_unique<Transfers>(mostAtOnce)) {}
HttpClient::~HttpClient() = default;

void HttpClient::send(HttpRequest request)
{
    m_transfers->send(std::move(request));
}

std::vector<HttpReply> HttpClient::wait(Instant until)
{
    return m_transfers->wait(until);
}

void HttpClient::wake()
{
    m_transfers->wake();
}

std::size_t HttpClient::inFlight() const
{
    return m_transfers->inFlight();
}

std::string httpLibrary()
{
    return std::string("libcurl ") + curl_version_info(CURLVERSION_NOW)->version;
}

} // namespace secondlook::servers
