#pragma once

#include "domain/prediction.h"
#include "domain/record.h"
#include "pipeline/record_budget.h"
#include "servers/labeler.h"

#include <optional>
#include <string>
#include <vector>

namespace secondlook::pipeline {

/// The way of one record to its label through a model server: what is to be asked next, and what comes of the answers.
/// Knows nothing of time, network or other records.
class LabelJob
{
public:
    LabelJob(domain::Record record, std::int64_t mostTokens) : m_record(std::move(record)), m_budget(mostTokens) {}

    const domain::Record &record() const { return m_record; }
    RecordBudget &budget() { return m_budget; }

    /// What is to be asked next. Not to be called once isDone().
    servers::Attempt next() const
    {
        return {static_cast<int>(m_answers.size()), m_again, m_answers.empty() ? "" : m_answers.front().label};
    }
    /// Takes the answer to next(). One that is no label is asked for once more; a second one ends the record.
    void take(servers::LabelAnswer answer, int votes);
    /// Ends the record without a label.
    void fail(domain::Failure failure) { m_failure = std::move(failure); }
    /// A passing failure; the number of them since the last answer.
    int failedOnce() { return ++m_failures; }

    bool isDone() const { return m_isComplete || m_failure; }
    /// What became of it, once isDone(). `inverseTemperature` (above 0; 1 leaves all as it is) calibrates
    /// the probabilities, see wholeDistribution().
    domain::PredictionResult result(const servers::Labeler &labeler, double inverseTemperature);

private:
    domain::Record m_record;
    RecordBudget m_budget;
    std::vector<servers::LabelAnswer> m_answers;
    std::optional<domain::Failure> m_failure;
    int m_failures = 0;
    int m_asked = 0;
    bool m_again = false;
    bool m_isComplete = false;
};

} // namespace secondlook::pipeline
