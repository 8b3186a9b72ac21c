#pragma once

#include "base/result.h"
#include "formats/record_reader.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

/// The beginning of a file as a table, to choose its columns by.
struct FilePreview
{
    formats::FileProfile profile;
    std::vector<std::vector<std::string>> rows; ///< one value for each of profile.allColumns
};

/// What a whole file holds under a choice of columns. Nothing is stored.
struct FileSurvey
{
    std::int64_t records = 0;
    std::int64_t rejected = 0;
    domain::RejectedLine firstReject; ///< where `rejected` is above 0
    std::int64_t differentIds = 0;
    std::int64_t labelled = 0;
    std::map<std::string, std::int64_t> labels;   ///< records by label
    std::map<std::string, std::int64_t> segments; ///< records by segment, without the name of its column
    std::int64_t longestText = 0;                 ///< code points
};

/// The first `rows` records; rows that cannot be read are not among them.
[[nodiscard]] base::Result<FilePreview> previewFile(const std::string &path, const formats::ColumnChoice &columns,
                                                    std::size_t rows);
/// Reads the file to its end. Cancelled soon after a stop was requested.
[[nodiscard]] base::Result<FileSurvey> surveyFile(const std::string &path, const formats::ColumnChoice &columns,
                                                  const std::stop_token &stop);

} // namespace secondlook::compose
