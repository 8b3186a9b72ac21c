#pragma once

#include "domain/label_schema.h"
#include "formats/byte_source.h"
#include "formats/record_reader.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// How a file with records and answers is read.
struct ImportSettings
{
    std::string format;          ///< one of importFormats(); empty: found out where it is certain, else plain records
    ColumnChoice columns;        ///< `label` names the question of a Label Studio or Argilla file
    std::string annotator;       ///< whose the labels are where the file names nobody; empty: labels known already
    std::string annotatorPrefix; ///< goes in front of every name, so that annotators of several exports stay apart
    domain::LabelSchema schema;  ///< what the answers beside the label are read by; may be without fields
};

/// "records" for plain records, then the formats that bring answers along.
std::vector<std::string> importFormats();

/// Opens a file, or for "huggingface" a folder, and reads records, each with the answers that it holds. Items that
/// cannot be read, and answers in them, become rejected lines that name line, task and label. Errors as openRecords().
[[nodiscard]] base::Result<std::unique_ptr<RecordReader>> openImport(const std::string &path,
                                                                     const ImportSettings &settings);
/// The same from a stream that cannot be rewound; `name` stands for it in messages.
[[nodiscard]] base::Result<std::unique_ptr<RecordReader>> openImport(std::istream &stream, const std::string &name,
                                                                     const ImportSettings &settings);

/// The format of which the beginning of a file certainly is, or "records".
std::string guessedImportFormat(std::string_view head, const std::string &name);

} // namespace secondlook::formats
