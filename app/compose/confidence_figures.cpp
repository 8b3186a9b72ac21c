#include "app/compose/confidence_figures.h"

#include "base/text.h"
#include "pipeline/run_store.h"

#include <cmath>

namespace secondlook::compose {

using nlohmann::ordered_json;

ordered_json confidenceJson(const ConfidenceCounts &counts)
{
    ordered_json methods = ordered_json::object();
    for (const auto &[from, count] : counts)
        methods[std::string(domain::confidenceFromName(from))] = count;
    const auto share = pipeline::shareByTokens(counts);
    return {{"token_probability_share", share ? ordered_json(*share) : ordered_json(nullptr)}, {"methods", methods}};
}

std::string confidenceSentence(const ConfidenceCounts &counts)
{
    const auto share = pipeline::shareByTokens(counts);
    if (!share)
        return {};
    std::string methods;
    for (const auto &[from, count] : counts)
        methods +=
            (methods.empty() ? "" : ", ") + std::string(domain::confidenceFromName(from)) + " " + base::grouped(count);
    return "Probabilities of tokens could be used for " + std::to_string(std::llround(*share * 100.0)) +
           " % of the records; confidence comes from: " + methods;
}

} // namespace secondlook::compose
