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

constexpr double noCutYetAt = 0.35;

Token tintOf(RecordFinding finding)
{
    switch (finding) {
    case RecordFinding::Ambiguous:
        return Token::S1;
    case RecordFinding::CheckLabels:
        return Token::S4;
    case RecordFinding::TrainOnIt:
        return Token::S2;
    case RecordFinding::LikelyModelError:
        return Token::BadFill;
    case RecordFinding::Fine:
        return Token::S3;
    case RecordFinding::Unknown:
        return Token::Text3;
    }
    return Token::S1;
}

QCPScatterStyle::ScatterShape shapeOf(RecordFinding finding)
{
    switch (finding) {
    case RecordFinding::Ambiguous:
        return QCPScatterStyle::ssDiamond;
    case RecordFinding::CheckLabels:
        return QCPScatterStyle::ssSquare;
    case RecordFinding::TrainOnIt:
        return QCPScatterStyle::ssTriangle;
    case RecordFinding::LikelyModelError:
        return QCPScatterStyle::ssCross;
    case RecordFinding::Fine:
        return QCPScatterStyle::ssCircle;
    case RecordFinding::Unknown:
        return QCPScatterStyle::ssPlus;
    }
    return QCPScatterStyle::ssCircle;
}

} // namespace

void paintFindingMark(QPainter &painter, const QPointF &centre, double radius, RecordFinding finding)
{
    static const std::map<RecordFinding, MarkShape> shapes = {
        {RecordFinding::Ambiguous, MarkShape::Diamond},      {RecordFinding::CheckLabels, MarkShape::Square},
        {RecordFinding::TrainOnIt, MarkShape::Triangle},     {RecordFinding::Fine, MarkShape::Circle},
        {RecordFinding::LikelyModelError, MarkShape::Cross}, {RecordFinding::Unknown, MarkShape::Plus}};
    paintMark(painter, centre, radius, shapes.at(finding), tintOf(finding), false);
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

void ScatterChart::setMap(const AmbiguityMap &map, const AmbiguityThresholds &thresholds, const FindingSums &sums,
                          RecordFinding current)
{
    m_thresholds = thresholds;
    m_sums = sums;
    m_current = current;
    m_x.clear();
    m_y.clear();
    m_findings.clear();
    const std::size_t drawn = drawnOf(map);
    for (std::size_t i = 0; i < drawn; ++i) {
        const AmbiguityPoint &point = map.points[i * map.points.size() / drawn];
        m_x << double(point.uncertainty);
        m_y << double(point.spread);
        m_findings << findingOf(point, thresholds);
    }
    QStringList counts;
    for (const RecordFinding finding : recordFindings)
        counts << tr("%1: %Ln records", nullptr, int(sums.of(finding))).arg(AgreementWords::findingName(finding));
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
    drawField();
    drawMarks();
    drawThresholds();
    drawTags();
    replot(rpQueuedReplot);
}

double ScatterChart::contestedAt() const
{
    return m_thresholds.contested.value_or(noCutYetAt);
}

/// Where marks of the current finding can be: what is tested has no edge between below and above.
void ScatterChart::drawField()
{
    if (m_current == RecordFinding::Unknown)
        return;
    const bool unsure = m_current == RecordFinding::Ambiguous || m_current == RecordFinding::TrainOnIt;
    const bool differ = m_current == RecordFinding::Ambiguous || m_current == RecordFinding::CheckLabels;
    const bool isCut = m_thresholds.contested.has_value();
    auto *field = new QCPItemRect(this);
    field->setPen(Qt::NoPen);
    field->setBrush(color(Token::AccentTint));
    field->setLayer(QStringLiteral("background"));
    placeAt(*field->topLeft, unsure ? m_thresholds.uncertain : xAxis->range().lower,
            differ || !isCut ? yAxis->range().upper : contestedAt());
    placeAt(*field->bottomRight, unsure ? xAxis->range().upper : m_thresholds.uncertain,
            differ && isCut ? contestedAt() : yAxis->range().lower);
}

void ScatterChart::drawMarks()
{
    for (const RecordFinding finding : recordFindings) {
        QVector<double> x;
        QVector<double> y;
        for (qsizetype i = 0; i < m_x.size(); ++i) {
            if (m_findings[i] != finding)
                continue;
            x << m_x[i];
            y << m_y[i];
        }
        QCPGraph *marks = addGraph();
        marks->setLineStyle(QCPGraph::lsNone);
        QColor tint = color(tintOf(finding));
        tint.setAlphaF(finding == RecordFinding::Unknown ? 0.45F : 0.72F);
        marks->setScatterStyle(QCPScatterStyle(shapeOf(finding), QPen(tint, 1.1), Qt::NoBrush, 6));
        marks->setAntialiasedScatters(true);
        marks->setData(x, y);
    }
}

void ScatterChart::drawThresholds()
{
    const auto line = [&](const QPen &pen, double x1, double y1, double x2, double y2) {
        auto *item = new QCPItemLine(this);
        item->setPen(pen);
        placeAt(*item->start, x1, y1);
        placeAt(*item->end, x2, y2);
    };
    const QCPRange x = xAxis->range();
    const QCPRange y = yAxis->range();
    const bool isCut = m_thresholds.contested.has_value();
    const QPen cut(color(Token::Text), 1.5);
    QPen noCut(color(Token::Text3), 1);
    noCut.setDashPattern({2, 3});
    line(cut, m_thresholds.uncertain, y.lower, m_thresholds.uncertain, y.upper);
    line(isCut ? cut : noCut, x.lower, contestedAt(), x.upper, contestedAt());
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
          tr("uncertain above %1").arg(AgreementWords::figure(m_thresholds.uncertain, 2)),
          (m_thresholds.uncertain > 0.7 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    write(x.upper, contestedAt(),
          isCut ? tr("contested from %1").arg(AgreementWords::figure(contestedAt(), 2))
                : tr("tested; drag for a cut of your own"),
          Qt::AlignRight | Qt::AlignBottom);
}

void ScatterChart::drawTags()
{
    const auto tag = [this](RecordFinding finding, double x, double y, Qt::Alignment alignment) {
        auto *item = new QCPItemText(this);
        item->setText(AgreementWords::findingName(finding) + QLatin1Char('\n') +
                      tr("%Ln records", nullptr, int(m_sums.of(finding))));
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
    tag(RecordFinding::CheckLabels, x.lower + gapX, y.upper - gapY, Qt::AlignLeft | Qt::AlignTop);
    tag(RecordFinding::Ambiguous, x.upper - gapX, y.upper - gapY - lineText, Qt::AlignRight | Qt::AlignTop);
    tag(RecordFinding::Fine, x.lower + gapX, contestedAt() - gapY, Qt::AlignLeft | Qt::AlignTop);
    if (m_sums.of(RecordFinding::LikelyModelError) > 0)
        tag(RecordFinding::LikelyModelError, x.lower + gapX, contestedAt() - 2 * gapY - 3 * lineText,
            Qt::AlignLeft | Qt::AlignTop);
    tag(RecordFinding::TrainOnIt, x.upper - gapX, contestedAt() - gapY, Qt::AlignRight | Qt::AlignTop);
}

std::optional<ScatterChart::Line> ScatterChart::lineAt(const QPointF &position) const
{
    if (std::abs(position.x() - xAxis->coordToPixel(m_thresholds.uncertain)) <= grabWithin)
        return Line::Uncertain;
    if (std::abs(position.y() - yAxis->coordToPixel(contestedAt())) <= grabWithin)
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

#include "moc_scatter_chart.cpp"
