#pragma once

#include "formats/delimited_text.h"
#include "formats/parsed_row.h"

namespace secondlook::formats {

/// A row of a delimited file under its header. An empty cell is an empty text.
class DelimitedRowParser final : public RowParser
{
public:
    DelimitedRowParser(const Dialect &dialect, std::vector<std::string> header)
        : m_dialect(dialect), m_header(std::move(header))
    {
    }
    std::string parse(std::string_view bytes, ParsedRow &row) override;

private:
    Dialect m_dialect;
    std::vector<std::string> m_header;
    std::vector<std::string> m_cells;
};

} // namespace secondlook::formats
