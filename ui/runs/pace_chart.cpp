#include "ui/runs/pace_chart.h"

#include "ui/runs/run_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace secondlook::ui {

namespace {

constexpr int paceRoomLeft = 40;
constexpr int paceRoomRight = 48;

/// The next 1, 2 or 5 followed by noughts.
double roundUp(double value)
{
    if (value <= 0.0)
        return 1.0;
    const double tens = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (value <= step * tens)
            return step * tens;
    return 10.0 * tens;
}

QString axisNumber(double value)
{
    return value >= 10'000 ? RunWords::shortCount(std::int64_t(value))
                           : QLocale().toString(value, 'f',
                                                value > 0.0 && value < 1.0                  ? 2
                                                : value < 5.0 && value != std::floor(value) ? 1
                                                                                            : 0);
}

} // namespace

PaceChart::PaceChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paceChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Records per second"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PaceChart::sizeHint() const
{
    return {scaled(420), scaled(104)};
}

QSize PaceChart::minimumSizeHint() const
{
    return {scaled(220), scaled(96)};
}

void PaceChart::setPoints(const std::vector<RunsPresenter::PacePoint> &points, double now)
{
    m_points = points;
    m_now = now;
    double most = 0.0;
    double all = 0.0;
    for (const auto &point : points) {
        most = std::max(most, point.perSecond);
        all += point.perSecond;
    }
    m_top = roundUp(most);
    setAccessibleDescription(points.empty()
                                 ? tr("Nothing is done yet.")
                                 : tr("On average %1, at most %2.", "paces")
                                       .arg(RunWords::pace(all / double(points.size())), RunWords::pace(most)));
    setToolTip(accessibleDescription().toHtmlEscaped());
    update();
}

QPointF PaceChart::placeOf(std::size_t point, const QRectF &area) const
{
    const base::TimeMs from = m_points.front().at;
    const base::TimeMs range = std::max<base::TimeMs>(1, m_points.back().at - from);
    const double across = m_points.size() < 2 ? 1.0 : double(m_points[point].at - from) / double(range);
    return {area.left() + across * area.width(), area.bottom() - m_points[point].perSecond / m_top * area.height()};
}

void PaceChart::paintGrid(QPainter &painter, const QRectF &area) const
{
    const QFont tick = ui::font(FontRole::Tick);
    const int high = lineHeight(FontRole::Tick);
    for (const double part : {0.0, 0.5, 1.0}) {
        const int y = qRound(area.bottom() - part * area.height());
        painter.fillRect(QRect(int(area.left()), y, int(area.width()), 1),
                         color(part > 0.0 ? Token::Grid : Token::Axis));
        paintLine(painter, QRect(0, y - high / 2, int(area.left()) - 8, high), tick, color(Token::Text3),
                  axisNumber(part * m_top), Qt::AlignRight);
    }
    if (m_points.empty())
        return;
    const QRect below(int(area.left()), int(area.bottom()) + 4, int(area.width()), high);
    paintLine(painter, below, tick, color(Token::Text3), RunWords::clockTime(m_points.front().at));
    if (m_points.size() > 1)
        paintLine(painter, below, tick, color(Token::Text3), RunWords::clockTime(m_points.back().at), Qt::AlignRight);
}

void PaceChart::paintRefusals(QPainter &painter, const QRectF &area) const
{
    double from = -1.0;
    double to = -1.0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].isRefused)
            continue;
        const double x = placeOf(i, area).x();
        from = from < 0.0 ? x : from;
        to = x;
        painter.fillRect(QRectF(x - 2, area.top() - 3, 4, 3), color(Token::AuditFill));
    }
    if (from < 0.0)
        return;
    const QFont caption = ui::font(FontRole::Tick);
    const QString words = tr("too many requests, slowed down");
    const int wide = std::min(textWidth(caption, words), int(area.width()));
    const int left = std::clamp(int((from + to) / 2) - wide / 2, int(area.left()), int(area.right()) - wide);
    paintLine(painter, QRect(left, 0, wide, lineHeight(FontRole::Tick)), caption, color(Token::Audit), words);
}

void PaceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const int tick = lineHeight(FontRole::Tick);
    const QRectF area = QRectF(rect()).adjusted(scaled(paceRoomLeft), tick + 4, -scaled(paceRoomRight), -tick - 6);
    paintGrid(painter, area);
    if (m_points.empty())
        return;
    paintRefusals(painter, area);
    QPainterPath line(placeOf(0, area));
    for (std::size_t i = 1; i < m_points.size(); ++i)
        line.lineTo(placeOf(i, area));
    QPainterPath below = line;
    below.lineTo(placeOf(m_points.size() - 1, area).x(), area.bottom());
    below.lineTo(area.left(), area.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(below, color(Token::AccentTint));
    painter.strokePath(line, QPen(color(Token::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_now < 0.0)
        return;
    const QPointF last = placeOf(m_points.size() - 1, area);
    const int high = lineHeight(FontRole::Caption);
    paintLine(painter, QRect(int(last.x()) + 8, int(last.y()) - high / 2, scaled(paceRoomRight) - 8, high),
              ui::font(FontRole::Caption, QFont::DemiBold), color(Token::Text), axisNumber(m_now));
}

} // namespace secondlook::ui

#include "moc_pace_chart.cpp"
