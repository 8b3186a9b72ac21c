#pragma once

#include "ui/agreement/ambiguity_map.h"
#include "ui/agreement/plot.h"

#include <optional>

namespace secondlook::ui {

/// Uncertainty of the model across, difference of the people up, one mark a record, and where the quadrants begin. The
/// two lines can be dragged. At most `mostDrawn` marks, evenly picked.
class ScatterChart : public QCustomPlot
{
    Q_OBJECT

public:
    static constexpr std::size_t mostDrawn = 2'000;

    explicit ScatterChart(QWidget *parent = nullptr);

    void setMap(const AmbiguityMap &map, const AmbiguityThresholds &thresholds, const QuadrantSums &sums,
                Quadrant current);
    static std::size_t drawnOf(const AmbiguityMap &map) { return std::min(mostDrawn, map.points.size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void thresholdsDragged(const AmbiguityThresholds &thresholds);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Line { Uncertain, Contested };

    void draw();
    void drawMarks();
    void drawThresholds();
    void drawTags();
    std::optional<Line> lineAt(const QPointF &position) const;

    QVector<double> m_x;
    QVector<double> m_y;
    AmbiguityThresholds m_thresholds;
    QuadrantSums m_sums;
    Quadrant m_current = Quadrant::Ambiguous;
    std::optional<Line> m_dragged;
};

/// The mark of a quadrant's records, as in the chart.
void paintQuadrantMark(QPainter &painter, const QPointF &centre, double radius, Quadrant quadrant);

} // namespace secondlook::ui
