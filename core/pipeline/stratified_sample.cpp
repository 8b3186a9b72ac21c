#include "pipeline/stratified_sample.h"

#include "base/hash.h"

#include <algorithm>
#include <map>
#include <string>

namespace secondlook::pipeline {

namespace {

struct DrawnStratum
{
    std::vector<std::int64_t> ids;
    std::int64_t taken = 0;
    double remainder = 0.0;
};

} // namespace

std::vector<std::int64_t> stratifiedSample(const std::vector<SampleItem> &items, std::int64_t count, std::uint64_t seed)
{
    std::map<std::int64_t, DrawnStratum> strata;
    for (const SampleItem &item : items)
        strata[item.stratum].ids.push_back(item.id);
    const auto all = static_cast<std::int64_t>(items.size());
    count = std::min(count, all);
    const bool oneOfEach = count >= static_cast<std::int64_t>(strata.size());
    std::int64_t left = count;
    std::vector<DrawnStratum *> byRemainder;
    for (auto &[name, stratum] : strata) {
        const double share = static_cast<double>(count) * static_cast<double>(stratum.ids.size()) / double(all);
        stratum.taken = std::max<std::int64_t>(static_cast<std::int64_t>(share), oneOfEach ? 1 : 0);
        stratum.remainder = share - static_cast<double>(stratum.taken);
        left -= stratum.taken;
        byRemainder.push_back(&stratum);
    }
    std::ranges::stable_sort(byRemainder, std::ranges::greater(), &DrawnStratum::remainder);
    for (std::size_t i = 0; left > 0; i = (i + 1) % byRemainder.size()) {
        DrawnStratum &stratum = *byRemainder[i];
        if (stratum.taken < static_cast<std::int64_t>(stratum.ids.size())) {
            ++stratum.taken;
            --left;
        }
    }
    // Small strata that got one beyond their share take it from the largest.
    for (; left < 0; ++left)
        --(*std::ranges::max_element(byRemainder, {}, [](const DrawnStratum *stratum) {
              return stratum->taken;
          }))->taken;
    std::vector<std::int64_t> drawn;
    for (auto &[name, stratum] : strata) {
        std::ranges::sort(stratum.ids, {}, [seed](std::int64_t id) {
            return std::pair(base::stableHash(std::to_string(id), seed), id);
        });
        drawn.insert(drawn.end(), stratum.ids.begin(), stratum.ids.begin() + stratum.taken);
    }
    std::ranges::sort(drawn);
    return drawn;
}

} // namespace secondlook::pipeline
