#include "ui/shell/top_row.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QStyleOptionMenuItem>

namespace secondlook::ui {

namespace {

constexpr int markWidth = 48;

/// As wide as its menus. From right to left Qt measures to the left edge of the bar, which then only ever grows.
class MenuBar : public QMenuBar
{
public:
    QSize sizeHint() const override
    {
        QSize size = QMenuBar::sizeHint();
        if (!isRightToLeft())
            return size;
        int width = 0;
        const QList<QAction *> menus = actions();
        for (const QAction *menu : menus) {
            if (!menu->isVisible())
                continue;
            QStyleOptionMenuItem option;
            initStyleOption(&option, menu);
            const QSize words = fontMetrics().size(Qt::TextShowMnemonic, menu->text());
            width += style()->sizeFromContents(QStyle::CT_MenuBarItem, &option, words, this).width() +
                     style()->pixelMetric(QStyle::PM_MenuBarItemSpacing, nullptr, this);
        }
        size.setWidth(width);
        return size;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

/// Looks like a search field and opens the palette.
class FindButton : public QAbstractButton
{
public:
    explicit FindButton(QAction *palette) : m_palette(palette)
    {
        setText(palette->text());
        setAccessibleName(palette->text());
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::clicked, palette, &QAction::trigger);
        connect(palette, &QAction::changed, this, qOverload<>(&QWidget::update));
    }

    QSize sizeHint() const override { return {scaled(236), scaled(28)}; }
    QSize minimumSizeHint() const override { return {scaled(110), scaled(28)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Flow flow(painter, rect());
        paintBox(painter, rect(), color(underMouse() ? Token::Hover : Token::Surface), color(Token::Line2),
                 controlRadius);
        const int side = scaled(14);
        paintIcon(painter, QRect(10, (height() - side) / 2, side, side), QStringLiteral("search"), color(Token::Text3));
        const QString key = keyText(m_palette->shortcut());
        const QSize cap = keyCapSize(key);
        const QRect capRect(QPoint(width() - 6 - cap.width(), (height() - cap.height()) / 2), cap);
        paintKeyCap(painter, capRect, key);
        const int left = 10 + side + 8;
        paintLine(painter, QRect(left, 0, capRect.left() - 8 - left, height()), ui::font(FontRole::Body),
                  color(Token::Text3), QString(text()).remove(QLatin1Char('&')));
    }

private:
    QAction *m_palette;
};

} // namespace

TopRow::TopRow(QAction *palette, QWidget *parent)
    : QWidget(parent),
      m_menuBar(new MenuBar),
      m_find(new FindButton(palette)),
      m_facts(new QWidget),
      m_statusIcon(new IconLabel(QString())),
      m_status(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_reviewer(new PlainLabel(QString(), FontRole::Body, Token::Text2))
{
    m_menuBar->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto *facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(6);
    facts->addWidget(m_find);
    facts->addSpacing(10);
    facts->addWidget(m_statusIcon);
    facts->addWidget(m_status);
    facts->addSpacing(10);
    facts->addWidget(new IconLabel(QStringLiteral("user"), 16, Token::Text3));
    facts->addWidget(m_reviewer);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(markWidth, 0, 12, 0));
    row->setSpacing(12);
    row->addWidget(m_menuBar, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_facts);
    setSizes();
}

void TopRow::setBare(bool bare)
{
    m_facts->setVisible(!bare);
}

void TopRow::setStatus(const QString &iconName, const QString &text)
{
    m_statusIcon->setIcon(iconName, Token::Text2);
    m_status->setText(text);
}

void TopRow::setReviewer(const QString &name)
{
    m_reviewer->setText(name);
    m_reviewer->setAccessibleName(tr("Reviewer %1").arg(name));
}

void TopRow::setSizes()
{
    setFixedHeight(scaled(40));
}

void TopRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    const int side = scaled(20);
    const int left = isRightToLeft() ? width() - (markWidth + side) / 2 : (markWidth - side) / 2;
    painter.drawPixmap(left, (height() - side) / 2, appMarkPixmap(side, devicePixelRatioF()));
}

void TopRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setSizes();
}

} // namespace secondlook::ui

#include "moc_top_row.cpp"
