#include "ui/theme/desk_style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace secondlook::ui {

namespace {

void drawIcon(QPainter *painter, const QString &name, QRect rect, const QColor &tint)
{
    painter->drawPixmap(rect.topLeft(), iconPixmap(name, rect.width(), tint, painter->device()->devicePixelRatioF()));
}

QRect centredSquare(const QRect &rect, int side)
{
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

void drawCheckMark(const QStyleOption *option, QPainter *painter)
{
    const QRect box = centredSquare(option->rect, qMin(option->rect.width(), option->rect.height()));
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = on ? color(enabled ? Token::Accent : Token::Control) : color(Token::Surface);
    painter->setPen(QPen(on ? fill : color(enabled ? Token::Control : Token::Line2), 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), 3, 3);
    if (on) {
        const QString mark = option->state & QStyle::State_On ? QStringLiteral("check") : QStringLiteral("minus");
        drawIcon(painter, mark, box.adjusted(2, 2, -2, -2), color(Token::OnAccent));
    }
    painter->restore();
}

void drawRadioMark(const QStyleOption *option, QPainter *painter)
{
    const QRectF box = centredSquare(option->rect, qMin(option->rect.width(), option->rect.height()));
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const qreal width = on ? box.width() * 5 / 16 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(!enabled ? Token::Line2 : on ? Token::Accent : Token::Control), width));
    painter->setBrush(color(Token::Surface));
    painter->drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter->restore();
}

void drawCombo(const QStyleOptionComplex *option, QPainter *painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = option->state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(enabled ? Token::Control : Token::Line2), 1));
    painter->setBrush(color(!enabled ? Token::Window : hover ? Token::Hover : Token::Surface));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(.5, .5, -.5, -.5), 6, 6);
    const int side = scaled(12);
    QRect arrow(0, option->rect.center().y() - side / 2 + 1, side, side);
    arrow.moveLeft(option->direction == Qt::RightToLeft ? option->rect.left() + 8 : option->rect.right() - 7 - side);
    drawIcon(painter, QStringLiteral("down"), arrow, color(Token::Text3));
    painter->restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioMark(option, painter);
        return;
    case PE_FrameFocusRect: // the ring shows it, or the widget itself
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 8, 8);
        painter->restore();
    } else if (element == CE_Splitter) {
        painter->fillRect(option->rect, color(Token::Line));
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawCombo(option, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect inner = option->rect.adjusted(9, 1, -(scaled(12) + 10), -1);
        return visualRect(option->direction, option->rect, inner);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + scaled(12) + 25, qMax(scaled(30), size.height() + 8)};
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox)
        result.rwidth() -= 4; // room behind the text that nothing is painted in
    return result;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_SplitterWidth:
        return 1; // the grab area of a narrow handle is wider than what is painted
    case PM_ScrollBarExtent:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace secondlook::ui

#include "moc_desk_style.cpp"
