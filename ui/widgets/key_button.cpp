#include "ui/widgets/key_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/typing_watch.h"

#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int keyGap = 7;

} // namespace

KeyButton::KeyButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    connect(&TypingWatch::instance(), &TypingWatch::changed, this, qOverload<>(&QWidget::update));
}

KeyButton *KeyButton::iconOnly(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new KeyButton(QString(), parent);
    button->setIconName(iconName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void KeyButton::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void KeyButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::setKey(const QKeySequence &key)
{
    m_key = key;
    if (!key.isEmpty() && text().isEmpty())
        setToolTip(QStringLiteral("%1  %2").arg(accessibleName(), keyText(key)));
    updateGeometry();
    update();
}

void KeyButton::setSpread(bool spread)
{
    m_spread = spread;
    update();
}

void KeyButton::setAction(QAction *action)
{
    m_action = action;
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &KeyButton::followAction);
    followAction();
}

void KeyButton::followAction()
{
    if (m_action.isNull())
        return;
    setEnabled(m_action->isEnabled());
    setKey(m_action->shortcut());
}

QFont KeyButton::textFont() const
{
    return ui::font(m_small ? FontRole::Caption : FontRole::Body, QFont::Medium);
}

int KeyButton::leftPadding() const
{
    return m_small ? 9 : 12;
}

int KeyButton::rightPadding() const
{
    return m_key.isEmpty() ? leftPadding() : 6;
}

int KeyButton::contentWidth() const
{
    const QString plain = QString(text()).remove(QLatin1Char('&'));
    int width = plain.isEmpty() ? 0 : textWidth(textFont(), plain);
    if (!m_iconName.isEmpty())
        width += scaled(16) + (plain.isEmpty() ? 0 : keyGap);
    if (!m_key.isEmpty() && !plain.isEmpty())
        width += keyCapSize(keyText(m_key)).width() + keyGap;
    return width;
}

QSize KeyButton::sizeHint() const
{
    const int height = scaled(m_small ? 26 : 30);
    if (text().isEmpty())
        return {height, height};
    return {contentWidth() + leftPadding() + rightPadding() + 2, height};
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

QColor KeyButton::textColor() const
{
    if (!isEnabled())
        return color(Token::Text3);
    if (m_kind == Kind::Primary)
        return color(Token::OnAccent);
    return color(m_kind == Kind::Danger ? Token::Bad : Token::Text);
}

void KeyButton::paintSurface(QPainter &painter) const
{
    if (m_kind == Kind::Primary && isEnabled()) {
        // Hover and press show as an outline, because the accent has no lighter or darker shade of its own.
        const QColor edge = isDown() ? color(Token::Text) : underMouse() ? color(Token::AccentText) : QColor();
        paintBox(painter, rect(), color(Token::Accent), edge, controlRadius);
        return;
    }
    QColor fill = color(isEnabled() ? Token::Surface : Token::Window);
    if (isEnabled() && (isDown() || underMouse()))
        fill = color(isDown() ? Token::Sunken : Token::Hover);
    else if (m_kind == Kind::Quiet)
        return;
    // Without tints, a dashed outline tells that the button rests.
    const bool dashed = !isEnabled() && Theme::instance().scheme() == Scheme::HighContrast;
    paintBox(painter, rect(), fill, m_kind == Kind::Quiet ? QColor() : color(Token::Line2), controlRadius, 1,
             dashed ? Qt::DashLine : Qt::SolidLine);
}

void KeyButton::paintContent(QPainter &painter) const
{
    const Flow flow(painter, rect());
    const int iconSide = scaled(16);
    const QString plain = QString(text()).remove(QLatin1Char('&'));
    const QColor tint = textColor();
    const bool followsText = m_kind == Kind::Primary || m_kind == Kind::Danger || !isEnabled();
    const QColor iconTint = followsText ? tint : color(Token::Text2);
    const int middle = height() / 2;
    if (plain.isEmpty()) {
        paintIcon(painter, QRect(width() / 2 - iconSide / 2, middle - iconSide / 2, iconSide, iconSide), m_iconName,
                  iconTint);
        return;
    }
    int left = leftPadding() + 1;
    int right = width() - rightPadding() - 1;
    if (!m_spread) {
        const int spare = qMax(0, right - left - contentWidth());
        left += spare / 2;
        right -= spare - spare / 2;
    }
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, QRect(left, middle - iconSide / 2, iconSide, iconSide), m_iconName, iconTint);
        left += iconSide + keyGap;
    }
    if (!m_key.isEmpty()) {
        const QString cap = keyText(m_key);
        const QSize size = keyCapSize(cap);
        const bool resting = !isEnabled() || (isSingleKey(m_key) && TypingWatch::instance().isTyping());
        const KeyCapLook look = resting                   ? KeyCapLook::Resting
                                : m_kind == Kind::Primary ? KeyCapLook::OnAccent
                                                          : KeyCapLook::Rest;
        right -= size.width();
        paintKeyCap(painter, QRect(QPoint(right, middle - size.height() / 2), size), cap, look);
        right -= keyGap;
    }
    paintLine(painter, QRect(left, 0, right - left, height()), textFont(), tint, plain);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter);
    paintContent(painter);
}

} // namespace secondlook::ui

#include "moc_key_button.cpp"
