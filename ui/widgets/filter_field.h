#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace secondlook::ui {

/// A search field: magnifier, text, an optional note ("4 of 77") and the key that leads here, which turns into Esc
/// while the field has the focus. Esc clears it and tells that the field is left.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(const QString &placeholder, QWidget *parent = nullptr);

    /// Only shown here; the action that owns the key sets the focus.
    void setKey(const QKeySequence &key);
    void setNote(const QString &note);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Esc was pressed; the field is empty now.
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString capText() const;
    void makeRoom();

    QKeySequence m_key;
    QString m_note;
};

} // namespace secondlook::ui
