#pragma once

#include "servers/http_client.h"

#include <curl/curl.h>

#include <array>

namespace secondlook::servers {

/// One request and its reply on a curl handle, which is used for one after the other. Belongs to one thread.
class HttpExchange
{
public:
    HttpExchange();
    ~HttpExchange();
    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;

    CURL *handle() const { return m_handle; }
    static HttpExchange &of(CURL *handle);

    /// Makes the handle ready to be sent. False where this can never be sent: then end() is the next call, and says
    /// why.
    bool begin(HttpRequest request);
    /// The reply where `result` says that it came whole; otherwise nothing of it but what went wrong.
    HttpReply end(CURLcode result);

private:
    static std::size_t onHeader(char *line, std::size_t one, std::size_t count, void *exchange) noexcept;
    static std::size_t onBody(char *bytes, std::size_t one, std::size_t count, void *exchange) noexcept;
    static int onSending(void *exchange, char *, char *, int, int) noexcept;

    void setUnchanging();
    std::string whyRefused() const;
    bool setHeaders();
    void setTimeouts();
    std::size_t mostBytes() const;
    void takeHeader(std::string_view line);
    bool takeBody(std::string_view bytes);

    CURL *m_handle;
    curl_slist *m_headers = nullptr;
    HttpRequest m_request;
    HttpReply m_reply;
    std::string m_goodUrl; ///< the last one that was looked at and taken
    std::string m_refusal; ///< why begin() said no
    std::size_t m_headerBytes = 0;
    std::size_t m_takenBytes = 0; ///< of the body
    bool m_headersEnded = false;
    bool m_tooLarge = false;
    int m_timesSent = 0;
    std::array<char, CURL_ERROR_SIZE> m_words{}; ///< curl's own about what went wrong
};

} // namespace secondlook::servers
