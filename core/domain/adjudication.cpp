#include "domain/adjudication.h"

#include <array>

namespace secondlook::domain {

std::string_view adjudicationKindName(AdjudicationKind kind)
{
    switch (kind) {
    case AdjudicationKind::Decided:
        return "decided";
    case AdjudicationKind::Ambiguous:
        return "ambiguous";
    case AdjudicationKind::SentBack:
        return "sent_back";
    case AdjudicationKind::SetAside:
        return "set_aside";
    case AdjudicationKind::TakenBack:
        return "taken_back";
    case AdjudicationKind::NamesShown:
        return "names_shown";
    case AdjudicationKind::Reopened:
        return "reopened";
    case AdjudicationKind::ModelShown:
        break;
    }
    return "model_shown";
}

std::string_view disagreementReasonName(DisagreementReason reason)
{
    switch (reason) {
    case DisagreementReason::GuidelineUnclear:
        return "guideline_unclear";
    case DisagreementReason::LabelMissing:
        return "label_missing";
    case DisagreementReason::Careless:
        return "careless";
    case DisagreementReason::TrulyAmbiguous:
        return "truly_ambiguous";
    case DisagreementReason::None:
        break;
    }
    return "";
}

std::optional<DisagreementReason> disagreementReasonNamed(std::string_view name)
{
    for (const auto reason : {DisagreementReason::GuidelineUnclear, DisagreementReason::LabelMissing,
                              DisagreementReason::Careless, DisagreementReason::TrulyAmbiguous})
        if (disagreementReasonName(reason) == name)
            return reason;
    return {};
}

} // namespace secondlook::domain
