#include "review/shown_evidence.h"

#include <cmath>

namespace secondlook::review {

std::vector<domain::Evidence> shownEvidence(std::vector<domain::Evidence> evidence)
{
    float held = 0.0F;
    std::size_t shown = 0;
    while (shown < evidence.size() && held < shownShare)
        held += std::abs(evidence[shown++].weight);
    evidence.resize(shown);
    return evidence;
}

} // namespace secondlook::review
