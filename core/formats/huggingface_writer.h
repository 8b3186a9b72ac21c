#pragma once

#include "formats/card_tally.h"
#include "formats/dataset_writer.h"
#include "formats/file_rows_writer.h"
#include "formats/output_folder.h"

#include <map>

namespace secondlook::formats {

/// Writes a dataset folder as Hugging Face `datasets` loads it: data/SPLIT.jsonl, README.md with the card, and
/// croissant.json. Rows without a split are in "train".
class HuggingFaceWriter final : public DatasetWriter
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<DatasetWriter>> create(const std::string &path,
                                                                             const datasets::DatasetCard &card);

    base::Status write(const datasets::ExportRow &row) override;
    base::Status finish() override;
    void describe(const datasets::DatasetCard &card) override { m_card = card; }
    std::vector<WrittenFile> files() const override { return m_written; }
    const std::vector<LeftOut> &leftOut() const override { return m_leftOut.all(); }
    std::int64_t rowsWritten() const override { return m_rows; }

private:
    struct Part
    {
        std::unique_ptr<OutputFile> file;
        std::int64_t rows = 0;
    };

    HuggingFaceWriter(OutputFolder folder, datasets::DatasetCard card)
        : m_folder(std::move(folder)), m_card(std::move(card))
    {
    }
    base::Result<Part *> part(const std::string &split);
    base::Status writeWhole(const std::string &name, const std::string &content);
    void note(const std::string &name, const OutputFile &file);

    OutputFolder m_folder;
    datasets::DatasetCard m_card;
    CardTally m_tally;
    std::map<std::string, Part> m_parts; ///< by split; their files go before the folder does
    LeftOutCounts m_leftOut;
    std::int64_t m_rows = 0;
    std::string m_line; ///< kept for its memory
    std::vector<WrittenFile> m_written;
};

} // namespace secondlook::formats
