#include "ui/widgets/filter_field.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/side_margins.h"

#include <QKeyEvent>

namespace secondlook::ui {

namespace {

constexpr int edge = 9;
constexpr int gap = 8;

} // namespace

FilterField::FilterField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    makeRoom();
}

void FilterField::setKey(const QKeySequence &key)
{
    m_key = key;
    makeRoom();
}

void FilterField::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    makeRoom();
}

QString FilterField::capText() const
{
    if (m_key.isEmpty())
        return {};
    return keyText(hasFocus() ? QKeySequence(Qt::Key_Escape) : m_key);
}

void FilterField::makeRoom()
{
    const QString cap = capText();
    int right = 0;
    if (!cap.isEmpty())
        right += keyCapSize(cap).width();
    if (!m_note.isEmpty())
        right += textWidth(ui::font(FontRole::Caption), m_note) + gap;
    // The style sheet pads both sides with 8 already.
    setTextMargins(sideMargins(scaled(14) + 6, 0, right, 0));
    update();
}

QSize FilterField::sizeHint() const
{
    return {scaled(240), scaled(32)};
}

bool FilterField::event(QEvent *event)
{
    // With nothing typed, undo means the last decision and not the last letter.
    if (event->type() == QEvent::ShortcutOverride && !isUndoAvailable() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Flow flow(painter, rect());
    const int side = scaled(14);
    paintIcon(painter, QRect(edge, (height() - side) / 2, side, side), QStringLiteral("search"), color(Token::Text3));
    int right = width() - 6;
    const QString cap = capText();
    if (!cap.isEmpty()) {
        const QSize size = keyCapSize(cap);
        paintKeyCap(painter, QRect(QPoint(right - size.width(), (height() - size.height()) / 2), size), cap);
        right -= size.width() + gap;
    }
    if (!m_note.isEmpty())
        paintLine(painter, QRect(0, 0, right, height()), ui::font(FontRole::Caption), color(Token::Text3), m_note,
                  Qt::AlignRight, Qt::ElideNone);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setText({}); // unlike clear(), this leaves nothing to undo
    Q_EMIT left();
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    makeRoom();
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    makeRoom();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

} // namespace secondlook::ui

#include "moc_filter_field.cpp"
