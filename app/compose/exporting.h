#pragma once

#include "app/compose/dataset_draft.h"
#include "app/compose/project.h"
#include "base/progress.h"
#include "formats/dataset_writer.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

struct ExportRequest
{
    std::string file;   ///< or folder
    std::string format; ///< one of formats::exportFormats()
    formats::TableLayout layout = formats::TableLayout::Records;
    bool formulaGuard = true;
    bool byteOrderMark = false;
    datasets::ExportSelection selection = datasets::ExportSelection::Labelled;
    std::optional<int> schemaVersion; ///< of the labels' names; none: the one in force
    std::stop_token stop;
    base::ProgressCallback progress; ///< in rows; the total is not known
};

struct ExportedFiles
{
    std::int64_t rows = 0;
    int schemaVersion = 0;             ///< of the labels' names
    std::int64_t ambiguousLeftOut = 0; ///< of those left out
    std::vector<formats::LeftOut> leftOut;
    std::vector<formats::WrittenFile> files;
};

struct DatasetExport
{
    ExportRequest request;
    std::string version;           ///< "3", "v3" or "latest"
    bool allowFailedGates = false; ///< writes nevertheless, and says so in the limits of the card
    bool soft = true;              ///< rows with a soft label come along, where the format takes them
    /// Names of reviewers come along. Otherwise answers come from "reviewer-1", "reviewer-2" of their row, and what
    /// files of other tools brought beside the record is left out, since it may name people.
    bool reviewers = true;
};

/// What became of the export of a dataset version.
struct ExportedDataset
{
    bool written = false; ///< nothing was where a gate does not pass and that was not allowed
    ExportedFiles file;
    datasets::DatasetCard card; ///< as it was when the version was made, but where a gate does not pass now
    std::vector<datasets::GateResult> gates; ///< of the policy in force, and what they found now
    std::vector<NamedLeak> leaks;            ///< as in DatasetDraft, now
};

/// Writes the rows of a dataset version: the same version gives the same bytes, whatever happened since. The check for
/// leaks is made again, with what is gold or held out now.
[[nodiscard]] base::Result<ExportedDataset> exportDataset(Project &project, const DatasetExport &request);

/// Writes the records of the selection, whole or not at all; the same project gives the same bytes. That it did is
/// noted in the project. In an earlier version of the label schema, records are left out and counted whose label it
/// does not have. Errors: NotFound, Conflict (see exportableSchema).
[[nodiscard]] base::Result<ExportedFiles> exportRecords(Project &project, const ExportRequest &request);

} // namespace secondlook::compose
