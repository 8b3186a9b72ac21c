#include "storage/pack_content.h"

#include "base/hash.h"
#include "storage/current_label.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

/// A table of which rows are given out. The columns go along as they are and belong to the digest; `fixed` ones are set
/// to a value of their own and may change while somebody reviews.
struct GivenTable
{
    std::string_view name;
    std::string_view columns;
    std::string_view order;
    std::string_view fixed{};
    std::string_view fixedValues{};
    bool countsEmpty = true; ///< its name belongs to the digest even where it has no rows
};

constexpr GivenTable labelSchemas{"label_schema", "version, document, created_at", "version"};
constexpr GivenTable policies{"policy", "version, document, reason, created_at", "version"};
// Packs that were given out before there were guidelines keep their digest.
constexpr GivenTable guidelines{"guideline", "version, document, reason, created_at", "version", {}, {}, false};
// Where a file lies on the machine of the project is nobody else's business.
constexpr GivenTable sources{"source", "id, name, imported_at", "id", ", path", ", ''"};
constexpr GivenTable records{"record", "id, external_id, content_hash, source_id, segment, text, fields", "id"};
constexpr GivenTable models{"model", "id, name, classifier, schema_version, seed, report, content, sha256, created_at",
                            "id"};
constexpr GivenTable runs{"run",
                          "id, run_key, classifier, model_version, policy_version, schema_version, selection, "
                          "auto_threshold, input, first_after, up_to, checkpoint, started_at, finished_at, summary",
                          "id"};
constexpr GivenTable predictions{"prediction",
                                 "run_id, record_id, label, confidence, raw_confidence, other, scores, signals, tier, "
                                 "reasons, created_at",
                                 "run_id, record_id"};
constexpr GivenTable reviewTasks{"review_task",
                                 "id, record_id, run_id, priority, reasons, overlap, blind, created_at, margin, draw",
                                 "id", ", state", ", 1"};
constexpr std::array given{labelSchemas, policies, guidelines,  sources,    records,
                           models,       runs,     predictions, reviewTasks};

int columnCount(const GivenTable &table)
{
    return static_cast<int>(std::count(table.columns.begin(), table.columns.end(), ',')) + 1;
}

std::string selectOf(const GivenTable &table, std::string_view rest)
{
    return "SELECT " + std::string(table.columns) + " FROM " + std::string(table.name) + " " + std::string(rest);
}

std::string insertOf(const GivenTable &table)
{
    std::string values;
    for (int i = 1; i <= columnCount(table); ++i)
        values += (i == 1 ? ":v" : ", :v") + std::to_string(i);
    return "INSERT INTO " + std::string(table.name) + " (" + std::string(table.columns) + std::string(table.fixed) +
           ") VALUES (" + values + std::string(table.fixedValues) + ")";
}

/// The same bytes for the same value, whatever wrote it.
std::string bytesOf(const QVariant &value)
{
    if (value.isNull())
        return "-;";
    std::string bytes;
    if (value.typeId() == QMetaType::Double) {
        std::array<char, 40> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value.toDouble()).ptr;
        bytes.assign(digits.data(), end);
    } else {
        bytes = value.toByteArray().toStdString();
    }
    return std::to_string(bytes.size()) + ':' + bytes;
}

class Copier
{
public:
    Copier(Connection &project, Connection &pack) : m_project(project), m_pack(pack) {}

    Status copyTask(base::TaskId task)
    {
        auto row = m_project.query("SELECT t.record_id, t.run_id, r.source_id, n.model_version FROM review_task t "
                                   "JOIN record r ON r.id = t.record_id LEFT JOIN run n ON n.id = t.run_id "
                                   "WHERE t.id = :task",
                                   task);
        if (!row)
            return tl::unexpected(row.error());
        if (!(*row)->next())
            return base::fail(base::ErrorCode::NotFound, "there is no such task", "task " + std::to_string(task.value));
        const base::RecordId record{(*row)->int64(0)};
        const base::RunId run{(*row)->int64(1)};
        const base::SourceId source{(*row)->int64(2)};
        const std::string model = (*row)->text(3);
        (*row)->finish();
        if (m_sources.insert(source.value).second)
            SECONDLOOK_TRY(copy(sources, "WHERE id = :id", source));
        if (run.isValid() && m_runs.insert(run.value).second)
            SECONDLOOK_TRY(copy(runs, "WHERE id = :id", run));
        if (!model.empty() && m_models.insert(model).second)
            SECONDLOOK_TRY(copy(models, "WHERE name = :name", model));
        SECONDLOOK_TRY(copy(records, "WHERE id = :id", record));
        if (run.isValid())
            SECONDLOOK_TRY(copy(predictions, "WHERE run_id = :run AND record_id = :record", run, record));
        SECONDLOOK_TRY(copyOutcome(record, run));
        return copy(reviewTasks, "WHERE id = :id", task);
    }

    template <typename... Values> Status copy(const GivenTable &table, std::string_view which, const Values &...values)
    {
        auto rows = m_project.query(selectOf(table, which), values...);
        auto insert = m_pack.prepared(insertOf(table));
        if (!rows || !insert)
            return tl::unexpected(rows ? insert.error() : rows.error());
        while ((*rows)->next()) {
            QVariantList row;
            for (int column = 0; column < columnCount(table); ++column)
                row.append((*rows)->value(column));
            SECONDLOOK_TRY((*insert)->runWith(row));
        }
        (*rows)->finish();
        return {};
    }

private:
    /// Where the run had put the record: the desk takes it back to there when an answer is taken back.
    Status copyOutcome(base::RecordId record, base::RunId run)
    {
        auto row = m_project.query(
            "SELECT state, changed_at FROM outcome WHERE record_id = :record AND state IN (1, 2)", record);
        if (!row)
            return tl::unexpected(row.error());
        if (!(*row)->next())
            return {};
        const int state = (*row)->integer(0);
        const std::int64_t changedAt = (*row)->int64(1);
        (*row)->finish();
        return m_pack.execute("INSERT INTO outcome (record_id, state, run_id, changed_at) "
                              "VALUES (:record, :state, :run, :at)",
                              record, state, run, changedAt);
    }

    Connection &m_project;
    Connection &m_pack;
    std::set<std::int64_t> m_sources;
    std::set<std::int64_t> m_runs;
    std::set<std::string> m_models;
};

} // namespace

Status copyToPack(Connection &project, Connection &pack, const std::vector<base::TaskId> &chosen)
{
    Copier copier(project, pack);
    SECONDLOOK_TRY(copier.copy(labelSchemas, "ORDER BY version DESC LIMIT 1"));
    SECONDLOOK_TRY(writeCurrentLabels(pack, base::SystemClock().now()));
    SECONDLOOK_TRY(copier.copy(policies, "ORDER BY version DESC LIMIT 1"));
    SECONDLOOK_TRY(copier.copy(guidelines, "ORDER BY version DESC LIMIT 1"));
    for (const base::TaskId task : chosen)
        SECONDLOOK_TRY(copier.copyTask(task));
    return {};
}

Result<std::string> givenOutSha256(Connection &pack)
{
    base::Sha256 hash;
    for (const GivenTable &table : given) {
        bool isNamed = table.countsEmpty;
        if (isNamed)
            hash.add(table.name);
        auto rows = pack.query(selectOf(table, "ORDER BY " + std::string(table.order)));
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next()) {
            if (!std::exchange(isNamed, true))
                hash.add(table.name);
            hash.add("row;");
            for (int column = 0; column < columnCount(table); ++column)
                hash.add(bytesOf((*rows)->value(column)));
        }
        (*rows)->finish();
    }
    return base::hex(hash.finish());
}

} // namespace secondlook::storage
