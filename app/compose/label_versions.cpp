#include "app/compose/label_versions.h"

#include "base/text.h"
#include "formats/documents.h"
#include "formats/schema_changes_document.h"
#include "storage/pack_identity.h"
#include "storage/schema_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::SchemaChange;
using domain::SchemaChangeKind;
using storage::LabelUse;

namespace {

constexpr base::TimeMs dayMs = 24LL * 60 * 60 * 1000;

/// What was said with a label, with those that became it before.
LabelUse useOf(const std::vector<LabelUse> &uses, const domain::LabelSchema &schema, const std::string &label)
{
    LabelUse use;
    const int position = schema.indexOfEver(label);
    for (std::size_t i = 0; i < uses.size(); ++i)
        if (position >= 0 && schema.current(static_cast<std::int64_t>(i)) == position)
            use += uses[i];
    return use;
}

std::string counted(std::int64_t count, const char *one, const char *many)
{
    return base::grouped(count) + " " + (count == 1 ? one : many);
}

std::string inWords(const LabelUse &use)
{
    std::string words;
    const auto add = [&words](std::int64_t count, const char *one, const char *many) {
        if (count > 0)
            words += (words.empty() ? "" : ", ") + counted(count, one, many);
    };
    add(use.answers, "answer", "answers");
    add(use.predictions, "prediction", "predictions");
    add(use.known, "seed or gold label", "seed or gold labels");
    add(use.decisions, "adjudication", "adjudications");
    return words;
}

Status mustBeMapped(const TouchedChange &touched)
{
    const LabelUse use{touched.answers, touched.predictions, touched.known, touched.decisions};
    const std::string &label = touched.change.label;
    if (touched.change.kind != SchemaChangeKind::LabelRemoved || use.all() == 0)
        return {};
    return base::fail(ErrorCode::Usage,
                      "the new label schema leaves out '" + label + "', which has " + inWords(use) +
                          "; say what becomes of them with --rename '" + label + "=NEW', --merge '" + label +
                          "=OTHER' or --retire '" + label + "'",
                      "label " + label);
}

/// The policy with its stakes under the names of the new version; none where it names none that changed.
std::optional<domain::Policy> renamedPolicy(domain::Policy policy, const std::vector<SchemaChange> &changes)
{
    bool changed = false;
    for (const SchemaChange &change : changes) {
        const auto stakes = change.label.empty() ? policy.stakes.end() : policy.stakes.find(change.label);
        if (stakes == policy.stakes.end())
            continue;
        if (change.kind != SchemaChangeKind::LabelRenamed && change.kind != SchemaChangeKind::LabelMerged)
            continue;
        const domain::Stakes before = stakes->second;
        policy.stakes.erase(stakes);
        domain::Stakes &now = policy.stakes.try_emplace(change.into, before).first->second;
        now = std::max(now, before);
        changed = true;
    }
    return changed ? std::optional(std::move(policy)) : std::nullopt;
}

Result<SchemaChanged> touchedBy(Project &project, const domain::SchemaUpdate &update)
{
    const auto uses = storage::readLabelUse(project.connection(), project.schema().labels().size());
    if (!uses)
        return tl::unexpected(uses.error());
    SchemaChanged done{.version = project.schemaVersion(), .breaking = update.isBreaking()};
    for (const SchemaChange &change : update.changes) {
        const bool ofFirst = change.field == update.schema.fields.front().name && !change.label.empty();
        const LabelUse use = ofFirst ? useOf(*uses, project.schema(), change.label) : LabelUse();
        done.changes.push_back({change, use.answers, use.predictions, use.known, use.decisions});
        done.untrained += change.kind == SchemaChangeKind::LabelAdded && ofFirst ? 1 : 0;
    }
    return done;
}

Status store(Project &project, const SchemaChangeRequest &request, const domain::SchemaUpdate &update,
             SchemaChanged &done)
{
    const auto policy = renamedPolicy(project.policy(), update.changes);
    storage::NewSchemaVersion added;
    added.after = project.schemaVersion();
    added.document = formats::writeStoredSchema(update.schema);
    added.changes = formats::schemaChangesJson(update.changes)
                        .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    added.reason = request.reason;
    added.breaking = update.isBreaking();
    added.olderUntil = done.olderUntil;
    if (policy)
        added.policy = formats::writePolicy(*policy);
    const auto stored = storage::addSchemaVersion(project.connection(), added, project.clock().now(), project.actor());
    if (!stored)
        return tl::unexpected(stored.error());
    done.version = stored->version;
    done.settled = stored->settled;
    done.changedPolicy = policy.has_value();
    done.stored = true;
    return {};
}

} // namespace

Result<domain::LabelSchema> schemaOf(Project &project, int version)
{
    auto document = project.store().schemaDocument(version);
    if (!document)
        return tl::unexpected(document.error());
    return formats::parseStoredSchema(*document, "label schema version " + std::to_string(version));
}

Result<SchemaChanged> changeSchema(Project &project, const SchemaChangeRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "change the label schema"));
    SECONDLOOK_TRY(domain::validate(request.wanted));
    if (request.reason.size() > 10'000)
        return base::fail(ErrorCode::Usage, "a reason is at most 10,000 bytes long; shorten it");
    const auto update = domain::updateSchema(project.schema(), request.wanted, request.mapping);
    if (!update)
        return tl::unexpected(update.error());
    auto done = touchedBy(project, *update);
    if (!done || done->changes.empty())
        return done;
    done->olderUntil = project.clock().now() + request.windowDays * dayMs;
    for (const TouchedChange &touched : done->changes)
        SECONDLOOK_TRY(mustBeMapped(touched));
    if (request.dryRun)
        return done;
    if (done->breaking && base::trimmed(request.reason).empty())
        return base::fail(ErrorCode::Usage, "this change is breaking; say why with --reason", project.path());
    SECONDLOOK_TRY(store(project, request, *update, *done));
    return done;
}

Result<std::vector<SchemaLogEntry>> schemaLog(Project &project)
{
    const auto versions = storage::schemaVersions(project.connection());
    if (!versions)
        return tl::unexpected(versions.error());
    std::vector<SchemaLogEntry> log;
    for (const storage::SchemaVersion &one : *versions)
        log.push_back({one.version, one.createdAt, one.madeBy, one.reason, one.breaking,
                       formats::parseSchemaChanges(one.changes), one.exportableUntil});
    return log;
}

Result<domain::LabelSchema> exportableSchema(Project &project, int version)
{
    const auto log = schemaLog(project);
    if (!log)
        return tl::unexpected(log.error());
    const auto found = std::ranges::find(*log, version, &SchemaLogEntry::version);
    if (found == log->end())
        return base::fail(ErrorCode::NotFound, "there is no label schema version " + std::to_string(version),
                          project.path());
    if (found->exportableUntil && project.clock().now() >= *found->exportableUntil)
        return base::fail(ErrorCode::Conflict,
                          "label schema version " + std::to_string(version) + " could be exported until " +
                              base::isoTime(*found->exportableUntil) +
                              "; leave --schema-version out to export in version " +
                              std::to_string(project.schemaVersion()),
                          project.path());
    return schemaOf(project, version);
}

} // namespace secondlook::compose
