#include "formats/csv_rows.h"

#include "formats/field_value_text.h"
#include "formats/json_text.h"
#include "formats/jsonl_rows.h"

namespace secondlook::formats {

namespace {

bool startsLikeAFormula(std::string_view cell)
{
    static constexpr std::string_view starts = "=+-@\t\r";
    return !cell.empty() && starts.find(cell.front()) != std::string_view::npos;
}

} // namespace

std::string csvHeader(const std::vector<std::string> &answers)
{
    std::string header = "id,text,segment,fields,label,label_source,source,confidence,model_label,model_version,"
                         "policy_version,schema_version,reviewers,decided_at";
    for (const std::string &name : answers) {
        header += ',';
        appendCsvCell(header, "answer." + name);
    }
    return header + (answers.empty() ? "\r\n" : ",answers_differ\r\n");
}

void appendCsvCell(std::string &out, std::string_view cell)
{
    const bool guarded = startsLikeAFormula(cell);
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
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

void appendCsvRow(std::string &out, const datasets::ExportRow &row)
{
    const auto cell = [&out](std::string_view text) {
        appendCsvCell(out, text);
        out += ',';
    };
    const auto version = [&out](int number) {
        if (number > 0)
            out += std::to_string(number);
        out += ',';
    };
    cell(row.record.externalId);
    cell(row.record.text);
    cell(row.record.segment);
    std::string fields;
    appendFieldsObject(fields, row.record.fields);
    cell(fields);
    cell(row.label);
    cell(row.labelSource);
    cell(row.sourceName);
    if (row.confidence)
        appendNumber(out, *row.confidence);
    out += ',';
    cell(row.modelLabel);
    cell(row.modelVersion);
    version(row.policyVersion);
    version(row.schemaVersion);
    cell(joinedNames(row.reviewers));
    appendCsvCell(out, row.decidedAt);
    for (const datasets::ExportAnswer &answer : row.answers) {
        out += ',';
        appendCsvCell(out, valueCell(answer.value));
    }
    if (!row.answers.empty()) {
        out += ',';
        appendCsvCell(out, joinedNames(row.answersDiffer));
    }
    out += "\r\n";
}

} // namespace secondlook::formats
