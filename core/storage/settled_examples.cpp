#include "storage/settled_examples.h"

#include "base/hash.h"
#include "datasets/split.h"
#include "domain/tier.h"
#include "storage/dataset_store.h"
#include "storage/near_texts.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using pipeline::PoolRecord;

namespace {

constexpr std::uint32_t measuringReasons = domain::AuditSample | domain::RandomAutoSlice | domain::QueueSample;

std::string settledExamplesQuery(std::string_view condition)
{
    return "SELECT r.id, r.external_id, r.text, o.label, COALESCE(t.reasons, 0) FROM outcome o JOIN record r ON r.id = "
           "o.record_id LEFT JOIN known_label k ON "
           "k.record_id = o.record_id LEFT JOIN review_task t ON t.record_id = o.record_id WHERE o.state = 3 AND "
           "o.label IS NOT NULL AND COALESCE(k.kind, 1) <> 2 AND NOT EXISTS (SELECT 1 FROM current_label gone WHERE "
           "gone.label = o.label AND gone.offered = 0)" +
           std::string(condition);
}

/// Knows which records are held out.
class ExampleFilter
{
public:
    explicit ExampleFilter(Connection &connection) : m_datasets(connection) {}

    Result<bool> mayBeShown(std::int64_t record, std::uint32_t reasons)
    {
        if ((reasons & measuringReasons) != 0)
            return false;
        const std::int64_t part = record / datasets::recordsPerPart;
        if (part != m_part) {
            auto splits = m_datasets.splits(part);
            if (!splits)
                return tl::unexpected(splits.error());
            m_splits = std::move(*splits);
            m_part = part;
        }
        const auto split = static_cast<datasets::Split>(
            static_cast<std::uint8_t>(m_splits[static_cast<std::size_t>(record % datasets::recordsPerPart)]));
        return split != datasets::Split::Validation && split != datasets::Split::Test;
    }

private:
    DatasetStore m_datasets;
    std::int64_t m_part = -1;
    PartSplits m_splits;
};

struct RankedExample
{
    std::uint64_t rank = 0;
    PoolRecord record;
};

void keepLowest(std::vector<RankedExample> &ranked, std::size_t most)
{
    if (ranked.size() <= most)
        return;
    std::ranges::nth_element(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(most), {}, &RankedExample::rank);
    ranked.resize(most);
}

} // namespace

Result<std::vector<PoolRecord>> readExamplePool(Connection &connection, const domain::LabelSchema &schema,
                                                std::size_t most)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ExampleFilter filter(connection);
    auto rows = connection.query(settledExamplesQuery(" ORDER BY r.id"));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<RankedExample> ranked;
    while ((*rows)->next()) {
        const std::int64_t id = (*rows)->int64(0);
        const auto may = filter.mayBeShown(id, static_cast<std::uint32_t>((*rows)->int64(4)));
        if (!may)
            return tl::unexpected(may.error());
        if (!*may)
            continue;
        ranked.push_back(
            {base::stableHash((*rows)->text(1)), {{id}, (*rows)->text(2), schema.nameAt((*rows)->int64(3)), 0}});
        if (ranked.size() >= 2 * most)
            keepLowest(ranked, most);
    }
    keepLowest(ranked, most);
    std::vector<PoolRecord> pool;
    for (RankedExample &one : ranked) {
        one.record.textKey = textKey(one.record.text);
        pool.push_back(std::move(one.record));
    }
    std::ranges::sort(pool, {}, [](const PoolRecord &record) { return record.id.value; });
    return pool;
}

Result<std::vector<PoolRecord>> readExamplesNamed(Connection &connection, const domain::LabelSchema &schema,
                                                  const std::vector<std::string> &externalIds)
{
    ExampleFilter filter(connection);
    std::vector<PoolRecord> named;
    for (const std::string &externalId : externalIds) {
        auto row = connection.query(settledExamplesQuery(" AND r.external_id = :id"), externalId);
        if (!row)
            return tl::unexpected(row.error());
        PoolRecord record;
        std::uint32_t reasons = 0;
        if ((*row)->next()) {
            record = {{(*row)->int64(0)}, (*row)->text(2), schema.nameAt((*row)->int64(3)), 0};
            reasons = static_cast<std::uint32_t>((*row)->int64(4));
        }
        (*row)->finish();
        const auto may = record.id.isValid() ? filter.mayBeShown(record.id.value, reasons) : Result<bool>(false);
        if (!may)
            return tl::unexpected(may.error());
        if (!*may)
            return base::fail(base::ErrorCode::Input,
                              "the record cannot be an example: it has to be there and settled, and must not be gold, "
                              "drawn to be checked, or held out for validation or test; name another one",
                              externalId);
        record.textKey = textKey(record.text);
        named.push_back(std::move(record));
    }
    return named;
}

} // namespace secondlook::storage
