#pragma once

#include <QComboBox>

namespace secondlook::ui {

/// A combo box with a word before what is chosen: "Segment  all".
class ChosenBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChosenBox(const QString &word, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
};

} // namespace secondlook::ui
