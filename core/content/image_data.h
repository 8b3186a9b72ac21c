#pragma once

#include "domain/record.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::content {

inline constexpr std::size_t mostImages = 50; ///< of one record

/// The base64 text of an image: a value that is nothing else, or a "data:" address of an image. What it says was not
/// checked. A path or another address is never an image.
std::optional<std::string_view> imageBase64(std::string_view value);

/// One image of a record.
struct RecordImage
{
    std::string field; ///< empty: the text of the record itself
    std::string base64;
};

/// The images of a record in the order of its fields, its text first.
std::vector<RecordImage> imagesOf(const domain::Record &record);

} // namespace secondlook::content
