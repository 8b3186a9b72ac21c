#include "ui/agreement/shared_records.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace secondlook::ui {

std::vector<MixedRecord> mixedRecords(const AgreementData &data, const AgreementSelection &selection,
                                      std::uint32_t first, std::uint32_t second)
{
    std::vector<MixedRecord> found;
    for (std::size_t item = 0; item < selection.records.size(); ++item) {
        const auto answers = selection.ratings.of(item);
        MixedRecord record;
        for (const auto &answer : answers) {
            if (answer.label == first)
                record.saidFirst.push_back(answer.rater);
            else if (answer.label == second)
                record.saidSecond.push_back(answer.rater);
        }
        if (record.saidFirst.empty() || record.saidSecond.empty())
            continue;
        const auto n = double(answers.size());
        record.id = data.judgements->records[selection.records[item]];
        record.typical = double(record.saidFirst.size() * record.saidSecond.size()) / (n * (n - 1.0) / 2.0);
        found.push_back(std::move(record));
    }
    std::ranges::stable_sort(found, std::greater(), [](const MixedRecord &record) {
        return std::pair(record.typical, record.saidFirst.size() + record.saidSecond.size());
    });
    return found;
}

ReviewerDifferences differencesOf(const AgreementData &data, const AgreementSelection &selection, std::uint32_t first,
                                  std::uint32_t second, const std::vector<base::RecordId> &keptBack)
{
    ReviewerDifferences result{first, second, 0, 0, {}, 0};
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<base::RecordId>> byLabels;
    for (std::size_t item = 0; item < selection.records.size(); ++item) {
        std::optional<std::uint32_t> ofFirst;
        std::optional<std::uint32_t> ofSecond;
        for (const auto &answer : selection.ratings.of(item)) {
            if (answer.rater == first)
                ofFirst = answer.label;
            else if (answer.rater == second)
                ofSecond = answer.label;
        }
        if (!ofFirst || !ofSecond)
            continue;
        ++result.shared;
        if (*ofFirst == *ofSecond)
            continue;
        ++result.different;
        const base::RecordId record = data.judgements->records[selection.records[item]];
        if (std::ranges::binary_search(keptBack, record))
            ++result.keptBack;
        else
            byLabels[{*ofFirst, *ofSecond}].push_back(record);
    }
    for (auto &[labels, records] : byLabels)
        result.differences.push_back({labels.first, labels.second, std::move(records)});
    std::ranges::stable_sort(result.differences, std::greater(),
                             [](const Difference &difference) { return difference.records.size(); });
    return result;
}

} // namespace secondlook::ui
