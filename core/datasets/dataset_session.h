#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "datasets/dataset_manifest.h"
#include "datasets/version_diff.h"
#include "domain/provenance.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::datasets {

/// What a long call listens to and tells.
struct LongCall
{
    std::stop_token stop;
    base::ProgressCallback progress; ///< in rows or records
};

/// Stands for the version that was worked out and is not stored yet, where a number of a version is asked for.
inline constexpr int draftVersion = 0;

struct DatasetFacts
{
    bool isPack = false;     ///< versions are made in the project that gave it out
    bool canChange = false;  ///< the project file can be written to
    std::string actor;       ///< who makes versions here
    std::int64_t change = 0; ///< another number: what the next version would hold may be another
};

/// A stored version in a list.
struct VersionSummary
{
    int version = 0;
    std::string name;
    std::int64_t rows = 0;
    std::optional<CardFigure> alpha;
    base::TimeMs createdAt = 0;
    bool gatesPass = true; ///< each of them, without having been accepted
};

struct VersionList
{
    std::vector<VersionSummary> versions; ///< newest first
    bool hasMore = false;                 ///< older ones than these
};

/// One row of a version, as a list shows it.
struct VersionRow
{
    std::string id;
    std::string text;   ///< its beginning
    std::string label;  ///< empty: a soft label
    std::string source; ///< labelSourceName()
    std::string split;
    double weight = 1.0;
};

struct RowQuery
{
    int version = draftVersion;
    std::string gate; ///< only rows that stand behind what this gate found; empty: all
    std::string id;   ///< only rows whose ids begin so; empty: all
    std::int64_t from = 0;
    std::int64_t most = 100;
};

struct RowPage
{
    std::int64_t from = 0;
    std::int64_t total = 0;
    std::vector<VersionRow> rows;
};
inline constexpr std::int64_t mostRowsFound = 1'000; ///< by their id

/// Whether the rows behind what a gate found can be shown; which rows leak is known of a draft only.
bool hasRecords(const std::string &gate, int version);

struct DifferenceQuery
{
    int older = 0;
    int newer = draftVersion;
    ChangeKind kind = ChangeKind::Added; ///< of the rows
    std::int64_t from = 0;
    std::int64_t most = 0; ///< 0: only counts
};

struct NamedChange
{
    RowChange change;
    std::string id;
    std::string text; ///< its beginning
};

struct Difference
{
    VersionDiff diff;
    std::vector<NamedChange> rows;
};

/// Where one row comes from.
struct RowOrigin
{
    std::string id;
    std::vector<domain::TraceStep> steps; ///< oldest first
    std::string json;                     ///< what `trace --json` prints
};

struct DatasetCheck
{
    std::int64_t rows = 0;
    std::int64_t problems = 0;
    std::vector<std::string> first; ///< sentences, some of them

    bool intact() const { return problems == 0; }
};

struct VersionExport
{
    int version = 0;
    std::string format;    ///< one of exportFormats()
    std::string path;      ///< file, or folder
    bool soft = true;      ///< ambiguous rows come along, where the format takes them
    bool reviewers = true; ///< names of reviewers come along
    bool allowFailedGates = false;
};

struct VersionExported
{
    bool written = false; ///< nothing was, where a gate does not pass now
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    std::vector<std::string> files;
    std::vector<std::pair<std::string, std::int64_t>> leftOut; ///< reason, rows
    std::vector<GateResult> gates;                             ///< as they stand now
};

/// The dataset versions of one project, as a desk works with them. Belongs to the thread that opened it; every call may
/// take long.
class DatasetSession
{
public:
    virtual ~DatasetSession() = default;

    virtual base::Result<DatasetFacts> facts() = 0;
    /// Those below `before`; 0: from the newest on.
    virtual base::Result<VersionList> versions(int before, int most) = 0;
    /// All that a stored version says of itself.
    virtual base::Result<DatasetManifest> version(int number) = 0;

    /// Works the next version out as the project stands, by the recipe of the version before, and keeps it until it is
    /// frozen or worked out again. Errors: Input, where no labelled record is there or the project is a pack;
    /// Cancelled.
    virtual base::Result<DatasetManifest> draft(const LongCall &call) = 0;
    /// Stores what draft() kept and gives its number. Each gate that does not pass needs a reason by its name. Errors:
    /// Conflict, where another version was made meanwhile; Input, where a gate fails without a reason.
    virtual base::Result<int> freeze(const std::map<std::string, std::string> &reasons) = 0;

    virtual base::Result<Difference> difference(const DifferenceQuery &query, const std::stop_token &stop) = 0;
    virtual base::Result<RowPage> rows(const RowQuery &query, const std::stop_token &stop) = 0;
    virtual base::Result<RowOrigin> origin(const std::string &id) = 0;
    virtual base::Result<DatasetCheck> verify(int version, const LongCall &call) = 0;

    virtual std::vector<std::string> exportFormats() const = 0;
    /// Whole or not at all.
    virtual base::Result<VersionExported> exportVersion(const VersionExport &order, const LongCall &call) = 0;
};

} // namespace secondlook::datasets
