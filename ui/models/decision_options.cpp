#include "ui/models/decision_options.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

int votesOf(const review::Conflict &conflict, std::uint16_t label)
{
    const auto found = std::ranges::find(conflict.votes, label, &review::LabelVotes::label);
    return found == conflict.votes.end() ? 0 : found->votes;
}

} // namespace

std::vector<DecisionOption> decisionOptions(const review::Conflict &conflict)
{
    std::vector<DecisionOption> options;
    for (const review::ConflictAnswer &answer : conflict.answers) {
        const auto same = std::ranges::find_if(options, [&](const DecisionOption &option) {
            return option.label == answer.label && option.values == answer.values;
        });
        if (same == options.end())
            options.push_back({answer.id, answer.label, answer.values, {answer.mark}});
        else if (std::ranges::find(same->marks, answer.mark) == same->marks.end())
            same->marks.push_back(answer.mark);
    }
    std::ranges::stable_sort(options, [&](const DecisionOption &one, const DecisionOption &other) {
        const int votes = votesOf(conflict, one.label);
        const int otherVotes = votesOf(conflict, other.label);
        if (votes != otherVotes)
            return votes > otherVotes;
        return one.label != other.label ? one.label < other.label : one.marks.size() > other.marks.size();
    });
    return options;
}

bool isAgainstMajority(const review::Conflict &conflict, std::uint16_t label)
{
    return !conflict.votes.empty() && votesOf(conflict, label) < conflict.votes.front().votes;
}

domain::FieldValues sharedValues(const review::Conflict &conflict)
{
    domain::FieldValues shared;
    if (conflict.answers.empty())
        return shared;
    for (const auto &[field, value] : conflict.answers.front().values)
        if (std::ranges::find(conflict.differingFields, field) == conflict.differingFields.end())
            shared.emplace(field, value);
    return shared;
}

review::Decision decisionOf(const review::Conflict &conflict, const DecisionChoice &choice)
{
    review::Decision decision;
    if (choice.pick.isValid()) {
        decision.pick = choice.pick;
        return decision;
    }
    decision.label = choice.label;
    if (votesOf(conflict, choice.label) == 0)
        decision.values = sharedValues(conflict);
    return decision;
}

std::vector<std::string> missingOf(const review::Conflict &conflict, const DecisionChoice &choice,
                                   const domain::LabelSchema &schema)
{
    if (choice.pick.isValid() || votesOf(conflict, choice.label) > 0)
        return {};
    return domain::missingFields(sharedValues(conflict), schema);
}

} // namespace secondlook::ui
