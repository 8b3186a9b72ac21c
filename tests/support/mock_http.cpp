#include "tests/support/mock_http.h"

#include "tests/support/mock_http_parse.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <exception>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <unordered_map>

namespace secondlook::test {
namespace {

using Clock = std::chrono::steady_clock;
using Manner = MockHttpReply::Manner;

int orThrow(int result, const char *what)
{
    if (result < 0)
        throw std::system_error(errno, std::generic_category(), what);
    return result;
}

struct Connection
{
    int socket = -1;
    std::uint64_t number = 0; ///< sockets come again, this does not
    std::string came{};
    MockHttpReply reply{}; ///< what is being answered
    std::string wire{};    ///< bytes that are to be sent
    std::size_t sent = 0;
    bool answering = false;
    bool waitsToWrite = false;
};

} // namespace

class MockHttpServer::Loop
{
public:
    Loop(int port, Handler handler);
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    int port() const;
    MockTraffic traffic() const
    {
        const std::scoped_lock lock(m_trafficLock);
        return m_traffic;
    }

private:
    void run();
    void runDue();
    int untilNextDue() const; ///< in milliseconds; -1 where nothing is due
    void acceptAll();
    void read(Connection &connection);
    void answerNext(Connection &connection);
    void begin(Connection &connection);
    /// False where the connection is closed now.
    bool write(Connection &connection);
    void waitToWrite(Connection &connection, bool waits);
    void dripOn(Connection &connection);
    void finish(Connection &connection);
    void reset(Connection &connection);
    void close(Connection &connection);
    void later(Clock::duration after, const Connection &connection);

    template <typename Change> void count(const Change &change)
    {
        const std::scoped_lock lock(m_trafficLock);
        change(m_traffic);
    }

    Handler m_handler;
    int m_listening;
    int m_epoll;
    int m_bell;
    std::unordered_map<int, Connection> m_connections;
    std::multimap<Clock::time_point, std::pair<int, std::uint64_t>> m_due;
    std::uint64_t m_lastNumber = 0;
    std::int64_t m_atOnce = 0;
    mutable std::mutex m_trafficLock;
    MockTraffic m_traffic;
    std::thread m_thread;
};

MockHttpServer::Loop::Loop(int port, Handler handler)
    : m_handler(std::move(handler)),
      m_listening(orThrow(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")),
      m_epoll(orThrow(::epoll_create1(EPOLL_CLOEXEC), "epoll")),
      m_bell(orThrow(::eventfd(0, EFD_CLOEXEC), "eventfd"))
{
    const int on = 1;
    ::setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    orThrow(::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), sizeof address), "bind");
    orThrow(::listen(m_listening, 4096), "listen");
    for (const int number : {m_listening, m_bell}) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = number;
        orThrow(::epoll_ctl(m_epoll, EPOLL_CTL_ADD, number, &event), "epoll");
    }
    m_thread = std::thread([this] { run(); });
}

MockHttpServer::Loop::~Loop()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_bell, &one, sizeof one);
    m_thread.join();
    for (const auto &[socket, connection] : m_connections)
        ::close(socket);
    for (const int number : {m_listening, m_epoll, m_bell})
        ::close(number);
}

int MockHttpServer::Loop::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    orThrow(::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size), "getsockname");
    return ntohs(address.sin_port);
}

void MockHttpServer::Loop::run()
{
    std::array<epoll_event, 256> events;
    for (;;) {
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), untilNextDue());
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            if (event.data.fd == m_bell)
                return;
            if (event.data.fd == m_listening) {
                acceptAll();
                continue;
            }
            const auto found = m_connections.find(event.data.fd);
            if (found == m_connections.end())
                continue;
            if ((event.events & EPOLLOUT) != 0U && !write(found->second))
                continue;
            if ((event.events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0U)
                read(found->second);
        }
        runDue();
    }
}

int MockHttpServer::Loop::untilNextDue() const
{
    if (m_due.empty())
        return -1;
    const auto left = m_due.begin()->first - Clock::now();
    return left <= Clock::duration{} ? 0 : static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(left).count());
}

void MockHttpServer::Loop::runDue()
{
    const auto now = Clock::now();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto [socket, number] = m_due.begin()->second;
        m_due.erase(m_due.begin());
        const auto found = m_connections.find(socket);
        if (found == m_connections.end() || found->second.number != number)
            continue;
        if (found->second.wire.empty())
            begin(found->second);
        else
            dripOn(found->second);
    }
}

void MockHttpServer::Loop::later(Clock::duration after, const Connection &connection)
{
    m_due.emplace(Clock::now() + after, std::pair{connection.socket, connection.number});
}

void MockHttpServer::Loop::acceptAll()
{
    for (;;) {
        const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
        Connection connection;
        connection.socket = socket;
        connection.number = ++m_lastNumber;
        m_connections.insert_or_assign(socket, std::move(connection));
        count([this](MockTraffic &traffic) {
            ++traffic.connections;
            traffic.openConnections = static_cast<std::int64_t>(m_connections.size());
            traffic.mostConnections = std::max(traffic.mostConnections, traffic.openConnections);
        });
    }
}

void MockHttpServer::Loop::read(Connection &connection)
{
    std::array<char, 64 * 1024> bytes;
    const auto got = ::recv(connection.socket, bytes.data(), bytes.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        close(connection);
        return;
    }
    connection.came.append(bytes.data(), static_cast<std::size_t>(got));
    answerNext(connection);
}

void MockHttpServer::Loop::answerNext(Connection &connection)
{
    if (connection.answering || connection.came.empty())
        return;
    try {
        const auto request = takeRequest(connection.came);
        if (!request)
            return;
        connection.reply = m_handler(*request);
    } catch (const std::exception &error) {
        connection.came.clear();
        connection.reply = {};
        connection.reply.status = 400;
        connection.reply.contentType = "text/plain";
        connection.reply.body = error.what();
    }
    connection.answering = true;
    ++m_atOnce;
    count([this](MockTraffic &traffic) {
        ++traffic.requests;
        traffic.mostAtOnce = std::max(traffic.mostAtOnce, m_atOnce);
    });
    if (connection.reply.after.count() > 0)
        later(connection.reply.after, connection);
    else
        begin(connection);
}

void MockHttpServer::Loop::begin(Connection &connection)
{
    switch (connection.reply.manner) {
    case Manner::Never:
        return;
    case Manner::CloseAtOnce:
        close(connection);
        return;
    default:
        connection.wire = onTheWire(connection.reply);
        connection.sent = 0;
    }
    if (connection.reply.manner == Manner::ResetInBody || connection.reply.manner == Manner::HalfOnly)
        connection.wire.resize(connection.wire.size() - connection.reply.body.size() / 2);
    if (connection.reply.manner == Manner::Drip)
        dripOn(connection);
    else
        write(connection);
}

bool MockHttpServer::Loop::write(Connection &connection)
{
    const auto gone = ::send(connection.socket, connection.wire.data() + connection.sent,
                             connection.wire.size() - connection.sent, MSG_NOSIGNAL);
    if (gone < 0 && errno != EAGAIN) {
        close(connection);
        return false;
    }
    if (gone > 0) {
        connection.sent += static_cast<std::size_t>(gone);
        count([gone](MockTraffic &traffic) { traffic.bytesSent += gone; });
    }
    const bool isEndless = connection.reply.manner == Manner::Endless;
    const bool isSent = connection.sent == connection.wire.size();
    waitToWrite(connection, isEndless || !isSent);
    if (isSent && isEndless) {
        connection.wire = connection.reply.body;
        connection.sent = 0;
    } else if (isSent) {
        const int socket = connection.socket;
        finish(connection);
        return m_connections.contains(socket);
    }
    return true;
}

void MockHttpServer::Loop::waitToWrite(Connection &connection, bool waits)
{
    if (waits == connection.waitsToWrite)
        return;
    epoll_event event{};
    event.events = EPOLLIN | (waits ? static_cast<std::uint32_t>(EPOLLOUT) : 0U);
    event.data.fd = connection.socket;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.socket, &event);
    connection.waitsToWrite = waits;
}

void MockHttpServer::Loop::dripOn(Connection &connection)
{
    if (::send(connection.socket, connection.wire.data() + connection.sent, 1, MSG_NOSIGNAL) != 1) {
        close(connection);
        return;
    }
    if (++connection.sent == connection.wire.size())
        finish(connection);
    else
        later(dripPause, connection);
}

void MockHttpServer::Loop::finish(Connection &connection)
{
    switch (connection.reply.manner) {
    case Manner::ResetInBody:
        reset(connection);
        return;
    case Manner::HalfOnly:
        waitToWrite(connection, false);
        return;
    case Manner::Verbatim:
        close(connection);
        return;
    default:
        --m_atOnce;
        connection.answering = false;
        connection.wire.clear();
        answerNext(connection);
    }
}

void MockHttpServer::Loop::reset(Connection &connection)
{
    // Closing without lingering drops the connection instead of ending it.
    const linger drop{1, 0};
    ::setsockopt(connection.socket, SOL_SOCKET, SO_LINGER, &drop, sizeof drop);
    close(connection);
}

void MockHttpServer::Loop::close(Connection &connection)
{
    if (connection.answering)
        --m_atOnce;
    const int socket = connection.socket;
    m_connections.erase(socket);
    ::close(socket);
    count([](MockTraffic &traffic) { --traffic.openConnections; });
}

MockHttpServer::MockHttpServer(int port, Handler handler) : m_loop(std::make_unique<Loop>(port, std::move(handler)))
{
    m_port = m_loop->port();
}

MockHttpServer::~MockHttpServer() = default;

MockTraffic MockHttpServer::traffic() const
{
    return m_loop->traffic();
}

} // namespace secondlook::test
