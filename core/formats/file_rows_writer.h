#pragma once

#include "formats/dataset_writer.h"
#include "formats/output_file.h"
#include "formats/row_format.h"

#include <map>

namespace secondlook::formats {

/// Counts rows that are left out, by reason.
class LeftOutCounts
{
public:
    void add(std::string reason);
    const std::vector<LeftOut> &all() const { return m_all; }

private:
    std::vector<LeftOut> m_all;
};

/// `name.jsonl` as `name.train.jsonl`.
std::string withSplit(const std::string &path, const std::string &split);
/// `name.json` as `nameSUFFIX`; a name without an ending gets the suffix behind it.
std::string withEnding(const std::string &path, const std::string &suffix);
/// Whether a split may be part of a file's name: small letters, digits, "_" and "-".
bool isPlainSplit(std::string_view split);

/// Writes rows of one format into a file, or one for each split, with what belongs beside them.
class FileRowsWriter final : public DatasetWriter
{
public:
    FileRowsWriter(std::string path, std::unique_ptr<RowFormat> format);
    /// The file that is written in any case; call before the first row.
    [[nodiscard]] base::Status open();

    base::Status write(const datasets::ExportRow &row) override;
    base::Status finish() override;
    std::vector<WrittenFile> files() const override { return m_written; }
    const std::vector<LeftOut> &leftOut() const override { return m_leftOut.all(); }
    std::int64_t rowsWritten() const override { return m_rows; }

private:
    struct Part
    {
        std::unique_ptr<OutputFile> file;
        std::unique_ptr<OutputFile> beside; ///< none where the format has none
        bool any = false;                   ///< holds a row
    };
    base::Result<Part *> part(const std::string &split);
    base::Status commit(const std::string &path, OutputFile &file);

    std::string m_path;
    std::unique_ptr<RowFormat> m_format;
    std::map<std::string, Part> m_parts; ///< by path, which is the order of the list of files
    LeftOutCounts m_leftOut;
    std::int64_t m_rows = 0;
    std::string m_row; ///< kept for its memory
    std::vector<WrittenFile> m_written;
};

} // namespace secondlook::formats
