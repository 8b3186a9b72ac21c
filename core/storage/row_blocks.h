#pragma once

#include "storage/sql/connection.h"

#include <QVariantList>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace secondlook::storage {

/// Rows for one table, written many at a time: a statement for each row costs several times what its row does. Belongs
/// to one write transaction, before whose end flush() has to be called.
class RowBlocks
{
public:
    /// `insert` names the table and its columns, "INSERT INTO outcome (record_id, state)"; `conflict` is what follows
    /// the rows.
    RowBlocks(Connection &connection, std::string_view insert, std::string_view conflict = {})
        : m_connection(connection), m_insert(insert), m_conflict(conflict)
    {
    }

    /// A value for each column.
    template <typename... Values> [[nodiscard]] base::Status add(const Values &...values)
    {
        (m_values.append(Statement::variant(values)), ...);
        m_columns = sizeof...(values);
        return ++m_rows < blockRows ? base::Status() : write(blockRows);
    }
    [[nodiscard]] base::Status flush();

private:
    static constexpr std::size_t blockRows = 64;

    /// The first so many rows.
    [[nodiscard]] base::Status write(std::size_t rows);
    std::string statementOf(std::size_t rows) const;

    Connection &m_connection;
    std::string m_insert;
    std::string m_conflict;
    QVariantList m_values; ///< row after row
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::map<std::size_t, Statement *> m_statements; ///< by their number of rows
};

} // namespace secondlook::storage
