#pragma once

#include "ui/models/fields_model.h"

#include <QTableView>

namespace secondlook::ui {

/// The fields of a record, any number of them. Enter or a double click shows the whole value of one.
class FieldsTable : public QTableView
{
    Q_OBJECT

public:
    explicit FieldsTable(QWidget *parent = nullptr);

    void setFields(std::vector<domain::Field> fields);
    int fieldCount() const { return m_fields.rowCount(); }
    int rowHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showValue(const QModelIndex &index);
    void fitColumns();

    FieldsModel m_fields;
};

} // namespace secondlook::ui
