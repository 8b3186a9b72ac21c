#include "formats/huggingface_writer.h"

#include "formats/huggingface_card.h"
#include "formats/huggingface_rows.h"

namespace secondlook::formats {

base::Result<std::unique_ptr<DatasetWriter>> HuggingFaceWriter::create(const std::string &path,
                                                                       const datasets::DatasetCard &card)
{
    auto folder = OutputFolder::create(path);
    if (!folder)
        return tl::unexpected(folder.error());
    return std::unique_ptr<DatasetWriter>(new HuggingFaceWriter(std::move(*folder), card));
}

base::Result<HuggingFaceWriter::Part *> HuggingFaceWriter::part(const std::string &split)
{
    const auto known = m_parts.find(split);
    if (known != m_parts.end())
        return &known->second;
    if (!isPlainSplit(split))
        return base::fail(base::ErrorCode::Input, "a split whose rows get a file is named in small letters and digits",
                          "split " + split);
    const auto place = m_folder.place("data/" + split + ".jsonl");
    if (!place)
        return tl::unexpected(place.error());
    auto file = OutputFile::create(*place);
    if (!file)
        return tl::unexpected(file.error());
    return &m_parts.emplace(split, Part{std::move(*file), 0}).first->second;
}

base::Status HuggingFaceWriter::write(const datasets::ExportRow &row)
{
    if (row.labelSource.empty()) {
        m_leftOut.add(missingLabel(row));
        return {};
    }
    const std::string split = row.split.empty() ? "train" : row.split;
    const auto into = part(split);
    if (!into)
        return tl::unexpected(into.error());
    m_line.clear();
    appendHuggingFaceRow(m_line, row);
    m_tally.add(row, split);
    ++m_rows;
    ++(*into)->rows;
    return (*into)->file->write(m_line);
}

void HuggingFaceWriter::note(const std::string &name, const OutputFile &file)
{
    m_written.push_back({m_folder.path() + "/" + name, file.bytes(), file.sha256()});
}

base::Status HuggingFaceWriter::writeWhole(const std::string &name, const std::string &content)
{
    const auto place = m_folder.place(name);
    if (!place)
        return tl::unexpected(place.error());
    auto file = OutputFile::create(*place);
    if (!file)
        return tl::unexpected(file.error());
    SECONDLOOK_TRY((*file)->write(content));
    SECONDLOOK_TRY((*file)->commit());
    note(name, **file);
    return {};
}

base::Status HuggingFaceWriter::finish()
{
    if (m_parts.empty())
        SECONDLOOK_TRY(part("train"));
    for (auto &[split, made] : m_parts)
        SECONDLOOK_TRY(made.file->commit());
    m_tally.fill(m_card);
    if (m_card.splits.empty())
        m_card.splits.emplace_back("train", 0);
    std::vector<SplitFile> files;
    for (const auto &[split, rows] : m_card.splits) {
        const Part &made = m_parts.at(split);
        const std::string name = "data/" + split + ".jsonl";
        files.push_back({split, {name, made.file->bytes(), made.file->sha256()}, rows});
        note(name, *made.file);
    }
    m_parts.clear();
    SECONDLOOK_TRY(writeWhole("croissant.json", croissant(m_card, files)));
    SECONDLOOK_TRY(writeWhole("README.md", huggingFaceCard(m_card, files)));
    return m_folder.commit();
}

} // namespace secondlook::formats
