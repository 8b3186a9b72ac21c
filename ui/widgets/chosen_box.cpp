#include "ui/widgets/chosen_box.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace secondlook::ui {

namespace {

constexpr int boxEdge = 10;
constexpr int boxGap = 6;
constexpr int boxArrow = 26;
constexpr int mostChosenWidth = 200;

} // namespace

ChosenBox::ChosenBox(const QString &word, QWidget *parent) : QComboBox(parent), m_word(word)
{
    setAccessibleName(word);
    setAccessibleDescription(word); // the name that is read out is what is chosen
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
}

QSize ChosenBox::sizeHint() const
{
    const int chosen = qMin(textWidth(ui::font(FontRole::Body), currentText()), scaled(mostChosenWidth));
    return {boxEdge + textWidth(ui::font(FontRole::Caption), m_word) + boxGap + chosen + 2 + scaled(boxArrow),
            scaled(30)};
}

void ChosenBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect inside = rect().adjusted(boxEdge, 0, -scaled(boxArrow), 0);
    const QFont caption = ui::font(FontRole::Caption);
    const int word = textWidth(caption, m_word);
    const Flow flow(painter, rect());
    paintLine(painter, QRect(inside.left(), 0, word, height()), caption, color(Token::Text3), m_word);
    paintLine(painter, inside.adjusted(word + boxGap, 0, 0, 0), ui::font(FontRole::Body),
              color(isEnabled() ? Token::Text : Token::Text3), currentText());
}

} // namespace secondlook::ui

#include "moc_chosen_box.cpp"
