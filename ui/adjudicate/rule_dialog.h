#pragma once

#include "ui/models/rule_settling.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// Chooses a rule, says how many conflicts it would settle, which error it expects and how often it is wrong on gold,
/// and settles them on Ctrl+Enter. Esc closes without.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RuleDialog(RuleSettling *settling, QWidget *parent = nullptr);

private:
    void settle();
    void showPreview();
    QString expectedText(const review::RuleSettled &preview) const;
    QString goldText(const review::ErrorOnGold &gold) const;

    RuleSettling *m_settling;
    QComboBox *m_rule;
    QDoubleSpinBox *m_least;
    PlainLabel *m_count;
    PlainLabel *m_expected;
    PlainLabel *m_gold;
    PlainLabel *m_problem;
    KeyButton *m_settle;
    KeyButton *m_cancel;
};

} // namespace secondlook::ui
