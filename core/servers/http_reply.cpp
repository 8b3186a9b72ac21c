#include "servers/http_client.h"

#include <algorithm>

namespace secondlook::servers {

std::string_view HttpReply::header(std::string_view name) const
{
    const auto found = std::ranges::find(headers, name, &std::pair<std::string, std::string>::first);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace secondlook::servers
