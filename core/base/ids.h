#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace secondlook::base {

/// A row number of one kind that cannot be mistaken for another kind. 0 means "none".
template <typename Tag> struct StrongId
{
    std::int64_t value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const StrongId &) const = default;
};

using RecordId = StrongId<struct RecordTag>;
using RunId = StrongId<struct RunTag>;
using TaskId = StrongId<struct TaskTag>;
using AnnotationId = StrongId<struct AnnotationTag>;
using ReviewerId = StrongId<struct ReviewerTag>;
using SourceId = StrongId<struct SourceTag>;
using AdjudicationId = StrongId<struct AdjudicationTag>;

} // namespace secondlook::base

template <typename Tag> struct std::hash<secondlook::base::StrongId<Tag>>
{
    std::size_t operator()(const secondlook::base::StrongId<Tag> &id) const noexcept
    {
        return std::hash<std::int64_t>()(id.value);
    }
};
