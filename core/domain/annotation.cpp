#include "domain/annotation.h"

namespace secondlook::domain {

std::string_view actionName(Action action)
{
    switch (action) {
    case Action::Label:
        return "label";
    case Action::Skip:
        return "skip";
    case Action::Flag:
        return "flag";
    case Action::Undo:
        break;
    }
    return "undo";
}

std::string_view flagReasonName(FlagReason reason)
{
    switch (reason) {
    case FlagReason::LabelMissing:
        return "label_missing";
    case FlagReason::PersonalData:
        return "personal_data";
    case FlagReason::NotReadable:
        return "not_readable";
    case FlagReason::Other:
        return "other";
    case FlagReason::None:
        break;
    }
    return "";
}

std::string_view skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NeedsExpert:
        return "needs_expert";
    case SkipReason::Ambiguous:
        return "ambiguous";
    case SkipReason::GuidelineSilent:
        return "guideline_silent";
    case SkipReason::Other:
        return "other";
    case SkipReason::None:
        break;
    }
    return "";
}

} // namespace secondlook::domain
