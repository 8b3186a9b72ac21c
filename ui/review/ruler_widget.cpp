#include "ui/review/ruler_widget.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace secondlook::ui {

namespace {

constexpr int bandTop = 22;
constexpr int bandHeight = 8;
constexpr int fullHeight = 46;

QString rulerFigure(double value)
{
    // Thresholds are derived to three places; a trailing zero says nothing.
    QString text = QLocale().toString(value, 'f', 3);
    if (text.endsWith(QLocale().zeroDigit()))
        text.chop(1);
    return text;
}

} // namespace

RulerWidget::RulerWidget(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 100);
    setTextVisible(false);
    setAccessibleName(tr("Confidence"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RulerWidget::setThresholds(double review, std::optional<double> autoThreshold)
{
    m_review = review;
    m_auto = autoThreshold;
    setAccessibleDescription(m_auto ? tr("A person decides below %1, committed without a look from %2")
                                          .arg(rulerFigure(m_review), rulerFigure(*m_auto))
                                    : tr("A person decides below %1").arg(rulerFigure(m_review)));
    update();
}

void RulerWidget::setConfidence(double confidence)
{
    m_confidence = qBound(0.0, confidence, 1.0);
    setValue(qRound(m_confidence * 100));
    update();
}

QSize RulerWidget::sizeHint() const
{
    return {scaled(326), scaled(fullHeight)};
}

QSize RulerWidget::minimumSizeHint() const
{
    return {scaled(160), scaled(fullHeight)};
}

int RulerWidget::xOf(double share) const
{
    return 1 + qRound(share * (width() - 2));
}

void RulerWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    paintZones(painter);
    paintScale(painter);
    paintMarker(painter);
}

void RulerWidget::paintZones(QPainter &painter) const
{
    const auto zone = [&](double from, double to, Token fill, Token border) {
        QRect band(QPoint(xOf(from), scaled(bandTop)), QPoint(xOf(to) - 1, scaled(bandTop + bandHeight) - 1));
        band = band.adjusted(from > 0.0 ? 1 : 0, 0, to < 1.0 ? -1 : 0, 0);
        if (band.width() > 1)
            paintBox(painter, band, color(fill), color(border), 2);
    };
    const double top = m_auto.value_or(1.0);
    zone(0.0, m_review, Token::ReviewTint, Token::ReviewFill);
    zone(m_review, top, Token::AuditTint, Token::AuditFill);
    if (m_auto)
        zone(top, 1.0, Token::AutoTint, Token::AutoFill);
}

void RulerWidget::paintScale(QPainter &painter) const
{
    const QFont tick = ui::font(FontRole::Tick);
    const int top = scaled(bandTop + bandHeight + 2);
    const int high = scaled(fullHeight) - top;
    const QString review = tr("review", "zone of a scale");
    const QString audit = tr("%1 audit", "threshold and zone of a scale").arg(rulerFigure(m_review));
    const QString autoZone = tr("%1 auto", "threshold and zone of a scale").arg(rulerFigure(m_auto.value_or(1.0)));
    const auto write = [&](int left, int room, const QString &text, Qt::Alignment alignment) {
        paintLine(painter, QRect(left, top, room, high), tick, color(Token::Text3), text, alignment);
    };
    // Where the zones leave no room, the threshold stands alone; the sentence below says the rest.
    const int x = xOf(m_review);
    int right = width();
    if (m_auto) {
        const bool wide = width() - xOf(*m_auto) > scaled(32);
        const QString text = wide ? autoZone : rulerFigure(*m_auto);
        right -= textWidth(tick, text) + 6;
        write(width() - textWidth(tick, text), textWidth(tick, text), text, Qt::AlignRight);
    }
    const QString middle = textWidth(tick, audit) <= right - x ? audit : rulerFigure(m_review);
    const int middleLeft = qMin(x, right - textWidth(tick, middle));
    write(middleLeft, textWidth(tick, middle), middle, Qt::AlignLeft);
    if (textWidth(tick, review) + 6 <= middleLeft)
        write(0, textWidth(tick, review), review, Qt::AlignLeft);
}

void RulerWidget::paintMarker(QPainter &painter) const
{
    const QFont strong = ui::font(FontRole::Caption, QFont::DemiBold);
    const QString text = QLocale().toString(m_confidence, 'f', 2);
    const int half = textWidth(strong, text) / 2 + 1;
    const int x = xOf(m_confidence);
    const int centre = qBound(half, x, width() - half);
    paintLine(painter, QRect(centre - half, 0, 2 * half, scaled(14)), strong, color(Token::Text), text,
              Qt::AlignHCenter, Qt::ElideNone);
    const int top = scaled(bandTop);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath triangle(QPointF(x, top + 1));
    triangle.lineTo(x - 5, top - 6);
    triangle.lineTo(x + 5, top - 6);
    triangle.closeSubpath();
    painter.fillPath(triangle, color(Token::Text));
    painter.fillRect(QRect(x - 1, top - 2, 2, scaled(bandHeight) + 4), color(Token::Text));
}

} // namespace secondlook::ui

#include "moc_ruler_widget.cpp"
