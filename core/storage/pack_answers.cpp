#include "storage/pack_answers.h"

#include "base/hash.h"
#include "base/text.h"
#include "storage/audit_log.h"
#include "storage/field_values.h"
#include "storage/pack_log.h"
#include "storage/reviewer_notes.h"

#include <map>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::Action;

namespace {

/// More answers to one task, taken back and given again, than a person ever gives.
constexpr std::int64_t mostAnswersPerTask = 1'000;

constexpr std::string_view answerColumns =
    "a.id, a.task_id, a.record_id, a.action, a.label, a.flag_reason, a.blind, a.own_confidence, a.comment, a.took_ms, "
    "a.created_at, a.supersedes, a.schema_version, a.skip_reason, a.bulk_id, v.name, a.answers, a.guideline_version";

struct RawAnswer
{
    PackAnswer answer;
    bool fits = true; ///< every number is within what the program writes
    std::string reviewer;
};

RawAnswer readRow(const Statement &row)
{
    RawAnswer raw;
    const auto within = [&](int column, std::int64_t least, std::int64_t most) {
        const std::int64_t value = row.int64(column);
        raw.fits = raw.fits && value >= least && value <= most;
        return value;
    };
    constexpr std::int64_t any = std::int64_t(1) << 53;
    domain::Annotation &annotation = raw.answer.annotation;
    annotation.id = {within(0, 1, any)};
    annotation.task = {within(1, 1, any)};
    annotation.record = {within(2, 1, any)};
    annotation.action = static_cast<Action>(within(3, 1, 4));
    if (!row.isNull(4))
        annotation.label = static_cast<std::uint16_t>(within(4, 0, 65'535));
    annotation.flagReason = static_cast<domain::FlagReason>(within(5, 0, 4));
    annotation.blind = within(6, 0, 1) != 0;
    if (!row.isNull(7))
        annotation.ownConfidence = static_cast<int>(within(7, 1, 3));
    annotation.comment = row.text(8);
    annotation.tookMs = within(9, 0, any);
    annotation.at = within(10, 0, any);
    annotation.supersedes = {within(11, 0, any)};
    raw.answer.schemaVersion = static_cast<int>(within(12, 1, 1'000'000));
    raw.answer.skipReason = static_cast<int>(within(13, 0, 99));
    if (!row.isNull(14))
        raw.answer.bulk = within(14, 0, any);
    raw.reviewer = row.text(15);
    auto values = valuesFromText(row.text(16));
    raw.fits = raw.fits && values && valuesToText(*values) == row.text(16);
    if (values)
        annotation.values = std::move(*values);
    annotation.guidelineVersion = static_cast<int>(within(17, 0, 1'000'000));
    std::string bytes;
    for (int column = 0; column <= 17; ++column) {
        // The same digest as before there were further fields and guidelines.
        if ((column == 16 && annotation.values.empty()) || (column == 17 && annotation.guidelineVersion == 0))
            continue;
        const QByteArray value = row.bytes(column);
        bytes += row.isNull(column) ? "-;" : std::to_string(value.size()) + ':' + value.toStdString();
    }
    raw.answer.sha256 = base::sha256Hex(bytes);
    return raw;
}

class AnswerReader
{
public:
    AnswerReader(PackCopy &pack, PackOrigin origin, const domain::LabelSchema &schema)
        : m_pack(pack), m_connection(pack.connection()), m_schema(schema)
    {
        m_answers.path = pack.path();
        m_answers.origin = std::move(origin);
    }

    Result<PackAnswers> read()
    {
        SECONDLOOK_TRY(m_log.read(m_connection, m_pack.path()));
        m_answers.auditHead = m_log.head();
        SECONDLOOK_TRY(readTasks());
        SECONDLOOK_TRY(readAnswers());
        if (m_log.answersLeft() > 0)
            return refuse("its log tells of answers that are not in it");
        return std::move(m_answers);
    }

private:
    tl::unexpected<base::Error> refuse(const std::string &why) const
    {
        return base::fail(ErrorCode::Input, "the pack was altered: " + why + "; ask for it as it was reviewed",
                          m_pack.path());
    }

    Status readTasks()
    {
        auto rows = m_connection.query("SELECT id, record_id FROM review_task");
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next())
            m_recordOf[(*rows)->int64(0)] = (*rows)->int64(1);
        const auto count = m_connection.number("SELECT COUNT(*) FROM annotation", 0);
        if (!count)
            return tl::unexpected(count.error());
        if (*count > static_cast<std::int64_t>(m_recordOf.size()) * mostAnswersPerTask)
            return refuse("it holds more answers than anybody gives");
        return {};
    }

    Status readAnswers()
    {
        auto rows = m_connection.query("SELECT " + std::string(answerColumns) +
                                       " FROM annotation a JOIN reviewer v ON v.id = a.reviewer_id ORDER BY a.id");
        if (!rows)
            return tl::unexpected(rows.error());
        while ((*rows)->next()) {
            RawAnswer raw = readRow(**rows);
            if (raw.reviewer != m_answers.origin.reviewerName)
                return base::fail(ErrorCode::Input,
                                  "the pack was given to '" + base::shortened(m_answers.origin.reviewerName, 100) +
                                      "' but holds answers of '" + base::shortened(raw.reviewer, 100) +
                                      "'; make a pack for each reviewer",
                                  m_pack.path());
            if (!raw.fits || !isSound(raw.answer))
                return refuse("answer " + std::to_string(raw.answer.annotation.id.value) +
                              " is none that can be given");
            SECONDLOOK_TRY(checkValues(raw.answer.annotation));
            if (!m_log.confirms(raw.answer.annotation, m_schema))
                return refuse("answer " + std::to_string(raw.answer.annotation.id.value) + " is not what its log says");
            m_recordOfAnswer[raw.answer.annotation.id.value] = raw.answer.annotation.record.value;
            m_answers.answers.push_back(std::move(raw.answer));
        }
        return {};
    }

    Status checkValues(const domain::Annotation &annotation)
    {
        if (annotation.action != Action::Label)
            return annotation.values.empty()
                       ? Status()
                       : refuse("answer " + std::to_string(annotation.id.value) + " is none that can be given");
        auto text = m_connection.query("SELECT text FROM record WHERE id = :id", annotation.record);
        if (!text)
            return tl::unexpected(text.error());
        const std::size_t characters = (*text)->next() ? base::codePointCount((*text)->text(0)) : 0;
        (*text)->finish();
        const Status fits =
            domain::validateValues(annotation.values, m_schema, m_schema.nameAt(*annotation.label), characters);
        if (!fits)
            return refuse("answer " + std::to_string(annotation.id.value) + " does not fit the label schema (" +
                          fits.error().text() + ")");
        return {};
    }

    bool isSound(const PackAnswer &answer) const
    {
        const domain::Annotation &annotation = answer.annotation;
        const auto task = m_recordOf.find(annotation.task.value);
        if (task == m_recordOf.end() || task->second != annotation.record.value)
            return false;
        const bool isLabel = annotation.action == Action::Label;
        if (isLabel != annotation.label.has_value() || answer.schemaVersion != m_answers.origin.schemaVersion ||
            annotation.guidelineVersion != m_answers.origin.guidelineVersion)
            return false;
        if (isLabel && !m_schema.isOffered(*annotation.label))
            return false;
        if (annotation.comment.size() > maxCommentBytes)
            return false;
        if (!annotation.supersedes.isValid())
            return annotation.action != Action::Undo;
        const auto earlier = m_recordOfAnswer.find(annotation.supersedes.value);
        return earlier != m_recordOfAnswer.end() && earlier->second == annotation.record.value;
    }

    PackCopy &m_pack;
    Connection &m_connection;
    const domain::LabelSchema &m_schema;
    PackAnswers m_answers;
    PackLog m_log;
    std::map<std::int64_t, std::int64_t> m_recordOf;
    std::map<std::int64_t, std::int64_t> m_recordOfAnswer;
};

} // namespace

Result<PackAnswers> readPackAnswers(Connection &project, PackCopy &pack, const LabelSchemas &schemas)
{
    auto origin = findPackOrigin(project, pack);
    if (!origin)
        return tl::unexpected(origin.error());
    // What was answered is judged by the version that people had before them.
    const auto schema = schemas.find(origin->schemaVersion);
    if (schema == schemas.end())
        return base::fail(ErrorCode::Input, "the pack is of a label schema version that the project does not have",
                          pack.path());
    auto read = AnswerReader(pack, std::move(*origin), schema->second).read();
    if (!read)
        return base::fail(read.error().code, read.error().message, pack.path());
    return read;
}

} // namespace secondlook::storage
