#include "app/compose/truth.h"

#include "calibration/intervals.h"
#include "formats/record_reader.h"
#include "storage/project_reads.h"

namespace secondlook::compose {

base::Result<TrueLabels> readTruth(const std::string &file)
{
    formats::ColumnChoice columns;
    columns.id = "id";
    columns.text = "label";
    auto reader = formats::openRecords(file, columns);
    if (!reader)
        return tl::unexpected(reader.error());
    TrueLabels labels;
    for (;;) {
        auto item = (*reader)->next();
        if (!item)
            return tl::unexpected(item.error());
        if (!*item)
            return labels;
        if (auto *row = std::get_if<domain::IncomingRecord>(&**item))
            labels[std::move(row->record.externalId)] = std::move(row->record.text);
    }
}

base::Result<std::map<domain::Tier, TierAccuracy>> compareWithTruth(Project &project, base::RunId run,
                                                                    const TrueLabels &truth)
{
    std::map<domain::Tier, TierAccuracy> tiers;
    SECONDLOOK_TRY(storage::readPredictions(project.connection(), run, [&](const storage::StoredResult &result) {
        const auto known = truth.find(result.externalId);
        if (known != truth.end()) {
            TierAccuracy &tier = tiers[result.tier];
            const std::uint16_t label = std::get<domain::Prediction>(result.result).label;
            ++tier.known;
            tier.correct += project.schema().nameAt(label) == known->second ? 1 : 0;
        }
        return base::Status();
    }));
    for (auto &[tier, accuracy] : tiers)
        accuracy.accuracy = calibration::clopperPearson(accuracy.correct, accuracy.known, 0.95);
    return tiers;
}

} // namespace secondlook::compose
