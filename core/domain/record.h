#pragma once

#include "base/ids.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace secondlook::domain {

/// One named value of a record beside its text, in the order of the source.
struct Field
{
    std::string name;
    std::string value;

    bool operator==(const Field &) const = default;
};

/// One thing to classify. All strings are valid UTF-8.
struct Record
{
    base::RecordId id;      ///< row in the project; none before it is stored
    std::string externalId; ///< the id of the source; unique in a project
    std::string text;
    std::string segment; ///< "name=value", e.g. "channel=email"; may be empty
    std::vector<Field> fields;

    bool operator==(const Record &) const = default;
};

/// How far a label that came with a record can be trusted, and for what.
enum class KnownLabelKind {
    Seed, ///< trains the classifier
    Gold, ///< measures reviewers; never trains
};

/// A record as a file gave it, with the label it came with, if any.
struct IncomingRecord
{
    Record record;
    std::string label;     ///< empty where the source has none
    std::int64_t line = 0; ///< line of the file, from 1, where the record begins
    std::string raw;       ///< the line as it stood, for the report where it is refused later; at most 4,096 bytes
};

/// A line that could not be read. Kept, never dropped.
struct RejectedLine
{
    std::int64_t line = 0; ///< from 1
    std::string reason;
    std::string raw; ///< the line as it stood; at most 4,096 bytes of it, other bytes than UTF-8 replaced
};

using ReadItem = std::variant<IncomingRecord, RejectedLine>;

/// The first 128 bits of SHA-256 over text, segment and fields in order, in hex. Records with the same hash say the
/// same.
std::string contentHash(const Record &record);

} // namespace secondlook::domain
