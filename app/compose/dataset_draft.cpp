#include "app/compose/dataset_draft.h"

#include "app/compose/dataset_figures.h"
#include "app/compose/dataset_reads.h"
#include "base/hash.h"
#include "datasets/card_counter.h"
#include "datasets/card_words.h"
#include "datasets/leak_watch.h"
#include "datasets/quality_gates.h"
#include "formats/dataset_document.h"
#include "review/record_filter.h"
#include "storage/dataset_reading.h"
#include "storage/near_texts.h"
#include "storage/pack_identity.h"
#include "storage/text_index.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <thread>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using base::Status;
using datasets::Split;

namespace {

/// A part that was read; the splits of its rows are not in its bytes yet.
struct PendingPart
{
    std::int64_t number = 0;
    std::string bytes;
    storage::PartSplits given;
};

constexpr std::uint32_t softStratum = 0xFFFFFFFF; ///< of all rows without a hard label

/// Puts one version together.
class Drafting
{
public:
    Drafting(Project &project, const DatasetRequest &request)
        : m_project(project),
          m_request(request),
          m_watch(request.recipe.entity),
          m_counter(project.schema().labels().size())
    {
    }

    Result<DatasetDraft> draft(const review::RecordFilter &filter)
    {
        if (storage::needsNearTexts(filter))
            SECONDLOOK_TRY(storage::NearTexts(m_project.connection()).catchUp());
        if (storage::needsTextIndex(filter))
            SECONDLOOK_TRY(storage::TextIndex(m_project.connection()).catchUp(m_request.stop, {}));
        SECONDLOOK_TRY(read(filter));
        if (m_records.empty())
            return base::fail(ErrorCode::Input,
                              "no labelled record matches the filter and the sources of labels; no version was made",
                              m_project.path());
        SECONDLOOK_TRY(m_watch.finish(threadCount(), m_request.stop));
        const std::vector<Split> splits = assignSplits(m_watch.facts(), m_request.recipe.shares, m_request.recipe.seed);
        finishParts(splits);
        SECONDLOOK_TRY(checkLeaks(splits));
        SECONDLOOK_TRY(fillCard());
        return std::move(m_draft);
    }

private:
    Status read(const review::RecordFilter &filter)
    {
        auto transaction = storage::Transaction::read(m_project.connection());
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto newest = storage::DatasetStore(m_project.connection()).newest();
        const auto end = storage::endOfRecords(m_project.connection(), {});
        if (!newest || !end)
            return tl::unexpected(newest ? end.error() : newest.error());
        m_draft.stored.version = *newest + 1;
        if (*newest > 0) {
            auto before = openDataset(m_project, std::to_string(*newest));
            if (!before)
                return tl::unexpected(before.error());
            m_before = std::move(before->card);
        }
        storage::DatasetReading reading(m_project.connection(), m_project.schema(), filter, m_request.recipe);
        SECONDLOOK_TRY(reading.begin());
        for (std::int64_t number = 0; number <= datasets::partOf(*end - 1); ++number) {
            if (m_request.stop.stop_requested())
                return base::fail(ErrorCode::Cancelled, "the dataset version was stopped; nothing was stored");
            SECONDLOOK_TRY(readPart(reading, number));
            if (m_request.progress)
                m_request.progress({std::min((number + 1) * datasets::recordsPerPart, *end - 1), *end - 1});
        }
        return transaction->commit();
    }

    Status readPart(storage::DatasetReading &reading, std::int64_t number)
    {
        auto read = reading.read(
            number, [this](const datasets::DatasetRow &row, const datasets::ExportRow &shown, bool heldOut) {
                m_counter.add(row, shown);
                m_watch.add(shown, row.split, heldOut);
                m_records.push_back(row.record);
                if (m_request.recipe.stratified)
                    m_watch.addStratum(row.label ? *row.label : softStratum);
            });
        if (!read)
            return tl::unexpected(read.error());
        for (const datasets::LeftOutReason reason : read->leftOut)
            m_counter.addLeftOut(reason);
        if (!read->part.rows.empty() || !read->part.leftOut.empty())
            m_parts.push_back({number, encodePart(read->part), std::move(read->given)});
        return {};
    }

    void finishParts(const std::vector<Split> &splits)
    {
        auto split = splits.begin();
        for (PendingPart &pending : m_parts) {
            datasets::DatasetPart part = *datasets::decodePart(pending.bytes);
            bool anyNew = false;
            for (datasets::DatasetRow &row : part.rows) {
                anyNew = anyNew || row.split == Split::None;
                row.split = *split++;
                m_counter.addSplit(row.split);
                pending.given[static_cast<std::size_t>(row.record % datasets::recordsPerPart)] =
                    static_cast<char>(row.split);
            }
            std::string bytes = encodePart(part);
            const std::string sha256 = base::sha256Hex(bytes);
            m_draft.manifest.parts.push_back({pending.number, sha256, static_cast<std::int64_t>(part.rows.size())});
            m_draft.stored.parts.emplace(sha256, std::move(bytes));
            if (anyNew)
                m_draft.stored.splits.emplace(pending.number, std::move(pending.given));
            pending = {};
        }
    }

    Status checkLeaks(const std::vector<Split> &splits)
    {
        const datasets::LeakReport report = checkLeakage(m_watch.facts(), splits);
        auto leaks = nameLeaks(m_project, report, m_records, splits);
        if (!leaks)
            return tl::unexpected(leaks.error());
        m_draft.leaks = std::move(*leaks);
        for (const datasets::Leak &leak : report.first) {
            for (const std::uint32_t row : leak.rows)
                m_draft.leakingRecords.push_back(m_records[row]);
            if (leak.joinedBy != datasets::Leak::none)
                m_draft.leakingRecords.push_back(m_records[leak.joinedBy]);
        }
        std::ranges::sort(m_draft.leakingRecords);
        m_draft.manifest.card.leaks = leakCounts(report);
        return {};
    }

    Status fillCard()
    {
        datasets::DatasetManifest &manifest = m_draft.manifest;
        datasets::DatasetCard &card = manifest.card;
        manifest.recipe = m_request.recipe;
        manifest.schemaVersion = m_project.schemaVersion();
        manifest.createdAt = m_project.clock().now();
        manifest.createdBy = m_project.actor();
        card.version = m_draft.stored.version;
        card.labels = m_project.schema().labels();
        card.answers = m_project.schema().answerNames();
        describe(manifest, m_project);
        m_counter.fill(card);
        if (m_before) {
            const domain::LabelSchema &schema = m_project.schema();
            card.drift = datasets::labelDrift(m_before->version, m_before->labelCounts, card.labelCounts,
                                              [&schema](const std::string &label) {
                                                  const int position = schema.indexOfEver(label);
                                                  return position < 0 ? label : schema.nameAt(position);
                                              });
        }
        SECONDLOOK_TRY(addFigures(m_project, m_records, card, m_request.stop));
        card.gates = checkGates(m_project.policy().gates, card);
        card.protocol = protocolOf(card);
        card.limits = limitsOf(card);
        return {};
    }

    Project &m_project;
    const DatasetRequest &m_request;
    datasets::LeakWatch m_watch;
    datasets::CardCounter m_counter;
    std::vector<std::int64_t> m_records; ///< by row
    std::vector<PendingPart> m_parts;
    std::optional<datasets::DatasetCard> m_before; ///< of the newest version that there is
    DatasetDraft m_draft;
};

} // namespace

int threadCount()
{
    return static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U));
}

void describe(datasets::DatasetManifest &manifest, const Project &project)
{
    const datasets::DatasetRecipe &recipe = manifest.recipe;
    datasets::DatasetCard &card = manifest.card;
    card.name = recipe.name.empty() ? project.name() : recipe.name;
    card.createdAt = base::isoTime(manifest.createdAt);
    card.description = recipe.description;
    card.license = recipe.license;
    card.language = recipe.language;
    card.url = recipe.url;
    card.creator = recipe.creator;
    card.stratified = recipe.stratified;
}

std::vector<std::pair<std::string, std::int64_t>> leakCounts(const datasets::LeakReport &report)
{
    std::vector<std::pair<std::string, std::int64_t>> counts;
    for (const datasets::LeakKind kind : datasets::allLeakKinds)
        counts.emplace_back(leakKindName(kind), report.counts[static_cast<std::size_t>(kind)]);
    return counts;
}

Result<std::vector<NamedLeak>> nameLeaks(Project &project, const datasets::LeakReport &report,
                                         const std::vector<std::int64_t> &records, const std::vector<Split> &splits)
{
    std::vector<NamedLeak> named;
    for (const datasets::Leak &leak : report.first) {
        NamedLeak &one = named.emplace_back();
        one.kind = leakKindName(leak.kind);
        for (const std::uint32_t row : leak.rows) {
            auto id = storage::externalIdOf(project.connection(), records[row]);
            if (!id)
                return tl::unexpected(id.error());
            one.records.emplace_back(splitName(splits[row]), std::move(*id));
        }
        if (leak.joinedBy == datasets::Leak::none)
            continue;
        auto id = storage::externalIdOf(project.connection(), records[leak.joinedBy]);
        if (!id)
            return tl::unexpected(id.error());
        one.joinedBy = std::move(*id);
    }
    return named;
}

Result<DatasetDraft> draftDataset(Project &project, const DatasetRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "make dataset versions"));
    const auto filter = review::parseFilter(request.recipe.filter, project.schema());
    if (!filter)
        return tl::unexpected(filter.error());
    return Drafting(project, request).draft(*filter);
}

Status storeDataset(Project &project, DatasetDraft &draft)
{
    addAcceptedGates(draft.manifest.card);
    draft.stored.manifest = formats::writeDatasetManifest(draft.manifest);
    draft.stored.createdAt = draft.manifest.createdAt;
    draft.stored.order = draft.manifest.parts;
    draft.manifest.card.sha256 = base::sha256Hex(draft.stored.manifest);
    nlohmann::json failed = nlohmann::json::array();
    nlohmann::json accepted = nlohmann::json::object();
    for (const datasets::GateResult &gate : draft.manifest.card.gates) {
        if (!gate.pass)
            failed.push_back(gate.name);
        if (gate.accepted)
            accepted[gate.name] = gate.accepted->reason;
    }
    nlohmann::json detail = {{"sha256", draft.manifest.card.sha256},
                             {"rows", draft.manifest.card.rows},
                             {"filter", draft.manifest.recipe.filter},
                             {"failed_gates", std::move(failed)}};
    if (!accepted.empty())
        detail["accepted_gates"] = std::move(accepted);
    draft.stored.auditDetail = detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return storage::DatasetStore(project.connection()).add(draft.stored, project.actor());
}

} // namespace secondlook::compose
