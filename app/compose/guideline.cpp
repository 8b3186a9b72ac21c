#include "app/compose/guideline.h"

#include "base/text.h"
#include "content/guideline_parts.h"
#include "formats/encoding.h"
#include "storage/guideline_store.h"

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;

Result<std::string> guidelineDocument(const std::string &text, const std::string &file)
{
    const std::string document =
        text.starts_with(formats::byteOrderMark) ? text.substr(formats::byteOrderMark.size()) : text;
    if (document.size() > storage::maxGuidelineBytes)
        return base::fail(ErrorCode::Input, "the guideline is larger than 2 MB; shorten it", file);
    if (!base::isUtf8(document))
        return base::fail(ErrorCode::Input, "the text is not UTF-8; save the file as UTF-8", file);
    if (base::trimmed(document).empty())
        return base::fail(ErrorCode::Input, "the file is empty; write what reviewers are to go by", file);
    return document;
}

Result<GuidelineSet> setGuideline(Project &project, const std::string &document, const std::string &reason)
{
    const auto stored =
        storage::storeGuideline(project.connection(), document, reason, project.clock(), project.actor());
    if (!stored)
        return tl::unexpected(stored.error());
    GuidelineSet set{stored->version, stored->isNew, {}};
    const std::vector<domain::Label> &labels = project.schema().labels();
    const content::GuidelineParts parts = content::guidelineParts(document, labels);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].isOffered() && !parts.has(i))
            set.labelsWithoutPart.push_back(labels[i].name);
    }
    return set;
}

Result<domain::Guideline> readGuideline(Project &project, std::optional<int> version)
{
    if (version)
        return storage::guidelineOfVersion(project.connection(), *version);
    auto inForce = storage::guidelineAfter(project.connection(), 0);
    if (!inForce)
        return tl::unexpected(inForce.error());
    if (!*inForce)
        return base::fail(ErrorCode::NotFound, "the project has no guideline; 'secondlook guideline set' gives it one",
                          project.path());
    return std::move(**inForce);
}

} // namespace secondlook::compose
