#include "ui/agreement/interval_card.h"

#include "ui/agreement/agreement_words.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace secondlook::ui {

namespace {

constexpr double rulerTentative = 0.667;
constexpr double rulerReliable = 0.8;
constexpr int rulerBandTop = 8;
constexpr int rulerBandHeight = 6;
constexpr int rulerHeight = 34;
constexpr int rulerInset = 4;

} // namespace

IntervalRuler::IntervalRuler(bool hasZones, QWidget *parent) : QWidget(parent), m_hasZones(hasZones)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalRuler::setValue(double value, const std::optional<agreement::Interval> &interval)
{
    m_value = value;
    m_interval = interval;
    const double low = interval ? std::min(value, interval->low) : value;
    const double high = interval ? std::max(value, interval->high) : value;
    m_begin = std::min(0.6, std::floor(std::max(low, -1.0) * 10.0) / 10.0);
    m_end = std::clamp(std::ceil(high * 10.0) / 10.0, 0.9, 1.0);
    update();
}

QSize IntervalRuler::sizeHint() const
{
    return {scaled(258), scaled(rulerHeight)};
}

QSize IntervalRuler::minimumSizeHint() const
{
    return {scaled(140), scaled(rulerHeight)};
}

double IntervalRuler::xOf(double value) const
{
    const double share = std::clamp((value - m_begin) / (m_end - m_begin), 0.0, 1.0);
    return rulerInset + share * (width() - 2 * rulerInset);
}

void IntervalRuler::paintZones(QPainter &painter) const
{
    const int top = scaled(rulerBandTop);
    const auto zone = [&](double from, double to, Token fill, Token border) {
        const QRect band(QPoint(qRound(xOf(from)), top),
                         QPoint(qRound(xOf(to)) - 2, top + scaled(rulerBandHeight) - 1));
        if (band.width() > 1)
            paintBox(painter, band, color(fill), color(border), 1);
    };
    if (!m_hasZones) {
        painter.fillRect(QRectF(xOf(m_begin), top, xOf(m_end) - xOf(m_begin), scaled(rulerBandHeight)),
                         color(Token::Sunken));
        return;
    }
    zone(m_begin, rulerTentative, Token::BadTint, Token::BadFill);
    zone(rulerTentative, rulerReliable, Token::AuditTint, Token::AuditFill);
    zone(rulerReliable, m_end, Token::AutoTint, Token::AutoFill);
}

void IntervalRuler::paintScale(QPainter &painter) const
{
    struct Tick
    {
        double value;
        QString words;
        QString figure;
    };
    const auto number = [](double value, int places) { return AgreementWords::figure(value, places); };
    const QString begin = number(m_begin, 1);
    const QFont tick = ui::font(FontRole::Tick, QFont::Normal);
    const int top = scaled(rulerBandTop + rulerBandHeight + 4);
    const auto write = [&](int left, const QString &text) {
        paintLine(painter, QRect(left, top, textWidth(tick, text) + 1, height() - top), tick, color(Token::Text3), text,
                  Qt::AlignLeft, Qt::ElideNone);
    };
    if (!m_hasZones) {
        write(rulerInset, begin);
        const QString end = number(m_end, 1);
        write(width() - rulerInset - textWidth(tick, end), end);
        return;
    }
    const std::array<Tick, 2> ticks = {
        Tick{rulerTentative, tr("%1 tentative", "threshold, zone").arg(number(rulerTentative, 3)),
             number(rulerTentative, 3)},
        Tick{rulerReliable, tr("%1 reliable", "threshold, zone").arg(number(rulerReliable, 2)),
             number(rulerReliable, 2)}};
    // From the right: what does not fit before the next one stands as a figure, or not at all.
    int room = width();
    for (auto it = ticks.rbegin(); it != ticks.rend(); ++it) {
        const int x = qRound(xOf(it->value));
        const QString text = x + textWidth(tick, it->words) <= room ? it->words : it->figure;
        const int left = qMin(x, room - textWidth(tick, text));
        write(left, text);
        room = left - 6;
    }
    if (rulerInset + textWidth(tick, begin) <= room)
        write(rulerInset, begin);
}

void IntervalRuler::paintValue(QPainter &painter) const
{
    const double y = scaled(rulerBandTop) + scaled(rulerBandHeight) / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Text), 2));
    if (m_interval) {
        painter.drawLine(QPointF(xOf(m_interval->low), y), QPointF(xOf(m_interval->high), y));
        for (const double end : {m_interval->low, m_interval->high})
            painter.drawLine(QPointF(xOf(end), y - 4), QPointF(xOf(end), y + 4));
    }
    painter.setBrush(color(Token::Surface));
    painter.drawEllipse(QPointF(xOf(m_value), y), 4.5, 4.5);
}

void IntervalRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    paintZones(painter);
    paintScale(painter);
    paintValue(painter);
}

IntervalCard::IntervalCard(const QString &title, bool hasZones, QWidget *parent)
    : Card(parent),
      m_title(title),
      m_hasZones(hasZones),
      m_figure(new PlainLabel(QString(), FontRole::Headline)),
      m_interval(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_ruler(new IntervalRuler(hasZones)),
      m_why(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_basis(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
{
    setContentsMargins(16, 12, 16, 10);
    auto *head = new PlainLabel(title, FontRole::Caption, Token::Text2);
    head->setWeight(QFont::DemiBold);
    m_figure->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_why->setMaxLines(0);
    m_basis->setMaxLines(2);
    auto *values = new QHBoxLayout;
    values->setSpacing(10);
    values->addWidget(m_figure);
    values->addWidget(m_interval, 1, Qt::AlignBottom);
    m_interval->setContentsMargins(0, 0, 0, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(values);
    column->addWidget(m_ruler);
    column->addWidget(m_why);
    column->addWidget(m_basis);
    column->addStretch(1);
}

void IntervalCard::setEstimate(const agreement::Estimate &estimate, const QString &basis)
{
    const QString why = AgreementWords::whyUndefined(estimate.reason);
    m_figure->setText(AgreementWords::figure(estimate));
    m_interval->setText(AgreementWords::interval(estimate));
    m_ruler->setVisible(estimate.value.has_value());
    if (estimate.value)
        m_ruler->setValue(*estimate.value, estimate.interval);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_basis->setText(basis);
    QString spoken = estimate.value ? tr("%1: %2", "coefficient, value").arg(m_title, m_figure->text())
                                    : tr("%1: not defined", "coefficient").arg(m_title);
    setAccessibleName(spoken);
    QStringList details;
    if (estimate.interval)
        details << tr("95% interval %1.").arg(m_interval->text());
    if (estimate.value && m_hasZones)
        details << AgreementWords::zone(*estimate.value);
    setAccessibleDescription((details << why << basis).join(QLatin1Char(' ')).simplified());
}

} // namespace secondlook::ui

#include "moc_interval_card.cpp"
