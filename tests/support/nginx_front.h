#pragma once

#include "tests/support/test_certificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <set>
#include <string>

namespace secondlook::test {

struct NginxOptions
{
    int backend = 0;                  ///< port of the server behind it, on this machine
    bool http2 = true;                ///< otherwise HTTP/1.1 alone
    int requestsPerConnection = 1000; ///< then it says goodbye, with GOAWAY where it speaks HTTP/2
    int streams = 128;                ///< requests at once on one connection
    std::string host = "localhost";   ///< that its certificate is for
    int days = 2;                     ///< that it is valid, see makeCertificate()
};

/// A real nginx with TLS on this machine, in front of another server, with a certificate of an authority of its own.
class NginxFront
{
public:
    explicit NginxFront(const NginxOptions &options) : m_options(options)
    {
        const Certificate authority = makeCertificate("Authority of a test");
        authority.write(file("authority.pem"));
        makeCertificate(m_options.host, &authority, m_options.days).write(file("server.pem"), file("server.key"));
        // The port that was free a moment ago may be taken by now.
        for (int tries = 0; tries < 5 && !start(); ++tries)
            m_nginx.waitForFinished();
        if (m_nginx.state() != QProcess::Running)
            qFatal("nginx does not start: %s", m_nginx.readAll().constData());
    }
    ~NginxFront() { kill(); }
    NginxFront(const NginxFront &) = delete;
    NginxFront &operator=(const NginxFront &) = delete;

    std::string origin() const { return "https://localhost:" + std::to_string(m_port); }
    std::string authorityFile() const { return file("authority.pem"); }

    /// Ends it at once, as a crash would.
    void kill()
    {
        m_nginx.kill();
        m_nginx.waitForFinished();
    }

    struct Log
    {
        int requests = 0;
        std::set<QByteArray> connections; ///< their numbers
        std::set<QByteArray> protocols;   ///< "HTTP/2.0"
    };
    /// What it has answered so far, once these are at least `requests`.
    Log log(int requests) const
    {
        Log log;
        const auto read = [&] {
            log = Log();
            QFile lines(QString::fromStdString(file("access.log")));
            if (!lines.open(QIODevice::ReadOnly))
                return false;
            for (const QByteArray &line : lines.readAll().split('\n')) {
                const auto words = line.split(' ');
                if (words.size() != 3)
                    continue;
                ++log.requests;
                log.connections.insert(words[0]);
                log.protocols.insert(words[1]);
            }
            return log.requests >= requests;
        };
        if (!QTest::qWaitFor(read, 10'000))
            qWarning("nginx noted %d requests, not %d", log.requests, requests);
        return log;
    }

private:
    std::string file(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    static int freePort()
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        ::bind(socket, reinterpret_cast<const sockaddr *>(&address), size);
        ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
        ::close(socket);
        return ntohs(address.sin_port);
    }
    static sockaddr_in loopback(int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    bool answers() const
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(m_port);
        const bool isThere = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::close(socket);
        return isThere;
    }

    bool start()
    {
        m_port = freePort();
        QFile config(QString::fromStdString(file("nginx.conf")));
        if (!config.open(QIODevice::WriteOnly) || config.write(QByteArray::fromStdString(configuration())) < 0)
            qFatal("cannot write the configuration of nginx");
        config.close();
        m_nginx.setProcessChannelMode(QProcess::MergedChannels);
        m_nginx.start(QStringLiteral("/usr/sbin/nginx"),
                      {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), config.fileName(),
                       QStringLiteral("-e"), QStringLiteral("stderr")});
        return m_nginx.waitForStarted() &&
               QTest::qWaitFor([this] { return m_nginx.state() != QProcess::Running || answers(); }, 10'000) &&
               m_nginx.state() == QProcess::Running;
    }

    std::string configuration() const
    {
        const auto number = [](int value) { return std::to_string(value); };
        std::string temporary;
        for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            temporary += std::string("  ") + kind + "_temp_path " + file(kind) + ";\n";
        return "daemon off;\nmaster_process off;\npid " + file("nginx.pid") +
               ";\nerror_log stderr crit;\nevents { worker_connections 4096; }\nhttp {\n" + temporary +
               "  log_format one '$connection $server_protocol $status';\n  access_log " + file("access.log") +
               " one;\n  upstream model { server 127.0.0.1:" + number(m_options.backend) +
               "; keepalive 512; }\n  server {\n    listen 127.0.0.1:" + number(m_port) + " ssl" +
               (m_options.http2 ? " http2" : "") + ";\n    ssl_certificate " + file("server.pem") +
               ";\n    ssl_certificate_key " + file("server.key") + ";\n    keepalive_requests " +
               number(m_options.requestsPerConnection) + ";\n    http2_max_concurrent_streams " +
               number(m_options.streams) +
               ";\n    location / { proxy_pass http://model; proxy_http_version 1.1; proxy_set_header Connection \"\"; "
               "proxy_request_buffering off; proxy_next_upstream off; }\n  }\n}\n";
    }

    NginxOptions m_options;
    QTemporaryDir m_folder;
    QProcess m_nginx;
    int m_port = 0;
};

} // namespace secondlook::test
