#pragma once

#include "base/result.h"
#include "formats/parsed_row.h"
#include "formats/record_reader.h"

#include <unordered_map>
#include <unordered_set>

namespace secondlook::formats {

/// What the first records of a file show about its columns.
class ColumnSample
{
public:
    /// Columns that are there whatever the records hold: those of a header.
    void addNames(const std::vector<std::string> &names);
    void addRow(const ParsedRow &row);

    std::vector<std::string> names() const;
    bool has(const std::string &name) const;
    /// Its values are mostly no objects or lists.
    bool isPlain(const std::string &name) const;
    /// Every row had a value of its own for it.
    bool isUnique(const std::string &name) const;
    bool empty() const { return m_columns.empty(); }

private:
    struct Column
    {
        std::string name;
        std::size_t nested = 0;                        ///< rows with an object or a list
        std::size_t filled = 0;                        ///< rows with another value
        std::unordered_set<std::uint64_t> valueHashes; ///< of those values
    };
    Column &column(const std::string &name);
    const Column *find(const std::string &name) const;

    std::vector<Column> m_columns;
    std::unordered_map<std::string, std::size_t> m_index; ///< position in m_columns by name
    std::size_t m_rows = 0;
};

/// Fills in the parts that `profile.columns` leaves open, by the names of the columns, and says in `columnNotes` what
/// was guessed. Errors: a named column that is not there, one column named for two parts, no column that looks like
/// text.
[[nodiscard]] base::Status chooseColumns(FileProfile &profile, const ColumnSample &sample, const std::string &file);

/// Of these names, the one under which the text most likely stands; empty where none looks like it.
std::string likelyTextName(const std::vector<std::string> &names);

} // namespace secondlook::formats
