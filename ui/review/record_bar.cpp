#include "ui/review/record_bar.h"

#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int longestId = 240;

KeyButton *neighbourButton(const QString &icon, QAction *action)
{
    KeyButton *button = KeyButton::iconOnly(icon, action->text());
    button->setAction(action);
    return button;
}

void showTier(Chip *chip, const domain::ReviewTask &task)
{
    if (task.guidelineChanged) {
        chip->setKind(Chip::Kind::Accent);
        chip->setText(RecordBar::tr("Guideline changed"));
        chip->setIconName(QStringLiteral("book"));
        return;
    }
    if (task.blind) { // the tier would tell how sure the model was
        chip->setKind(Chip::Kind::Accent);
        chip->setText(RecordBar::tr("Second opinion"));
        chip->setIconName(QStringLiteral("users"));
        return;
    }
    switch (task.tier) {
    case domain::Tier::Auto:
        chip->setKind(Chip::Kind::Auto);
        chip->setText(RecordBar::tr("Auto", "tier"));
        chip->setIconName(QStringLiteral("tier-auto"));
        break;
    case domain::Tier::Audit:
        chip->setKind(Chip::Kind::Audit);
        chip->setText(RecordBar::tr("Audit", "tier"));
        chip->setIconName(QStringLiteral("tier-audit"));
        break;
    case domain::Tier::Review:
        chip->setKind(Chip::Kind::Review);
        chip->setText(RecordBar::tr("Review", "tier"));
        chip->setIconName(QStringLiteral("tier-review"));
        break;
    }
}

} // namespace

RecordBar::RecordBar(QWidget *queue, QAction *previous, QAction *next, QWidget *parent)
    : Pane(Token::Surface, Qt::BottomEdge, parent),
      m_tier(new Chip(Chip::Kind::Review, QString())),
      m_id(new PlainLabel(QString(), FontRole::Mono, Token::Text2)),
      m_segment(new Chip(Chip::Kind::Outline, QString())),
      m_previous(neighbourButton(QStringLiteral("left"), previous)),
      m_next(neighbourButton(QStringLiteral("right"), next))
{
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_id->setMaximumWidth(scaled(longestId));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_tier);
    row->addWidget(m_id);
    row->addSpacing(4);
    row->addWidget(m_segment);
    row->addWidget(queue, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    setNarrow(false);
    setTask(nullptr);
}

void RecordBar::setTask(const domain::ReviewTask *task)
{
    m_tier->setVisible(task != nullptr);
    m_segment->setVisible(task != nullptr && !task->record.segment.empty());
    m_id->setText(task ? qtText(task->record.externalId) : QString());
    m_id->setAccessibleName(task ? tr("Record %1").arg(m_id->text()) : QString());
    if (!task)
        return;
    showTier(m_tier, *task);
    m_segment->setText(qtText(task->record.segment));
}

void RecordBar::setNarrow(bool narrow)
{
    setFixedHeight(scaled(narrow ? 42 : 48));
    layout()->setContentsMargins(sideMargins(narrow ? 24 : 32, 0, narrow ? 12 : 16, 1));
}

QWidget *RecordBar::firstButton() const
{
    return m_previous;
}

QWidget *RecordBar::lastButton() const
{
    return m_next;
}

} // namespace secondlook::ui

#include "moc_record_bar.cpp"
