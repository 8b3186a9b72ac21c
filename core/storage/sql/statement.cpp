#include "storage/sql/statement.h"

#include "storage/sql/dialect.h"

#include <QRegularExpression>

namespace secondlook::storage {

base::Error storageError(const QSqlError &error, const Dialect &dialect, const std::string &path)
{
    using base::ErrorCode;
    const std::string code = error.nativeErrorCode().toStdString();
    if (dialect.isDiskFull(code))
        return {ErrorCode::Storage, "the disk is full; make room and try again (nothing was half-written)", path};
    if (dialect.isBusy(code))
        return {ErrorCode::Unreachable, "another program is writing to the project; try again in a moment", path};
    if (dialect.isReadOnly(code))
        return {ErrorCode::Storage, "the project cannot be written; check the permissions of the file and its folder",
                path};
    if (dialect.isDamaged(code))
        return {ErrorCode::Input, "the project file is damaged; restore it from a copy", path};
    return {ErrorCode::Storage, "the database refused: " + error.databaseText().toStdString(), path};
}

Statement::Statement(QSqlQuery query, const Dialect &dialect, const std::string &path)
    : m_query(std::move(query)), m_dialect(dialect), m_path(path)
{
    static const QRegularExpression name(QStringLiteral(":\\w+"));
    for (auto found = name.globalMatch(m_query.lastQuery()); found.hasNext();)
        m_placeholders.append(found.next().captured());
}

base::Status Statement::runInOrder(const QVariantList &values)
{
    Q_ASSERT(values.size() == m_placeholders.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(m_placeholders.at(i), values.at(i));
    return execute();
}

base::Status Statement::runWith(const QVariantList &values)
{
    Q_ASSERT(values.size() == m_placeholders.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(QStringLiteral(":v%1").arg(i + 1), values.at(i));
    return execute();
}

base::Status Statement::execute()
{
    if (!m_query.exec())
        return tl::unexpected(storageError(m_query.lastError(), m_dialect, m_path));
    return {};
}

} // namespace secondlook::storage
