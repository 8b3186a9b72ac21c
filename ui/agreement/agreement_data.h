#pragma once

#include "domain/label_schema.h"
#include "review/agreement_source.h"

#include <vector>

namespace secondlook::ui {

/// All that the page reads of a project before it computes anything.
struct AgreementData
{
    domain::LabelSchema schema;
    review::Judgements judgements;
    std::vector<review::GuidelineTime> guidelines; ///< oldest first
    review::Segments segments;                     ///< of judgements.records
};

} // namespace secondlook::ui
