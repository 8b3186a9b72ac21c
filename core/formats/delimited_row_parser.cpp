#include "formats/delimited_row_parser.h"

namespace secondlook::formats {

std::string DelimitedRowParser::parse(std::string_view bytes, ParsedRow &row)
{
    row.clear();
    const std::size_t count = splitRow(bytes, m_dialect, m_cells);
    if (count != m_header.size())
        return "the row has " + std::to_string(count) + (count == 1 ? " column" : " columns") +
               " where the header has " + std::to_string(m_header.size());
    for (std::size_t i = 0; i < count; ++i) {
        Cell &cell = row.add();
        cell.name = m_header[i];
        cell.value = m_cells[i];
        cell.kind = CellKind::Scalar;
    }
    return {};
}

} // namespace secondlook::formats
