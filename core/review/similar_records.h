#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::review {

/// A settled record that reads much like the one in hand, with who settled it and how.
struct SimilarRecord
{
    base::RecordId id;
    std::string externalId;
    std::string text;        ///< its first 200 characters
    double similarity = 0.0; ///< cosine over the weighted features of the model, 0..1
    std::uint16_t label = 0; ///< what it was settled with
    std::string labelSource; ///< "single", "agreed", "adjudicated", "gold", "seed", ...
    int answers = 0;         ///< standing labels that people gave it ...
    int agreeing = 0;        ///< ... and those of them that are the label
    std::string reviewer;    ///< the one who answered, where one did
    base::TimeMs settledAt = 0;
};

/// From this similarity on two texts are nearly the same.
inline constexpr double nearDuplicate = 0.9;

/// What was found among the settled records.
struct SimilarRecords
{
    std::vector<SimilarRecord> records; ///< most similar first
    bool complete = true;               ///< false: more settled records are still being taken in; ask again
};

/// Waiting records that differ from the one in hand in case, digits, signs and blanks at most.
struct NearDuplicates
{
    std::int64_t open = 0; ///< without the one in hand
    bool complete = true;  ///< false: more records are still being looked at; ask again
};

} // namespace secondlook::review
