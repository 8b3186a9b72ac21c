#pragma once

#include "base/result.h"
#include "domain/record.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::formats {

/// Which column (or JSON key) plays which part. Empty means: guess from the names.
struct ColumnChoice
{
    std::string id;
    std::string text;
    std::string label;
    std::string segment;
};

enum class FileFormat { Jsonl, JsonArray, Delimited };

/// What was found out about a file before its records are read.
struct FileProfile
{
    FileFormat format = FileFormat::Jsonl;
    char delimiter = ',';                 ///< of FileFormat::Delimited
    bool latin1 = false;                  ///< bytes are not UTF-8 and were read as ISO 8859-1
    ColumnChoice columns;                 ///< as chosen or guessed; an empty id means ids are made from the content
    std::vector<std::string> allColumns;  ///< in the order of the first record or the header
    std::vector<std::string> notes;       ///< for people: how the file is read, one sentence each
    std::vector<std::string> columnNotes; ///< for people: how the columns were guessed, one sentence each
};

/// Limits on what one file may do. A line over a limit becomes a domain::RejectedLine and reading goes on after it.
struct ReadLimits
{
    std::size_t lineBytes = 16U << 20U; ///< 16 MiB
    int jsonDepth = 32;
    std::size_t fields = 512;
    std::size_t fieldNameBytes = 256;
};

/// Reads records one after another in memory that does not grow with the file. Belongs to one thread.
class RecordReader
{
public:
    virtual ~RecordReader() = default;
    virtual const FileProfile &profile() const = 0;
    /// The next record or rejected line; nothing at the end. An error means the file itself cannot be read any further.
    virtual base::Result<std::optional<domain::ReadItem>> next() = 0;
    virtual std::int64_t bytesRead() const = 0;
    virtual std::int64_t bytesTotal() const = 0; ///< 0 where it is not known (stdin)
};

/// Opens a file, finds out its format, encoding and columns. Errors name the file and what was expected: an empty file,
/// a binary file, no text column (with the columns there are), a named column that is not there.
[[nodiscard]] base::Result<std::unique_ptr<RecordReader>>
openRecords(const std::string &path, const ColumnChoice &columns, const ReadLimits &limits = {});
/// The same from a stream that cannot be rewound; `name` stands for it in messages.
[[nodiscard]] base::Result<std::unique_ptr<RecordReader>>
openRecords(std::istream &stream, const std::string &name, const ColumnChoice &columns, const ReadLimits &limits = {});

} // namespace secondlook::formats
