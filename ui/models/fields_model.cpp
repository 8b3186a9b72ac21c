#include "ui/models/fields_model.h"

#include "base/text.h"
#include "ui/models/text_conversion.h"

namespace secondlook::ui {

void FieldsModel::setFields(std::vector<domain::Field> fields)
{
    std::erase_if(fields, domain::isKeptField); // for other programs, not for people
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Field &field = m_fields[std::size_t(index.row())];
    const QString name = nameText(field.name);
    const QString value = nameText(base::shortened(field.value, shownBytes)).simplified();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? name : value;
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Name ? name : value);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "field: value").arg(name, value);
    default:
        return {};
    }
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : tr("Value");
}

} // namespace secondlook::ui

#include "moc_fields_model.cpp"
