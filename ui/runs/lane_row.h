#pragma once

#include "pipeline/run_figures.h"

#include <QWidget>

class QHBoxLayout;

namespace secondlook::ui {

class IconLabel;
class PlainLabel;
class ProgressTrack;

/// One classifier's part in a run: how far it is and how fast. A hairline above.
class LaneRow : public QWidget
{
    Q_OBJECT

public:
    explicit LaneRow(QWidget *parent = nullptr);

    /// `pace` and `end` are words: "10.2 / s", "6 min left" or empty.
    void showLane(const pipeline::LaneFigures &lane, const QString &pace, const QString &end);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    IconLabel *m_icon;
    PlainLabel *m_name;
    PlainLabel *m_classifier;
    ProgressTrack *m_track;
    PlainLabel *m_count;
    PlainLabel *m_pace;
    IconLabel *m_done;
    PlainLabel *m_end;
    QHBoxLayout *m_row;
};

} // namespace secondlook::ui
