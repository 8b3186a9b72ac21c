#pragma once

#include "ui/review/field_editor.h"

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// The second label, where the schema allows one. It is picked in the list of labels; here it shows and is taken back.
class SecondField : public FieldEditor
{
    Q_OBJECT

public:
    /// `first` is the first field of the schema.
    explicit SecondField(const domain::SchemaField &first, QWidget *parent = nullptr);

    void setValue(const std::optional<domain::FieldValue> &value) override;
    void chooseDigit(int digit) override;
    QList<QWidget *> stops() const override;
    QWidget *home() const override;

private:
    PlainLabel *m_label;
    KeyButton *m_remove;
};

} // namespace secondlook::ui
