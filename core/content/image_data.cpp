#include "content/image_data.h"

#include "base/text.h"

#include <algorithm>

namespace secondlook::content {

namespace {

constexpr std::size_t shortestImage = 64; ///< characters of base64; the smallest PNG has 90
constexpr std::size_t looked = 256;

bool isBase64(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
           byte == '+' || byte == '/' || byte == '=' || byte == '\r' || byte == '\n';
}

} // namespace

std::optional<std::string_view> imageBase64(std::string_view value)
{
    value = base::trimmed(value);
    if (value.starts_with("data:image/")) {
        constexpr std::string_view encoding = ";base64,";
        const std::size_t end = value.substr(0, looked).find(encoding);
        if (end != std::string_view::npos)
            return value.substr(end + encoding.size());
        return std::nullopt;
    }
    // the first bytes of every PNG and of every JPEG, in base64
    if (value.size() < shortestImage || !(value.starts_with("iVBORw0KGgo") || value.starts_with("/9j/")))
        return std::nullopt;
    const std::string_view begin = value.substr(0, looked);
    return std::all_of(begin.begin(), begin.end(), isBase64) ? std::optional(value) : std::nullopt;
}

std::vector<RecordImage> imagesOf(const domain::Record &record)
{
    std::vector<RecordImage> images;
    if (const auto own = imageBase64(record.text))
        images.push_back({{}, std::string(*own)});
    for (const domain::Field &field : record.fields) {
        const auto data = imageBase64(field.value);
        if (data && images.size() < mostImages)
            images.push_back({field.name, std::string(*data)});
    }
    return images;
}

} // namespace secondlook::content
