#include "datasets/split.h"

#include "base/hash.h"

#include <array>
#include <charconv>
#include <string>

namespace secondlook::datasets {

std::string_view splitName(Split split)
{
    switch (split) {
    case Split::Train:
        return "train";
    case Split::Validation:
        return "validation";
    case Split::Test:
        return "test";
    case Split::None:
        break;
    }
    return "";
}

std::optional<SplitShares> parseSplitShares(std::string_view text)
{
    std::array<int, 3> shares{};
    const char *at = text.data();
    const char *end = at + text.size();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (i > 0 && (at == end || *at++ != ','))
            return {};
        const auto read = std::from_chars(at, end, shares[i]);
        if (read.ec != std::errc() || shares[i] < 0 || shares[i] > 100)
            return {};
        at = read.ptr;
    }
    if (at != end || shares[0] + shares[1] + shares[2] != 100)
        return {};
    return SplitShares{shares[0], shares[1], shares[2]};
}

std::uint64_t entityOf(std::string_view key)
{
    return base::stableHash(key);
}

double splitDraw(std::uint64_t entity, std::uint64_t seed)
{
    return base::stableUniform(std::to_string(entity), seed, "split");
}

Split drawSplit(std::uint64_t entity, const SplitShares &shares, std::uint64_t seed)
{
    const double draw = splitDraw(entity, seed) * 100.0;
    if (draw < shares.train)
        return Split::Train;
    return draw < shares.train + shares.validation ? Split::Validation : Split::Test;
}

} // namespace secondlook::datasets
