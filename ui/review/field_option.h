#pragma once

#include <QAbstractButton>

namespace secondlook::ui {

/// One of the answers to a field: a row with a mark before and a key behind, or a step of a scale in a box.
class FieldOption : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Radio, Check, Step, Action };

    /// `digit` is the key that chooses it; -1 where it has none.
    FieldOption(Look look, const QString &text, int digit, QWidget *parent = nullptr);

    int digit() const { return m_digit; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &box) const;

    Look m_look;
    int m_digit;
};

} // namespace secondlook::ui
