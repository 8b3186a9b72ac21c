#include "ui/adjudicate/conflict_state.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace secondlook::ui {

using review::ConflictList;
using State = AdjudicationPresenter::State;

namespace {

constexpr int noticeWidth = 420;
constexpr int noticeIcon = 28;
constexpr int patienceBeforeBlocksMs = 200;

} // namespace

ConflictState::ConflictState(AdjudicationPresenter *desk, QWidget *parent)
    : Pane(Token::Surface, {}, parent),
      m_desk(desk),
      m_block(new QWidget),
      m_icon(new IconLabel(QString(), noticeIcon)),
      m_headline(new PlainLabel(QString(), FontRole::PageTitle)),
      m_text(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_step(new KeyButton(QString())),
      m_patience(new QTimer(this))
{
    m_headline->setMaxLines(2);
    m_text->setMaxLines(0);
    m_step->setKind(KeyButton::Kind::Primary);
    m_step->setKey(QKeySequence(Qt::Key_Return));
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_step);
    steps->addStretch(1);
    auto *block = new QVBoxLayout(m_block);
    block->setContentsMargins(0, 0, 0, 0);
    block->setSpacing(4);
    block->addWidget(m_icon);
    block->addSpacing(8);
    block->addWidget(m_headline);
    block->addWidget(m_text);
    block->addSpacing(8);
    block->addLayout(steps);
    auto *centre = new QGridLayout(this);
    centre->addWidget(m_block, 0, 0, Qt::AlignCenter);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceBeforeBlocksMs);
    connect(m_patience, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_step, &QAbstractButton::clicked, this, &ConflictState::takeStep);
    const auto fit = [this] { m_block->setFixedWidth(scaled(noticeWidth)); };
    connect(&Theme::instance(), &Theme::changed, this, fit);
    fit();
    showState();
}

void ConflictState::showState()
{
    const State state = m_desk->state();
    const bool quiet =
        state == State::Opening || state == State::Deciding || (state == State::Empty && m_desk->isReading());
    m_block->setVisible(!quiet);
    if (quiet) {
        if (!m_patience->isActive())
            m_patience->start();
        setAccessibleName(tr("The conflicts are being read"));
        setAccessibleDescription({});
    } else if (state == State::Empty && m_desk->isFiltered()) {
        say(QStringLiteral("filter"), Token::Text3, tr("No conflict here"),
            tr("None of this list fits the labels, the segment or the records that you keep to."),
            tr("Show all conflicts"));
    } else if (state == State::Empty) {
        sayEmpty();
    } else if (m_desk->isInPack()) {
        say(QStringLiteral("adjudicate"), Token::Text3, tr("Conflicts are settled in the project"),
            tr("This is a review pack: a part of a project's queue for one reviewer. Where your answers and those of "
               "others differ shows once the pack is merged."),
            {});
    } else {
        const auto &message = m_desk->message();
        say(QStringLiteral("error"), Token::Bad, tr("The conflicts could not be read"),
            message ? message->detail : QString(), tr("Try again"));
    }
    update();
}

void ConflictState::sayEmpty()
{
    const auto &counts = m_desk->counts();
    const QString decided = counts ? tr("%Ln decided today.", nullptr, int(counts->settledToday)) : QString();
    switch (m_desk->view().list) {
    case ConflictList::Open:
        say(QStringLiteral("ok"), Token::Auto, tr("No conflict waits for a decision"),
            tr("Where reviewers disagree about a record, it comes here. %1").arg(decided), tr("Look again"));
        break;
    case ConflictList::Waiting:
        say(QStringLiteral("back"), Token::Text3, tr("Nothing waits for another answer"),
            tr("Records that are sent back stand here until the reviewers have answered."),
            tr("To the open conflicts"));
        break;
    case ConflictList::Ambiguous:
        say(QStringLiteral("half"), Token::Text3, tr("No record is kept as ambiguous"),
            tr("Records that keep a soft label stand here."), tr("To the open conflicts"));
        break;
    case ConflictList::Decided:
        say(QStringLiteral("check"), Token::Text3, tr("Nothing is decided yet"),
            tr("Conflicts that a person or a rule decided stand here."), tr("To the open conflicts"));
        break;
    }
}

void ConflictState::say(const QString &icon, Token tint, const QString &headline, const QString &text,
                        const QString &step)
{
    m_icon->setIcon(icon, tint);
    m_headline->setText(headline);
    m_text->setText(text.trimmed());
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(text);
}

void ConflictState::focusStep()
{
    if (hasStep())
        m_step->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool ConflictState::hasStep() const
{
    return m_step->isVisibleTo(this);
}

void ConflictState::takeStep()
{
    if (m_desk->state() == State::CannotOpen)
        m_desk->retry();
    else if (m_desk->isFiltered())
        m_desk->clearFilters();
    else if (m_desk->view().list == ConflictList::Open)
        m_desk->read();
    else
        m_desk->setList(ConflictList::Open);
}

void ConflictState::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && hasStep())
        m_step->click();
    else
        Pane::keyPressEvent(event);
}

void ConflictState::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (m_block->isVisible() || m_patience->isActive())
        return;
    QPainter painter(this);
    const Flow flow(painter, rect());
    // Quiet blocks where the text will stand.
    const int widths[] = {34, 96, 91, 97, 58};
    const int room = qMin(width() - 48, scaled(770));
    int top = scaled(48) + 18;
    for (int i = 0; i < 5; ++i) {
        const int high = scaled(i == 0 ? 14 : 16);
        paintBox(painter, QRect(24, top, room * widths[i] / 100, high), color(Token::Sunken), QColor(), 3);
        top += high + scaled(12);
    }
}

} // namespace secondlook::ui

#include "moc_conflict_state.cpp"
