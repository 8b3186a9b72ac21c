#pragma once

#include "ui/agreement/ambiguity_map.h"
#include "ui/agreement/plot.h"

#include <optional>

namespace secondlook::ui {

/// Uncertainty of the model across, difference of the people up, one mark a record, and the cuts. Both lines can be
/// dragged; where whether people differ is tested, the second stands for no cut yet. At most `mostDrawn` marks, evenly
/// picked.
class ScatterChart : public QCustomPlot
{
    Q_OBJECT

public:
    static constexpr std::size_t mostDrawn = 2'000;

    explicit ScatterChart(QWidget *parent = nullptr);

    void setMap(const AmbiguityMap &map, const AmbiguityThresholds &thresholds, const FindingSums &sums,
                RecordFinding current);
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
    void drawField();
    void drawMarks();
    void drawThresholds();
    void drawTags();
    std::optional<Line> lineAt(const QPointF &position) const;

    /// Where the line of a cut stands.
    double contestedAt() const;

    QVector<double> m_x;
    QVector<double> m_y;
    QVector<RecordFinding> m_findings; ///< by mark
    AmbiguityThresholds m_thresholds;
    FindingSums m_sums;
    RecordFinding m_current = RecordFinding::Ambiguous;
    std::optional<Line> m_dragged;
};

/// The mark of the records of a finding, as in the chart.
void paintFindingMark(QPainter &painter, const QPointF &centre, double radius, RecordFinding finding);

} // namespace secondlook::ui
