#include "ui/widgets/key_cap.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/typing_watch.h"

#include <QAction>
#include <QCoreApplication>
#include <QPainter>

namespace secondlook::ui {

namespace {

QString keyName(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Minus:
        return QStringLiteral("−");
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QCoreApplication::translate("KeyCap", "Enter", "key cap");
    default:
        return QKeySequence(key).toString(QKeySequence::NativeText);
    }
}

} // namespace

QString keyText(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const QKeyCombination first = key[0];
    const QString whole = QKeySequence(first).toString(QKeySequence::NativeText);
    const QString last = QKeySequence(first.key()).toString(QKeySequence::NativeText);
    QString modifiers = whole.chopped(last.size());
    return modifiers.replace(QLatin1Char('+'), QLatin1Char(' ')) + keyName(first.key());
}

bool isSingleKey(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const auto modifiers = key[0].keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && key[0].key() < Qt::Key_Escape;
}

QSize keyCapSize(const QString &text)
{
    const int side = scaled(18);
    return {qMax(side, textWidth(ui::font(FontRole::Tick), text) + 12), side};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &text, KeyCapLook look)
{
    painter.save();
    if (look == KeyCapLook::Resting)
        painter.setOpacity(0.5);
    const bool accent = look == KeyCapLook::OnAccent;
    paintBox(painter, rect, accent ? QColor() : color(Token::Surface), color(accent ? Token::OnAccent : Token::Line2),
             capRadius, 1, look == KeyCapLook::Resting ? Qt::DashLine : Qt::SolidLine);
    paintLine(painter, rect, ui::font(FontRole::Tick), color(accent ? Token::OnAccent : Token::Text2), text,
              Qt::AlignHCenter, Qt::ElideNone);
    painter.restore();
}

KeyCap::KeyCap(const QKeySequence &key, QWidget *parent) : KeyCap(keyText(key), parent)
{
    m_single = isSingleKey(key);
    connect(&TypingWatch::instance(), &TypingWatch::changed, this, qOverload<>(&QWidget::update));
}

KeyCap::KeyCap(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Key %1").arg(text));
}

KeyCap::KeyCap(QAction *action, QWidget *parent) : KeyCap(action->shortcut(), parent)
{
    const auto follow = [this, action] {
        setKey(action->shortcut());
        setVisible(!action->shortcut().isEmpty());
    };
    connect(action, &QAction::changed, this, follow);
    if (action->shortcut().isEmpty())
        hide();
}

void KeyCap::setKey(const QKeySequence &key)
{
    m_text = keyText(key);
    m_single = isSingleKey(key);
    setAccessibleName(tr("Key %1").arg(m_text));
    updateGeometry();
    update();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool resting = m_single && TypingWatch::instance().isTyping();
    paintKeyCap(painter, rect(), m_text, resting ? KeyCapLook::Resting : KeyCapLook::Rest);
}

} // namespace secondlook::ui

#include "moc_key_cap.cpp"
