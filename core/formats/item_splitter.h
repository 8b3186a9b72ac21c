#pragma once

#include "base/result.h"
#include "formats/byte_source.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace secondlook::formats {

/// The bytes of one record as they stand in the file, before anything in them is understood.
struct RawItem
{
    std::int64_t line = 0;  ///< from 1, where the record begins
    std::string_view bytes; ///< valid until the next call; the beginning only (at most keptBytes) where it is rejected
    std::string rejected;   ///< why the bytes are no record; empty where they may be one
};

/// How much of a rejected record is kept to show it.
inline constexpr std::size_t keptBytes = 4096;

/// Cuts a byte source into records, in memory bounded by the line limit. Blank lines between records are passed over.
class ItemSplitter
{
public:
    virtual ~ItemSplitter() = default;
    /// False at the end. An error means that nothing more can be read.
    virtual base::Result<bool> next(RawItem &item) = 0;
};

std::string overLimitReason(std::size_t limit);

} // namespace secondlook::formats
