#include "ui/agreement/reviewer_agreement.h"

#include "agreement/ambiguity_votes.h"
#include "agreement/intra_rater.h"

#include <algorithm>
#include <unordered_map>

namespace secondlook::ui {

using agreement::TimedAnswer;
using agreement::VoteCount;

namespace {

std::vector<TimedAnswer> timedAnswers(const AgreementData &data, const AgreementSelection &selection)
{
    const review::Judgements &all = *data.judgements;
    std::vector<std::uint32_t> itemOf(all.records.size());
    for (std::size_t item = 0; item < selection.records.size(); ++item)
        itemOf[selection.records[item]] = static_cast<std::uint32_t>(item);
    std::vector<TimedAnswer> answers;
    answers.reserve(selection.answers.size());
    for (const std::uint32_t place : selection.answers) {
        const review::Judgement &answer = all.answers[place];
        answers.push_back({{itemOf[answer.item], answer.reviewer, answer.label}, {}});
        if (answer.tookMs >= 0)
            answers.back().seconds = static_cast<float>(answer.tookMs) / 1000.0F;
    }
    return answers;
}

void addConfusions(const AgreementSelection &selection, std::vector<ReviewerAgreement> &reviewers)
{
    std::vector<std::unordered_map<std::uint64_t, std::int64_t>> met(reviewers.size()); // the lower label comes first
    std::vector<VoteCount> votes;
    for (std::size_t item = 0; item < selection.records.size(); ++item) {
        const auto answers = selection.ratings.of(item);
        agreement::countVotes(answers, votes);
        if (votes.size() < 2)
            continue;
        for (const auto &answer : answers)
            for (const VoteCount &vote : votes)
                if (vote.label != answer.label) {
                    const auto [low, high] = std::minmax(answer.label, vote.label);
                    met[answer.rater][std::uint64_t{low} << 32U | high] += vote.count;
                }
    }
    for (ReviewerAgreement &reviewer : reviewers) {
        std::uint64_t most = 0;
        for (const auto &[labels, pairs] : met[reviewer.reviewer])
            if (pairs > reviewer.confusedPairs || (pairs == reviewer.confusedPairs && labels < most)) {
                most = labels;
                reviewer.confusedPairs = pairs;
            }
        if (reviewer.confusedPairs > 0)
            reviewer.confused = {static_cast<std::uint32_t>(most >> 32U), static_cast<std::uint32_t>(most)};
    }
}

/// Of the records of the selection, answered again in its period.
void addRepeats(const AgreementData &data, const AgreementScope &scope, const AgreementSelection &selection,
                std::vector<ReviewerAgreement> &reviewers)
{
    std::vector<agreement::Rating> rows;
    for (const review::OwnRepeat &repeat : data.judgements->repeats) {
        if ((scope.since && repeat.at < *scope.since) || !std::ranges::binary_search(selection.records, repeat.item))
            continue;
        rows.push_back({repeat.item, repeat.reviewer, repeat.first});
        rows.push_back({repeat.item, repeat.reviewer, repeat.again});
    }
    agreement::RatingShape shape = selection.ratings.shape();
    shape.items = static_cast<std::uint32_t>(data.judgements->records.size());
    for (const agreement::IntraRater &own :
         agreement::intraRater(agreement::Ratings(rows, shape, agreement::Repeats::Count))) {
        reviewers[own.rater].repeats = own.items;
        reviewers[own.rater].sameAgain = own.same;
    }
}

} // namespace

std::vector<ReviewerAgreement> reviewersAgreement(const AgreementData &data, const AgreementScope &scope,
                                                  const AgreementSelection &selection,
                                                  const agreement::Consensus *consensus)
{
    const review::Judgements &all = *data.judgements;
    std::vector<ReviewerAgreement> reviewers(all.reviewers.size());
    std::vector<std::int64_t> matches(reviewers.size());
    for (const std::uint32_t place : selection.answers) {
        const review::Judgement &answer = all.answers[place];
        ReviewerAgreement &reviewer = reviewers[answer.reviewer];
        ++reviewer.answers;
        if (const auto &gold = all.gold[answer.item]) {
            ++reviewer.goldAnswers;
            matches[answer.reviewer] += *gold == answer.label ? 1 : 0;
        }
    }
    std::vector<agreement::RaterFigures> figures =
        agreement::raterSignals(timedAnswers(data, selection), selection.ratings.shape(), consensus);
    const bool isWhole = !scope.segment && !scope.since;
    std::vector<std::int64_t> answered(reviewers.size()); // blind or not: skips are not told apart
    for (const review::Judgement &answer : all.answers)
        ++answered[answer.reviewer];
    for (std::uint32_t i = 0; i < reviewers.size(); ++i) {
        ReviewerAgreement &reviewer = reviewers[i];
        reviewer.reviewer = i;
        reviewer.gold = agreement::shareOf(double(matches[i]), reviewer.goldAnswers);
        reviewer.figures = std::move(figures[i]);
        if (isWhole && reviewer.answers > 0)
            reviewer.skipped = double(all.skipped[i]) / double(answered[i] + all.skipped[i]);
    }
    addConfusions(selection, reviewers);
    addRepeats(data, scope, selection, reviewers);
    std::erase_if(reviewers, [](const ReviewerAgreement &reviewer) { return reviewer.answers == 0; });
    return reviewers;
}

} // namespace secondlook::ui
