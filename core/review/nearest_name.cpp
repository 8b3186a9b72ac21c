#include "review/nearest_name.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace secondlook::review {

namespace {

/// The bound keeps 60,000 long names within a blink.
constexpr std::size_t mostDifferences = 8;

/// Edits that turn one name into the other, or `bound` where there are at least as many.
std::size_t differences(std::string_view a, std::string_view b, std::size_t bound)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) >= bound)
        return bound;
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        std::size_t least = row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
            least = std::min(least, row[j]);
        }
        if (least >= bound)
            return bound;
    }
    return std::min(row[b.size()], bound);
}

} // namespace

std::string_view nearestLabel(std::string_view name, const domain::LabelSchema &schema)
{
    std::size_t bound = std::min(name.size() / 3 + 2, mostDifferences);
    std::string_view nearest;
    for (const domain::Label &label : schema.labels()) {
        if (!label.isOffered())
            continue;
        const std::size_t found = differences(name, label.name, bound);
        if (found < bound) {
            bound = found;
            nearest = label.name;
        }
    }
    return nearest;
}

} // namespace secondlook::review
