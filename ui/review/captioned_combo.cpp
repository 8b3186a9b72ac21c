#include "ui/review/captioned_combo.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace secondlook::ui {

namespace {

constexpr int captionEdge = 10;
constexpr int captionGap = 6;
constexpr int arrowRoom = 26;

} // namespace

CaptionedCombo::CaptionedCombo(const QString &caption, QWidget *parent) : QComboBox(parent), m_caption(caption)
{
    setFocusPolicy(Qt::TabFocus);
}

QSize CaptionedCombo::sizeHint() const
{
    const QFont body = ui::font(FontRole::Body);
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, textWidth(body, itemText(i)));
    return {captionEdge + textWidth(ui::font(FontRole::Caption), m_caption) + captionGap + widest + scaled(arrowRoom),
            scaled(30)};
}

void CaptionedCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect inside = rect().adjusted(captionEdge, 0, -scaled(arrowRoom), 0);
    const QFont caption = ui::font(FontRole::Caption);
    const int word = textWidth(caption, m_caption);
    const Flow flow(painter, rect());
    paintLine(painter, QRect(inside.left(), 0, word, height()), caption, color(Token::Text3), m_caption);
    paintLine(painter, inside.adjusted(word + captionGap, 0, 0, 0), ui::font(FontRole::Body),
              color(isEnabled() ? Token::Text : Token::Text3), currentText());
}

} // namespace secondlook::ui

#include "moc_captioned_combo.cpp"
