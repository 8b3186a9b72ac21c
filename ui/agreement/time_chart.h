#pragma once

#include "ui/agreement/agreement_report.h"
#include "ui/agreement/plot.h"

namespace secondlook::ui {

/// Krippendorff's alpha by week with its 95 % band, the zones of reliability, and when which version of the guideline
/// came into force. Left, Right, Home and End walk through the weeks; the current one is named.
class TimeChart : public QCustomPlot
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setWeeks(const std::vector<WeekAgreement> &weeks, const std::vector<review::GuidelineTime> &guidelines);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void drawZones(double low, double high);
    void drawGuidelines();
    void drawLine();
    void setTicks();
    void nameCurrent();
    Qt::Alignment freeSide(int week) const;
    QCPItemText *write(double x, double y, const QString &text, Qt::Alignment alignment, const QColor &tint);

    std::vector<WeekAgreement> m_weeks;
    std::vector<review::GuidelineTime> m_guidelines;
    int m_current = -1;
};

} // namespace secondlook::ui
