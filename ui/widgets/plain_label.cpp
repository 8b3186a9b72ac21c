#include "ui/widgets/plain_label.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/text_lines.h"

namespace secondlook::ui {

namespace {

constexpr int preferredWrapWidth = 360;
constexpr int minimumElidedWidth = 24;

} // namespace

PlainLabel::PlainLabel(const QString &text, FontRole role, Token token, QWidget *parent)
    : QLabel(parent), m_role(role), m_token(token)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    if (text == this->text())
        return;
    QLabel::setText(text);
    explainElision();
}

void PlainLabel::setRole(FontRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void PlainLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    updateGeometry();
    update();
}

void PlainLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void PlainLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    QSizePolicy policy(lines == 1 ? QSizePolicy::Preferred : QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(lines != 1);
    if (lines != 1)
        policy.setVerticalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
    updateGeometry();
}

QFont PlainLabel::textFont() const
{
    return m_weight ? ui::font(m_role, *m_weight) : ui::font(m_role);
}

QStringList PlainLabel::linesAt(int width) const
{
    return m_maxLines == 1 ? QStringList(text()) : breakLines(text(), textFont(), width, m_maxLines);
}

QSize PlainLabel::sizeHint() const
{
    const int natural = textWidth(textFont(), text());
    const QMargins m = contentsMargins();
    const int width = (m_maxLines == 1 ? natural : qMin(natural, scaled(preferredWrapWidth))) + m.left() + m.right();
    return {width, heightForWidth(width)};
}

QSize PlainLabel::minimumSizeHint() const
{
    const QMargins m = contentsMargins();
    if (m_maxLines != 1)
        return {scaled(60) + m.left() + m.right(), lineHeight(m_role) + m.top() + m.bottom()};
    const int width = m_elide == Qt::ElideNone ? textWidth(textFont(), text())
                                               : qMin(textWidth(textFont(), text()), scaled(minimumElidedWidth));
    return {width + m.left() + m.right(), lineHeight(m_role) + m.top() + m.bottom()};
}

int PlainLabel::heightForWidth(int width) const
{
    const QMargins m = contentsMargins();
    const int lines = m_maxLines == 1 ? 1 : int(linesAt(width - m.left() - m.right()).size());
    return lines * lineHeight(m_role) + m.top() + m.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inner = contentsRect();
    const int step = lineHeight(m_role);
    const QStringList lines = linesAt(inner.width());
    const int block = int(lines.size()) * step;
    int top = inner.top();
    if (alignment() & Qt::AlignVCenter)
        top += qMax(0, (inner.height() - block) / 2);
    else if (alignment() & Qt::AlignBottom)
        top += qMax(0, inner.height() - block);
    for (const QString &line : lines) {
        paintLine(painter, QRect(inner.left(), top, inner.width(), step), textFont(),
                  color(isEnabled() ? m_token : Token::Text3), line, alignment() & Qt::AlignHorizontal_Mask,
                  m_maxLines == 1 ? m_elide : Qt::ElideNone);
        top += step;
    }
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    explainElision();
}

bool PlainLabel::isElided() const
{
    const int width = contentsRect().width();
    if (m_maxLines == 1)
        return textWidth(textFont(), text()) > width + 1;
    return contentsRect().height() < int(linesAt(width).size()) * lineHeight(m_role) ||
           linesAt(width) != breakLines(text(), textFont(), width, 0);
}

void PlainLabel::explainElision()
{
    const bool elided = m_maxLines == 1 && isVisible() && isElided();
    if (elided)
        setToolTip(text().toHtmlEscaped());
    else if (m_elisionExplained)
        setToolTip(QString());
    m_elisionExplained = elided;
}

} // namespace secondlook::ui

#include "moc_plain_label.cpp"
