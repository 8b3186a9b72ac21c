#pragma once

#include "ui/agreement/agreement_selection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::ui {

/// A record on which answers were two given labels, and who said which. Reviewers by place in Judgements::reviewers.
struct MixedRecord
{
    base::RecordId id;
    std::vector<std::uint32_t> saidFirst;
    std::vector<std::uint32_t> saidSecond;
    double typical = 0.0; ///< share of the record's pairs of answers that are these two labels
    std::string text;     ///< empty until it is read
};

/// The records on which two labels were mixed up, the most typical first, then those with more answers.
std::vector<MixedRecord> mixedRecords(const AgreementData &data, const AgreementSelection &selection,
                                      std::uint32_t first, std::uint32_t second);

/// How often two reviewers gave two different labels to the same record.
struct Difference
{
    std::uint32_t saidByFirst = 0;
    std::uint32_t saidBySecond = 0;
    std::vector<base::RecordId> records;
};

struct ReviewerDifferences
{
    std::uint32_t first = 0; ///< places in Judgements::reviewers
    std::uint32_t second = 0;
    std::int64_t shared = 0;             ///< records that both answered
    std::int64_t different = 0;          ///< of these
    std::vector<Difference> differences; ///< most records first; without those kept back
    std::int64_t keptBack = 0;           ///< on which they differ, and which are not for the reader yet
};

/// `keptBack`: records, rising, that are counted only.
ReviewerDifferences differencesOf(const AgreementData &data, const AgreementSelection &selection, std::uint32_t first,
                                  std::uint32_t second, const std::vector<base::RecordId> &keptBack);

} // namespace secondlook::ui
