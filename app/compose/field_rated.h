#pragma once

#include "agreement/set_agreement.h"
#include "agreement/span_agreement.h"
#include "app/compose/rated.h"
#include "domain/label_schema.h"

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::compose {

/// What people answered to one field of a project, as far as it can be compared.
struct FieldRated
{
    domain::SchemaField field; ///< of a second label: a choice among the labels of the first field
    /// One answer each, where the kind is a choice, yes or no, or a scale. With several labels (multi_choice) the
    /// ratings go by numbers of `sets`, whose labels are those in `rated.labels`; spans have no ratings here.
    Rated rated;
    agreement::AnswerSets sets;
    std::vector<agreement::SpanAnswer> spans; ///< texts are items
    std::vector<std::uint32_t> characters;    ///< Unicode code points of each text that has spans
    std::int64_t leftOut = 0;                 ///< answers to a scale that say there is none
};

/// Reads what was answered to the field of this name, which may be the label's or the second label's. "No answer" is an
/// answer of its own; with several labels and spans it is none of them. NotFound where there is no such field, or
/// nobody has answered it; Input where it holds free text.
[[nodiscard]] base::Result<FieldRated> ratedField(const std::string &path, const std::string &name,
                                                  const base::Clock &clock, const RatedRequest &request);

/// The same of some items alone, by number.
void keepItems(FieldRated &field, const std::vector<std::uint32_t> &items);

} // namespace secondlook::compose
