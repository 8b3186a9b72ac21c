#include "app/compose/dataset_session.h"

#include "app/compose/dataset_reads.h"
#include "app/compose/dataset_rows.h"
#include "app/compose/exporting.h"
#include "base/text.h"
#include "datasets/quality_gates.h"
#include "formats/dataset_document.h"
#include "formats/trace_document.h"
#include "storage/dataset_rows.h"
#include "storage/pack_identity.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <unistd.h>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using base::Status;
using datasets::DatasetManifest;
using datasets::VersionList;
using datasets::VersionSummary;

namespace {

VersionSummary summaryOf(const DatasetManifest &manifest)
{
    VersionSummary summary;
    const datasets::DatasetCard &card = manifest.card;
    summary.version = card.version;
    summary.name = card.name;
    summary.rows = card.rows;
    const auto alpha = std::ranges::find(card.agreement, datasets::alphaName, &datasets::CardFigure::name);
    if (alpha != card.agreement.end())
        summary.alpha = *alpha;
    summary.createdAt = manifest.createdAt;
    summary.gatesPass = allPass(card.gates);
    return summary;
}

class ProjectDatasets final : public datasets::DatasetSession
{
public:
    ProjectDatasets(std::unique_ptr<Project> project, std::string actor)
        : m_project(std::move(project)), m_actor(std::move(actor))
    {
    }

    Result<datasets::DatasetFacts> facts() override
    {
        const auto pack = storage::readPackIdentity(m_project->connection());
        if (!pack)
            return tl::unexpected(pack.error());
        const auto change = storage::DatasetStore(m_project->connection()).lastChange();
        if (!change)
            return tl::unexpected(change.error());
        return datasets::DatasetFacts{pack->has_value(), ::access(m_project->path().c_str(), W_OK) == 0, m_actor,
                                      *change};
    }

    Result<VersionList> versions(int before, int most) override
    {
        const auto stored = storage::DatasetStore(m_project->connection())
                                .below(before > 0 ? before : std::numeric_limits<int>::max(), most + 1);
        if (!stored)
            return tl::unexpected(stored.error());
        VersionList list;
        for (const storage::StoredDataset &one : *stored) {
            if (static_cast<int>(list.versions.size()) == most) {
                list.hasMore = true;
                break;
            }
            const auto manifest =
                formats::parseDatasetManifest(one.manifest, "dataset version " + std::to_string(one.version));
            if (!manifest)
                return tl::unexpected(manifest.error());
            list.versions.push_back(summaryOf(*manifest));
        }
        return list;
    }

    Result<DatasetManifest> version(int number) override { return openDataset(*m_project, std::to_string(number)); }

    Result<DatasetManifest> draft(const datasets::LongCall &call) override
    {
        m_draft.reset();
        SECONDLOOK_TRY(openAnew());
        DatasetRequest request;
        auto recipe = nextRecipe();
        if (!recipe)
            return tl::unexpected(recipe.error());
        request.recipe = std::move(*recipe);
        request.stop = call.stop;
        request.progress = call.progress;
        auto draft = draftDataset(*m_project, request);
        if (!draft)
            return tl::unexpected(draft.error());
        m_draft = std::move(*draft);
        return m_draft->manifest;
    }

    Result<int> freeze(const std::map<std::string, std::string> &reasons) override
    {
        if (!m_draft)
            return noDraft();
        const DatasetManifest workedOut = m_draft->manifest;
        for (datasets::GateResult &gate : m_draft->manifest.card.gates) {
            const auto reason = reasons.find(gate.name);
            if (!gate.pass && reason != reasons.end() && !base::trimmed(reason->second).empty())
                gate.accepted = {m_actor, std::string(base::trimmed(reason->second))};
        }
        const Status stored =
            allSettled(m_draft->manifest.card.gates)
                ? storeDataset(*m_project, *m_draft)
                : base::fail(ErrorCode::Input, "a quality gate does not pass; accept it with a reason, or mend what it "
                                               "found");
        if (!stored) {
            m_draft->manifest = workedOut;
            return tl::unexpected(stored.error());
        }
        m_draft.reset();
        return workedOut.card.version;
    }

    Result<datasets::Difference> difference(const datasets::DifferenceQuery &query,
                                            const std::stop_token &stop) override
    {
        const auto older = opened(query.older);
        const auto newer = opened(query.newer);
        if (!older || !newer)
            return tl::unexpected(older ? newer.error() : older.error());
        auto diff = diffDatasets(*m_project, *older, *newer,
                                 {.mostNamed = static_cast<std::size_t>(std::max<std::int64_t>(query.most, 0)),
                                  .leftOut = static_cast<std::size_t>(std::max<std::int64_t>(query.from, 0)),
                                  .unstored = unstored(),
                                  .stop = stop});
        if (!diff)
            return tl::unexpected(diff.error());
        datasets::Difference difference{std::move(diff->diff), {}};
        for (datasets::RowChange &change : difference.diff.first) {
            if (change.kind != query.kind)
                continue;
            auto shown = storage::shownRecord(m_project->connection(), change.record);
            if (!shown)
                return tl::unexpected(shown.error());
            difference.rows.push_back({std::move(change), std::move(shown->id), std::move(shown->text)});
        }
        difference.diff.first.clear();
        return difference;
    }

    Result<datasets::RowPage> rows(const datasets::RowQuery &query, const std::stop_token &stop) override
    {
        const auto version = opened(query.version);
        if (!version)
            return tl::unexpected(version.error());
        RowsOf rows{*version, unstored(), {}};
        if (query.gate == "leakage" && query.version == datasets::draftVersion)
            rows.leaking = m_draft->leakingRecords;
        return readRowPage(*m_project, rows, query, stop);
    }

    Result<datasets::RowOrigin> origin(const std::string &id) override
    {
        auto steps = m_project->trace(id);
        if (!steps)
            return tl::unexpected(steps.error());
        std::string json =
            formats::traceJson(id, *steps).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
        return datasets::RowOrigin{id, std::move(*steps), std::move(json)};
    }

    Result<datasets::DatasetCheck> verify(int number, const datasets::LongCall &call) override
    {
        const auto version = opened(number);
        if (!version)
            return tl::unexpected(version.error());
        return verifyDataset(*m_project, *version, call);
    }

    std::vector<std::string> exportFormats() const override { return formats::exportFormats(); }

    Result<datasets::VersionExported> exportVersion(const datasets::VersionExport &order,
                                                    const datasets::LongCall &call) override
    {
        SECONDLOOK_TRY(openAnew()); // gates are those of the policy that is in force now
        DatasetExport request;
        request.request.file = order.path;
        request.request.format = order.format;
        request.request.stop = call.stop;
        request.request.progress = call.progress;
        request.version = std::to_string(order.version);
        request.allowFailedGates = order.allowFailedGates;
        request.soft = order.soft;
        request.reviewers = order.reviewers;
        const auto done = exportDataset(*m_project, request);
        if (!done)
            return tl::unexpected(done.error());
        datasets::VersionExported exported;
        exported.written = done->written;
        exported.rows = done->file.rows;
        exported.gates = done->gates;
        for (const formats::WrittenFile &file : done->file.files) {
            exported.files.push_back(file.path);
            exported.bytes += file.bytes;
        }
        for (const formats::LeftOut &left : done->file.leftOut)
            exported.leftOut.emplace_back(left.reason, left.rows);
        return exported;
    }

private:
    tl::unexpected<base::Error> noDraft() const
    {
        return base::fail(ErrorCode::NotFound, "the next version was not worked out yet; work it out first");
    }

    /// Schema and policy may have changed since.
    Status openAnew()
    {
        auto project = Project::open(m_project->path(), m_project->clock(), m_actor);
        if (!project)
            return tl::unexpected(project.error());
        m_project = std::move(*project);
        return {};
    }

    Result<datasets::DatasetRecipe> nextRecipe()
    {
        datasets::DatasetRecipe recipe;
        recipe.seed = m_project->policy().seed;
        const auto newest = storage::DatasetStore(m_project->connection()).newest();
        if (!newest)
            return tl::unexpected(newest.error());
        if (*newest == 0)
            return recipe;
        const auto before = version(*newest);
        if (!before)
            return tl::unexpected(before.error());
        return before->recipe;
    }

    Result<DatasetManifest> opened(int number)
    {
        if (number != datasets::draftVersion)
            return version(number);
        return m_draft ? Result<DatasetManifest>(m_draft->manifest) : noDraft();
    }

    const UnstoredParts *unstored() const { return m_draft ? &m_draft->stored.parts : nullptr; }

    std::unique_ptr<Project> m_project;
    std::string m_actor;
    std::optional<DatasetDraft> m_draft;
};

} // namespace

Result<std::unique_ptr<datasets::DatasetSession>> openDatasetSession(const std::string &path, const std::string &actor,
                                                                     const base::Clock &clock)
{
    auto project = Project::open(path, clock, actor);
    if (!project)
        return tl::unexpected(project.error());
    return std::make_unique<ProjectDatasets>(std::move(*project), actor);
}

} // namespace secondlook::compose
