#include "formats/provider_connection.h"

#include <algorithm>

namespace secondlook::formats {
namespace {

constexpr std::size_t longestVariable = 200;
constexpr std::size_t longestFile = 4'000;
constexpr std::size_t longestProxy = 300;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// "http://proxy.example:3128". Without a port every proxy would be asked at 1080.
bool isProxy(std::string_view url)
{
    const auto after = url.find("://");
    const std::string_view scheme = url.substr(0, after);
    if (after == std::string_view::npos || (scheme != "http" && scheme != "https" && scheme != "socks5h"))
        return false;
    const std::string_view rest = url.substr(after + 3);
    const auto colon = rest.rfind(':');
    return colon != 0 && colon != std::string_view::npos && isDigits(rest.substr(colon + 1)) &&
           rest.find_first_of("/@?#") == std::string_view::npos &&
           std::ranges::all_of(url, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

base::Result<std::string> readVariable(const nlohmann::json &section, std::string_view key, const DocumentPlace &place,
                                       std::string_view example, std::string_view secret)
{
    auto variable = readText(section, key, longestVariable, place);
    if (!variable)
        return variable;
    const bool isVariable = !variable->empty() && std::ranges::all_of(*variable, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
    if (!isVariable)
        return place.at(key).fail("the name of an environment variable in capitals is expected here, such as \"" +
                                  std::string(example) + "\", never " + std::string(secret));
    return variable;
}

base::Status readTls(const nlohmann::json &section, const DocumentPlace &place, domain::Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(section, {"ca_file"}, place));
    auto file = readText(section, "ca_file", longestFile, place);
    if (!file)
        return tl::unexpected(file.error());
    if (!file->starts_with('/'))
        return place.at("ca_file").fail(
            "a whole path is expected here, such as \"/etc/ssl/company.pem\": a PEM file with the certificate of the "
            "authority that vouches for the server");
    provider.authorityFile = std::move(*file);
    return {};
}

base::Status readProxy(const nlohmann::json &section, const DocumentPlace &place, domain::Provider &provider)
{
    SECONDLOOK_TRY(checkKeys(section, {"url", "environment"}, place));
    auto url = readText(section, "url", longestProxy, place);
    if (!url)
        return tl::unexpected(url.error());
    if (url->find('@') != std::string::npos)
        return place.at("url").fail("a proxy without user and password is expected here; name the variable that holds "
                                    "\"user:password\" under \"environment\"");
    if (!isProxy(*url))
        return place.at("url").fail("a proxy with its port is expected here, such as \"http://proxy.example:3128\", "
                                    "\"https://proxy.example:3129\" or \"socks5h://localhost:1080\"");
    provider.proxy.url = std::move(*url);
    if (section.contains("environment")) {
        auto variable = readVariable(section, "environment", place, "PROXY_LOGIN", "the password itself");
        if (!variable)
            return tl::unexpected(variable.error());
        provider.proxy.environment = std::move(*variable);
    }
    return {};
}

void writeConnection(const domain::Provider &provider, nlohmann::ordered_json &document)
{
    if (!provider.authorityFile.empty())
        document["tls"] = {{"ca_file", provider.authorityFile}};
    if (provider.proxy.url.empty())
        return;
    document["proxy"] = {{"url", provider.proxy.url}};
    if (!provider.proxy.environment.empty())
        document["proxy"]["environment"] = provider.proxy.environment;
}

} // namespace secondlook::formats
