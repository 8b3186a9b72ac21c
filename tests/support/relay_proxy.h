#pragma once

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace secondlook::test {

/// A proxy on 127.0.0.1 that speaks CONNECT and SOCKS 5, and takes every host for this machine. Its answer to CONNECT
/// may be another one.
class RelayProxy
{
public:
    explicit RelayProxy(std::string answer = "HTTP/1.1 200 Connected\r\nX-Of-The-Proxy: yes\r\n\r\n")
        : m_answer(std::move(answer)), m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        ::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), size);
        ::listen(m_listening, 256);
        ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_accepting = std::thread([this] { acceptAll(); });
    }
    ~RelayProxy()
    {
        m_over = true;
        ::shutdown(m_listening, SHUT_RDWR);
        m_accepting.join();
        cut();
        for (std::thread &one : m_threads)
            one.join();
        ::close(m_listening);
    }
    RelayProxy(const RelayProxy &) = delete;
    RelayProxy &operator=(const RelayProxy &) = delete;

    std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }
    /// What clients said before they were connected: whole heads of CONNECT, and "host:port" of SOCKS.
    std::vector<std::string> asked() const
    {
        const std::scoped_lock lock(m_lock);
        return m_asked;
    }
    /// Breaks all connections, in the middle of whatever they carry: both ends see a reset. Later ones are served.
    void cut()
    {
        const std::scoped_lock lock(m_lock);
        const linger drop{1, 0};
        for (const int socket : m_open) {
            ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &drop, sizeof drop);
            ::shutdown(socket, SHUT_RD); // wakes relay(), after which it is closed
        }
    }

private:
    static sockaddr_in loopback(int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    void acceptAll()
    {
        while (!m_over) {
            const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0)
                continue;
            note(socket);
            m_threads.emplace_back([this, socket] {
                serve(socket);
                forget(socket);
            });
        }
    }
    void note(int socket)
    {
        const std::scoped_lock lock(m_lock);
        m_open.insert(socket);
    }
    void forget(int socket)
    {
        const std::scoped_lock lock(m_lock);
        m_open.erase(socket);
        ::close(socket);
    }

    static bool say(int socket, std::string_view bytes)
    {
        return ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size());
    }
    static std::string hear(int socket, std::size_t count)
    {
        std::string bytes(count, '\0');
        return ::recv(socket, bytes.data(), count, MSG_WAITALL) == ssize_t(count) ? bytes : std::string();
    }

    void serve(int client)
    {
        char first = 0;
        if (::recv(client, &first, 1, MSG_PEEK) != 1)
            return;
        const int port = first == 5 ? portOfSocks(client) : portOfConnect(client);
        if (port == 0)
            return;
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        note(server);
        const sockaddr_in address = loopback(port);
        const std::string_view good = first == 5 ? std::string_view("\5\0\0\1\0\0\0\0\0\0", 10) : m_answer;
        if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 && say(client, good))
            relay(client, server);
        forget(server);
    }
    int portOfConnect(int client)
    {
        std::string head;
        while (!head.ends_with("\r\n\r\n")) {
            const std::string next = hear(client, 1);
            if (next.empty())
                return 0;
            head += next;
        }
        remember(head);
        if (m_answer.find(" 200 ") == std::string::npos) {
            say(client, m_answer);
            return 0;
        }
        return std::atoi(head.c_str() + head.find(':') + 1);
    }
    int portOfSocks(int client)
    {
        const std::string greeting = hear(client, 2);
        hear(client, std::size_t(greeting.empty() ? 0 : greeting[1]));
        say(client, std::string_view("\5\0", 2));
        const std::string head = hear(client, 5); // version, connect, 0, kind of address, length of the name
        if (head.empty() || head[3] != 3)
            return 0;
        const std::string host = hear(client, std::size_t(head[4]));
        const std::string port = hear(client, 2);
        const int number = static_cast<unsigned char>(port[0]) * 256 + static_cast<unsigned char>(port[1]);
        remember(host + ":" + std::to_string(number));
        return number;
    }
    void remember(const std::string &words)
    {
        const std::scoped_lock lock(m_lock);
        m_asked.push_back(words);
    }
    static void relay(int one, int other)
    {
        std::array<pollfd, 2> ends{{{one, POLLIN, 0}, {other, POLLIN, 0}}};
        std::array<char, 16 * 1024> bytes;
        while (::poll(ends.data(), ends.size(), -1) > 0)
            for (std::size_t i = 0; i < 2; ++i) {
                if (ends[i].revents == 0)
                    continue;
                const auto got = ::recv(ends[i].fd, bytes.data(), bytes.size(), 0);
                if (got <= 0 || !say(ends[1 - i].fd, {bytes.data(), std::size_t(got)}))
                    return;
            }
    }

    std::string m_answer;
    int m_listening;
    int m_port = 0;
    std::atomic<bool> m_over = false;
    mutable std::mutex m_lock;
    std::set<int> m_open;
    std::vector<std::string> m_asked;
    std::vector<std::thread> m_threads;
    std::thread m_accepting;
};

} // namespace secondlook::test
