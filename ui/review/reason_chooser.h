#pragma once

#include "ui/review/pane.h"

#include <QList>
#include <QStringList>

namespace secondlook::ui {

class KeyButton;

/// Asks for one of a few reasons, by digit, arrow keys or pointer. Esc closes.
class ReasonChooser : public Pane
{
    Q_OBJECT

public:
    ReasonChooser(const QString &title, const QStringList &reasons, QWidget *parent = nullptr);

    void open();
    /// The reason of a digit from 1 on; does nothing where there is none.
    void chooseDigit(int digit);

Q_SIGNALS:
    /// 1 for the first reason.
    void chosen(int reason);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<KeyButton *> m_reasons;
};

} // namespace secondlook::ui
