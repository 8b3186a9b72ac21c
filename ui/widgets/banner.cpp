#include "ui/widgets/banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace secondlook::ui {

namespace {

struct BannerLook
{
    Token tint;
    Token border;
    Token icon;
    const char *iconName;
};

BannerLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {Token::AccentTint, Token::AccentLine, Token::AccentText, "info"};
    case Banner::Kind::Watch:
        return {Token::AuditTint, Token::AuditFill, Token::Audit, "warn"};
    case Banner::Kind::Bad:
        return {Token::BadTint, Token::BadFill, Token::Bad, "error"};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_label(new PlainLabel(text)), m_action(new KeyButton(QString()))
{
    m_label->setMaxLines(0);
    m_action->setSmall(true);
    m_action->hide();
    auto *close = KeyButton::iconOnly(QStringLiteral("x"), tr("Put this message away"));
    close->setKind(KeyButton::Kind::Quiet);
    close->setSmall(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(14 + 16 + 10, 7, 10, 8));
    row->setSpacing(10);
    row->addWidget(m_label, 1, Qt::AlignVCenter);
    row->addWidget(m_action);
    row->addWidget(close);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_action, &QAbstractButton::clicked, this, &Banner::acted);
    connect(close, &QAbstractButton::clicked, this, &Banner::dismissed);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const BannerLook look = lookOf(m_kind);
    painter.fillRect(rect(), color(look.tint));
    const Flow flow(painter, rect());
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(look.border));
    paintIcon(painter, QRect(14, (height() - 1) / 2 - 8, 16, 16), QLatin1String(look.iconName), color(look.icon));
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace secondlook::ui

#include "moc_banner.cpp"
