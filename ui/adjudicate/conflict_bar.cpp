#include "ui/adjudicate/conflict_bar.h"

#include "ui/adjudicate/adjudicate_words.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

namespace secondlook::ui {

using review::ConflictList;

namespace {

constexpr int longestConflictId = 240;
constexpr int barHeight = 48;
constexpr int roomForSegment = 480;

KeyButton *stepButton(const QString &icon, QAction *action)
{
    KeyButton *button = KeyButton::iconOnly(icon, action->text());
    button->setAction(action);
    return button;
}

} // namespace

ConflictBar::ConflictBar(AdjudicationPresenter *desk, QAction *previous, QAction *next, QWidget *parent)
    : Pane(Token::Surface, Qt::BottomEdge, parent),
      m_desk(desk),
      m_votes(new Chip(Chip::Kind::Bad, QString())),
      m_id(new PlainLabel(QString(), FontRole::Mono, Token::Text2)),
      m_segment(new Chip(Chip::Kind::Outline, QString())),
      m_place(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_previous(stepButton(QStringLiteral("up"), previous)),
      m_next(stepButton(QStringLiteral("down"), next))
{
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_id->setMaximumWidth(scaled(longestConflictId));
    m_place->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(24, 0, 16, 1));
    row->setSpacing(8);
    row->addWidget(m_votes);
    row->addWidget(m_id);
    row->addWidget(m_segment);
    row->addStretch(1);
    row->addWidget(m_place);
    row->addSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    const auto fit = [this] { setFixedHeight(scaled(barHeight)); };
    connect(&Theme::instance(), &Theme::changed, this, fit);
    connect(desk, &AdjudicationPresenter::listChanged, this, &ConflictBar::showPlace);
    fit();
    showConflict();
}

QList<QWidget *> ConflictBar::focusOrder() const
{
    return {m_previous, m_next};
}

void ConflictBar::showChip(const review::Conflict &conflict)
{
    const QString votes = votesText(conflict.votes);
    switch (conflict.list) {
    case ConflictList::Open:
        m_votes->setKind(Chip::Kind::Bad);
        m_votes->setIconName(QStringLiteral("split"));
        m_votes->setText(tr("Conflict, %1", "votes").arg(votes));
        break;
    case ConflictList::Waiting:
        m_votes->setKind(Chip::Kind::Audit);
        m_votes->setIconName(QStringLiteral("back"));
        m_votes->setText(tr("Waiting, %1", "votes").arg(votes));
        break;
    case ConflictList::Ambiguous:
        m_votes->setKind(Chip::Kind::Neutral);
        m_votes->setIconName(QStringLiteral("half"));
        m_votes->setText(tr("Ambiguous, %1", "votes").arg(votes));
        break;
    case ConflictList::Decided:
        m_votes->setKind(Chip::Kind::Auto);
        m_votes->setIconName(QStringLiteral("check"));
        m_votes->setText(tr("Decided, %1", "votes").arg(votes));
        break;
    }
}

void ConflictBar::showConflict()
{
    const review::Conflict *conflict = m_desk->current();
    m_votes->setVisible(conflict != nullptr);
    m_segment->setVisible(conflict && !conflict->record.segment.empty() && width() >= scaled(roomForSegment));
    m_id->setText(conflict ? qtText(conflict->record.externalId) : QString());
    m_id->setAccessibleName(conflict ? tr("Record %1").arg(m_id->text()) : QString());
    if (conflict) {
        showChip(*conflict);
        m_segment->setText(qtText(conflict->record.segment));
    }
    showPlace();
}

void ConflictBar::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    showConflict();
}

void ConflictBar::showPlace()
{
    m_place->setText(m_desk->position() < 0 ? QString()
                                            : tr("%1 of %2", "place of the conflict; conflicts")
                                                  .arg(QLocale().toString(m_desk->position() + 1),
                                                       QLocale().toString(m_desk->rowCount())));
}

} // namespace secondlook::ui

#include "moc_conflict_bar.cpp"
