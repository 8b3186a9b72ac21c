#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace secondlook::ui {

/// An icon beside a text that says the same; so it has no name of its own for screen readers.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, int px = 16, Token token = Token::Text2, QWidget *parent = nullptr);

    void setIcon(const QString &name, Token token);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_px;
    Token m_token;
};

} // namespace secondlook::ui
