#include "ui/widgets/chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace secondlook::ui {

namespace {

struct ChipLook
{
    Token tint;
    Token text;
    const char *icon;
};

ChipLook lookOf(Chip::Kind kind)
{
    switch (kind) {
    case Chip::Kind::Auto:
        return {Token::AutoTint, Token::Auto, "tier-auto"};
    case Chip::Kind::Audit:
        return {Token::AuditTint, Token::Audit, "tier-audit"};
    case Chip::Kind::Review:
        return {Token::ReviewTint, Token::Review, "tier-review"};
    case Chip::Kind::Bad:
        return {Token::BadTint, Token::Bad, "error"};
    case Chip::Kind::Accent:
        return {Token::AccentTint, Token::AccentText, ""};
    case Chip::Kind::Neutral:
    case Chip::Kind::Outline:
        return {Token::Sunken, Token::Text2, ""};
    }
    Q_UNREACHABLE();
}

constexpr int iconGap = 5;
constexpr int iconPadding = 6;
constexpr int textPadding = 8;

} // namespace

Chip::Chip(Kind kind, const QString &text, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setKind(kind);
    setText(text);
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    setIconName(QLatin1String(lookOf(kind).icon));
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

int Chip::widthOf(const QString &text) const
{
    const int before = m_iconName.isEmpty() ? textPadding : iconPadding + scaled(16) + iconGap;
    return before + textWidth(ui::font(FontRole::Caption, QFont::Medium), text) + textPadding;
}

QSize Chip::sizeHint() const
{
    return {widthOf(m_text), scaled(22)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(widthOf(m_text), widthOf(m_text.left(3) + QChar(0x2026))), scaled(22)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const ChipLook look = lookOf(m_kind);
    const bool outlined = m_kind == Kind::Outline;
    const bool framed = outlined || Theme::instance().scheme() == Scheme::HighContrast;
    const QColor border = outlined ? color(Token::Line2) : color(look.text);
    paintBox(painter, rect(), outlined ? QColor() : color(look.tint), framed ? border : QColor(), capRadius);
    int left = textPadding;
    if (!m_iconName.isEmpty()) {
        const int side = scaled(16);
        paintIcon(painter, QRect(iconPadding, (height() - side) / 2, side, side), m_iconName, color(look.text));
        left = iconPadding + side + iconGap;
    }
    paintLine(painter, QRect(left, 0, width() - left - textPadding, height()),
              ui::font(FontRole::Caption, outlined ? QFont::Normal : QFont::Medium), color(look.text), m_text);
}

} // namespace secondlook::ui

#include "moc_chip.cpp"
