#include "storage/adjudication_rows.h"
#include "storage/current_label.h"
#include "storage/packed_scores.h"
#include "storage/project_reads.h"
#include "storage/record_columns.h"

#include <algorithm>

namespace secondlook::storage {

using base::Status;

base::Result<std::vector<TrustedLabel>> readTrustedLabels(Connection &connection)
{
    auto rows =
        connection.query("SELECT r.text, " + currentLabel("o.label") +
                         ", r.id FROM outcome o JOIN record r ON r.id = o.record_id "
                         "LEFT JOIN known_label k ON k.record_id = o.record_id "
                         "WHERE o.state = 3 AND o.label IS NOT NULL AND COALESCE(k.kind, 1) <> 2 AND NOT EXISTS "
                         "(SELECT 1 FROM current_label gone WHERE gone.label = o.label AND gone.offered = 0) "
                         "ORDER BY o.record_id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<TrustedLabel> labels;
    while ((*rows)->next())
        labels.push_back({(*rows)->text(0), static_cast<std::uint16_t>((*rows)->integer(1)), {(*rows)->int64(2)}});
    return labels;
}

base::Result<std::vector<MeasuredPrediction>> readMeasured(Connection &connection, const std::string &modelVersion,
                                                           base::RunId run)
{
    const std::string settled =
        "SELECT r.text, p.scores, p.other, " + currentLabel("o.label") +
        ", r.id FROM prediction p JOIN outcome o ON o.record_id = p.record_id JOIN record r ON r.id = p.record_id "
        "LEFT JOIN known_label k ON k.record_id = o.record_id WHERE o.state = 3 AND o.label IS NOT NULL AND "
        "COALESCE(k.kind, 1) <> 2 AND p.run_id = ";
    constexpr std::string_view order = " ORDER BY p.record_id";
    auto rows = run.isValid() ? connection.query(settled + ":run_id" + std::string(order), run)
                              : connection.query(settled +
                                                     "(SELECT MAX(q.run_id) FROM prediction q JOIN run n ON n.id = "
                                                     "q.run_id WHERE q.record_id = p.record_id AND n.model_version = "
                                                     ":model_version)" +
                                                     std::string(order),
                                                 modelVersion);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<MeasuredPrediction> measured;
    while ((*rows)->next())
        measured.push_back({(*rows)->text(0),
                            unpackScores((*rows)->bytes(1)),
                            static_cast<float>((*rows)->real(2)),
                            static_cast<std::uint16_t>((*rows)->integer(3)),
                            {(*rows)->int64(4)}});
    return measured;
}

base::Result<AmbiguousLabels> readAmbiguousLabels(Connection &connection, const domain::LabelSchema &schema)
{
    auto rows = connection.query("SELECT r.text, j.soft_label FROM outcome o JOIN record r ON r.id = o.record_id JOIN "
                                 "adjudication j ON j.record_id = o.record_id AND j.kind = 2 LEFT JOIN known_label k "
                                 "ON k.record_id = o.record_id WHERE o.state = 4 AND COALESCE(k.kind, 1) <> 2 AND " +
                                 std::string(stands) + " ORDER BY o.record_id");
    if (!rows)
        return tl::unexpected(rows.error());
    AmbiguousLabels labels;
    while ((*rows)->next()) {
        const domain::SoftLabel shares = softLabelFromText((*rows)->text(1));
        const auto most = std::ranges::max_element(shares, {}, [](const auto &share) { return share.second; });
        const int label = most == shares.end() ? -1 : schema.indexOfEver(most->first);
        if (!schema.isOffered(label))
            continue;
        const bool isTied =
            std::ranges::count_if(shares, [&](const auto &share) { return share.second == most->second; }) > 1;
        if (isTied)
            ++labels.tied;
        else
            labels.likeliest.push_back({(*rows)->text(0), static_cast<std::uint16_t>(label)});
    }
    return labels;
}

Status readRejects(Connection &connection, base::SourceId source,
                   const std::function<Status(const StoredReject &)> &each)
{
    auto rows = connection.query("SELECT s.name, l.line, l.reason, l.raw, l.cut FROM rejected_line l "
                                 "JOIN source s ON s.id = l.source_id WHERE l.source_id = :source ORDER BY l.id",
                                 source.value);
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        SECONDLOOK_TRY(each(
            {(*rows)->text(0), {(*rows)->int64(1), (*rows)->text(2), (*rows)->text(3), (*rows)->integer(4) != 0}}));
    return {};
}

Status readPredictions(Connection &connection, base::RunId run, const std::function<Status(const StoredResult &)> &each)
{
    auto rows = connection.query(
        "SELECT r.external_id, s.name, r.segment, p.label, p.confidence, p.raw_confidence, p.other, p.scores, "
        "p.signals, p.tier, p.reasons, p.created_at, p.confidence_from FROM prediction p JOIN record r ON r.id = "
        "p.record_id JOIN source s ON s.id = r.source_id WHERE p.run_id = :run_id ORDER BY p.record_id",
        run);
    if (!rows)
        return tl::unexpected(rows.error());
    const Statement &row = **rows;
    StoredResult result;
    while ((*rows)->next()) {
        result.externalId = row.text(0);
        result.source = row.text(1);
        result.segment = row.text(2);
        domain::Prediction prediction = readPrediction(row, 3);
        prediction.confidenceFrom = static_cast<domain::ConfidenceFrom>(row.integer(12));
        result.result = std::move(prediction);
        result.tier = static_cast<domain::Tier>(row.integer(9));
        result.reasons = static_cast<std::uint32_t>(row.int64(10));
        result.at = row.int64(11);
        SECONDLOOK_TRY(each(result));
    }
    return {};
}

Status readFailures(Connection &connection, base::RunId run, const std::function<Status(const StoredResult &)> &each)
{
    auto rows = connection.query(
        "SELECT r.external_id, s.name, r.segment, f.transient, f.reason, f.detail, f.attempts, f.created_at "
        "FROM failure f JOIN record r ON r.id = f.record_id JOIN source s ON s.id = r.source_id "
        "WHERE f.run_id = :run_id ORDER BY f.record_id",
        run);
    if (!rows)
        return tl::unexpected(rows.error());
    const Statement &row = **rows;
    while ((*rows)->next()) {
        StoredResult result;
        result.externalId = row.text(0);
        result.source = row.text(1);
        result.segment = row.text(2);
        result.result = domain::Failure{row.integer(3) != 0, row.text(4), row.text(5)};
        result.attempts = row.integer(6);
        result.at = row.int64(7);
        SECONDLOOK_TRY(each(result));
    }
    return {};
}

} // namespace secondlook::storage
