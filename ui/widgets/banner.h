#pragma once

#include <QWidget>

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// A message across the window: what happened, what is safe, what to do. Announced to screen readers when shown.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Watch, Bad };

    Banner(Kind kind, const QString &text, QWidget *parent = nullptr);

    QString text() const;
    /// Offers one thing to do; `acted` follows when it is chosen.
    void setActionText(const QString &text);

Q_SIGNALS:
    void acted();
    /// The reader put the message away.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Kind m_kind;
    PlainLabel *m_label;
    KeyButton *m_action;
};

} // namespace secondlook::ui
