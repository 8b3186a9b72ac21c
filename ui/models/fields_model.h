#pragma once

#include <QAbstractTableModel>

#include "domain/record.h"

#include <vector>

namespace secondlook::ui {

/// The fields of a record: names and values, each on one line and cut where it is long.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, columns };
    static constexpr int shownBytes = 600; ///< of a value

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(std::vector<domain::Field> fields);
    const domain::Field &field(int row) const { return m_fields[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::Field> m_fields;
};

} // namespace secondlook::ui
