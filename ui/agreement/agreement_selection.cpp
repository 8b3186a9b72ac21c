#include "ui/agreement/agreement_selection.h"

namespace secondlook::ui {

AgreementSelection selectAnswers(const AgreementData &data, const AgreementScope &scope)
{
    const review::Judgements &all = *data.judgements;
    AgreementSelection selection;
    selection.answers.reserve(all.answers.size());
    std::vector<std::uint32_t> itemOf(all.records.size());
    for (std::size_t i = 0; i < all.answers.size(); ++i) {
        const review::Judgement &answer = all.answers[i];
        if ((scope.blindOnly && !answer.blind) || (scope.since && answer.at < *scope.since) ||
            (scope.segment && data.segments->ofRecord[answer.item] != *scope.segment))
            continue;
        selection.answers.push_back(static_cast<std::uint32_t>(i));
        itemOf[answer.item] = 1;
    }
    for (std::size_t record = 0; record < itemOf.size(); ++record) {
        if (itemOf[record] == 0)
            continue;
        itemOf[record] = static_cast<std::uint32_t>(selection.records.size());
        selection.records.push_back(static_cast<std::uint32_t>(record));
    }
    std::vector<agreement::Rating> rows;
    rows.reserve(selection.answers.size());
    for (const std::uint32_t place : selection.answers) {
        const review::Judgement &answer = all.answers[place];
        rows.push_back({itemOf[answer.item], answer.reviewer, answer.label});
    }
    selection.ratings = agreement::Ratings(rows, {static_cast<std::uint32_t>(selection.records.size()),
                                                  static_cast<std::uint32_t>(all.reviewers.size()),
                                                  static_cast<std::uint32_t>(data.schema.labels().size())});
    for (std::size_t item = 0; item < selection.records.size(); ++item)
        selection.compared += selection.ratings.of(item).size() > 1 ? 1 : 0;
    return selection;
}

} // namespace secondlook::ui
