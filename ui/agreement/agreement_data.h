#pragma once

#include "domain/label_schema.h"
#include "review/agreement_source.h"

#include <memory>
#include <vector>

namespace secondlook::ui {

/// All that the page reads of a project before it computes anything. Cheap to copy.
struct AgreementData
{
    domain::LabelSchema schema;
    std::shared_ptr<const review::Judgements> judgements;
    std::vector<review::GuidelineTime> guidelines; ///< oldest first
    /// Of the records of the judgements; null until a segment is asked for or all else is shown.
    std::shared_ptr<const review::Segments> segments{};
    double sureFrom = 0.5; ///< the model is sure from this confidence on
};

} // namespace secondlook::ui
