#pragma once

#include "ui/start/project_service.h"

namespace secondlook::ui {

/// Which column of a file plays which part. Every part but Field is played by one column at most.
class ColumnMatch
{
public:
    explicit ColumnMatch(QList<FileColumn> columns = {});

    const QList<FileColumn> &columns() const { return m_columns; }
    /// The column that had the role before becomes a field.
    void setRole(int column, ColumnRole role);
    /// -1 where no column has it.
    int columnOf(ColumnRole role) const;
    bool hasText() const { return columnOf(ColumnRole::Text) >= 0; }
    ChosenColumns chosen() const;

private:
    QString nameOf(ColumnRole role) const;

    QList<FileColumn> m_columns;
};

} // namespace secondlook::ui
