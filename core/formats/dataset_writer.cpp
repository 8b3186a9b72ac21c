#include "formats/dataset_writer.h"

#include "formats/argilla_rows.h"
#include "formats/chat_rows.h"
#include "formats/csv_rows.h"
#include "formats/doccano_rows.h"
#include "formats/expectation_rows.h"
#include "formats/file_rows_writer.h"
#include "formats/huggingface_writer.h"
#include "formats/jsonl_rows.h"
#include "formats/label_studio_rows.h"
#include "formats/prodigy_rows.h"
#include "formats/training_rows.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

std::unique_ptr<RowFormat> rowFormat(std::string_view format, const WriterSettings &settings)
{
    if (format == "jsonl")
        return jsonlRows();
    if (format == "csv")
        return csvRows(settings, ',');
    if (format == "tsv")
        return csvRows(settings, '\t');
    if (format == "label-studio")
        return labelStudioRows(settings.schema);
    if (format == "prodigy")
        return prodigyRows(settings.schema);
    if (format == "argilla")
        return argillaRows(settings.schema);
    if (format == "doccano")
        return doccanoRows();
    if (format == "openai-chat")
        return chatRows(settings.schema);
    if (format == "preference")
        return preferenceRows(settings.schema);
    if (format == "fasttext")
        return fastTextRows(settings.schema);
    if (format == "spacy")
        return spacyRows(settings.schema);
    if (format == "great-expectations")
        return expectationRows(settings);
    return nullptr;
}

} // namespace

base::Result<std::unique_ptr<DatasetWriter>> makeDatasetWriter(std::string_view format, const std::string &path,
                                                               WriterSettings settings)
{
    if (format == "huggingface")
        return HuggingFaceWriter::create(path, settings.card);
    std::unique_ptr<RowFormat> rows = rowFormat(format, settings);
    if (!rows) {
        std::string known;
        for (const std::string &name : exportFormats())
            known += (known.empty() ? "" : ", ") + name;
        return base::fail(base::ErrorCode::Usage,
                          "there is no export format '" + std::string(format) + "'; there are: " + known);
    }
    auto writer = std::make_unique<FileRowsWriter>(path, std::move(rows));
    SECONDLOOK_TRY(writer->open());
    return writer;
}

std::vector<std::string> exportFormats()
{
    return {"jsonl",   "csv",         "tsv",        "huggingface", "label-studio", "prodigy",           "argilla",
            "doccano", "openai-chat", "preference", "fasttext",    "spacy",        "great-expectations"};
}

} // namespace secondlook::formats
