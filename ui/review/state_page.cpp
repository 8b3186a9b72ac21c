#include "ui/review/state_page.h"

#include "calibration/intervals.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int stateIconSide = 28;
constexpr int blockWidth = 420;
constexpr int patienceMs = 200;

} // namespace

StatePage::StatePage(ReviewPresenter *desk, QWidget *parent)
    : Pane(Token::Surface, {}, parent),
      m_desk(desk),
      m_block(new QWidget),
      m_headline(new PlainLabel(QString(), FontRole::PageTitle)),
      m_sums(new QWidget),
      m_text(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_step(new KeyButton(QString())),
      m_patience(new QTimer(this))
{
    m_headline->setMaxLines(2);
    m_text->setMaxLines(0);
    m_step->setKind(KeyButton::Kind::Primary);
    m_step->setKey(QKeySequence(Qt::Key_Return));
    auto *sums = new QGridLayout(m_sums);
    sums->setContentsMargins(0, 6, 0, 4);
    sums->setHorizontalSpacing(28);
    sums->setVerticalSpacing(2);
    int column = 0;
    for (const QString &word : {tr("labelled"), tr("skipped"), tr("flagged")}) {
        m_figures << new PlainLabel(QString(), FontRole::PageTitle);
        sums->addWidget(m_figures.last(), 0, column);
        sums->addWidget(new PlainLabel(word, FontRole::Caption, Token::Text3), 1, column++);
    }
    sums->setColumnStretch(column, 1);
    auto *block = new QVBoxLayout(m_block);
    block->setContentsMargins(0, scaled(stateIconSide) + 12, 0, 0);
    block->setSpacing(4);
    block->addWidget(m_headline);
    block->addWidget(m_sums);
    block->addWidget(m_text);
    block->addSpacing(8);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_step);
    steps->addStretch(1);
    block->addLayout(steps);
    m_block->setFixedWidth(scaled(blockWidth));
    auto *centre = new QGridLayout(this);
    centre->addWidget(m_block, 0, 0, Qt::AlignCenter);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_step, &QAbstractButton::clicked, this, &StatePage::takeStep);
    showState();
}

void StatePage::showState()
{
    using State = ReviewPresenter::State;
    const State state = m_desk->state();
    m_block->setVisible(state != State::Opening && state != State::Reviewing);
    const bool done = m_desk->progress().done() > 0;
    m_sums->setVisible(state == State::GoalReached || (state == State::Empty && done && !m_desk->isArranging()));
    showSums();
    switch (state) {
    case State::Opening:
    case State::Reviewing:
        m_patience->start();
        setAccessibleName(tr("The next record is being opened"));
        break;
    case State::Empty:
        if (m_desk->isArranging())
            say(QStringLiteral("filter"), Token::Accent, tr("The queue is being put in order"), {}, tr("Look again"));
        else if (!m_desk->view().filter.terms.empty())
            say(QStringLiteral("filter"), Token::Accent, tr("No open record matches the filter"),
                tr("Others may still wait in the queue. The filter is %1.")
                    .arg(qtText(review::filterText(m_desk->view().filter))),
                tr("Clear the filter"));
        else
            say(QStringLiteral("ok"), Token::Auto, tr("Nothing waits for review"),
                tr("Every queued record is decided or in the hands of another reviewer. New records appear here when a "
                   "run "
                   "finds one it is not sure about."),
                tr("Look again"));
        break;
    case State::GoalReached:
        sayGoalReached();
        break;
    case State::CannotOpen:
        sayCannotOpen();
        break;
    }
    update();
}

void StatePage::say(const QString &icon, Token tint, const QString &headline, const QString &text, const QString &step)
{
    m_icon = icon;
    m_iconTint = tint;
    m_headline->setText(headline);
    m_text->setText(text);
    m_step->setText(step);
    setAccessibleName(headline);
    setAccessibleDescription(text);
}

void StatePage::sayCannotOpen()
{
    const auto &message = m_desk->message();
    say(QStringLiteral("error"), Token::Bad, message ? message->headline : QString(),
        message ? message->detail : QString(), tr("Try again"));
}

void StatePage::showSums()
{
    const domain::Action actions[] = {domain::Action::Label, domain::Action::Skip, domain::Action::Flag};
    for (int i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setText(QLocale().toString(m_desk->progress().count(actions[i])));
}

void StatePage::sayGoalReached()
{
    const SessionProgress &progress = m_desk->progress();
    const QLocale locale;
    QStringList sentences;
    if (m_paceShown)
        sentences << tr("Median %1 s.").arg(locale.toString(double(progress.medianMs().value_or(0)) / 1000.0, 'f', 1));
    if (m_desk->counts())
        sentences << tr("%Ln records are still in the queue.", nullptr, int(m_desk->counts()->open));
    const auto percent = [&](double share) { return locale.toString(share * 100.0, 'f', 0); };
    if (const auto &anchoring = m_desk->anchoring(); anchoring && anchoring->shown > 0) {
        const calibration::Interval rate = calibration::wilson(anchoring->moved, anchoring->shown);
        sentences << tr("Of %Ln blind picks that the model did not share, you changed %1 to its label "
                        "(%2% to %3%, 95% interval).",
                        nullptr, int(anchoring->shown))
                         .arg(locale.toString(qlonglong(anchoring->moved)), percent(rate.low), percent(rate.high));
    }
    if (const auto &own = m_desk->consistency(); own && own->repeated > 0) {
        const calibration::Interval alike = calibration::wilson(own->alike, own->repeated);
        sentences << tr("%Ln of your earlier records came back; you gave %1 the same label again "
                        "(%2% to %3%, 95% interval).",
                        nullptr, int(own->repeated))
                         .arg(locale.toString(qlonglong(own->alike)), percent(alike.low), percent(alike.high));
    }
    say(QStringLiteral("star"), Token::Accent, tr("Session goal reached"), sentences.join(QLatin1Char(' ')),
        tr("Keep going"));
}

void StatePage::setPaceShown(bool shown)
{
    m_paceShown = shown;
    showState();
}

void StatePage::focusStep()
{
    if (m_block->isVisibleTo(this))
        m_step->setFocus(Qt::OtherFocusReason);
}

void StatePage::takeStep()
{
    switch (m_desk->state()) {
    case ReviewPresenter::State::GoalReached:
        m_desk->keepGoing();
        break;
    case ReviewPresenter::State::CannotOpen:
        m_desk->retry();
        break;
    default:
        if (!m_desk->view().filter.terms.empty())
            m_desk->filterQueue({});
        else
            m_desk->lookAgain();
        break;
    }
}

void StatePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && m_block->isVisible())
        m_step->click();
    else
        Pane::keyPressEvent(event);
}

void StatePage::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    if (m_block->isVisible()) {
        const QRect block = m_block->geometry();
        const Flow flow(painter, block);
        paintIcon(painter, QRect(block.topLeft(), QSize(scaled(stateIconSide), scaled(stateIconSide))), m_icon,
                  color(m_iconTint));
        return;
    }
    if (m_patience->isActive())
        return;
    const Flow flow(painter, rect());
    // Quiet blocks where the text will stand.
    const int widths[] = {34, 96, 91, 97, 58};
    const int room = qMin(width() - 64, scaled(770));
    int top = scaled(48) + 24;
    for (int i = 0; i < 5; ++i) {
        const int high = scaled(i == 0 ? 14 : 18);
        paintBox(painter, QRect(32, top, room * widths[i] / 100, high), color(Token::Sunken), QColor(), 3);
        top += high + scaled(15);
    }
}

} // namespace secondlook::ui

#include "moc_state_page.cpp"
