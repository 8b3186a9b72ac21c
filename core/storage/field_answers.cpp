#include "storage/field_answers.h"

#include "review/given_answers.h"
#include "storage/field_values.h"
#include "storage/review_rows.h"

#include <algorithm>
#include <map>
#include <utility>

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

constexpr std::int64_t fieldRowsBetweenLooks = 4'096; ///< at the stop token

/// An answer's value by its place among all that was read.
struct GivenValue
{
    std::size_t place = 0;
    domain::FieldValue value;
};

class FieldAnswerReader
{
public:
    FieldAnswerReader(Connection &connection, const std::string &field) : m_connection(connection), m_field(field) {}

    Status read(const std::stop_token &stop, const base::ProgressCallback &progress)
    {
        const auto count = m_connection.number("SELECT COUNT(*) FROM annotation", 0);
        if (!count)
            return tl::unexpected(count.error());
        auto rows = m_connection.query("SELECT id, record_id, reviewer_id, action, blind, COALESCE(supersedes, 0), "
                                       "answers FROM annotation WHERE action <> :repeat ORDER BY id",
                                       repeatAction);
        if (!rows)
            return tl::unexpected(rows.error());
        for (std::int64_t read = 1; (*rows)->next(); ++read) {
            add(**rows);
            if (read % fieldRowsBetweenLooks != 0)
                continue;
            if (stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, "the reading was cancelled");
            if (progress)
                progress({read, *count});
        }
        return {};
    }

    Result<FieldAnswers> number()
    {
        const std::vector<bool> counts = review::countingAnswers(m_given);
        std::erase_if(m_values, [&counts](const GivenValue &given) { return !counts[given.place]; });
        FieldAnswers found;
        std::map<std::int64_t, std::uint32_t> reviewers;
        for (const GivenValue &given : m_values) {
            found.records.push_back(m_given[given.place].record);
            reviewers.try_emplace(m_given[given.place].reviewer.value);
        }
        std::ranges::sort(found.records);
        found.records.erase(std::ranges::unique(found.records).begin(), found.records.end());
        for (auto &[id, place] : reviewers) {
            place = static_cast<std::uint32_t>(found.reviewers.size());
            auto row = m_connection.query("SELECT name FROM reviewer WHERE id = :id", id);
            if (!row)
                return tl::unexpected(row.error());
            found.reviewers.push_back((*row)->next() ? (*row)->text(0) : std::string());
            (*row)->finish();
        }
        for (GivenValue &given : m_values) {
            const review::GivenAnswer &answer = m_given[given.place];
            const auto record = std::ranges::lower_bound(found.records, answer.record);
            found.answers.push_back({static_cast<std::uint32_t>(record - found.records.begin()),
                                     reviewers.at(answer.reviewer.value), std::move(given.value)});
        }
        return found;
    }

private:
    void add(const Statement &row)
    {
        review::GivenAnswer answer;
        answer.id = row.int64(0);
        answer.record = {row.int64(1)};
        answer.reviewer = {row.int64(2)};
        const int action = row.integer(3);
        answer.action = action == goldAction ? domain::Action::Label : static_cast<domain::Action>(action);
        answer.blind = row.integer(4) != 0;
        answer.supersedes = row.int64(5);
        if (answer.action == domain::Action::Label)
            if (auto values = valuesFromText(row.text(6)))
                if (const auto value = values->find(m_field); value != values->end())
                    m_values.push_back({m_given.size(), std::move(value->second)});
        m_given.push_back(answer);
    }

    Connection &m_connection;
    const std::string &m_field;
    std::vector<review::GivenAnswer> m_given;
    std::vector<GivenValue> m_values;
};

} // namespace

Result<FieldAnswers> readFieldAnswers(Connection &connection, const std::string &field, const std::stop_token &stop,
                                      const base::ProgressCallback &progress)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    FieldAnswerReader reader(connection, field);
    SECONDLOOK_TRY(reader.read(stop, progress));
    auto found = reader.number();
    if (!found)
        return found;
    SECONDLOOK_TRY(transaction->commit());
    return found;
}

} // namespace secondlook::storage
