#pragma once

#include "base/result.h"
#include "datasets/export_row.h"
#include "datasets/leakage.h"
#include "datasets/near_duplicates.h"
#include "datasets/split_assignment.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::datasets {

/// Collects what splits and the check for leaks go by, row after row of one version. About 160 bytes a row.
class LeakWatch
{
public:
    /// `entity` names the field whose value is a record's entity; empty: each record is its own.
    explicit LeakWatch(std::string entity) : m_entity(std::move(entity)) {}

    /// `given`: the split that the record has; None where it gets one later.
    void add(const ExportRow &row, Split given, bool heldOut);
    /// Of the row that was added last, where splits are to be stratified: then for each row.
    void addStratum(std::uint32_t stratum) { m_facts.strata.push_back(stratum); }
    /// Call once after the last row. Errors: Cancelled; Usage, where no record has the field of the entity.
    [[nodiscard]] base::Status finish(int threads, const std::stop_token &stop);

    /// After finish().
    const SplitFacts &facts() const { return m_facts; }

private:
    std::string keyOf(const domain::Record &record);

    std::string m_entity;
    bool m_entitySeen = false;
    SplitFacts m_facts;
    NearDuplicates m_near;
};

} // namespace secondlook::datasets
