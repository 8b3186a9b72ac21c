#include "app/cli/schema_output.h"

#include "app/cli/output.h"
#include "base/text.h"
#include "formats/documents.h"
#include "formats/schema_changes_document.h"

#include <nlohmann/json.hpp>

#include <ostream>
#include <ranges>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

std::string nameOf(const domain::SchemaChange &change)
{
    std::string name = std::string(domain::schemaChangeName(change.kind)) + "  ";
    name += change.label.empty() ? change.field : change.label;
    return change.into.empty() ? name : name + " -> " + change.into;
}

const char *kindOf(bool breaking)
{
    return breaking ? "breaking" : "compatible";
}

std::string usesOf(const compose::TouchedChange &touched)
{
    std::string uses;
    const auto add = [&uses](std::int64_t count, const char *what) {
        if (count > 0)
            uses += (uses.empty() ? "  (" : ", ") + base::grouped(count) + " " + what;
    };
    add(touched.answers, "answers");
    add(touched.predictions, "predictions");
    add(touched.known, "seeds and gold");
    add(touched.decisions, "adjudications");
    return uses.empty() ? uses : uses + ")";
}

Json changedJson(const compose::SchemaChanged &done)
{
    Json changes = Json::array();
    for (const compose::TouchedChange &touched : done.changes) {
        Json one = formats::schemaChangesJson({touched.change}).front();
        one["answers"] = touched.answers;
        one["predictions"] = touched.predictions;
        one["known_labels"] = touched.known;
        one["adjudications"] = touched.decisions;
        changes.push_back(std::move(one));
    }
    Json json = {{"label_schema_version", done.version},
                 {"stored", done.stored},
                 {"breaking", done.breaking},
                 {"changes", std::move(changes)}};
    json["older_exportable_until"] = done.changes.empty() ? Json(nullptr) : Json(base::isoTime(done.olderUntil));
    json["conflicts_settled"] = done.settled;
    json["policy_changed"] = done.changedPolicy;
    return json;
}

Json entryJson(const compose::SchemaLogEntry &entry)
{
    return {{"label_schema_version", entry.version},
            {"created_at", base::isoTime(entry.createdAt)},
            {"created_by", entry.madeBy},
            {"reason", entry.reason},
            {"breaking", entry.breaking},
            {"exportable_until", entry.exportableUntil ? Json(base::isoTime(*entry.exportableUntil)) : Json(nullptr)},
            {"changes", formats::schemaChangesJson(entry.changes)}};
}

} // namespace

void printSchemaChanged(Context &context, const compose::SchemaChanged &done, bool dryRun)
{
    if (context.json) {
        printJson(context, changedJson(done));
        return;
    }
    std::ostream &out = context.out;
    if (done.changes.empty()) {
        out << "Nothing to change: this is label schema version " << done.version << "\n";
        return;
    }
    for (const compose::TouchedChange &touched : done.changes)
        out << "  " << kindOf(touched.change.breaking) << (touched.change.breaking ? "    " : "  ")
            << nameOf(touched.change) << usesOf(touched) << "\n              " << touched.change.why << "\n";
    if (dryRun) {
        out << "The change is " << kindOf(done.breaking) << ". Nothing was changed: this was a dry run\n";
        return;
    }
    out << "Made label schema version " << done.version << ", " << kindOf(done.breaking) << "\nVersion "
        << done.version - 1 << " can be exported until " << base::isoTime(done.olderUntil) << "\n";
    if (done.settled > 0)
        out << base::grouped(done.settled) << " conflicts are none any more and were settled\n";
    if (done.changedPolicy)
        out << "The policy has a new version: its stakes are under the new names\n";
    if (done.untrained > 0)
        out << "A model that was trained before does not know the new labels; train again when records have them\n";
}

void printSchemaLog(Context &context, const std::vector<compose::SchemaLogEntry> &log)
{
    if (context.json) {
        Json versions = Json::array();
        for (const compose::SchemaLogEntry &entry : log)
            versions.push_back(entryJson(entry));
        printJson(context, {{"versions", std::move(versions)}});
        return;
    }
    for (const compose::SchemaLogEntry &entry : log | std::views::reverse) {
        context.out << "version " << entry.version << "  " << base::isoTime(entry.createdAt) << "  " << entry.madeBy;
        if (entry.version > 1)
            context.out << "  " << kindOf(entry.breaking);
        if (entry.exportableUntil)
            context.out << "  exportable until " << base::isoTime(*entry.exportableUntil);
        context.out << "\n";
        if (!entry.reason.empty())
            context.out << "  " << entry.reason << "\n";
        for (const domain::SchemaChange &change : entry.changes)
            context.out << "  " << kindOf(change.breaking) << (change.breaking ? "    " : "  ") << nameOf(change)
                        << "\n";
    }
}

void printSchema(Context &context, const domain::LabelSchema &schema, int version)
{
    domain::LabelSchema written = schema.asWritten();
    Json retired = Json::array();
    std::vector<domain::Label> &labels = written.fields.front().labels;
    for (const domain::Label &label : labels)
        if (!label.isOffered())
            retired.push_back(label.name);
    std::erase_if(labels, [](const domain::Label &label) { return !label.isOffered(); });
    const std::string document = formats::writeLabelSchema(written);
    if (!context.json) {
        // On the other stream, so that the output is the document itself.
        context.err << "label schema version " << version << "\n";
        context.out << document;
        return;
    }
    Json merged = Json::object();
    for (const domain::Label &label : schema.labels())
        if (label.standing == domain::LabelStanding::Merged)
            merged[label.name] = schema.nameAt(label.became);
    printJson(context, {{"label_schema_version", version},
                        {"schema", Json::parse(document)},
                        {"retired", std::move(retired)},
                        {"merged", std::move(merged)}});
}

} // namespace secondlook::cli
