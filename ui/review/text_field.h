#pragma once

#include "ui/review/field_editor.h"

class QPlainTextEdit;

namespace secondlook::ui {

/// A text that is typed. Nothing typed is no answer. Tab leads to the next field.
class TextField : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextField(const domain::SchemaField &field, QWidget *parent = nullptr);

    void setValue(const std::optional<domain::FieldValue> &value) override;
    void chooseDigit(int digit) override;
    QList<QWidget *> stops() const override;
    QWidget *home() const override;

private:
    void tell();

    QPlainTextEdit *m_edit;
};

} // namespace secondlook::ui
