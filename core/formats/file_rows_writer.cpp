#include "formats/file_rows_writer.h"

#include <algorithm>
#include <filesystem>

namespace secondlook::formats {

std::string missingLabel(const datasets::ExportRow &row)
{
    if (!row.label.empty())
        return {};
    return row.labelSource.empty() ? "nothing is decided about them" : std::string(ambiguousReason);
}

void LeftOutCounts::add(std::string reason)
{
    const auto known = std::ranges::find(m_all, reason, &LeftOut::reason);
    if (known == m_all.end())
        m_all.push_back({std::move(reason), 1});
    else
        ++known->rows;
}

std::string withSplit(const std::string &path, const std::string &split)
{
    const std::string ending = std::filesystem::path(path).extension().string();
    return path.substr(0, path.size() - ending.size()) + "." + split + ending;
}

std::string withEnding(const std::string &path, const std::string &suffix)
{
    return path.substr(0, path.size() - std::filesystem::path(path).extension().string().size()) + suffix;
}

bool isPlainSplit(std::string_view split)
{
    return !split.empty() && split.size() <= 50 &&
           split.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos;
}

FileRowsWriter::FileRowsWriter(std::string path, std::unique_ptr<RowFormat> format)
    : m_path(std::move(path)), m_format(std::move(format))
{
}

base::Status FileRowsWriter::open()
{
    // Where splits have files of their own, nobody knows yet whether there is any row outside of them.
    return m_format->isWrittenBySplit() ? base::Status() : part({}).map([](Part *) {});
}

base::Result<FileRowsWriter::Part *> FileRowsWriter::part(const std::string &split)
{
    const bool own = m_format->isWrittenBySplit() && !split.empty();
    if (own && !isPlainSplit(split))
        return base::fail(base::ErrorCode::Input, "a split whose rows get a file is named in small letters and digits",
                          "split " + split);
    const std::string path = own ? withSplit(m_path, split) : m_path;
    const auto known = m_parts.find(path);
    if (known != m_parts.end())
        return &known->second;
    Part made;
    auto file = OutputFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    made.file = std::move(*file);
    SECONDLOOK_TRY(made.file->write(m_format->head()));
    if (!m_format->besideSuffix().empty()) {
        auto beside = OutputFile::create(withEnding(path, std::string(m_format->besideSuffix())));
        if (!beside)
            return tl::unexpected(beside.error());
        made.beside = std::move(*beside);
    }
    return &m_parts.emplace(path, std::move(made)).first->second;
}

base::Status FileRowsWriter::write(const datasets::ExportRow &row)
{
    m_row.clear();
    std::string refusal = m_format->append(m_row, row);
    if (!refusal.empty()) {
        m_leftOut.add(std::move(refusal));
        return {};
    }
    const auto into = part(row.split);
    if (!into)
        return tl::unexpected(into.error());
    if (std::exchange((*into)->any, true))
        SECONDLOOK_TRY((*into)->file->write(m_format->between()));
    SECONDLOOK_TRY((*into)->file->write(m_row));
    ++m_rows;
    if (!(*into)->beside)
        return {};
    m_row.clear();
    m_format->appendBeside(m_row, row);
    return (*into)->beside->write(m_row);
}

base::Status FileRowsWriter::commit(const std::string &path, OutputFile &file)
{
    SECONDLOOK_TRY(file.commit());
    m_written.push_back({path, file.bytes(), file.sha256()});
    return {};
}

base::Status FileRowsWriter::finish()
{
    if (m_parts.empty())
        SECONDLOOK_TRY(part({}));
    std::vector<std::pair<std::string, std::unique_ptr<OutputFile>>> companions;
    for (auto &[suffix, content] : m_format->companions()) {
        std::string path = withEnding(m_path, suffix);
        auto file = OutputFile::create(path);
        if (!file)
            return tl::unexpected(file.error());
        SECONDLOOK_TRY((*file)->write(content));
        companions.emplace_back(std::move(path), std::move(*file));
    }
    for (auto &[path, made] : m_parts)
        SECONDLOOK_TRY(made.file->write(m_format->tail()));
    for (auto &[path, made] : m_parts) {
        SECONDLOOK_TRY(commit(path, *made.file));
        if (made.beside)
            SECONDLOOK_TRY(commit(withEnding(path, std::string(m_format->besideSuffix())), *made.beside));
    }
    for (auto &[path, file] : companions)
        SECONDLOOK_TRY(commit(path, *file));
    return {};
}

} // namespace secondlook::formats
