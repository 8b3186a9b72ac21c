#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

enum class CellKind { Null, Scalar, Nested };

/// One named value of a row. Nested values (JSON objects and lists) are compact JSON text.
struct Cell
{
    std::string name;
    std::string value;
    CellKind kind = CellKind::Scalar;
};

/// The named values of one row, in the order of the file. Cleared and filled again for every row, so that memory is
/// reused.
class ParsedRow
{
public:
    void clear() { m_count = 0; }
    Cell &add()
    {
        if (m_count == m_cells.size())
            m_cells.emplace_back();
        return m_cells[m_count++];
    }
    std::size_t size() const { return m_count; }
    Cell &operator[](std::size_t index) { return m_cells[index]; }
    const Cell &operator[](std::size_t index) const { return m_cells[index]; }
    /// Nothing where there is no such cell.
    const Cell *find(std::string_view name) const
    {
        for (std::size_t i = 0; i < m_count; ++i) {
            if (m_cells[i].name == name)
                return &m_cells[i];
        }
        return nullptr;
    }

private:
    std::vector<Cell> m_cells;
    std::size_t m_count = 0;
};

/// Understands the bytes of one record.
class RowParser
{
public:
    virtual ~RowParser() = default;
    /// Why the bytes are no record, in words for people; empty where `row` holds it. The bytes are UTF-8 without NUL.
    virtual std::string parse(std::string_view bytes, ParsedRow &row) = 0;
};

} // namespace secondlook::formats
