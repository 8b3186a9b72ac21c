#pragma once

#include "base/result.h"
#include "domain/label_schema.h"
#include "domain/review_task.h"
#include "domain/tier.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::review {

/// What a term of a filter looks at.
enum class FilterKey {
    Text,       ///< words that stand in the text in this order
    Label,      ///< predicted label
    Settled,    ///< label that the record was settled with
    State,      ///< where the record stands
    Tier,       ///< where its prediction was routed
    Confidence, ///< of its prediction
    Reviewer,   ///< who has a standing answer to it
    Source,     ///< name of the source it came from
    Id,         ///< the id of its source
    Signal,     ///< what the data shows about it
    Near,       ///< nearly the same text as the record with this id
    Field,      ///< a segment or any other field of the record, by name and value
};

enum class Comparison { Less, AtMost, Greater, AtLeast, Equal };

/// One condition on a record. Only the members that its key names mean something; the others keep their defaults.
struct FilterTerm
{
    FilterKey key = FilterKey::Text;
    bool negated = false;                     ///< holds for the records for which the condition does not
    std::string value;                        ///< words, name of a label, reviewer or source, id, value of a field
    std::string name;                         ///< Field
    bool prefix = false;                      ///< Id: `value` is only its beginning
    std::uint16_t label = 0;                  ///< Label, Settled: position in the label schema
    std::optional<domain::RecordState> state; ///< State; none is "new"
    domain::Tier tier = domain::Tier::Review; ///< Tier
    Comparison comparison = Comparison::Equal;
    float number = 0.0F;                        ///< Confidence: 0..1
    domain::Signal signal = domain::SignalNone; ///< Signal: one of domain::dataSignals

    bool operator==(const FilterTerm &) const = default;
};

/// Which records to show: those for which every term holds. Without terms: all.
struct RecordFilter
{
    std::vector<FilterTerm> terms;

    bool operator==(const RecordFilter &) const = default;
};

inline constexpr std::size_t maxFilterBytes = 2'000;
inline constexpr std::size_t maxFilterTerms = 50;

/// Reads a filter as docs/filters.md describes it. Whatever is not in that grammar is words to look for, or an error;
/// nothing reaches a database as part of a query's text. Errors: Usage, with what is wrong, what is allowed and the
/// column (in characters, from 1). Pure.
[[nodiscard]] base::Result<RecordFilter> parseFilter(std::string_view text, const domain::LabelSchema &schema);

/// The filter as text that parses to the same filter. Pure.
std::string filterText(const RecordFilter &filter);

} // namespace secondlook::review
