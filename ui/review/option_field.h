#pragma once

#include "ui/review/field_editor.h"

class QKeyEvent;

namespace secondlook::ui {

class FieldOption;

/// A choice, a multi-choice, yes or no, or a scale. Digits choose; arrow keys move, Space or Enter chooses; Delete
/// takes the answer back. Tab leads to the next field.
class OptionField : public FieldEditor
{
    Q_OBJECT

public:
    explicit OptionField(const domain::SchemaField &field, QWidget *parent = nullptr);

    void setValue(const std::optional<domain::FieldValue> &value) override;
    void chooseDigit(int digit) override;
    QList<QWidget *> stops() const override;
    QWidget *home() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRows();
    void addSteps();
    void add(FieldOption *option, const domain::FieldValue &value);
    /// Chooses the option, or takes it back where it is chosen already.
    void toggle(int index);
    bool isMulti() const { return field().kind == domain::FieldKind::MultiChoice; }
    void toggleOneOfMany(const std::string &label);
    bool pressed(int index, const QKeyEvent &key);
    /// Tab stops at one option only: the chosen one, or the first.
    void setStop(int index);

    QList<FieldOption *> m_options;
    std::vector<domain::FieldValue> m_values; ///< of the options
    std::optional<domain::FieldValue> m_value;
};

} // namespace secondlook::ui
