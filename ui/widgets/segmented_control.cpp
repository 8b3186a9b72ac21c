#include "ui/widgets/segmented_control.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainterPath>

namespace secondlook::ui {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {textWidth(ui::font(FontRole::BodyStrong), text()) + 24, scaled(30)}; }

protected:
    // The control paints the fills, because they follow its round corners.
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Token tint = !isEnabled() ? Token::Text3 : isChecked() ? Token::AccentText : Token::Text2;
        paintLine(painter, rect(), ui::font(isChecked() ? FontRole::BodyStrong : FontRole::Body), color(tint), text(),
                  Qt::AlignHCenter);
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &options, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString &option : options) {
        auto *segment = new Segment(option, this);
        const int index = int(m_buttons.size());
        connect(segment, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        connect(segment, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
        segment->installEventFilter(this);
        row->addWidget(segment);
        m_buttons << segment;
    }
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void SegmentedControl::setCurrent(int index)
{
    const bool moved = index != m_current;
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == index);
    if (moved)
        Q_EMIT currentChanged(index);
}

void SegmentedControl::nameButtons(const QString &title)
{
    for (QAbstractButton *button : m_buttons)
        button->setAccessibleName(tr("%1: %2", "setting, one of its options").arg(title, button->text()));
}

void SegmentedControl::choose(int index)
{
    setCurrent(m_optional && index == m_current ? -1 : index);
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        const bool hover = event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave;
        if (hover)
            update();
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const int from = int(m_buttons.indexOf(static_cast<QAbstractButton *>(watched)));
    const int step = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    const int to = qBound(0, from + step, int(m_buttons.size()) - 1);
    m_buttons[to]->setFocus(Qt::TabFocusReason);
    return true;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Token::Surface), QColor(), controlRadius);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), controlRadius - .5, controlRadius - .5);
    painter.setClipPath(shape);
    for (const QAbstractButton *button : m_buttons) {
        if (button->isChecked() || (button->underMouse() && button->isEnabled()))
            painter.fillRect(button->geometry(), color(button->isChecked() ? Token::AccentTint : Token::Hover));
        if (button != m_buttons.first())
            painter.fillRect(isRightToLeft() ? button->geometry().right() : button->x(), 0, 1, height(),
                             color(Token::Line2));
    }
    painter.setClipping(false);
    paintBox(painter, rect(), QColor(), color(isEnabled() ? Token::Control : Token::Line2), controlRadius);
}

} // namespace secondlook::ui

#include "moc_segmented_control.cpp"
