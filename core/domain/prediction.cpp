#include "domain/prediction.h"

namespace secondlook::domain {

std::string_view confidenceFromName(ConfidenceFrom from)
{
    switch (from) {
    case ConfidenceFrom::TokenProbabilities:
        return "token_probabilities";
    case ConfidenceFrom::PTrue:
        return "p_true";
    case ConfidenceFrom::Votes:
        return "votes";
    case ConfidenceFrom::Verbalized:
        return "verbalized";
    case ConfidenceFrom::OneAnswer:
        return "one_answer";
    case ConfidenceFrom::Classifier:
        break;
    }
    return "";
}

} // namespace secondlook::domain
