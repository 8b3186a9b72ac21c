#include "formats/row_writers.h"

#include "formats/csv_rows.h"
#include "formats/jsonl_rows.h"
#include "formats/text_row_writer.h"

namespace secondlook::formats {

base::Result<std::unique_ptr<datasets::RowWriter>> makeRowWriter(std::string_view format, OutputFile &file,
                                                                 const std::vector<std::string> &answers)
{
    if (format == "jsonl")
        return std::make_unique<TextRowWriter>(file, "", appendJsonlRow);
    if (format == "csv")
        return std::make_unique<TextRowWriter>(file, csvHeader(answers), appendCsvRow);
    std::string known;
    for (const std::string &name : exportFormats())
        known += (known.empty() ? "" : ", ") + name;
    return base::fail(base::ErrorCode::Usage,
                      "there is no export format '" + std::string(format) + "'; there are: " + known);
}

bool takesSoftLabels(std::string_view format)
{
    return format == "jsonl";
}

std::vector<std::string> exportFormats()
{
    return {"jsonl", "csv"};
}

} // namespace secondlook::formats
