#include "storage/record_pages.h"

#include "storage/record_columns.h"

namespace secondlook::storage {

using base::Status;
using pipeline::Selection;

namespace {

/// The condition of a selection over record r and its outcome o.
std::string_view condition(Selection selection)
{
    switch (selection) {
    case Selection::New:
        return "o.record_id IS NULL";
    case Selection::Pending:
        return "o.state = 2";
    case Selection::Failed:
        return "o.state = 5";
    case Selection::Labelled:
        return "o.state = 3 AND o.label IS NOT NULL AND NOT EXISTS (SELECT 1 FROM known_label k WHERE "
               "k.record_id = r.id AND k.kind = 2)";
    case Selection::All:
    case Selection::Chosen:
        break;
    }
    return "1 = 1";
}

constexpr std::string_view withoutResult =
    " AND NOT EXISTS (SELECT 1 FROM prediction p WHERE p.run_id = :predicting AND p.record_id = r.id)"
    " AND NOT EXISTS (SELECT 1 FROM failure f WHERE f.run_id = :failing AND f.record_id = r.id)";

} // namespace

std::string fromSelection(Selection selection)
{
    return " FROM record r LEFT JOIN outcome o ON o.record_id = r.id WHERE " + std::string(condition(selection));
}

std::string_view selectionName(Selection selection)
{
    switch (selection) {
    case Selection::New:
        return "new";
    case Selection::Pending:
        return "pending";
    case Selection::Failed:
        return "failed";
    case Selection::Labelled:
        return "labelled";
    case Selection::Chosen:
        return "chosen";
    case Selection::All:
        break;
    }
    return "all";
}

bool isListed(Selection selection)
{
    return selection != Selection::New && selection != Selection::All;
}

SqlRecordPages::SqlRecordPages(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

base::Result<std::vector<domain::Record>> SqlRecordPages::page(const pipeline::RecordRange &range, base::RecordId after,
                                                               int count)
{
    const bool ofList = range.run.isValid() && isListed(range.selection);
    std::string text = "SELECT " + std::string(recordColumns) + ", r.signals";
    text += ofList ? " FROM run_record m JOIN record r ON r.id = m.record_id WHERE m.run_id = :list AND "
                     "m.record_id > :after AND m.record_id <= :up_to"
                   : fromSelection(range.selection) + " AND r.id > :after AND r.id <= :up_to";
    if (range.withoutResult)
        text += withoutResult;
    text += ofList ? " ORDER BY m.record_id LIMIT :count" : " ORDER BY r.id LIMIT :count";
    auto rows = ofList && range.withoutResult
                    ? m_connection->query(text, range.run, after.value, range.upTo.value, range.run, range.run, count)
                : ofList ? m_connection->query(text, range.run, after.value, range.upTo.value, count)
                : range.withoutResult
                    ? m_connection->query(text, after.value, range.upTo.value, range.run, range.run, count)
                    : m_connection->query(text, after.value, range.upTo.value, count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<domain::Record> records;
    records.reserve(static_cast<std::size_t>(count));
    while ((*rows)->next()) {
        records.push_back(readRecord(**rows));
        records.back().signals = static_cast<std::uint32_t>((*rows)->int64(5));
    }
    (*rows)->finish();
    return records;
}

SqlKeptAnswers::SqlKeptAnswers(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

base::Result<std::optional<std::string>> SqlKeptAnswers::find(const std::string &key)
{
    auto row = m_connection->query("SELECT answer FROM model_answer WHERE question = :question", key);
    if (!row)
        return tl::unexpected(row.error());
    std::optional<std::string> answer;
    if ((*row)->next())
        answer = (*row)->text(0);
    (*row)->finish();
    return answer;
}

Status dropAnswers(Connection &connection, const std::vector<pipeline::KeptAnswer> &answers)
{
    for (const pipeline::KeptAnswer &kept : answers)
        SECONDLOOK_TRY(connection.execute("DELETE FROM model_answer WHERE question = :question AND answer = :answer",
                                          kept.key,
                                          kept.answer)); // but for one that somebody put in its place
    return {};
}

Status keepAnswers(Connection &connection, const std::vector<pipeline::KeptAnswer> &answers, base::TimeMs at)
{
    for (const pipeline::KeptAnswer &kept : answers)
        SECONDLOOK_TRY(connection.execute("INSERT INTO model_answer (question, answer, answered_at) VALUES "
                                          "(:question, :answer, :at) ON CONFLICT (question) DO NOTHING",
                                          kept.key, kept.answer, at));
    return {};
}

} // namespace secondlook::storage
