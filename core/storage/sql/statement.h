#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace secondlook::storage {

class Dialect;

/// Turns a database's refusal into words for people, by its native code.
[[nodiscard]] base::Error storageError(const QSqlError &error, const Dialect &dialect, const std::string &path);

/// A prepared statement. Values are bound in the order in which the named placeholders stand in the text; each name
/// stands there once.
class Statement
{
public:
    Statement(QSqlQuery query, const Dialect &dialect, const std::string &path);

    template <typename... Values> [[nodiscard]] base::Status run(const Values &...values)
    {
        Q_ASSERT(sizeof...(values) == static_cast<std::size_t>(m_placeholders.size()));
        [[maybe_unused]] auto placeholder = m_placeholders.cbegin();
        (m_query.bindValue(*placeholder++, toVariant(values)), ...);
        return execute();
    }

    /// The same with any number of values.
    [[nodiscard]] base::Status runInOrder(const QVariantList &values);

    /// The same for a text that was put together: its placeholders are :v1, :v2, ... in whatever order they stand.
    [[nodiscard]] base::Status runWith(const QVariantList &values);

    template <typename T> static QVariant variant(const T &value) { return toVariant(value); }

    bool next() { return m_query.next(); }
    /// Ends reading before the last row, so that the next writer need not wait for it.
    void finish() { m_query.finish(); }
    int changedRows() const { return m_query.numRowsAffected(); }

    bool isNull(int column) const { return m_query.isNull(column); }
    std::int64_t int64(int column) const { return m_query.value(column).toLongLong(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// As the database holds it, for rows that are passed on without being understood.
    QVariant value(int column) const { return m_query.value(column); }

private:
    [[nodiscard]] base::Status execute();

    static QVariant toVariant(const std::string &value) { return QString::fromStdString(value); }
    static QVariant toVariant(std::string_view value)
    {
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    }
    static QVariant toVariant(const char *value) { return QString::fromUtf8(value); }
    static QVariant toVariant(const QByteArray &value) { return value; }
    static QVariant toVariant(double value) { return value; }
    template <typename Tag> static QVariant toVariant(base::StrongId<Tag> id)
    {
        return id.isValid() ? QVariant(static_cast<qlonglong>(id.value)) : QVariant();
    }
    template <typename T> static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }
    template <typename T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    static QVariant toVariant(T value) { return static_cast<qlonglong>(value); }

    QSqlQuery m_query;
    QStringList m_placeholders; ///< Qt finds a value by its name much faster than by its position
    const Dialect &m_dialect;
    const std::string &m_path;
};

} // namespace secondlook::storage
