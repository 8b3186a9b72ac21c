#pragma once

#include "formats/json_document.h"

namespace secondlook::formats {

/// Which numbers are taken: both ends, or neither.
struct NumberRange
{
    double low = 0.0;
    double high = 1.0;
    bool withEnds = true;

    bool holds(double number) const
    {
        return withEnds ? number >= low && number <= high : number > low && number < high;
    }
    std::string words() const;
};

/// The number under `key`; `value` stays where the key is absent.
[[nodiscard]] base::Status readNumber(const nlohmann::json &object, std::string_view key, const NumberRange &range,
                                      const DocumentPlace &place, double &value);
/// The same, refusing fractions.
[[nodiscard]] base::Status readWhole(const nlohmann::json &object, std::string_view key, const NumberRange &range,
                                     const DocumentPlace &place, int &value);

} // namespace secondlook::formats
