#pragma once

#include "domain/annotation.h"
#include "ui/review/pane.h"

#include <QList>

namespace secondlook::ui {

class KeyButton;

/// Asks why a record is flagged: one of four reasons, by digit, arrow keys or pointer. Esc closes.
class FlagChooser : public Pane
{
    Q_OBJECT

public:
    explicit FlagChooser(QWidget *parent = nullptr);

    void open();
    /// The reason of a digit from 1 on; does nothing where there is none.
    void chooseDigit(int digit);

Q_SIGNALS:
    void chosen(domain::FlagReason reason);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<KeyButton *> m_reasons;
};

} // namespace secondlook::ui
