#include "ui/runs/lane_row.h"

#include "ui/models/text_conversion.h"
#include "ui/runs/run_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QHBoxLayout>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int laneTrackFrom = 420;

} // namespace

LaneRow::LaneRow(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(QStringLiteral("fast"))),
      m_name(new PlainLabel(QString(), FontRole::Body)),
      m_classifier(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_track(new ProgressTrack(QString())),
      m_count(new PlainLabel(QString(), FontRole::Body)),
      m_pace(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_done(new IconLabel(QStringLiteral("ok"), 14, Token::Auto)),
      m_end(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_row(new QHBoxLayout(this))
{
    m_name->setWeight(QFont::Medium);
    m_name->setElideMode(Qt::ElideNone);
    for (PlainLabel *label : {m_count, m_pace, m_end})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_row->setContentsMargins(0, 8, 0, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_name, 2);
    m_row->addWidget(m_classifier, 3);
    m_row->addWidget(m_track, 6, Qt::AlignVCenter);
    m_row->addWidget(m_count, 3);
    m_row->addWidget(m_pace, 2);
    m_end->setElideMode(Qt::ElideNone);
    auto *end = new QHBoxLayout;
    end->setSpacing(6);
    end->addStretch();
    end->addWidget(m_done);
    end->addWidget(m_end);
    m_row->addLayout(end, 2);
}

void LaneRow::showLane(const pipeline::LaneFigures &lane, const QString &pace, const QString &end)
{
    const bool isDone = lane.total > 0 && lane.done >= lane.total;
    const QString name = RunWords::laneName(lane.name);
    m_icon->setIcon(RunWords::laneIcon(lane.name), Token::Text2);
    m_name->setText(name);
    m_classifier->setText(nameText(lane.classifier));
    m_track->setAccessibleName(name);
    m_track->setProgress(lane.total > 0 ? int(1000 * lane.done / lane.total) : 0, 1000);
    m_track->setFill(isDone ? Token::AutoFill : Token::Accent);
    m_count->setText(tr("%1 of %2", "records").arg(RunWords::count(lane.done), RunWords::count(lane.total)));
    m_pace->setText(pace);
    m_done->setVisible(isDone);
    m_end->setToken(isDone ? Token::Auto : Token::Text2);
    m_end->setText(isDone ? tr("finished", "lane") : end);
}

/// Figures say more than the bar where there is no room for both.
void LaneRow::resizeEvent(QResizeEvent *event)
{
    const bool hasRoom = width() >= scaled(laneTrackFrom);
    m_track->setVisible(hasRoom);
    m_row->setStretchFactor(m_count, hasRoom ? 3 : 9);
    QWidget::resizeEvent(event);
}

void LaneRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace secondlook::ui

#include "moc_lane_row.cpp"
