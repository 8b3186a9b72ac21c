#include "storage/dataset_reading.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace secondlook::storage {

using base::Result;
using base::Status;
using datasets::LeftOutReason;
using datasets::Split;

DatasetReading::DatasetReading(Connection &connection, const domain::LabelSchema &schema,
                               const review::RecordFilter &filter, const datasets::DatasetRecipe &recipe)
    : m_recipe(recipe),
      m_store(connection),
      m_candidates(connection, schema, filter, recipe),
      m_evidence(connection, schema)
{
}

Status DatasetReading::begin()
{
    SECONDLOOK_TRY(m_candidates.lookUp());
    return m_evidence.loadNames();
}

Result<ReadPart> DatasetReading::read(std::int64_t part, const EachRow &each)
{
    const IdRange range{part * datasets::recordsPerPart, (part + 1) * datasets::recordsPerPart};
    auto candidates = m_candidates.read(range);
    auto given = m_store.splits(part);
    if (!candidates || !given)
        return tl::unexpected(candidates ? given.error() : candidates.error());
    ReadPart read{{}, *given, {}};
    std::vector<const Candidate *> kept;
    for (Candidate &candidate : *candidates) {
        const auto place = static_cast<std::size_t>(candidate.row.record - range.from);
        candidate.row.split = static_cast<Split>(std::exchange((*given)[place], '\0'));
        const bool learntFrom = candidate.row.split == Split::Train || candidate.row.split == Split::Validation;
        if (!candidate.leftOut && candidate.heldOut && learntFrom)
            candidate.leftOut = LeftOutReason::HeldOut;
        if (!candidate.leftOut) {
            kept.push_back(&candidate);
            continue;
        }
        read.leftOut.push_back(*candidate.leftOut);
        if (candidate.row.split != Split::None)
            read.part.leftOut.push_back({candidate.row.record, *candidate.leftOut});
    }
    SECONDLOOK_TRY(addUnmatched(range, std::move(*given), read));
    if (!kept.empty())
        SECONDLOOK_TRY(addRows(kept, read, each));
    return read;
}

/// `unseen`: splits of records of earlier versions that the filter does not match.
Status DatasetReading::addUnmatched(IdRange range, PartSplits unseen, ReadPart &read)
{
    for (std::size_t place = 0; place < unseen.size(); ++place) {
        if (unseen[place] == '\0')
            continue;
        const auto record = range.from + static_cast<std::int64_t>(place);
        const auto candidate = m_candidates.readOne(record);
        if (!candidate)
            return tl::unexpected(candidate.error());
        read.part.leftOut.push_back({record, candidate->leftOut.value_or(LeftOutReason::Filter)});
    }
    std::ranges::sort(read.part.leftOut, {}, &datasets::LeftOut::record);
    return {};
}

Status DatasetReading::addRows(const std::vector<const Candidate *> &kept, ReadPart &read, const EachRow &each)
{
    SECONDLOOK_TRY(m_evidence.load({kept.front()->row.record, kept.back()->row.record + 1}));
    read.part.rows.reserve(kept.size());
    for (const Candidate *candidate : kept) {
        datasets::DatasetRow row = candidate->row;
        m_evidence.addStanding(row);
        row.weight = weightOf(*candidate, row);
        const auto shown = m_evidence.rowOf(row);
        if (!shown)
            return tl::unexpected(shown.error());
        row.digest = digestOf(*shown, m_scratch);
        each(row, *shown, candidate->heldOut);
        read.part.rows.push_back(std::move(row));
    }
    return {};
}

std::uint32_t DatasetReading::weightOf(const Candidate &candidate, const datasets::DatasetRow &row) const
{
    if (!m_recipe.weightByTrust)
        return row.weight;
    const double sure = isModels(row.source) ? candidate.confidence : m_evidence.ruleProbability(row).value_or(1.0);
    return static_cast<std::uint32_t>(std::lround(std::clamp(sure, 0.0, 1.0) * 1e6));
}

} // namespace secondlook::storage
