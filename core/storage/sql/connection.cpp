#include "storage/sql/connection.h"

#include "storage/migrations/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace secondlook::storage {

using base::ErrorCode;

Connection::Connection(std::string path) : m_path(std::move(path))
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

base::Result<std::unique_ptr<Connection>> Connection::open(const std::string &path)
{
    auto connection = std::unique_ptr<Connection>(new Connection(path));
    connection->m_inUse = std::make_unique<InUseLock>(path);
    base::Result<std::unique_ptr<OpenFile>> file = OpenFile::check(path, !connection->m_inUse->wasAlone());
    if (!file)
        return tl::unexpected(file.error());
    connection->m_file = std::move(*file);
    const bool unclean = QFileInfo(QString::fromStdString(path) + QStringLiteral("-wal")).size() > 0;
    SECONDLOOK_TRY(connection->connect());
    if (unclean && connection->m_inUse->wasAlone())
        SECONDLOOK_TRY(connection->checkIntegrity());
    SECONDLOOK_TRY(migrate(*connection));
    return connection;
}

base::Result<std::unique_ptr<Connection>> Connection::create(const std::string &path)
{
    const QFileInfo info(QString::fromStdString(path));
    if (info.exists())
        return base::fail(ErrorCode::Conflict, "there is a file already; choose another name or remove it first", path);
    if (!info.absoluteDir().exists())
        return base::fail(ErrorCode::NotFound, "the folder does not exist; make it first", path);
    auto connection = std::unique_ptr<Connection>(new Connection(path));
    connection->m_file = std::make_unique<OpenFile>(path);
    base::Status made = connection->connect();
    if (made)
        made = migrate(*connection);
    if (!made) {
        connection.reset();
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(QString::fromStdString(path + part));
        return tl::unexpected(made.error());
    }
    connection->m_inUse = std::make_unique<InUseLock>(path);
    return connection;
}

std::string Connection::library()
{
    Connection connection(":memory:");
    connection.m_database.setDatabaseName(QString::fromStdString(connection.m_path));
    if (!connection.m_database.open())
        return "no database";
    const auto version = connection.query(connection.m_dialect.version());
    return version && (*version)->next() ? (*version)->text(0) : "no database";
}

base::Status Connection::connect()
{
    m_database.setDatabaseName(QString::fromStdString(m_path));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!m_database.open())
        return base::fail(ErrorCode::Storage,
                          "the project cannot be opened; check the permissions of the file and its folder", m_path);
    return executeLines(m_dialect.openingStatements());
}

base::Status Connection::checkIntegrity()
{
    base::Result<Statement *> check = query(m_dialect.integrityCheck());
    if (!check)
        return tl::unexpected(check.error());
    const bool sound = (*check)->next() && (*check)->text(0) == "ok";
    (*check)->finish();
    if (!sound)
        return base::fail(ErrorCode::Input, "the project file is damaged; restore it from a copy", m_path);
    return {};
}

base::Result<Statement *> Connection::prepared(std::string_view sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second.get();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))))
        return tl::unexpected(storageError(query.lastError(), m_dialect, m_path));
    auto statement = std::make_unique<Statement>(std::move(query), m_dialect, m_path);
    return m_statements.emplace(sql, std::move(statement)).first->second.get();
}

base::Status Connection::executeLines(std::string_view statements)
{
    while (!statements.empty()) {
        const std::size_t end = statements.find('\n');
        const std::string_view line = statements.substr(0, end);
        QSqlQuery query(m_database);
        if (!query.exec(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()))))
            return tl::unexpected(storageError(query.lastError(), m_dialect, m_path));
        statements = end == std::string_view::npos ? std::string_view() : statements.substr(end + 1);
    }
    return {};
}

Transaction::Transaction(Connection &connection) : m_connection(&connection) {}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

base::Result<Transaction> Transaction::begin(Connection &connection, std::string_view how)
{
    if (connection.m_transactionDepth == 0)
        SECONDLOOK_TRY(connection.executeLines(how));
    ++connection.m_transactionDepth;
    return Transaction(connection);
}

base::Result<Transaction> Transaction::write(Connection &connection)
{
    return begin(connection, connection.dialect().beginWrite());
}

base::Result<base::TimeMs> Connection::writeTime(base::TimeMs now)
{
    if (m_transactionDepth == 0)
        return base::fail(ErrorCode::Internal, "a row was to be written outside of a transaction");
    if (!m_writeTime) {
        SECONDLOOK_TRY(execute("UPDATE write_clock SET at = CASE WHEN at < :now THEN :to ELSE at + 1 END", now, now));
        const auto at = number("SELECT at FROM write_clock", now);
        if (!at)
            return at;
        m_writeTime = *at;
    }
    return *m_writeTime;
}

base::Result<Transaction> Transaction::read(Connection &connection)
{
    return begin(connection, connection.dialect().beginRead());
}

base::Status Transaction::commit()
{
    Connection *connection = std::exchange(m_connection, nullptr);
    if (connection->m_transactionDepth == 0)
        return base::fail(ErrorCode::Internal, "a part of this change was rolled back, so all of it was");
    if (--connection->m_transactionDepth > 0)
        return {};
    connection->m_writeTime.reset();
    base::Status done = connection->executeLines("COMMIT");
    if (!done)
        (void)connection->executeLines("ROLLBACK");
    return done;
}

Transaction::~Transaction()
{
    if (m_connection == nullptr)
        return;
    // An inner transaction that was not committed takes the outer one with it: half a change is never kept.
    m_connection->m_transactionDepth = 0;
    m_connection->m_writeTime.reset();
    (void)m_connection->executeLines("ROLLBACK");
}

} // namespace secondlook::storage
