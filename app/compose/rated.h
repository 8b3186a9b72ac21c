#pragma once

#include "agreement/consensus_distributions.h"
#include "agreement/ratings.h"
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "review/agreement_source.h"
#include "storage/agreement_source.h"

#include <istream>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

/// Who said what, by number, with the names.
struct Rated
{
    std::vector<std::string> items; ///< ids
    std::vector<std::string> raters;
    /// In label order: of a project that of its schema; of a file the order of the numbers where all are numbers, else
    /// of the alphabet.
    std::vector<std::string> labels;
    agreement::Ratings ratings;
    std::vector<std::optional<std::uint32_t>> gold; ///< by item; empty where nothing is known
    std::vector<double> values;                     ///< the number each label stands for, NaN where it is none
    bool areInOrder = false; ///< the labels rise as they stand, whether they are numbers or not: those of a schema
    /// Every answer of those who answered an item more than once, beside the others; none where nobody did.
    std::optional<agreement::Ratings> withRepeats;
    std::optional<agreement::LabelDistributions> model; ///< what the model predicted, where that was asked for
    std::vector<std::vector<std::uint32_t>> segments;   ///< items of each segment of a project, by segmentNames
    std::vector<std::string> segmentNames;
};

struct RatedRequest
{
    bool lastWins = false;           ///< of a file
    bool withModel = false;          ///< of a project
    bool withSegments = false;       ///< of a project
    std::stop_token stop;            ///< the call then fails with Cancelled
    base::ProgressCallback progress; ///< in answers
};

/// Reads a file of ratings; "-" is `input`.
[[nodiscard]] base::Result<Rated> ratedInFile(const std::string &path, std::istream &input,
                                              const RatedRequest &request);

/// Names the items, and their segments where they were asked for; `records` are those that the ratings go by.
[[nodiscard]] base::Status nameRecords(Rated &rated, storage::SqlAgreementSource &source,
                                       const std::vector<base::RecordId> &records, const RatedRequest &request);

/// What is read of a project to tell how far people agree. `clock` must outlive it.
[[nodiscard]] base::Result<std::unique_ptr<storage::SqlAgreementSource>>
openSqlAgreementSource(const std::string &path, const std::string &actor, const base::Clock &clock);

/// Reads the judgements of a project.
[[nodiscard]] base::Result<Rated> ratedInProject(const std::string &path, const base::Clock &clock,
                                                 const RatedRequest &request);

/// What the desk reads to tell how far people agree. `actor` is the reader, who is named in the audit log where
/// decisions are asked for again; `clock` must outlive it. May be called from any thread; the source belongs to it.
[[nodiscard]] base::Result<std::unique_ptr<review::AgreementSource>>
openAgreementSource(const std::string &path, const std::string &actor, const base::Clock &clock);

} // namespace secondlook::compose
