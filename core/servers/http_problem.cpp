#include "servers/http_problem.h"

#include <openssl/x509_vfy.h>

#include <memory>

namespace secondlook::servers {
namespace {

/// One part of an address; empty where it has none.
std::string partOfUrl(const std::string &url, CURLUPart part)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parsed(curl_url(), &curl_url_cleanup);
    if (parsed == nullptr || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return {};
    char *text = nullptr;
    if (curl_url_get(parsed.get(), part, &text, 0) != CURLUE_OK)
        return {};
    std::string found(text);
    curl_free(text);
    return found;
}

/// What is wrong with the certificate of a server, and what to do; empty where curl says it better.
std::string certificateWords(CURLcode result, long verified)
{
    if (result == CURLE_SSL_CACERT_BADFILE)
        return "the file that names its authorities cannot be read; look at tls.ca_file in the profile";
    if (result != CURLE_PEER_FAILED_VERIFICATION)
        return {};
    switch (verified) {
    case X509_V_ERR_UNSPECIFIED: // curl has looked at nothing but the name yet
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return "its certificate is for another name; look at the address in the profile";
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return "its certificate has expired; whoever runs the server has to renew it";
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return "its certificate is not valid yet; look at the clock of this machine";
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return "no authority that this machine trusts vouches for its certificate; where it has an authority of its "
               "own, name "
               "the file of that one as tls.ca_file in the profile";
    default:
        return {};
    }
}

} // namespace

std::string complaintAboutUrl(const std::string &url)
{
    const std::string scheme = partOfUrl(url, CURLUPART_SCHEME);
    // Curl forgives missing and further slashes, and takes the path for the host then.
    const auto host = url.find("://") + 3;
    if (url.find('\0') != std::string::npos || host != scheme.size() + 3 || url[host] == '/' ||
        (scheme != "http" && scheme != "https"))
        return "the server's address must begin with http:// or https:// and name a host";
    if (!partOfUrl(url, CURLUPART_USER).empty() || !partOfUrl(url, CURLUPART_PASSWORD).empty())
        return "the address of " + hostOf(url) + " holds a user name or password; a key goes into the profile instead";
    return {};
}

std::string hostOf(const std::string &url)
{
    const std::string port = partOfUrl(url, CURLUPART_PORT);
    return partOfUrl(url, CURLUPART_HOST) + (port.empty() ? "" : ":" + port);
}

HttpProblem problemOf(CURLcode result, bool wasSent)
{
    switch (result) {
    case CURLE_OK:
        return HttpProblem::None;
    case CURLE_OPERATION_TIMEDOUT:
        return HttpProblem::TimedOut;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE: // this machine's list of authorities cannot be read
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return HttpProblem::Certificate;
    case CURLE_FILESIZE_EXCEEDED:
    case CURLE_OUT_OF_MEMORY: // what curl says of one endless line of a header
        return HttpProblem::TooLarge;
    case CURLE_UNSUPPORTED_PROTOCOL: // also said of a reply that is no HTTP
    case CURLE_URL_MALFORMAT:
        return wasSent ? HttpProblem::Unreachable : HttpProblem::BadUrl;
    default:
        return HttpProblem::Unreachable;
    }
}

std::string wordsOf(HttpProblem problem, CURLcode result, long verified, const std::string &ofCurl)
{
    if (std::string words = certificateWords(result, verified); !words.empty())
        return words;
    if (problem == HttpProblem::TooLarge)
        return "sent more than a reply may hold";
    if (result == CURLE_ABORTED_BY_CALLBACK)
        return "closed the connection before it replied";
    return ofCurl.empty() ? curl_easy_strerror(result) : ofCurl;
}

} // namespace secondlook::servers
