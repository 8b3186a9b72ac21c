#pragma once

#include <QProgressBar>

#include <optional>

namespace secondlook::ui {

/// The confidence from 0 to 1 with the three tiers as zones and the record as a marker. A progress bar only so that
/// assistive technology reads name, value and range (in hundredths).
class RulerWidget : public QProgressBar
{
    Q_OBJECT

public:
    explicit RulerWidget(QWidget *parent = nullptr);

    /// `autoThreshold` is none where the auto tier is off. All from 0 to 1.
    void setThresholds(double review, std::optional<double> autoThreshold);
    void setConfidence(double confidence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int xOf(double share) const;
    void paintZones(QPainter &painter) const;
    void paintMarker(QPainter &painter) const;
    void paintScale(QPainter &painter) const;

    double m_review = 0.0;
    std::optional<double> m_auto;
    double m_confidence = 0.0;
};

} // namespace secondlook::ui
