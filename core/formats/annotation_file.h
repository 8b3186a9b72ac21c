#pragma once

#include "base/result.h"

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::formats {

/// One annotation made elsewhere. Ids are text; nothing is merged.
struct AnnotationRow
{
    std::string item;
    std::string annotator;
    std::string label;
    std::string gold;              ///< the true label where the file knows it; may be empty
    std::optional<double> seconds; ///< how long the decision took
    std::string at;                ///< as written, by custom ISO 8601; may be empty
    std::string comment;
    std::int64_t line = 0; ///< from 1, where the row begins
    std::vector<std::string>
        answers{}; ///< cells of AnnotationColumns::answers, in that order; "" where the file has none

    bool operator==(const AnnotationRow &) const = default;
};

/// Which columns play which part. Empty means: by name ("item", "item_id", "record_id" or "id"; "annotator",
/// "reviewer", "annotator_id", "worker" or "rater"; "label"). gold, seconds, at and comment are found by their names.
struct AnnotationColumns
{
    std::string item;
    std::string reviewer;
    std::string label;
    std::vector<std::string> answers{}; ///< further fields by name: the column of NAME is "answer.NAME"
};

/// At most this many annotations are read from one file; they are held in memory.
inline constexpr std::size_t maxAnnotations = 50'000'000;
inline constexpr const char *tooManyAnnotations = "more than 50,000,000 annotations in one file; split it";

/// Reads a long CSV (or ; | tab separated) file, one annotation a row. Unlike records, annotations are taken whole or
/// not at all: a row without item, annotator or label, with the wrong number of columns or not UTF-8 is an error with
/// its line. So is a second annotation of one item by one annotator (the error names both lines), unless `lastWins`:
/// then the later row counts and the earlier one is left out. Rows are in the order of the file.
[[nodiscard]] base::Result<std::vector<AnnotationRow>>
readAnnotations(const std::string &path, const AnnotationColumns &columns = {}, bool lastWins = false);
/// The same from a stream; `name` stands for it in messages.
[[nodiscard]] base::Result<std::vector<AnnotationRow>> readAnnotations(std::istream &stream, const std::string &name,
                                                                       const AnnotationColumns &columns = {},
                                                                       bool lastWins = false);

} // namespace secondlook::formats
