#include "formats/csv_rows.h"

#include "formats/field_value_text.h"
#include "formats/json_text.h"
#include "formats/jsonl_rows.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

/// One row after another, cell by cell.
class TableRow
{
public:
    TableRow(std::string &out, const TableDialect &dialect) : m_out(out), m_dialect(dialect) {}

    void cell(std::string_view text)
    {
        separate();
        appendCsvCell(m_out, text, m_dialect);
    }
    void number(double value)
    {
        separate();
        appendNumber(m_out, value);
    }
    void version(int value)
    {
        separate();
        if (value > 0)
            m_out += std::to_string(value);
    }
    void end()
    {
        m_out += "\r\n";
        m_any = false;
    }

private:
    void separate()
    {
        if (m_any)
            m_out += m_dialect.delimiter;
        m_any = true;
    }

    std::string &m_out;
    const TableDialect &m_dialect;
    bool m_any = false;
};

class CsvRows : public RowFormat
{
public:
    CsvRows(const WriterSettings &settings, char delimiter)
        : m_dialect{delimiter, settings.formulaGuard},
          m_answers(settings.schema.answerNames()),
          m_marked(settings.byteOrderMark)
    {
    }

    std::string head() const final { return (m_marked ? "\xEF\xBB\xBF" : "") + header(); }

protected:
    virtual std::string header() const = 0;

    TableDialect m_dialect;
    std::vector<std::string> m_answers; ///< names of the further fields

private:
    bool m_marked;
};

/// One record a row, with its label and where that comes from.
class RecordTable final : public CsvRows
{
public:
    RecordTable(const WriterSettings &settings, char delimiter)
        : CsvRows(settings, delimiter), m_columns(recordTableColumns(settings.schema))
    {
    }

    std::string header() const override
    {
        std::string out;
        TableRow row(out, m_dialect);
        for (const std::string &name : m_columns)
            row.cell(name);
        row.end();
        return out;
    }

    std::string append(std::string &out, const datasets::ExportRow &from) override
    {
        std::string missing = missingLabel(from);
        if (!missing.empty())
            return missing;
        TableRow row(out, m_dialect);
        row.cell(from.record.externalId);
        row.cell(from.record.text);
        row.cell(from.record.segment);
        std::string fields;
        appendFieldsObject(fields, from.record.fields);
        row.cell(fields);
        row.cell(from.label);
        row.cell(from.labelSource);
        row.cell(from.sourceName);
        if (from.confidence)
            row.number(*from.confidence);
        else
            row.cell({});
        row.cell(from.modelLabel);
        row.cell(from.modelVersion);
        row.version(from.policyVersion);
        row.version(from.schemaVersion);
        row.cell(joinedNames(from.reviewers));
        row.cell(from.decidedAt);
        row.cell(from.gold);
        row.cell(from.split);
        row.number(from.weight);
        for (const datasets::ExportAnswer &answer : from.answers)
            row.cell(valueCell(answer.value));
        if (!from.answers.empty())
            row.cell(joinedNames(from.answersDiffer));
        row.end();
        return {};
    }

private:
    std::vector<std::string> m_columns;
};

/// One annotation a row, as coefficients of agreement want it.
class AnnotationTable final : public CsvRows
{
public:
    using CsvRows::CsvRows;

    std::string header() const override
    {
        std::string out;
        TableRow row(out, m_dialect);
        for (const char *name : {"item", "annotator", "label", "seconds", "at", "comment"})
            row.cell(name);
        for (const std::string &name : m_answers)
            row.cell("answer." + name);
        for (const char *name : {"text", "segment", "gold", "split"})
            row.cell(name);
        row.end();
        return out;
    }

    std::string append(std::string &out, const datasets::ExportRow &from) override
    {
        bool any = false;
        for (const datasets::ExportAnnotation &annotation : from.annotations) {
            if (annotation.label.empty())
                continue;
            any = true;
            appendAnnotation(out, from, annotation);
        }
        return any ? std::string() : "nobody answered them, and this layout has one annotation a row";
    }

private:
    void appendAnnotation(std::string &out, const datasets::ExportRow &from,
                          const datasets::ExportAnnotation &annotation) const
    {
        TableRow row(out, m_dialect);
        row.cell(from.record.externalId);
        row.cell(annotation.reviewer);
        row.cell(annotation.label);
        if (annotation.seconds > 0.0)
            row.number(annotation.seconds);
        else
            row.cell({});
        row.cell(annotation.at);
        row.cell(annotation.comment);
        for (const std::string &name : m_answers) {
            const auto answer = annotation.values.find(name);
            row.cell(answer == annotation.values.end() ? std::string() : valueCell(answer->second));
        }
        row.cell(from.record.text);
        row.cell(from.record.segment);
        row.cell(from.gold);
        row.cell(from.split);
        row.end();
    }
};

/// One record a row with a column for each reviewer.
class ReviewerTable final : public CsvRows
{
public:
    ReviewerTable(const WriterSettings &settings, char delimiter)
        : CsvRows(settings, delimiter), m_reviewers(settings.reviewers)
    {
    }

    std::string header() const override
    {
        std::string out;
        TableRow row(out, m_dialect);
        for (const char *name : {"id", "text", "segment", "label", "label_source", "gold", "split"})
            row.cell(name);
        for (const std::string &reviewer : m_reviewers)
            row.cell("annotator." + reviewer);
        row.end();
        return out;
    }

    std::string append(std::string &out, const datasets::ExportRow &from) override
    {
        TableRow row(out, m_dialect);
        row.cell(from.record.externalId);
        row.cell(from.record.text);
        row.cell(from.record.segment);
        row.cell(from.label);
        row.cell(from.labelSource);
        row.cell(from.gold);
        row.cell(from.split);
        for (const std::string &reviewer : m_reviewers) {
            const auto mine = std::ranges::find(from.annotations, reviewer, &datasets::ExportAnnotation::reviewer);
            row.cell(mine == from.annotations.end() ? std::string() : mine->label);
        }
        row.end();
        return {};
    }

private:
    std::vector<std::string> m_reviewers;
};

} // namespace

bool startsLikeAFormula(std::string_view cell)
{
    static constexpr std::string_view starts = "=+-@\t\r";
    return !cell.empty() && starts.find(cell.front()) != std::string_view::npos;
}

std::vector<std::string> recordTableColumns(const domain::LabelSchema &schema)
{
    std::vector<std::string> columns = {
        "id",        "text",       "segment",     "fields",        "label",          "label_source",
        "source",    "confidence", "model_label", "model_version", "policy_version", "schema_version",
        "reviewers", "decided_at", "gold",        "split",         "weight"};
    const std::vector<std::string> answers = schema.answerNames();
    for (const std::string &name : answers)
        columns.push_back("answer." + name);
    if (!answers.empty())
        columns.emplace_back("answers_differ");
    return columns;
}

void appendCsvCell(std::string &out, std::string_view cell, const TableDialect &dialect)
{
    const bool guarded = dialect.formulaGuard && startsLikeAFormula(cell);
    const char special[] = {dialect.delimiter, '"', '\r', '\n'};
    if (cell.find_first_of(std::string_view(special, sizeof special)) == std::string_view::npos) {
        if (guarded)
            out += '\'';
        out += cell;
        return;
    }
    out += guarded ? "\"'" : "\"";
    for (std::size_t from = 0; from <= cell.size();) {
        const std::size_t quote = cell.find('"', from);
        if (quote == std::string_view::npos) {
            out.append(cell, from);
            break;
        }
        out.append(cell, from, quote - from);
        out += "\"\"";
        from = quote + 1;
    }
    out += '"';
}

std::unique_ptr<RowFormat> csvRows(const WriterSettings &settings, char delimiter)
{
    switch (settings.layout) {
    case TableLayout::Long:
        return std::make_unique<AnnotationTable>(settings, delimiter);
    case TableLayout::Wide:
        return std::make_unique<ReviewerTable>(settings, delimiter);
    case TableLayout::Records:
        break;
    }
    return std::make_unique<RecordTable>(settings, delimiter);
}

} // namespace secondlook::formats
