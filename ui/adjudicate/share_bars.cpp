#include "ui/adjudicate/share_bars.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QLocale>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int shareRow = 26;
constexpr int shareBarWidth = 92;
constexpr int shareFigureWidth = 34;
constexpr int shareGap = 10;
constexpr int meterHeight = 6;
constexpr int softHeight = 14;
constexpr int softGap = 2;

QString spokenShares(const std::vector<NamedShare> &shares)
{
    QStringList parts;
    for (const NamedShare &share : shares)
        parts << ShareBars::tr("%1 %2", "label, its share").arg(share.name, shareFigure(share.share));
    return parts.join(QStringLiteral(", "));
}

// Without tints the parts of a bar are told apart by their outlines.
QColor edgeOfBar()
{
    return Theme::instance().scheme() == Scheme::HighContrast ? color(Token::Text) : QColor();
}

} // namespace

QString shareFigure(double share)
{
    return QLocale().toString(share, 'f', 2);
}

ShareBars::ShareBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void ShareBars::setShares(std::vector<NamedShare> shares, std::size_t most)
{
    m_shares = std::move(shares);
    m_shares.resize(std::min(most, m_shares.size()));
    setAccessibleName(spokenShares(m_shares));
    updateGeometry();
    update();
}

QSize ShareBars::sizeHint() const
{
    return {scaled(240), int(m_shares.size()) * scaled(shareRow)};
}

QSize ShareBars::minimumSizeHint() const
{
    return {scaled(160), sizeHint().height()};
}

void ShareBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const int figure = scaled(shareFigureWidth);
    const int bar = qMin(scaled(shareBarWidth), width() / 3);
    const int name = width() - figure - bar - 2 * shareGap;
    int top = 0;
    for (std::size_t i = 0; i < m_shares.size(); ++i, top += scaled(shareRow)) {
        const bool first = i == 0;
        const QFont font = ui::font(FontRole::Body, first ? QFont::DemiBold : QFont::Medium);
        const QRect row(0, top, width(), scaled(shareRow));
        paintLine(painter, QRect(0, top, name, row.height()), font, color(Token::Text), m_shares[i].name, Qt::AlignLeft,
                  Qt::ElideMiddle);
        const int high = scaled(meterHeight);
        const QRect track(name + shareGap, row.center().y() - high / 2, bar, high);
        paintBox(painter, track, color(Token::Sunken), edgeOfBar(), high / 2);
        const int filled = qRound(bar * qBound(0.0, m_shares[i].share, 1.0));
        if (filled > 0)
            paintBox(painter, QRect(track.left(), track.top(), qMax(3, filled), high),
                     color(first ? Token::Accent : Token::H4), QColor(), high / 2);
        paintLine(painter, QRect(width() - figure, top, figure, row.height()),
                  ui::font(FontRole::Body, first ? QFont::DemiBold : QFont::Normal),
                  color(first ? Token::Text : Token::Text2), shareFigure(m_shares[i].share), Qt::AlignRight,
                  Qt::ElideNone);
    }
}

SoftBar::SoftBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void SoftBar::setShares(std::vector<NamedShare> shares)
{
    m_shares = std::move(shares);
    setAccessibleName(tr("Shares of the soft label: %1").arg(spokenShares(m_shares)));
    update();
}

QSize SoftBar::sizeHint() const
{
    return {scaled(240), scaled(softHeight) + 6 + lineHeight(FontRole::Caption)};
}

QSize SoftBar::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

void SoftBar::paintEvent(QPaintEvent *)
{
    constexpr Token tints[] = {Token::H5, Token::H3, Token::H2, Token::H1};
    QPainter painter(this);
    const Flow flow(painter, rect());
    const int high = scaled(softHeight);
    double before = 0.0;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const int left = qRound(width() * before);
        before += m_shares[i].share;
        const int right = qRound(width() * before) - (i + 1 < m_shares.size() ? softGap : 0);
        paintBox(painter, QRect(left, 0, qMax(1, right - left), high), color(tints[std::min<std::size_t>(i, 3)]),
                 edgeOfBar(), 3);
    }
    const QFont caption = ui::font(FontRole::Caption);
    const QRect line(0, high + 6, width(), lineHeight(FontRole::Caption));
    const auto named = [&](std::size_t i) {
        return tr("%1 %2", "share, label").arg(shareFigure(m_shares[i].share), m_shares[i].name);
    };
    const bool two = m_shares.size() > 1;
    if (!m_shares.empty())
        paintLine(painter, line.adjusted(0, 0, two ? -line.width() / 2 - 4 : 0, 0), caption, color(Token::Text3),
                  named(0), Qt::AlignLeft, Qt::ElideMiddle);
    if (two)
        paintLine(painter, line.adjusted(line.width() / 2 + 4, 0, 0, 0), caption, color(Token::Text3), named(1),
                  Qt::AlignRight, Qt::ElideMiddle);
}

} // namespace secondlook::ui

#include "moc_share_bars.cpp"
