#pragma once

#include "domain/label_schema.h"
#include "domain/prediction.h"

namespace secondlook::domain {

/// The prediction in labels that are not merged: shares of labels that became one are added up. The confidence stays
/// what it was, which it is at least: a label with more to it is right no less often.
void mergeLabels(Prediction &prediction, const LabelSchema &schema);

} // namespace secondlook::domain
