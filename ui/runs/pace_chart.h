#pragma once

#include "ui/runs/runs_presenter.h"

#include <QWidget>

namespace secondlook::ui {

/// Records a second over the time of an attempt, as a filled line. Where the server refused requests, it says so above.
class PaceChart : public QWidget
{
    Q_OBJECT

public:
    explicit PaceChart(QWidget *parent = nullptr);

    /// `now` stands at the end of the line; below 0: nothing goes on.
    void setPoints(const std::vector<RunsPresenter::PacePoint> &points, double now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGrid(QPainter &painter, const QRectF &area) const;
    void paintRefusals(QPainter &painter, const QRectF &area) const;
    QPointF placeOf(std::size_t point, const QRectF &area) const;

    std::vector<RunsPresenter::PacePoint> m_points;
    double m_now = -1.0;
    double m_top = 1.0; ///< of the axis
};

} // namespace secondlook::ui
