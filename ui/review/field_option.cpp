#include "ui/review/field_option.h"

#include "ui/models/text_conversion.h"
#include "ui/review/field_editor.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/typing_watch.h"

namespace secondlook::ui {

namespace {

constexpr int markSide = 14;
constexpr int optionGap = 8;

} // namespace

FieldOption::FieldOption(Look look, const QString &text, int digit, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_digit(digit)
{
    setText(text);
    setToolTip(plainToolTip(text));
    setCheckable(look != Look::Action);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(look == Look::Step ? QSizePolicy::Expanding : QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&TypingWatch::instance(), &TypingWatch::changed, this, qOverload<>(&QWidget::update));
}

QSize FieldOption::sizeHint() const
{
    return {textWidth(ui::font(FontRole::BodyStrong), text()) + (m_look == Look::Step ? 12 : 72), scaled(28)};
}

QSize FieldOption::minimumSizeHint() const
{
    return m_look == Look::Step ? QSize(scaled(24), scaled(28)) : QSize(scaled(80), scaled(28));
}

void FieldOption::paintMark(QPainter &painter, const QRect &box) const
{
    const QColor line = color(isChecked() ? Token::Accent : Token::Control);
    if (m_look == Look::Check) {
        paintBox(painter, box, color(isChecked() ? Token::Accent : Token::Surface), line, 3);
        if (isChecked())
            paintIcon(painter, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), color(Token::OnAccent));
        return;
    }
    paintBox(painter, box, color(Token::Surface), line, box.width() / 2, isChecked() ? 2 : 1);
    if (isChecked())
        paintBox(painter, box.adjusted(4, 4, -4, -4), color(Token::Accent), QColor(), box.width() / 2 - 4);
}

void FieldOption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const bool isOver = underMouse() && isEnabled();
    const QColor fill = isChecked() ? color(Token::AccentTint) : isOver ? color(Token::Hover) : QColor();
    const bool isStep = m_look == Look::Step;
    paintBox(painter, rect(), fill, isStep ? color(Token::Control) : QColor(), controlRadius);
    const Token tint = !isEnabled() ? Token::Text3 : isChecked() ? Token::AccentText : Token::Text;
    const QFont words = ui::font(isChecked() ? FontRole::BodyStrong : FontRole::Body);
    if (isStep) {
        paintLine(painter, rect(), words, color(tint), text(), Qt::AlignHCenter);
        return;
    }
    QRect room = rect().adjusted(optionGap, 0, -optionGap, 0);
    const int side = scaled(markSide);
    if (m_look == Look::Action)
        room.setLeft(room.left() + side / 2);
    else {
        paintMark(painter, QRect(room.left(), (height() - side) / 2, side, side));
        room.setLeft(room.left() + side + optionGap);
    }
    if (m_digit >= 0) {
        const QString key = QString::number(m_digit);
        const QSize cap = keyCapSize(key);
        const auto *field = qobject_cast<FieldEditor *>(parentWidget());
        const bool rests = !isEnabled() || TypingWatch::instance().isTyping() || (field && !field->keysOn());
        paintKeyCap(painter, QRect(QPoint(room.right() - cap.width() + 1, (height() - cap.height()) / 2), cap), key,
                    rests ? KeyCapLook::Resting : KeyCapLook::Rest);
        room.setRight(room.right() - cap.width() - optionGap);
    }
    paintLine(painter, room, words, color(tint), text(), Qt::AlignLeft, Qt::ElideMiddle);
}

} // namespace secondlook::ui

#include "moc_field_option.cpp"
