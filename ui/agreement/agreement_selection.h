#pragma once

#include "agreement/ratings.h"
#include "ui/agreement/agreement_data.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::ui {

/// Which answers count: the filters in the head of the page.
struct AgreementScope
{
    std::optional<std::uint32_t> segment; ///< place in Segments::names
    std::optional<base::TimeMs> since;    ///< answers given then or later
    bool blindOnly = false;               ///< only answers that were given before the model's showed

    bool operator==(const AgreementScope &) const = default;
};

/// The answers of a scope. Its ratings number records anew, raters and labels as the data do.
struct AgreementSelection
{
    std::vector<std::uint32_t> answers; ///< places in Judgements::answers, in their order
    std::vector<std::uint32_t> records; ///< item of the ratings -> place in Judgements::records, rising
    agreement::Ratings ratings;
    std::int64_t compared = 0; ///< records with two answers or more
};

/// Linear in answers and records.
AgreementSelection selectAnswers(const AgreementData &data, const AgreementScope &scope);

} // namespace secondlook::ui
