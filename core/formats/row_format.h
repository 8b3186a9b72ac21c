#pragma once

#include "datasets/export_row.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook::formats {

/// How one format says rows, as text that can be written piece by piece.
class RowFormat
{
public:
    virtual ~RowFormat() = default;

    virtual std::string head() const { return {}; }
    /// Stands between two rows.
    virtual std::string_view between() const { return {}; }
    virtual std::string tail() const { return {}; }
    /// Appends the row. Gives why it is left out, in words that continue "3 rows left out: ", or nothing.
    virtual std::string append(std::string &out, const datasets::ExportRow &row) = 0;

    /// Whether each split of a dataset version gets a file of its own, because a row cannot say which it is in.
    virtual bool isWrittenBySplit() const { return false; }
    /// Appends what a file beside says of the same row; its name is the file's with `besideSuffix()`, where that is not
    /// empty.
    virtual std::string_view besideSuffix() const { return {}; }
    virtual void appendBeside(std::string &, const datasets::ExportRow &) const {}
    /// Small files that are known when all rows were written: what replaces the ending of the name, and the content.
    virtual std::vector<std::pair<std::string, std::string>> companions() const { return {}; }
};

/// Why a format with one label a row leaves this row out, or nothing.
std::string missingLabel(const datasets::ExportRow &row);

} // namespace secondlook::formats
