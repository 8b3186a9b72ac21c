#include "ui/start/step_bar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int disc = 22;
constexpr int stepGap = 8;
constexpr int link = 26;
constexpr int linkMargin = 12;

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2, %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

int StepBar::stepWidth(int step) const
{
    // Always as wide as when it is current, so that nothing moves from step to step.
    return scaled(disc) + stepGap + textWidth(ui::font(FontRole::BodyStrong), m_steps[step]);
}

QSize StepBar::sizeHint() const
{
    int width = int(m_steps.size() - 1) * (link + 2 * linkMargin);
    for (int i = 0; i < m_steps.size(); ++i)
        width += stepWidth(i);
    return {width, scaled(disc) + 2};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const int side = scaled(disc);
    int left = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool current = i == m_current;
        const QRect circle(left, (height() - side) / 2, side, side);
        const Token edge = done ? Token::AutoFill : current ? Token::Accent : Token::Control;
        paintBox(painter, circle, current ? color(Token::Accent) : QColor(), color(edge), side / 2);
        if (done)
            paintIcon(painter, circle.adjusted(4, 4, -4, -4), QStringLiteral("check"), color(Token::Auto));
        else
            paintLine(painter, circle, ui::font(FontRole::Caption, QFont::Medium),
                      color(current ? Token::OnAccent : Token::Text3), QString::number(i + 1), Qt::AlignHCenter);
        const Token words = current ? Token::Text : done ? Token::Text2 : Token::Text3;
        paintLine(painter, QRect(circle.right() + 1 + stepGap, 0, stepWidth(i) - side - stepGap, height()),
                  ui::font(current ? FontRole::BodyStrong : FontRole::Body), color(words), m_steps[i]);
        left += stepWidth(i) + linkMargin;
        if (i + 1 < m_steps.size())
            painter.fillRect(QRect(left, height() / 2, link, 1), color(Token::Line2));
        left += link + linkMargin;
    }
}

} // namespace secondlook::ui

#include "moc_step_bar.cpp"
