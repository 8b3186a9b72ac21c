#pragma once

#include "ui/review/pane.h"

class QPlainTextEdit;

namespace secondlook::domain {
struct Record;
}

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// A settled record beside the one in hand, to compare the two: its whole text, its label and who gave it. Esc closes.
class SettledCard : public Pane
{
    Q_OBJECT

public:
    explicit SettledCard(QWidget *parent = nullptr);

    /// `label` and `how` in words for people.
    void open(const domain::Record &record, const QString &label, const QString &how);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PlainLabel *m_label;
    PlainLabel *m_how;
    QPlainTextEdit *m_text;
};

} // namespace secondlook::ui
