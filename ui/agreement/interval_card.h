#pragma once

#include "agreement/estimate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <optional>

namespace secondlook::ui {

/// A value with its interval on a scale from 0.6 to 0.9, or as much further as it needs; with zones of reliability
/// where there are such. Silent for screen readers: the card says it.
class IntervalRuler : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalRuler(bool hasZones, QWidget *parent = nullptr);

    void setValue(double value, const std::optional<agreement::Interval> &interval);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double xOf(double value) const;
    void paintZones(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintValue(QPainter &painter) const;

    bool m_hasZones;
    double m_value = 0.0;
    std::optional<agreement::Interval> m_interval;
    double m_begin = 0.6;
    double m_end = 0.9;
};

/// A coefficient: figure, interval, where that lies, and on what it rests. One that is not defined says why.
class IntervalCard : public Card
{
    Q_OBJECT

public:
    IntervalCard(const QString &title, bool hasZones, QWidget *parent = nullptr);

    void setEstimate(const agreement::Estimate &estimate, const QString &basis);

private:
    QString m_title;
    bool m_hasZones;
    PlainLabel *m_figure;
    PlainLabel *m_interval;
    IntervalRuler *m_ruler;
    PlainLabel *m_why;
    PlainLabel *m_basis;
};

} // namespace secondlook::ui
