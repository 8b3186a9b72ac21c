#include "pipeline/lane_choice.h"

#include "base/text.h"
#include "pipeline/text_script.h"

#include <algorithm>

namespace secondlook::pipeline {

namespace {

double marginOfBestTwo(const domain::Prediction &prediction)
{
    const auto &scores = prediction.scores;
    if (scores.empty())
        return 0.0;
    return scores.size() < 2 ? double(scores[0].probability)
                             : double(scores[0].probability) - double(scores[1].probability);
}

} // namespace

base::Result<LaneChoice> LaneChoice::make(domain::LaneRules rules)
{
    LaneChoice choice;
    for (std::size_t i = 0; i < rules.patterns.size(); ++i) {
        auto pattern = classify::Pattern::compile(rules.patterns[i], true);
        if (!pattern)
            return base::fail(base::ErrorCode::Input, pattern.error().message, "/lanes/patterns/" + std::to_string(i));
        choice.m_patterns.push_back(std::move(*pattern));
    }
    for (std::size_t i = 0; i < rules.scripts.size(); ++i) {
        if (std::ranges::find(knownScripts, rules.scripts[i]) != knownScripts.end())
            continue;
        std::string known;
        for (const std::string_view script : knownScripts)
            known += (known.empty() ? "" : ", ") + std::string(script);
        return base::fail(base::ErrorCode::Input, "one of these scripts is expected here: " + known,
                          "/lanes/scripts/" + std::to_string(i));
    }
    choice.m_rules = std::move(rules);
    return choice;
}

domain::Lane LaneChoice::laneOf(std::string_view text, const domain::Prediction *linear) const
{
    const auto isFound = [text](const classify::Pattern &pattern) { return pattern.isFoundIn(text); };
    const bool isLong =
        m_rules.characters && base::codePointCount(text) >= static_cast<std::size_t>(*m_rules.characters);
    const bool isClose = m_rules.margin && linear != nullptr && marginOfBestTwo(*linear) < *m_rules.margin;
    if (isLong || isClose || std::ranges::any_of(m_patterns, isFound))
        return domain::Lane::Slow;
    if (m_rules.scripts.empty())
        return domain::Lane::Fast;
    const std::string_view script = scriptOf(text);
    const bool isForeign = !script.empty() && std::ranges::find(m_rules.scripts, script) == m_rules.scripts.end();
    return isForeign ? domain::Lane::Slow : domain::Lane::Fast;
}

} // namespace secondlook::pipeline
