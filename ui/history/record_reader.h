#pragma once

#include "domain/record.h"

#include <QWidget>

namespace secondlook::ui {

class FieldsTable;
class KeyButton;
class PlainLabel;
class RecordContent;

/// A whole record to be read in the place of the list: its text, images and fields. Nothing can be changed here. Esc
/// leads back.
class RecordReader : public QWidget
{
    Q_OBJECT

public:
    explicit RecordReader(QWidget *parent = nullptr);

    void showRecord(const domain::Record &record);
    void focusFirst();
    QList<QWidget *> areas() const;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    KeyButton *m_back;
    PlainLabel *m_id;
    PlainLabel *m_segment;
    PlainLabel *m_note;
    RecordContent *m_content;
    FieldsTable *m_fields;
};

} // namespace secondlook::ui
