#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "datasets/label_source.h"
#include "datasets/row_digest.h"
#include "datasets/split.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::datasets {

/// One row of a dataset version: its label and which stored, unchanging facts it rests on. The record's text, the
/// answers and the prediction are not repeated; `digest` tells whether they are still what they were.
struct DatasetRow
{
    std::int64_t record = 0;
    LabelSource source = LabelSource::Single;
    Split split = Split::None;
    std::optional<std::uint16_t> label; ///< position in the version's label schema; none with a soft label
    std::uint32_t weight = 1'000'000;   ///< in millionths
    std::int64_t run = 0;               ///< whose prediction counts; 0: none
    std::int64_t adjudication = 0;      ///< that decided it; 0: none
    int schemaVersion = 0;              ///< the label was given under
    base::TimeMs decidedAt = 0;
    std::vector<std::int64_t> annotations; ///< standing answers and skips, rising
    RowDigest digest{};

    bool operator==(const DatasetRow &) const = default;
};

/// A record that an earlier version holds and this one does not.
struct LeftOut
{
    std::int64_t record = 0;
    LeftOutReason reason = LeftOutReason::Unlabelled;

    bool operator==(const LeftOut &) const = default;
};

/// A version is kept in parts: that of number n holds records from n * recordsPerPart on. Parts are stored under the
/// SHA-256 of their bytes, so that versions share those that are alike.
struct DatasetPart
{
    std::vector<DatasetRow> rows; ///< rising by record
    std::vector<LeftOut> leftOut; ///< rising by record

    bool operator==(const DatasetPart &) const = default;
};

inline constexpr std::int64_t recordsPerPart = 4'096;

constexpr std::int64_t partOf(std::int64_t record)
{
    return record / recordsPerPart;
}

/// The same part always gives the same bytes; about 30 of them a row.
std::string encodePart(const DatasetPart &part);
/// Error: Input, where the bytes are no part.
[[nodiscard]] base::Result<DatasetPart> decodePart(std::string_view bytes);

} // namespace secondlook::datasets
