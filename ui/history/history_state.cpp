#include "ui/history/history_state.h"

#include "ui/history/history_presenter.h"
#include "ui/history/history_words.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QGridLayout>
#include <QPainter>
#include <QTimer>

namespace secondlook::ui {

namespace {

constexpr int stateIconSide = 28;
constexpr int stateBlockWidth = 440;
constexpr int statePatienceMs = 200;
constexpr int quietRows = 8;
constexpr int quietRowHeight = 32;

using State = HistoryPresenter::State;

} // namespace

HistoryState::HistoryState(HistoryPresenter *history, QWidget *parent)
    : QWidget(parent),
      m_history(history),
      m_block(new QWidget),
      m_headline(new PlainLabel(QString(), FontRole::PageTitle)),
      m_text(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_progress(new ProgressTrack(tr("Reading the log"))),
      m_step(new KeyButton(QString())),
      m_patience(new QTimer(this))
{
    m_headline->setMaxLines(2);
    m_text->setMaxLines(0);
    m_step->setObjectName(QStringLiteral("stateStep"));
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_step);
    steps->addStretch(1);
    auto *block = new QVBoxLayout(m_block);
    block->setContentsMargins(0, scaled(stateIconSide) + 12, 0, 0);
    block->setSpacing(6);
    block->addWidget(m_headline);
    block->addWidget(m_text);
    block->addWidget(m_progress);
    block->addSpacing(6);
    block->addLayout(steps);
    m_block->setMaximumWidth(scaled(stateBlockWidth));
    m_block->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *centre = new QGridLayout(this);
    centre->setContentsMargins(24, 24, 24, 24);
    centre->setColumnStretch(0, 1);
    centre->setColumnStretch(2, 1);
    centre->setColumnMinimumWidth(1, scaled(300));
    centre->addWidget(m_block, 0, 1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(statePatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_block->setVisible(true);
        update();
    });
    connect(m_step, &QAbstractButton::clicked, this, &HistoryState::takeStep);
    connect(history, &HistoryPresenter::stateChanged, this, &HistoryState::showState);
    connect(history, &HistoryPresenter::searchedOn, this, &HistoryState::showProgress);
    showState();
}

bool HistoryState::isLoading() const
{
    return m_history->state() == State::Loading;
}

QString HistoryState::lookedFor() const
{
    const review::ChangeFilter &filter = m_history->filter();
    QStringList parts;
    if (!filter.text.empty())
        parts << tr("“%1”", "what was looked for").arg(nameText(filter.text));
    if (!filter.who.empty())
        parts << nameText(filter.who);
    if (filter.kind)
        parts << HistoryWords::kindName(*filter.kind);
    if (m_history->time() != HistoryTime::All)
        parts << HistoryWords::timeName(m_history->time());
    return parts.join(QStringLiteral(", "));
}

void HistoryState::showState()
{
    m_step->setKind(isLoading() ? KeyButton::Kind::Plain : KeyButton::Kind::Primary);
    m_progress->setVisible(isLoading());
    const bool isSample = m_history->list() == HistoryPresenter::List::Sample;
    switch (m_history->state()) {
    case State::Loading:
        if (!m_patience->isActive() && m_icon != QLatin1String("history")) {
            m_block->hide();
            m_patience->start();
        }
        say(QStringLiteral("history"), tr("Looking through the log"), {}, tr("Stop"));
        showProgress();
        return;
    case State::Empty:
        if (isSample)
            say(QStringLiteral("target"), tr("No record was drawn to be checked"),
                tr("Some records that a run commits are drawn at random, so that people can say how often the model "
                   "is right. The policy says how many; the next run draws them."),
                tr("Look again"));
        else
            say(QStringLiteral("history"), tr("Nothing has happened yet"),
                tr("Every decision and every change of the project will be listed here."), tr("Look again"));
        break;
    case State::NoMatch:
        say(QStringLiteral("search"), tr("No entry matches"),
            tr("Nothing in the log fits %1.", "what was looked for").arg(lookedFor()), tr("Show all entries"));
        break;
    case State::Stopped:
        say(QStringLiteral("stop"), tr("Stopped"), tr("Nothing was found in the part that was looked through."),
            tr("Look again"));
        break;
    case State::Failed:
        say(QStringLiteral("error"), tr("The log could not be read"), m_history->problem(), tr("Try again"));
        break;
    case State::Ready:
        m_icon.clear();
        break;
    }
    m_patience->stop();
    m_block->setVisible(m_history->state() != State::Ready);
    update();
}

void HistoryState::say(const QString &icon, const QString &headline, const QString &text, const QString &step)
{
    m_icon = icon;
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_step->setText(step);
    setAccessibleName(headline);
    setAccessibleDescription(text);
}

void HistoryState::showProgress()
{
    m_progress->setProgress(qRound(m_history->searched() * 1000), 1000);
}

void HistoryState::focusStep()
{
    if (m_step->isVisible())
        m_step->setFocus(Qt::OtherFocusReason);
}

void HistoryState::takeStep()
{
    if (isLoading())
        m_history->stop();
    else if (m_history->state() == State::NoMatch)
        m_history->clearFilter();
    else
        m_history->read();
}

void HistoryState::paintEvent(QPaintEvent *)
{
    if (m_patience->isActive())
        return;
    QPainter painter(this);
    const Flow flow(painter, rect());
    if (isLoading()) { // quiet rows where entries will stand
        for (int row = 0; row < quietRows; ++row)
            paintBox(painter, QRect(14, 8 + row * scaled(quietRowHeight), width() - 28, scaled(quietRowHeight) - 6),
                     color(Token::Panel), QColor(), capRadius);
        return;
    }
    const int side = scaled(stateIconSide);
    const int left = isRightToLeft() ? width() - m_block->geometry().right() - 1 : m_block->geometry().left();
    paintIcon(painter, QRect(left, m_block->geometry().top(), side, side), m_icon,
              color(m_history->state() == State::Failed ? Token::Bad : Token::Accent));
}

} // namespace secondlook::ui

#include "moc_history_state.cpp"
