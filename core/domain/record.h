#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/field_value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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
    std::uint32_t signals = 0; ///< bits of domain::Signal that were seen in the data; 0 where nothing looked yet

    bool operator==(const Record &) const = default;
};

/// A field of this beginning, followed by the name of a format, holds as one JSON object what a file of that format
/// said about the record and its answers beyond what a project knows, so that it can be written back. It is no content.
inline constexpr std::string_view keptFieldPrefix = "_kept.";
inline bool isKeptField(const Field &field)
{
    return field.name.starts_with(keptFieldPrefix);
}

/// How far a label that came with a record can be trusted, and for what.
enum class KnownLabelKind {
    Seed, ///< trains the classifier
    Gold, ///< measures reviewers; never trains
};

/// An answer that came with a record, as a file gave it.
struct IncomingAnnotation
{
    std::string annotator;
    std::string label;    ///< empty where the record was passed on without an answer
    FieldValues values{}; ///< of the further fields
    double seconds = 0.0; ///< to decide; 0 where nobody told
    std::optional<base::TimeMs> at{};
    std::string comment{};
};

/// A record as a file gave it, with the label it came with, if any, and what people answered elsewhere.
struct IncomingRecord
{
    Record record;
    std::string label;     ///< empty where the source has none
    std::int64_t line = 0; ///< line of the file, from 1, where the record begins
    std::string raw;       ///< the line as it stood, for the report where it is refused later; at most 4,096 bytes
    std::vector<IncomingAnnotation> annotations{}; ///< an annotator has one
    std::string gold{};                            ///< the true label; empty where the source knows none
    bool rawIsCut = false;                         ///< `raw` is the beginning of the line only
};

/// A line that could not be read. Kept, never dropped.
struct RejectedLine
{
    std::int64_t line = 0; ///< from 1
    std::string reason;
    std::string raw;    ///< the line as it stood; at most 4,096 bytes of it, other bytes than UTF-8 replaced
    bool isCut = false; ///< `raw` is the beginning of the line only
};

using ReadItem = std::variant<IncomingRecord, RejectedLine>;

/// The first 128 bits of SHA-256 over text, segment and fields in order, in hex; kept fields are left out. Records with
/// the same hash say the same.
std::string contentHash(const Record &record);

} // namespace secondlook::domain
