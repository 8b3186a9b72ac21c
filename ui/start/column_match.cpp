#include "ui/start/column_match.h"

#include <utility>

namespace secondlook::ui {

ColumnMatch::ColumnMatch(QList<FileColumn> columns) : m_columns(std::move(columns)) {}

void ColumnMatch::setRole(int column, ColumnRole role)
{
    const int before = columnOf(role);
    if (role != ColumnRole::Field && before >= 0)
        m_columns[before].role = ColumnRole::Field;
    m_columns[column].role = role;
}

int ColumnMatch::columnOf(ColumnRole role) const
{
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].role == role)
            return i;
    return -1;
}

QString ColumnMatch::nameOf(ColumnRole role) const
{
    const int column = columnOf(role);
    return column < 0 ? QString() : m_columns[column].name;
}

ChosenColumns ColumnMatch::chosen() const
{
    return {nameOf(ColumnRole::Id), nameOf(ColumnRole::Text), nameOf(ColumnRole::Label), nameOf(ColumnRole::Segment)};
}

} // namespace secondlook::ui
