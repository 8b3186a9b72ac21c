#include "ui/widgets/icon_label.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/painting.h"

namespace secondlook::ui {

IconLabel::IconLabel(const QString &name, int px, Token token, QWidget *parent)
    : QWidget(parent), m_name(name), m_px(px), m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Token token)
{
    m_name = name;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_px), scaled(m_px)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_name.isEmpty())
        paintIcon(painter, rect(), m_name, color(m_token));
}

} // namespace secondlook::ui

#include "moc_icon_label.cpp"
