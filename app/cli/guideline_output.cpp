#include "app/cli/guideline_output.h"

#include "app/cli/output.h"
#include "base/text.h"

#include <algorithm>
#include <ostream>

namespace secondlook::cli {

base::Result<std::string> readGuidelineFile(const std::string &path)
{
    const auto text = readTextFile(path);
    if (!text)
        return text;
    return compose::guidelineDocument(*text, path);
}

void printLabelsWithoutPart(Context &context, const compose::GuidelineSet &set, std::size_t labels)
{
    constexpr std::size_t named = 20;
    const std::vector<std::string> &without = set.labelsWithoutPart;
    if (without.empty())
        return;
    context.out << base::grouped(static_cast<std::int64_t>(without.size())) << " of "
                << base::grouped(static_cast<std::int64_t>(labels)) << " labels have no part: ";
    for (std::size_t i = 0; i < std::min(named, without.size()); ++i)
        context.out << (i == 0 ? "" : ", ") << without[i];
    context.out << (without.size() > named ? ", ...\n" : "\n");
}

} // namespace secondlook::cli
