#include "content/guideline_change.h"

#include "content/guideline_parts.h"

namespace secondlook::content {

domain::GuidelineChange guidelineChange(std::string_view before, std::string_view after,
                                        const std::vector<domain::Label> &labels)
{
    const GuidelineParts old = guidelineParts(before, labels);
    const GuidelineParts now = guidelineParts(after, labels);
    const auto partOf = [](const GuidelineParts &parts, std::size_t label) {
        return parts.has(label) ? parts.ofLabel.at(label) : Blocks();
    };
    domain::GuidelineChange change;
    change.general = old.opening != now.opening;
    for (std::size_t label = 0; label < labels.size(); ++label) {
        if (change.general || partOf(old, label) != partOf(now, label))
            change.labels.push_back(static_cast<std::uint16_t>(label));
    }
    return change;
}

} // namespace secondlook::content
