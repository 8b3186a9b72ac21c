#pragma once

#include "domain/record.h"
#include "formats/item_splitter.h"
#include "formats/parsed_row.h"
#include "formats/record_reader.h"

namespace secondlook::formats {

/// An id may have this many bytes.
inline constexpr std::size_t maxIdBytes = 500;

/// Makes the record that a row stands for. Returns why it is none, in words for people, or nothing. Takes the values
/// out of the row.
std::string buildRecord(ParsedRow &row, const ColumnChoice &columns, domain::IncomingRecord &into);

/// The rejected line as it is kept: shortened, and with U+FFFD for every byte that is not UTF-8 and for NUL.
domain::RejectedLine rejectedLine(std::int64_t line, std::string reason, std::string_view raw);

/// The same for an item, whose bytes are `text` as UTF-8.
domain::RejectedLine rejectedItem(const RawItem &item, std::string reason, std::string_view text);

} // namespace secondlook::formats
