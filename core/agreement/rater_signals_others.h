#pragma once

#include "agreement/ratings.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::agreement {

/// What all but one rater say of an item.
class OthersView
{
public:
    explicit OthersView(const Ratings &ratings);

    /// The one label that most other answers to the item have, for a rater who gave `own`; null where there is none.
    std::optional<std::uint32_t> say(std::size_t item, std::uint32_t own) const;

private:
    struct Leaders
    {
        std::uint32_t first = 0;
        std::uint32_t second = 0;
        std::uint32_t firstCount = 0;
        std::uint32_t secondCount = 0;
        std::uint32_t thirdCount = 0;
    };

    std::vector<Leaders> m_leaders; ///< [item]
};

} // namespace secondlook::agreement
