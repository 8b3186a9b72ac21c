#pragma once

#include <QComboBox>

namespace secondlook::ui {

/// A combo box with a word before its choice, as wide as its longest item.
class CaptionedCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit CaptionedCombo(const QString &caption, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
};

} // namespace secondlook::ui
