#include "servers/http_exchange.h"

#include "base/text.h"
#include "servers/http_problem.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace secondlook::servers {
namespace {

constexpr std::size_t mostHeaderBytes = std::size_t{64} * 1024;
constexpr std::chrono::milliseconds connectTimeout{10'000};

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

} // namespace

HttpExchange::HttpExchange() : m_handle(curl_easy_init())
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
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_USERAGENT, "SecondLook");

    // What is asked goes to the named server alone: no redirect, no proxy of the environment, no password of ~/.netrc.
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));

    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(m_handle, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(connectTimeout.count()));

    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &HttpExchange::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &HttpExchange::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_PREREQFUNCTION, &HttpExchange::onSending);
    curl_easy_setopt(m_handle, CURLOPT_PREREQDATA, this);
}

bool HttpExchange::begin(HttpRequest request)
{
    m_request = std::move(request);
    m_reply = HttpReply{};
    m_reply.tag = m_request.tag;
    m_headerBytes = 0;
    m_takenBytes = 0;
    m_headersEnded = m_tooLarge = false;
    m_timesSent = 0;
    m_words.front() = '\0';
    m_refusal = whyRefused();
    if (!m_refusal.empty())
        return false;
    if (m_request.url != m_goodUrl) {
        m_goodUrl = m_request.url;
        curl_easy_setopt(m_handle, CURLOPT_URL, m_goodUrl.c_str());
        // The first connection tells whether one will do for all, before a thousand are opened.
        const bool isSecure = lowerCase(m_goodUrl[4]) == 's';
        curl_easy_setopt(m_handle, CURLOPT_PIPEWAIT, isSecure ? 1L : 0L);
    }
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
    failed.wasSent = reply.wasSent = m_timesSent > 0;
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
    } else {
        failed.problem = m_tooLarge ? HttpProblem::TooLarge : problemOf(result, m_timesSent > 0);
        failed.detail = hostOf(m_goodUrl) + ": " + wordsOf(failed.problem, result, m_words.data());
    }
    return failed;
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
// have answered it by then, and have charged for it: whether to try again is for the caller to decide.
int HttpExchange::onSending(void *exchange, char *, char *, int, int) noexcept
{
    auto &self = *static_cast<HttpExchange *>(exchange);
    return self.m_timesSent++ == 0 ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

} // namespace secondlook::servers
