#pragma once

#include "base/result.h"
#include "datasets/dataset_part.h"
#include "datasets/export_row.h"
#include "domain/adjudication.h"
#include "domain/label_schema.h"
#include "storage/search_condition.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace secondlook::storage {

/// What is stored about the records of a range that a row of a dataset version can rest on. None of it ever changes:
/// there is only more of it later.
class RowEvidence
{
public:
    /// Labels get the names of `schema`, which must outlive it.
    RowEvidence(Connection &connection, const domain::LabelSchema &schema);

    /// Reads what does not belong to one record. Call it once, inside the transaction of the rest.
    [[nodiscard]] base::Status loadNames();
    /// Everything about these records, instead of the range of before.
    [[nodiscard]] base::Status load(IdRange range);

    /// Adds what stands for the record now: answers, skips, a decision or soft label. For the record of a range.
    void addStanding(datasets::DatasetRow &row) const;
    /// The probability that a named rule gave the label of this adjudication.
    std::optional<double> ruleProbability(const datasets::DatasetRow &row) const;
    /// The row as it leaves the project. Error: Storage, where something that it rests on is gone.
    [[nodiscard]] base::Result<datasets::ExportRow> rowOf(const datasets::DatasetRow &row) const;

private:
    struct Answer
    {
        std::int64_t id = 0;
        std::int64_t reviewer = 0;
        int action = 0;
        std::int64_t label = 0;
        bool blind = false;
        bool superseded = false;
        std::int64_t tookMs = 0;
        base::TimeMs at = 0;
        int guidelineVersion = 0;
        std::string comment;
        std::string answers;
    };
    struct Predicted
    {
        std::int64_t run = 0;
        std::int64_t label = 0;
        double confidence = 0.0;
    };
    struct Facts
    {
        domain::Record record;
        std::int64_t source = 0;
        std::vector<Answer> answers; ///< labels, skips and flags, rising
        std::vector<Predicted> predictions;
        std::vector<domain::Adjudication> adjudications; ///< decisions and soft labels, rising
        std::set<std::int64_t> takenBack;                ///< of these
    };
    struct Run
    {
        std::string modelVersion;
        int policyVersion = 0;
        int schemaVersion = 0;
    };

    base::Status loadRecords(IdRange range);
    base::Status loadAnswers(IdRange range);
    base::Status loadPredictions(IdRange range);
    base::Status loadAdjudications(IdRange range);
    Facts *factsOf(std::int64_t record);
    const Facts *factsOf(std::int64_t record) const;
    bool addAnnotations(datasets::ExportRow &out, const datasets::DatasetRow &row, const Facts &facts) const;
    bool addPrediction(datasets::ExportRow &out, const datasets::DatasetRow &row, const Facts &facts) const;
    void addAnswers(datasets::ExportRow &out, const datasets::DatasetRow &row, const Facts &facts,
                    const domain::Adjudication *adjudication) const;

    Connection &m_connection;
    const domain::LabelSchema &m_schema;
    std::vector<std::string> m_answerNames;
    std::map<std::int64_t, std::string> m_sources;
    std::map<std::int64_t, std::string> m_reviewers;
    std::map<std::int64_t, Run> m_runs;
    std::vector<Facts> m_facts; ///< rising by record
};

} // namespace secondlook::storage
