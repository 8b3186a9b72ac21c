#include "storage/record_pages.h"

#include "storage/record_columns.h"

#include <algorithm>

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

/// Of a run over a sample only what was drawn for it.
constexpr std::string_view ofSample =
    " AND (EXISTS (SELECT 1 FROM run_sample d WHERE d.run_id = :drawn AND d.record_id = r.id) OR NOT EXISTS (SELECT 1 "
    "FROM run_sample d WHERE d.run_id = :any))";

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

SqlRecordPages::SqlRecordPages(std::unique_ptr<Connection> connection, std::vector<base::RecordId> chosen)
    : m_connection(std::move(connection)), m_chosen(std::move(chosen))
{
}

base::Result<std::vector<domain::Record>> SqlRecordPages::page(Selection selection, base::RecordId after,
                                                               base::RecordId upTo, int count, base::RunId unlessIn)
{
    if (selection == Selection::Chosen)
        return chosenPage(after, upTo, count, unlessIn);
    const std::string chosen = "SELECT " + std::string(recordColumns) + ", r.signals" + fromSelection(selection) +
                               " AND r.id > :after AND r.id <= :up_to";
    constexpr std::string_view page = " ORDER BY r.id LIMIT :count";
    auto rows =
        unlessIn.isValid() && selection == Selection::Labelled
            ? m_connection->query(chosen + std::string(withoutResult) + std::string(ofSample) + std::string(page),
                                  after.value, upTo.value, unlessIn, unlessIn, unlessIn, unlessIn, count)
        : unlessIn.isValid() ? m_connection->query(chosen + std::string(withoutResult) + std::string(page), after.value,
                                                   upTo.value, unlessIn, unlessIn, count)
                             : m_connection->query(chosen + std::string(page), after.value, upTo.value, count);
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

base::Result<std::vector<domain::Record>> SqlRecordPages::chosenPage(base::RecordId after, base::RecordId upTo,
                                                                     int count, base::RunId unlessIn)
{
    const std::string one =
        "SELECT " + std::string(recordColumns) + ", r.signals" + fromSelection(Selection::Chosen) + " AND r.id = :id";
    std::vector<domain::Record> records;
    for (auto next = std::ranges::upper_bound(m_chosen, after); next != m_chosen.end() && *next <= upTo; ++next) {
        if (static_cast<int>(records.size()) == count)
            break;
        auto row = unlessIn.isValid() ? m_connection->query(one + std::string(withoutResult), *next, unlessIn, unlessIn)
                                      : m_connection->query(one, *next);
        if (!row)
            return tl::unexpected(row.error());
        if ((*row)->next()) {
            records.push_back(readRecord(**row));
            records.back().signals = static_cast<std::uint32_t>((*row)->int64(5));
        }
        (*row)->finish();
    }
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

Status keepAnswers(Connection &connection, const std::vector<pipeline::KeptAnswer> &answers, base::TimeMs at)
{
    for (const pipeline::KeptAnswer &kept : answers)
        SECONDLOOK_TRY(connection.execute("INSERT INTO model_answer (question, answer, answered_at) VALUES "
                                          "(:question, :answer, :at) ON CONFLICT (question) DO NOTHING",
                                          kept.key, kept.answer, at));
    return {};
}

} // namespace secondlook::storage
