#include "ui/start/start_card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_lines.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int sidePadding = 17;
constexpr int topPadding = 15;
constexpr int tileSide = 40;
constexpr int gap = 14;
constexpr int descriptionStep = 18;

} // namespace

StartCard::StartCard(QAction *action, const QString &iconName, const QString &title, const QString &description,
                     QWidget *parent)
    : QAbstractButton(parent), m_action(action), m_iconName(iconName), m_description(description)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this] {
        setEnabled(m_action->isEnabled());
        updateGeometry();
        update();
    });
}

int StartCard::capWidth() const
{
    const QString key = keyText(m_action->shortcut());
    return key.isEmpty() ? 0 : keyCapSize(key).width() + gap;
}

int StartCard::textLeft() const
{
    return sidePadding + scaled(tileSide) + gap;
}

QStringList StartCard::descriptionLines(int width) const
{
    return breakLines(m_description, ui::font(FontRole::Body), width - textLeft() - capWidth() - sidePadding, 0);
}

QSize StartCard::sizeHint() const
{
    const int width = scaled(480);
    return {width, heightForWidth(width)};
}

QSize StartCard::minimumSizeHint() const
{
    return {scaled(320), scaled(tileSide) + 2 * topPadding};
}

int StartCard::heightForWidth(int width) const
{
    const int text = lineHeight(FontRole::CardTitle) + int(descriptionLines(width).size()) * scaled(descriptionStep);
    return qMax(scaled(tileSide), text) + 2 * topPadding;
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const bool marked = hasFocus();
    const bool pointed = isEnabled() && (underMouse() || isDown());
    paintBox(painter, rect(), color(pointed ? Token::Hover : Token::Surface),
             color(marked ? Token::Accent : Token::Line2), cardRadius, marked ? 2 : 1);

    const int side = scaled(tileSide);
    const QRect tile(sidePadding, (height() - side) / 2, side, side);
    paintBox(painter, tile, color(marked ? Token::AccentTint : Token::Sunken), QColor(), cardRadius);
    const int iconSide = scaled(20);
    const QPoint iconAt(tile.left() + (side - iconSide) / 2, tile.top() + (side - iconSide) / 2);
    paintIcon(painter, QRect(iconAt, QSize(iconSide, iconSide)), m_iconName,
              color(marked ? Token::AccentText : Token::Text2));

    const QString key = keyText(m_action->shortcut());
    if (!key.isEmpty()) {
        const QSize size = keyCapSize(key);
        const QPoint at(width() - sidePadding - size.width(), (height() - size.height()) / 2);
        paintKeyCap(painter, QRect(at, size), key, isEnabled() ? KeyCapLook::Rest : KeyCapLook::Resting);
    }

    const QStringList lines = descriptionLines(width());
    const int titleStep = lineHeight(FontRole::CardTitle);
    const int textHeight = titleStep + int(lines.size()) * scaled(descriptionStep);
    const int textWidth = width() - textLeft() - capWidth() - sidePadding;
    QRect line(textLeft(), (height() - textHeight) / 2, textWidth, titleStep);
    paintLine(painter, line, ui::font(FontRole::CardTitle), color(isEnabled() ? Token::Text : Token::Text3), text());
    line.translate(0, titleStep);
    line.setHeight(scaled(descriptionStep));
    for (const QString &words : lines) {
        paintLine(painter, line, ui::font(FontRole::Body), color(isEnabled() ? Token::Text2 : Token::Text3), words);
        line.translate(0, scaled(descriptionStep));
    }
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace secondlook::ui

#include "moc_start_card.cpp"
