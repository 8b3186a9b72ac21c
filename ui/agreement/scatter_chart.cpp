#include "ui/agreement/scatter_chart.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/plot_look.h"
#include "ui/agreement/reviewer_mark.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <map>

namespace secondlook::ui {

namespace {

constexpr double grabWithin = 5.0; // pixels

Token tintOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Ambiguous:
        return Token::S1;
    case Quadrant::Contested:
        return Token::S4;
    case Quadrant::Learn:
        return Token::S2;
    case Quadrant::Clear:
        return Token::S3;
    }
    return Token::S1;
}

QCPScatterStyle::ScatterShape shapeOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Ambiguous:
        return QCPScatterStyle::ssDiamond;
    case Quadrant::Contested:
        return QCPScatterStyle::ssSquare;
    case Quadrant::Learn:
        return QCPScatterStyle::ssTriangle;
    case Quadrant::Clear:
        return QCPScatterStyle::ssCircle;
    }
    return QCPScatterStyle::ssCircle;
}

} // namespace

void paintQuadrantMark(QPainter &painter, const QPointF &centre, double radius, Quadrant quadrant)
{
    static const std::map<Quadrant, MarkShape> shapes = {{Quadrant::Ambiguous, MarkShape::Diamond},
                                                         {Quadrant::Contested, MarkShape::Square},
                                                         {Quadrant::Learn, MarkShape::Triangle},
                                                         {Quadrant::Clear, MarkShape::Circle}};
    paintMark(painter, centre, radius, shapes.at(quadrant), tintOf(quadrant), false);
}

ScatterChart::ScatterChart(QWidget *parent) : QCustomPlot(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Model uncertainty against data ambiguity"));
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    connect(&Theme::instance(), &Theme::changed, this, &ScatterChart::draw);
}

QSize ScatterChart::sizeHint() const
{
    return {scaled(640), scaled(560)};
}

QSize ScatterChart::minimumSizeHint() const
{
    return {scaled(320), scaled(320)};
}

void ScatterChart::setMap(const AmbiguityMap &map, const AmbiguityThresholds &thresholds, const QuadrantSums &sums,
                          Quadrant current)
{
    m_thresholds = thresholds;
    m_sums = sums;
    m_current = current;
    m_x.clear();
    m_y.clear();
    const std::size_t drawn = drawnOf(map);
    for (std::size_t i = 0; i < drawn; ++i) {
        const AmbiguityPoint &point = map.points[i * map.points.size() / drawn];
        m_x << double(point.uncertainty);
        m_y << double(point.spread);
    }
    QStringList counts;
    for (const Quadrant quadrant : quadrants)
        counts << tr("%1: %Ln records", nullptr, int(sums.records[std::size_t(quadrant)]))
                      .arg(AgreementWords::quadrantName(quadrant));
    setAccessibleDescription(counts.join(QStringLiteral("; ")));
    draw();
}

void ScatterChart::draw()
{
    clearItems();
    clearPlottables();
    dressPlot(*this);
    axisRect()->setMargins(QMargins(0, 8, 8, 0));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setRange(-0.01, 1.01);
        QSharedPointer<QCPAxisTickerFixed> ticks(new QCPAxisTickerFixed);
        ticks->setTickStep(0.25);
        axis->setTicker(ticks);
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(2);
    }
    xAxis->setLabel(tr("Model uncertainty, 1 minus confidence"));
    yAxis->setLabel(tr("Data ambiguity, how often two answers differ"));
    drawMarks();
    drawThresholds();
    drawTags();
    replot(rpQueuedReplot);
}

void ScatterChart::drawMarks()
{
    const QColor current = color(Token::AccentTint);
    auto *field = new QCPItemRect(this);
    field->setPen(Qt::NoPen);
    field->setBrush(current);
    field->setLayer(QStringLiteral("background"));
    const bool unsure = m_current == Quadrant::Ambiguous || m_current == Quadrant::Learn;
    const bool differ = m_current == Quadrant::Ambiguous || m_current == Quadrant::Contested;
    placeAt(*field->topLeft, unsure ? m_thresholds.uncertain : xAxis->range().lower,
            differ ? yAxis->range().upper : m_thresholds.contested);
    placeAt(*field->bottomRight, unsure ? xAxis->range().upper : m_thresholds.uncertain,
            differ ? m_thresholds.contested : yAxis->range().lower);
    for (const Quadrant quadrant : quadrants) {
        QVector<double> x;
        QVector<double> y;
        for (qsizetype i = 0; i < m_x.size(); ++i) {
            const AmbiguityPoint point{0, float(m_x[i]), float(m_y[i]), false, false};
            if (quadrantOf(point, m_thresholds) != quadrant)
                continue;
            x << m_x[i];
            y << m_y[i];
        }
        QCPGraph *marks = addGraph();
        marks->setLineStyle(QCPGraph::lsNone);
        QColor tint = color(tintOf(quadrant));
        tint.setAlphaF(0.72F);
        marks->setScatterStyle(QCPScatterStyle(shapeOf(quadrant), QPen(tint, 1.1), Qt::NoBrush, 6));
        marks->setAntialiasedScatters(true);
        marks->setData(x, y);
    }
}

void ScatterChart::drawThresholds()
{
    const QPen pen(color(Token::Text), 1.5);
    const auto line = [&](double x1, double y1, double x2, double y2) {
        auto *item = new QCPItemLine(this);
        item->setPen(pen);
        placeAt(*item->start, x1, y1);
        placeAt(*item->end, x2, y2);
    };
    const QCPRange x = xAxis->range();
    const QCPRange y = yAxis->range();
    line(m_thresholds.uncertain, y.lower, m_thresholds.uncertain, y.upper);
    line(x.lower, m_thresholds.contested, x.upper, m_thresholds.contested);
    const auto write = [this](double atX, double atY, const QString &text, Qt::Alignment alignment) {
        auto *item = new QCPItemText(this);
        item->setText(text);
        item->setFont(ui::font(FontRole::Caption));
        item->setColor(color(Token::Text2));
        item->setPositionAlignment(alignment);
        item->setPadding(QMargins(7, 3, 7, 3));
        placeAt(*item->position, atX, atY);
    };
    write(m_thresholds.uncertain, y.upper,
          tr("uncertain from %1").arg(AgreementWords::figure(m_thresholds.uncertain, 2)),
          (m_thresholds.uncertain > 0.7 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    write(x.upper, m_thresholds.contested,
          tr("contested from %1").arg(AgreementWords::figure(m_thresholds.contested, 2)),
          Qt::AlignRight | Qt::AlignBottom);
}

void ScatterChart::drawTags()
{
    const auto tag = [this](Quadrant quadrant, double x, double y, Qt::Alignment alignment) {
        auto *item = new QCPItemText(this);
        item->setText(AgreementWords::quadrantName(quadrant) + QLatin1Char('\n') +
                      tr("%Ln records", nullptr, int(m_sums.records[std::size_t(quadrant)])));
        item->setFont(ui::font(FontRole::Caption, QFont::Medium));
        item->setColor(color(Token::Text));
        item->setBrush(color(Token::Surface));
        item->setPen(QPen(color(Token::Line2), 1));
        item->setPadding(QMargins(9, 5, 9, 5));
        item->setTextAlignment(Qt::AlignLeft);
        item->setPositionAlignment(alignment);
        placeAt(*item->position, x, y);
    };
    const double gapX = xAxis->range().size() * 8.0 / std::max(200, axisRect()->width());
    const double gapY = yAxis->range().size() * 8.0 / std::max(200, axisRect()->height());
    const double lineText = gapY * scaled(20) / 8.0;
    const QCPRange x = xAxis->range();
    const QCPRange y = yAxis->range();
    tag(Quadrant::Contested, x.lower + gapX, y.upper - gapY, Qt::AlignLeft | Qt::AlignTop);
    tag(Quadrant::Ambiguous, x.upper - gapX, y.upper - gapY - lineText, Qt::AlignRight | Qt::AlignTop);
    tag(Quadrant::Clear, x.lower + gapX, m_thresholds.contested - gapY, Qt::AlignLeft | Qt::AlignTop);
    tag(Quadrant::Learn, x.upper - gapX, m_thresholds.contested - gapY, Qt::AlignRight | Qt::AlignTop);
}

std::optional<ScatterChart::Line> ScatterChart::lineAt(const QPointF &position) const
{
    if (std::abs(position.x() - xAxis->coordToPixel(m_thresholds.uncertain)) <= grabWithin)
        return Line::Uncertain;
    if (std::abs(position.y() - yAxis->coordToPixel(m_thresholds.contested)) <= grabWithin)
        return Line::Contested;
    return {};
}

void ScatterChart::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->button() == Qt::LeftButton ? lineAt(event->position()) : std::nullopt;
    QCustomPlot::mousePressEvent(event);
}

void ScatterChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto line = m_dragged ? m_dragged : lineAt(event->position());
    setCursor(!line ? Qt::ArrowCursor : *line == Line::Uncertain ? Qt::SplitHCursor : Qt::SplitVCursor);
    if (!m_dragged)
        return;
    AmbiguityThresholds moved = m_thresholds;
    const auto kept = [](double value) { return std::round(std::clamp(value, 0.0, 1.0) * 100.0) / 100.0; };
    if (*m_dragged == Line::Uncertain)
        moved.uncertain = kept(xAxis->pixelToCoord(event->position().x()));
    else
        moved.contested = kept(yAxis->pixelToCoord(event->position().y()));
    if (!(moved == m_thresholds))
        Q_EMIT thresholdsDragged(moved);
}

void ScatterChart::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged.reset();
    QCustomPlot::mouseReleaseEvent(event);
}

} // namespace secondlook::ui
