#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/project_file.h"
#include "storage/sql/dialect.h"
#include "storage/sql/statement.h"

#include <QSqlDatabase>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook::storage {

/// One connection to a project's database with its prepared statements. Belongs to the thread that opened it.
class Connection
{
public:
    /// Opens an existing project file: checks it first, looks for damage where it was not closed cleanly, migrates it.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const std::string &path);
    /// Makes a new project file with the newest schema. Conflict where something stands there already.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> create(const std::string &path);
    /// Name and version of the database underneath: "SQLite 3.40.1".
    static std::string library();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The prepared statement of this text, made on first use.
    [[nodiscard]] base::Result<Statement *> prepared(std::string_view sql);

    /// Runs a statement that gives no rows. Values fill the placeholders in the order in which they stand.
    template <typename... Values> [[nodiscard]] base::Status execute(std::string_view sql, const Values &...values)
    {
        base::Result<Statement *> statement = prepared(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        return (*statement)->run(values...);
    }

    /// Runs a query and gives the statement to read from; nothing has been fetched yet.
    template <typename... Values>
    [[nodiscard]] base::Result<Statement *> query(std::string_view sql, const Values &...values)
    {
        base::Result<Statement *> statement = prepared(sql);
        if (!statement)
            return statement;
        SECONDLOOK_TRY((*statement)->run(values...));
        return statement;
    }

    /// The first column of the first row as a number, or `otherwise` where there is none.
    template <typename... Values>
    [[nodiscard]] base::Result<std::int64_t> number(std::string_view sql, std::int64_t otherwise,
                                                    const Values &...values)
    {
        base::Result<Statement *> statement = query(sql, values...);
        if (!statement)
            return tl::unexpected(statement.error());
        const std::int64_t value =
            (*statement)->next() && !(*statement)->isNull(0) ? (*statement)->int64(0) : otherwise;
        (*statement)->finish();
        return value;
    }

    /// The time that rows written by the write transaction under way carry: `now`, but later than that of every
    /// transaction committed before, whatever the clock does. So who reads what was written after a time misses
    /// nothing.
    [[nodiscard]] base::Result<base::TimeMs> writeTime(base::TimeMs now);

    /// Runs each line of `statements` outside the statement cache.
    [[nodiscard]] base::Status executeLines(std::string_view statements);

    const Dialect &dialect() const { return m_dialect; }
    const std::string &path() const { return m_path; }

private:
    friend class Transaction;
    explicit Connection(std::string path);
    [[nodiscard]] base::Status connect();
    [[nodiscard]] base::Status checkIntegrity();

    std::string m_path;
    Dialect m_dialect;
    std::unique_ptr<OpenFile> m_file; ///< outlives the database handle
    std::unique_ptr<InUseLock> m_inUse;
    QSqlDatabase m_database;
    std::map<std::string, std::unique_ptr<Statement>, std::less<>> m_statements;
    int m_transactionDepth = 0;
    std::optional<base::TimeMs> m_writeTime; ///< of the write transaction under way, once it is asked for
};

/// A write (or read) transaction; joins an outer one; rolls back unless committed.
class Transaction
{
public:
    [[nodiscard]] static base::Result<Transaction> write(Connection &connection);
    /// Everything read inside sees one state of the project.
    [[nodiscard]] static base::Result<Transaction> read(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();

    [[nodiscard]] base::Status commit();

private:
    explicit Transaction(Connection &connection);
    [[nodiscard]] static base::Result<Transaction> begin(Connection &connection, std::string_view how);

    Connection *m_connection;
};

} // namespace secondlook::storage
