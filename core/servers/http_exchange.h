#pragma once

#include "servers/http_client.h"

#include <curl/curl.h>

#include <array>

namespace secondlook::servers {

/// One request and its reply on a curl handle, which is used for one after the other. Belongs to one thread.
class HttpExchange
{
public:
    /// `connections` is kept at how many connections are open that were made for exchanges with the same number; it
    /// must outlive them.
    explicit HttpExchange(long &connections);
    ~HttpExchange();
    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;

    CURL *handle() const { return m_handle; }
    static HttpExchange &of(CURL *handle);
    const std::string &url() const { return m_request.url; }
    /// Whether the request has gone out since begin(); then a connection was found for it.
    bool isSent() const { return m_timesSent > 0; }
    /// Where isSent(): whether others may use the same connection at the same time.
    bool sharesConnection() const { return m_sharesConnection; }

    /// Makes the handle ready to be sent. False where this can never be sent: then end() is the next call, and says
    /// why.
    bool begin(HttpRequest request);
    /// The reply where `result` says that it came whole; otherwise nothing of it but what went wrong.
    HttpReply end(CURLcode result);

private:
    static std::size_t onHeader(char *line, std::size_t one, std::size_t count, void *exchange) noexcept;
    static std::size_t onBody(char *bytes, std::size_t one, std::size_t count, void *exchange) noexcept;
    static int onSending(void *exchange, char *, char *, int, int) noexcept;
    static int onOpen(void *connections, curl_socket_t, curlsocktype) noexcept;
    static int onClose(void *connections, curl_socket_t socket) noexcept;

    void setUnchanging();
    std::string whyRefused() const;
    bool setHeaders();
    void setTimeouts();
    std::size_t mostBytes() const;
    void setWay();
    bool isDeniedByProxy(CURLcode result) const;
    void takeHeader(std::string_view line);
    bool takeBody(std::string_view bytes);

    CURL *m_handle;
    long &m_connections;
    curl_slist *m_headers = nullptr;
    HttpRequest m_request;
    HttpReply m_reply;
    char *m_machinesAuthorities = nullptr; ///< a file; curl's own word, for as long as the library is loaded
    std::string m_goodUrl;                 ///< the last one that was looked at and taken
    std::string m_refusal;                 ///< why begin() said no
    std::size_t m_headerBytes = 0;
    std::size_t m_takenBytes = 0; ///< of the body
    bool m_headersEnded = false;
    bool m_tooLarge = false;
    int m_timesSent = 0;
    bool m_sharesConnection = false;
    bool m_refused = false;                      ///< the server did not work on it, however often it was sent
    std::array<char, CURL_ERROR_SIZE> m_words{}; ///< curl's own about what went wrong
};

} // namespace secondlook::servers
