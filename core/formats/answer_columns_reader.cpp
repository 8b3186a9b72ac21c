#include "formats/answer_columns_reader.h"

#include "base/text.h"
#include "formats/field_value_text.h"
#include "formats/file_record_reader.h"
#include "formats/item_taker.h"
#include "formats/record_builder.h"
#include "formats/schema_questions.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <optional>

namespace secondlook::formats {

namespace {

constexpr std::string_view annotatorColumns = "annotator.";

/// Takes the value of a column out of the fields, where one of these names is there.
std::optional<std::string> takeColumn(std::vector<domain::Field> &fields, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        const auto there = std::ranges::find(fields, name, &domain::Field::name);
        if (there == fields.end())
            continue;
        std::string value = std::move(there->value);
        fields.erase(there);
        return value;
    }
    return std::nullopt;
}

/// Columns of the project's own tables that are no content of a record.
void takeOwnColumns(domain::IncomingRecord &record)
{
    takeColumn(record.record.fields, {"split"});
    record.gold = takeColumn(record.record.fields, {"gold"}).value_or("");
    // A segment is written as "name=value" already, where an ordinary column holds the value alone.
    constexpr std::string_view column = "segment=";
    std::string &segment = record.record.segment;
    if (segment.starts_with(column) && segment.find('=', column.size()) != std::string::npos)
        segment.erase(0, column.size());
}

class AnswerColumnsReader final : public RecordReader
{
public:
    AnswerColumnsReader(std::unique_ptr<RecordReader> rows, const ImportSettings &settings, bool isLong)
        : m_rows(std::move(rows)),
          m_settings(settings),
          m_questions(furtherQuestions(settings.schema)),
          m_isLong(isLong)
    {
    }

    const FileProfile &profile() const override { return m_rows->profile(); }
    std::int64_t bytesRead() const override { return m_rows->bytesRead(); }
    std::int64_t bytesTotal() const override { return m_rows->bytesTotal(); }

    base::Result<std::optional<domain::ReadItem>> next() override
    {
        auto item = m_rows->next();
        if (!item || !*item || !std::holds_alternative<domain::IncomingRecord>(**item))
            return item;
        auto &record = std::get<domain::IncomingRecord>(**item);
        const std::string refusal = m_isLong ? takeRow(record) : takeWide(record);
        if (!refusal.empty()) {
            auto rejected =
                rejectedLine(record.line, complaintPlace("record", record.record.externalId) + refusal, record.raw);
            rejected.isCut = record.rawIsCut;
            return rejected;
        }
        return item;
    }

private:
    std::string takeRow(domain::IncomingRecord &record)
    {
        auto &fields = record.record.fields;
        domain::IncomingAnnotation answer;
        const auto who = takeColumn(fields, {"annotator", "reviewer", "annotator_id", "worker", "rater"});
        answer.annotator = who && !who->empty() ? *who : m_settings.annotator;
        answer.label = std::exchange(record.label, {});
        answer.at = base::parseIsoTime(takeColumn(fields, {"at", "decided_at"}).value_or(""));
        answer.comment = takeColumn(fields, {"comment"}).value_or("");
        const std::string seconds = takeColumn(fields, {"seconds"}).value_or("");
        if (answer.annotator.empty() || answer.label.empty())
            return "a row needs an annotator and a label";
        answer.annotator.insert(0, m_settings.annotatorPrefix);
        const auto end = std::from_chars(seconds.data(), seconds.data() + seconds.size(), answer.seconds);
        if (!seconds.empty() && (end.ec != std::errc() || !(answer.seconds >= 0.0 && answer.seconds < 1e9)))
            return "seconds is a number from 0 on, not \"" + base::shortened(seconds, 40) + "\"";
        for (const domain::SchemaField &question : m_questions) {
            auto value = parseValueCell(takeColumn(fields, {"answer." + question.name}).value_or(""), question);
            if (!value)
                return value.error().text();
            if (*value)
                answer.values.emplace(question.name, std::move(**value));
        }
        takeOwnColumns(record);
        record.annotations.push_back(std::move(answer));
        return {};
    }

    std::string takeWide(domain::IncomingRecord &record) const
    {
        auto &fields = record.record.fields;
        for (const domain::Field &field : fields) {
            if (!field.name.starts_with(annotatorColumns) || field.value.empty())
                continue;
            record.annotations.push_back(
                {.annotator = m_settings.annotatorPrefix + field.name.substr(annotatorColumns.size()),
                 .label = field.value});
        }
        std::erase_if(fields, [](const domain::Field &field) { return field.name.starts_with(annotatorColumns); });
        takeOwnColumns(record);
        const auto origin = takeColumn(fields, {"label_source"});
        if (origin && *origin != "seed")
            record.label.clear();
        return {};
    }

    std::unique_ptr<RecordReader> m_rows;
    ImportSettings m_settings;
    std::vector<domain::SchemaField> m_questions;
    bool m_isLong;
};

} // namespace

base::Result<std::unique_ptr<RecordReader>> openAnswerColumns(std::unique_ptr<ByteSource> source,
                                                              const std::string &format, const ImportSettings &settings)
{
    const bool isLong = format == "csv-long";
    ImportSettings chosen = settings;
    if (isLong && chosen.columns.id.empty())
        chosen.columns.id = "item";
    if (isLong && chosen.columns.label.empty())
        chosen.columns.label = "label";
    if (chosen.columns.text.empty())
        chosen.columns.text = "text";
    auto rows = FileRecordReader::open(std::move(source), chosen.columns, {});
    if (!rows)
        return tl::unexpected(rows.error());
    return std::make_unique<AnswerColumnsReader>(std::move(*rows), chosen, isLong);
}

} // namespace secondlook::formats
