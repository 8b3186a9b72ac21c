#include "servers/http_exchange.h"

#include "base/text.h"
#include "servers/http_problem.h"

#include <openssl/ssl.h>
#include <unistd.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace secondlook::servers {
namespace {

constexpr std::size_t mostHeaderBytes = std::size_t{64} * 1024;
constexpr std::chrono::milliseconds connectTimeout{10'000};
constexpr long uploadBuffer = 16 * 1024; ///< most questions fit
/// Of a request that the server says it did not work on. Curl itself stops after one more.
constexpr int mostTimesSent = 5;

bool holdsControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](unsigned char c) { return (c < 0x20U && c != '\t') || c == 0x7fU; });
}

char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string headerNameOf(std::string_view headerLine)
{
    std::string name(headerLine.substr(0, headerLine.find(':')));
    std::ranges::transform(name, name.begin(), lowerCase);
    return name;
}

/// Whether a connection carries several requests at once: what both sides agreed on when it was made.
bool agreedOnHttp2(CURL *handle)
{
    const curl_tlssessioninfo *session = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || session == nullptr ||
        session->backend != CURLSSLBACKEND_OPENSSL || session->internals == nullptr)
        return false;
    const unsigned char *protocol = nullptr;
    unsigned length = 0;
    SSL_get0_alpn_selected(static_cast<const SSL *>(session->internals), &protocol, &length);
    return std::string_view(reinterpret_cast<const char *>(protocol), length) == "h2";
}

} // namespace

HttpExchange::HttpExchange(long &connections) : m_handle(curl_easy_init()), m_connections(connections)
{
    if (m_handle != nullptr)
        setUnchanging();
}

HttpExchange::~HttpExchange()
{
    curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_headers);
}

HttpExchange &HttpExchange::of(CURL *handle)
{
    HttpExchange *exchange = nullptr;
    curl_easy_getinfo(handle, CURLINFO_PRIVATE, &exchange);
    return *exchange;
}

void HttpExchange::setUnchanging()
{
    curl_easy_setopt(m_handle, CURLOPT_PRIVATE, this);
    curl_easy_getinfo(m_handle, CURLINFO_CAINFO, &m_machinesAuthorities);
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_USERAGENT, "SecondLook");

    // What is asked goes to the named server alone: no redirect, no proxy of the environment or exception from it, no
    // password of ~/.netrc.
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_NOPROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L); // the proxy's are not the server's
    curl_easy_setopt(m_handle, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE)); // nor are ours the proxy's
    curl_easy_setopt(m_handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_handle, CURLOPT_PROXY_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_PROXY_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_handle, CURLOPT_PROXY_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));

    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(m_handle, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_handle, CURLOPT_UPLOAD_BUFFERSIZE, uploadBuffer); // else four times as large, for each request
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(connectTimeout.count()));

    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &HttpExchange::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &HttpExchange::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_PREREQFUNCTION, &HttpExchange::onSending);
    curl_easy_setopt(m_handle, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_SOCKOPTFUNCTION, &HttpExchange::onOpen);
    curl_easy_setopt(m_handle, CURLOPT_SOCKOPTDATA, &m_connections);
    curl_easy_setopt(m_handle, CURLOPT_CLOSESOCKETFUNCTION, &HttpExchange::onClose);
    curl_easy_setopt(m_handle, CURLOPT_CLOSESOCKETDATA, &m_connections);
}

bool HttpExchange::begin(HttpRequest request)
{
    m_request = std::move(request);
    m_reply = HttpReply{};
    m_reply.tag = m_request.tag;
    m_headerBytes = 0;
    m_takenBytes = 0;
    m_headersEnded = m_tooLarge = false;
    if (m_timesSent > 1) { // curl counts what it sent again over all requests of a handle, and stops at the fifth
        curl_easy_reset(m_handle);
        m_goodUrl.clear();
        setUnchanging();
    }
    m_timesSent = 0;
    m_sharesConnection = m_refused = false;
    m_words.front() = '\0';
    m_refusal = whyRefused();
    if (!m_refusal.empty())
        return false;
    if (m_request.url != m_goodUrl) {
        m_goodUrl = m_request.url;
        curl_easy_setopt(m_handle, CURLOPT_URL, m_goodUrl.c_str());
    }
    setWay();
    if (m_request.body.empty()) {
        curl_easy_setopt(m_handle, CURLOPT_HTTPGET, 1L);
    } else {
        curl_easy_setopt(m_handle, CURLOPT_POST, 1L);
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, m_request.body.data());
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
    }
    curl_easy_setopt(m_handle, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(mostBytes()));
    setTimeouts();
    return setHeaders();
}

void HttpExchange::setTimeouts()
{
    // Curl takes no time at all for no limit.
    const long whole = std::max(1L, static_cast<long>(m_request.timeout.count()));
    const long silence = std::max(1L, whole / 1'000);
    curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, m_request.isLarge ? 0L : whole);
    curl_easy_setopt(m_handle, CURLOPT_LOW_SPEED_LIMIT, m_request.isLarge ? 1L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_LOW_SPEED_TIME, m_request.isLarge ? silence : 0L);
}

std::size_t HttpExchange::mostBytes() const
{
    return m_request.takeBody ? static_cast<std::size_t>(m_request.mostBytes) : HttpClient::mostBytes;
}

std::string HttpExchange::whyRefused() const
{
    if (m_handle == nullptr)
        return "this machine has no memory left for another request";
    if (m_request.url != m_goodUrl) {
        std::string complaint = complaintAboutUrl(m_request.url);
        if (!complaint.empty())
            return complaint;
    }
    for (const std::string &header : m_request.headers) {
        const auto colon = header.find(':');
        if (colon == 0 || colon == std::string::npos)
            return "a header of the request is no 'name: value'";
        // The value is not quoted: it may be a key.
        if (holdsControlCharacter(header))
            return "the header '" + (holdsControlCharacter(headerNameOf(header)) ? "?" : headerNameOf(header)) +
                   "' holds a line break or another control character; check the key for one at its end";
    }
    return {};
}

void HttpExchange::setWay()
{
    // Beside this file, the folder of this machine's authorities stays in use.
    const char *authorities = m_request.authorityFile.empty() ? m_machinesAuthorities : m_request.authorityFile.c_str();
    curl_easy_setopt(m_handle, CURLOPT_CAINFO, authorities);
    curl_easy_setopt(m_handle, CURLOPT_PROXY_CAINFO, authorities);
    const HttpProxy &proxy = m_request.proxy;
    const auto colon = proxy.login.find(':');
    const std::string password = colon == std::string::npos ? "" : proxy.login.substr(colon + 1);
    curl_easy_setopt(m_handle, CURLOPT_PROXY, proxy.url.c_str()); // an empty one is none, also of the environment
    curl_easy_setopt(m_handle, CURLOPT_PROXYUSERNAME,
                     proxy.login.empty() ? nullptr : proxy.login.substr(0, colon).c_str());
    curl_easy_setopt(m_handle, CURLOPT_PROXYPASSWORD, proxy.login.empty() ? nullptr : password.c_str());
}

bool HttpExchange::setHeaders()
{
    curl_slist_free_all(m_headers);
    // Curl takes half of a packed reply for a whole one, so none is asked for; the answers of models are small.
    m_headers = curl_slist_append(nullptr, "Accept-Encoding: identity");
    bool hasType = m_request.body.empty();
    bool appended = m_headers != nullptr;
    const auto append = [this, &appended](const char *line) {
        curl_slist *longer = appended ? curl_slist_append(m_headers, line) : nullptr;
        appended = longer != nullptr;
    };
    for (const std::string &header : m_request.headers) {
        hasType = hasType || headerNameOf(header) == "content-type";
        append(header.c_str());
    }
    append("Expect:"); // a large body is not announced and waited for
    if (!hasType)
        append("Content-Type: application/json"); // curl would say that it is a form
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
    if (!appended)
        m_refusal = "this machine has no memory left for another request";
    return appended;
}

HttpReply HttpExchange::end(CURLcode result)
{
    HttpReply reply = std::exchange(m_reply, HttpReply{});
    HttpReply failed;
    failed.tag = reply.tag;
    failed.wasSent = reply.wasSent = m_timesSent > 0 && !m_refused;
    const auto isPacked = [&reply] {
        const std::string_view encoding = reply.header("content-encoding");
        return !encoding.empty() && encoding != "identity";
    };
    if (!m_refusal.empty()) {
        failed.problem = HttpProblem::BadUrl;
        failed.detail = m_refusal;
    } else if (result == CURLE_OK && m_headersEnded && !isPacked()) {
        long status = 0;
        curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
        reply.status = static_cast<int>(status);
        return reply;
    } else if (result == CURLE_OK) {
        failed.problem = HttpProblem::Unreachable;
        failed.detail = hostOf(m_goodUrl) + (m_headersEnded ? ": packed its reply, though it was asked not to"
                                                            : ": closed the connection within the headers");
    } else if (isDeniedByProxy(result)) {
        failed.problem = HttpProblem::Proxy;
        failed.detail = m_request.proxy.url;
    } else if (m_refused) {
        failed.problem = HttpProblem::Refused;
        failed.detail = hostOf(m_goodUrl) + ": refused the request " + std::to_string(mostTimesSent) + " times";
    } else {
        failed.problem = m_tooLarge ? HttpProblem::TooLarge : problemOf(result, m_timesSent > 0);
        long verified = 0;
        curl_easy_getinfo(m_handle, CURLINFO_SSL_VERIFYRESULT, &verified);
        failed.detail = hostOf(m_goodUrl) + ": " + wordsOf(failed.problem, result, verified, m_words.data());
    }
    return failed;
}

bool HttpExchange::isDeniedByProxy(CURLcode result) const
{
    long status = 0; // of the answer to CONNECT
    long socks = 0;
    curl_easy_getinfo(m_handle, CURLINFO_HTTP_CONNECTCODE, &status);
    curl_easy_getinfo(m_handle, CURLINFO_PROXY_ERROR, &socks);
    const bool bySocks = result == CURLE_PROXY && (socks == CURLPX_NO_AUTH || socks == CURLPX_USER_REJECTED ||
                                                   socks == CURLPX_REPLY_NOT_ALLOWED);
    return bySocks || status == 401 || status == 403 || status == 407;
}

std::size_t HttpExchange::onHeader(char *line, std::size_t, std::size_t count, void *exchange) noexcept
{
    auto &self = *static_cast<HttpExchange *>(exchange);
    self.m_headerBytes += count;
    if (self.m_headerBytes > mostHeaderBytes) {
        self.m_tooLarge = true;
        return 0;
    }
    try {
        self.takeHeader({line, count});
        return count;
    } catch (const std::exception &) {
        return 0; // no memory left: curl must not see a C++ exception, and gives the transfer up
    }
}

void HttpExchange::takeHeader(std::string_view line)
{
    if (m_headersEnded)
        return; // trailers say nothing that is asked for
    if (line.starts_with("HTTP/")) {
        m_reply.headers.clear(); // those before belonged to an interim reply, such as 100
        return;
    }
    const std::string_view text = base::trimmed(line);
    if (text.empty()) {
        long status = 0;
        curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
        m_headersEnded = status >= 200;
        return;
    }
    const auto colon = text.find(':');
    if (colon != std::string_view::npos)
        m_reply.headers.emplace_back(headerNameOf(text), base::trimmed(text.substr(colon + 1)));
}

std::size_t HttpExchange::onBody(char *bytes, std::size_t, std::size_t count, void *exchange) noexcept
{
    auto &self = *static_cast<HttpExchange *>(exchange);
    try {
        return self.takeBody({bytes, count}) ? count : 0;
    } catch (const std::exception &) {
        return 0;
    }
}

bool HttpExchange::takeBody(std::string_view bytes)
{
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    const bool isTaken = m_request.takeBody && status == 200;
    // What is no reply of 200 is a complaint, which is kept whole.
    const std::size_t most = isTaken ? mostBytes() : HttpClient::mostBytes;
    if (bytes.size() > most - m_takenBytes) {
        m_tooLarge = true;
        return false;
    }
    m_takenBytes += bytes.size();
    if (isTaken)
        return m_request.takeBody(bytes);
    m_reply.body.append(bytes);
    return true;
}

// Curl sends a request again by itself where a kept connection broke before the first byte of a reply. The server may
// have answered it by then, and have charged for it: whether to try again is for the caller to decide. Of a request
// that the server refused to work on curl does the same; then it has found nothing to complain of.
int HttpExchange::onSending(void *exchange, char *, char *, int, int) noexcept
{
    auto &self = *static_cast<HttpExchange *>(exchange);
    if (self.m_timesSent > 0) {
        const bool wasRefused = self.m_sharesConnection && self.m_words.front() == '\0';
        self.m_refused = wasRefused && self.m_timesSent == mostTimesSent;
        if (!wasRefused || self.m_refused)
            return CURL_PREREQFUNC_ABORT;
    }
    ++self.m_timesSent;
    self.m_sharesConnection = agreedOnHttp2(self.m_handle);
    return CURL_PREREQFUNC_OK;
}

int HttpExchange::onOpen(void *connections, curl_socket_t, curlsocktype) noexcept
{
    ++*static_cast<long *>(connections);
    return CURL_SOCKOPT_OK;
}

int HttpExchange::onClose(void *connections, curl_socket_t socket) noexcept
{
    --*static_cast<long *>(connections);
    return ::close(socket);
}

} // namespace secondlook::servers
