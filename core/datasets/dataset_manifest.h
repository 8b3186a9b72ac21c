#pragma once

#include "base/clock.h"
#include "datasets/dataset_card.h"
#include "datasets/label_source.h"
#include "datasets/split.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::datasets {

/// From what a version is made.
struct DatasetRecipe
{
    std::string name;   ///< empty: the project's
    std::string filter; ///< as docs/filters.md describes it; empty: all records
    std::set<LabelSource> sources{LabelSource::Gold, LabelSource::Adjudicated, LabelSource::Agreed, LabelSource::Single,
                                  LabelSource::Seed, LabelSource::Audit,       LabelSource::Auto}; ///< never Ambiguous
    bool soft = true;           ///< ambiguous records come along with their soft label
    bool weightByTrust = false; ///< see DatasetRow::weight: by how sure the model or the rule was, otherwise 1 for all
    SplitShares shares;
    bool stratified = false; ///< the shares hold within each label
    std::uint64_t seed = 1;
    std::string entity; ///< the field whose value is the entity of a record; empty: its id
    std::string license;
    std::string language;
    std::string description;
    std::string url;
    std::string creator;

    bool operator==(const DatasetRecipe &) const = default;
};

/// A stored part of a version.
struct PartReference
{
    std::int64_t number = 0;
    std::string sha256;
    std::int64_t rows = 0;

    bool operator==(const PartReference &) const = default;
};

/// All that a version says of itself; with its parts it is the version. DatasetCard::sha256 is empty in it: the hash of
/// its document cannot stand in there.
struct DatasetManifest
{
    DatasetRecipe recipe;
    DatasetCard card;
    int schemaVersion = 0; ///< whose names its labels have
    base::TimeMs createdAt = 0;
    std::string createdBy;
    std::vector<PartReference> parts; ///< rising
};

} // namespace secondlook::datasets
