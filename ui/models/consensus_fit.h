#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "review/adjudication_session.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace secondlook::ui {

/// Shares 0..1 with their 95% interval.
struct RaterReliability
{
    int mark = 0;                ///< see ConflictAnswer::mark
    std::optional<double> share; ///< of right answers where one of the labels in question was the true one
    double low = 0.0;
    double high = 1.0;
    double answers = 0.0; ///< expected number of answers that the share stands on
};

/// What the votes of all reviewers say about one conflict.
struct ConsensusView
{
    struct Share
    {
        std::uint16_t label = 0;
        double probability = 0.0; ///< 0..1
    };
    std::vector<Share> shares;                 ///< most probable first; those below 0.005 are left out
    std::vector<RaterReliability> reliability; ///< by mark
    std::int64_t records = 0;                  ///< that the fit stands on
    base::TimeMs at = 0;                       ///< when it was made
};

/// True labels and the reliability of reviewers by the method of Dawid and Skene (core/agreement), for many conflicts
/// at once. Read-only once made; any thread.
class ConsensusFit
{
public:
    /// Takes some seconds where there are millions of votes. Cancelled after a stop request; progress in rounds.
    static base::Result<std::shared_ptr<const ConsensusFit>> make(const review::VoteTable &votes, base::TimeMs at,
                                                                  const std::stop_token &stop,
                                                                  const base::ProgressCallback &progress);
    ~ConsensusFit();

    /// None where the conflict was not part of the fit or has had other answers since.
    std::optional<ConsensusView> of(const review::Conflict &conflict) const;

private:
    struct Data;
    explicit ConsensusFit(std::unique_ptr<Data> data);

    std::unique_ptr<Data> m_data;
};

} // namespace secondlook::ui
