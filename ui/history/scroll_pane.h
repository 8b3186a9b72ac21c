#pragma once

#include <QScrollArea>

namespace secondlook::ui {

/// Something to read that may be longer than its room. Where it is, it takes the focus, and the arrow and page keys
/// scroll it.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    ScrollPane(const QString &name, QWidget *inside, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace secondlook::ui
