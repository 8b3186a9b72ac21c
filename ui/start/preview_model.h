#pragma once

#include "ui/start/column_match.h"

#include <QAbstractTableModel>

namespace secondlook::ui {

/// The first rows of a file under a choice of columns.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ColumnRoleRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const FilePreview &preview);
    const ColumnMatch &match() const { return m_match; }
    void setRole(int column, ColumnRole role);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void matchChanged();

private:
    ColumnMatch m_match;
    QList<QStringList> m_rows;
};

} // namespace secondlook::ui
