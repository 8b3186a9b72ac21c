#pragma once

#include "ui/start/project_service.h"

#include <QWidget>

class QTableView;

namespace secondlook::ui {

class PlainLabel;
class PreviewModel;
class RoleHeader;
class RoundFrame;

/// First step of the import: which column plays which part.
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(PreviewModel *model, QWidget *parent = nullptr);

    /// What is known of the whole file, for the line below the table.
    void setTotal(qint64 rows);
    void focusFirst();
    QTableView *table() const { return m_table; }
    RoleHeader *header() const { return m_header; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();

    PreviewModel *m_model;
    QTableView *m_table;
    RoundFrame *m_frame;
    RoleHeader *m_header;
    PlainLabel *m_rows;
};

} // namespace secondlook::ui
