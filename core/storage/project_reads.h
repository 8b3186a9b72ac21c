#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "datasets/export_row.h"
#include "domain/label_schema.h"
#include "domain/prediction.h"
#include "domain/project_status.h"
#include "domain/provenance.h"
#include "domain/record.h"
#include "domain/tier.h"
#include "storage/sql/connection.h"

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::storage {

/// What a rejected line looked like and where it came from.
struct StoredReject
{
    std::string source;
    domain::RejectedLine line;
};

/// One record with a label that can be trusted.
struct TrustedLabel
{
    std::string text;
    std::uint16_t label = 0;
    base::RecordId record{};
};

/// One stored result of a run, in the order of the records.
struct StoredResult
{
    std::string externalId;
    std::string source;
    std::string segment;
    domain::PredictionResult result;
    domain::Tier tier = domain::Tier::Review;
    std::uint32_t reasons = 0;
    int attempts = 0; ///< of a failure
    base::TimeMs at = 0;
};

[[nodiscard]] base::Result<domain::ProjectStatus> readStatus(Connection &connection, base::TimeMs now);

/// Every version of the label schema, by number.
using LabelSchemas = std::map<int, domain::LabelSchema>;

/// Every step in the life of a record, oldest first. A label has the name that it had then; where that is another one
/// now, `current_label` says so. NotFound where there is no such record.
[[nodiscard]] base::Result<std::vector<domain::TraceStep>>
readTrace(Connection &connection, const LabelSchemas &schemas, const std::string &externalId);

/// NotFound where there is no such record.
[[nodiscard]] base::Result<domain::Record> readRecordNamed(Connection &connection, const std::string &externalId);
[[nodiscard]] base::Result<domain::Record> readRecordById(Connection &connection, base::RecordId record);

/// Seeds and what people settled, in the order of the records; gold is left out.
[[nodiscard]] base::Result<std::vector<TrustedLabel>> readTrustedLabels(Connection &connection);

/// What a model said of a record whose label is settled.
struct MeasuredPrediction
{
    std::string text;
    std::vector<domain::LabelScore> scores;
    float other = 0.0F;
    std::uint16_t label = 0; ///< the settled one
    base::RecordId record{};
};

/// The latest prediction of this model version for each record that has a settled label, gold left out, in the order of
/// the records. Where `run` is valid, those of this run alone, whatever came later.
[[nodiscard]] base::Result<std::vector<MeasuredPrediction>>
readMeasured(Connection &connection, const std::string &modelVersion, base::RunId run = {});

/// Records that keep a soft label.
struct AmbiguousLabels
{
    std::vector<TrustedLabel> likeliest; ///< each with its most probable label, in the order of the records
    std::int64_t tied = 0;               ///< without one: two labels have the largest share
};

/// Gold is left out.
[[nodiscard]] base::Result<AmbiguousLabels> readAmbiguousLabels(Connection &connection,
                                                                const domain::LabelSchema &schema);

[[nodiscard]] base::Status readRejects(Connection &connection, base::SourceId source,
                                       const std::function<base::Status(const StoredReject &)> &each);

[[nodiscard]] base::Status readPredictions(Connection &connection, base::RunId run,
                                           const std::function<base::Status(const StoredResult &)> &each);
[[nodiscard]] base::Status readFailures(Connection &connection, base::RunId run,
                                        const std::function<base::Status(const StoredResult &)> &each);

/// The records of the selection in their order, all from one state of the project, in labels of `schema`: any version
/// of the project's. Where it is not the newest one, `unsayable` takes the number of records that are left out because
/// it does not have their label; in others, single answers and predictions that it does not have are given without a
/// label.
[[nodiscard]] base::Status readExportRows(Connection &connection, const domain::LabelSchema &schema,
                                          const std::function<base::Status(datasets::ExportRow &&)> &each,
                                          datasets::ExportSelection selection = datasets::ExportSelection::Labelled,
                                          std::int64_t *unsayable = nullptr);

} // namespace secondlook::storage
