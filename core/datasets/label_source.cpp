#include "datasets/label_source.h"

#include <algorithm>

namespace secondlook::datasets {

std::string_view labelSourceName(LabelSource source)
{
    switch (source) {
    case LabelSource::Gold:
        return "gold";
    case LabelSource::Adjudicated:
        return "adjudicated";
    case LabelSource::Agreed:
        return "agreed";
    case LabelSource::Single:
        return "single";
    case LabelSource::Seed:
        return "seed";
    case LabelSource::Audit:
        return "audit";
    case LabelSource::Auto:
        return "auto";
    case LabelSource::Ambiguous:
        return "ambiguous";
    }
    return "";
}

std::optional<LabelSource> labelSourceNamed(std::string_view name)
{
    const auto found = std::ranges::find(allLabelSources, name, labelSourceName);
    return found == allLabelSources.end() ? std::nullopt : std::optional(*found);
}

std::string_view leftOutReasonName(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Unlabelled:
        return "unlabelled";
    case LeftOutReason::Waiting:
        return "waiting";
    case LeftOutReason::Flagged:
        return "flagged";
    case LeftOutReason::Conflict:
        return "conflict";
    case LeftOutReason::Source:
        return "source";
    case LeftOutReason::Soft:
        return "soft";
    case LeftOutReason::Filter:
        return "filter";
    case LeftOutReason::HeldOut:
        return "held_out";
    }
    return "";
}

} // namespace secondlook::datasets
