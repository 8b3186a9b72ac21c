#include "app/compose/previewing.h"

#include "base/text.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace secondlook::compose {

using base::Result;

namespace {

std::string segmentValue(const std::string &segment)
{
    const std::size_t equals = segment.find('=');
    return equals == std::string::npos ? segment : segment.substr(equals + 1);
}

std::string valueOf(const domain::IncomingRecord &incoming, const std::string &column,
                    const formats::ColumnChoice &columns)
{
    const domain::Record &record = incoming.record;
    if (column == columns.text)
        return record.text;
    if (column == columns.id)
        return record.externalId;
    if (column == columns.label)
        return incoming.label;
    if (column == columns.segment)
        return segmentValue(record.segment);
    const auto field =
        std::find_if(record.fields.begin(), record.fields.end(), [&](const auto &f) { return f.name == column; });
    return field == record.fields.end() ? std::string() : field->value;
}

std::int64_t codePoints(const std::string &text)
{
    return std::count_if(text.begin(), text.end(), base::beginsCharacter);
}

void count(FileSurvey &survey, const domain::IncomingRecord &incoming, std::unordered_set<std::size_t> &ids)
{
    ++survey.records;
    ids.insert(std::hash<std::string>()(incoming.record.externalId));
    if (!incoming.label.empty()) {
        ++survey.labelled;
        ++survey.labels[incoming.label];
    }
    if (!incoming.record.segment.empty())
        ++survey.segments[segmentValue(incoming.record.segment)];
    survey.longestText = std::max(survey.longestText, codePoints(incoming.record.text));
}

} // namespace

Result<FilePreview> previewFile(const std::string &path, const formats::ColumnChoice &columns, std::size_t rows)
{
    auto reader = formats::openRecords(path, columns);
    if (!reader)
        return tl::unexpected(reader.error());
    FilePreview preview{(*reader)->profile(), {}};
    while (preview.rows.size() < rows) {
        auto item = (*reader)->next();
        if (!item)
            return tl::unexpected(item.error());
        if (!*item)
            break;
        const auto *incoming = std::get_if<domain::IncomingRecord>(&**item);
        if (incoming == nullptr)
            continue;
        std::vector<std::string> row;
        for (const std::string &column : preview.profile.allColumns)
            row.push_back(valueOf(*incoming, column, preview.profile.columns));
        preview.rows.push_back(std::move(row));
    }
    return preview;
}

Result<FileSurvey> surveyFile(const std::string &path, const formats::ColumnChoice &columns,
                              const std::stop_token &stop)
{
    auto reader = formats::openRecords(path, columns);
    if (!reader)
        return tl::unexpected(reader.error());
    FileSurvey survey;
    std::unordered_set<std::size_t> ids;
    while (!stop.stop_requested()) {
        auto item = (*reader)->next();
        if (!item)
            return tl::unexpected(item.error());
        if (!*item) {
            survey.differentIds = static_cast<std::int64_t>(ids.size());
            return survey;
        }
        if (const auto *incoming = std::get_if<domain::IncomingRecord>(&**item))
            count(survey, *incoming, ids);
        else if (++survey.rejected == 1)
            survey.firstReject = std::get<domain::RejectedLine>(**item);
    }
    return base::fail(base::ErrorCode::Cancelled, "Reading the file was stopped.", path);
}

} // namespace secondlook::compose
