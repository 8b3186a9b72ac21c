#include "storage/row_blocks.h"

namespace secondlook::storage {

base::Status RowBlocks::flush()
{
    // So that a handful of statements does for any number of rows.
    for (std::size_t size = blockRows; size > 0; size /= 2)
        if (m_rows >= size)
            SECONDLOOK_TRY(write(size));
    return {};
}

base::Status RowBlocks::write(std::size_t rows)
{
    Statement *&statement = m_statements[rows];
    if (statement == nullptr) {
        const auto prepared = m_connection.prepared(statementOf(rows));
        if (!prepared)
            return tl::unexpected(prepared.error());
        statement = *prepared;
    }
    const auto values = static_cast<qsizetype>(rows * m_columns);
    SECONDLOOK_TRY(statement->runInOrder(m_values.first(values)));
    m_values.remove(0, values);
    m_rows -= rows;
    return {};
}

std::string RowBlocks::statementOf(std::size_t rows) const
{
    std::string text = m_insert + " VALUES ";
    for (std::size_t row = 0; row < rows; ++row) {
        text += row == 0 ? "(" : ", (";
        for (std::size_t column = 0; column < m_columns; ++column)
            text += (column == 0 ? ":v" : ", :v") + std::to_string(row * m_columns + column + 1);
        text += ")";
    }
    return text + m_conflict;
}

} // namespace secondlook::storage
