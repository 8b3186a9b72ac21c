#pragma once

#include <QDialog>

#include "domain/record.h"

namespace secondlook::ui {

class RecordText;

/// The whole value of a field as plain text, in a window that nothing waits for. Esc closes it.
class FieldValue : public QDialog
{
    Q_OBJECT

public:
    explicit FieldValue(const domain::Field &field, QWidget *parent = nullptr);

    RecordText *text() const { return m_text; }

private:
    RecordText *m_text;
};

} // namespace secondlook::ui
