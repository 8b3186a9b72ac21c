#include "ui/runs/runs_state.h"

#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int runsIconSide = 28;
constexpr int runsBlockWidth = 460;
constexpr int runsPatienceMs = 200;

bool isEmpty(const RunsPresenter &presenter)
{
    return presenter.state() == RunsPresenter::State::Ready && presenter.runs().empty();
}

} // namespace

RunsState::RunsState(RunsPresenter *presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_block(new QWidget),
      m_headline(new PlainLabel(QString(), FontRole::PageTitle)),
      m_text(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_step(new KeyButton(QString())),
      m_patience(new QTimer(this))
{
    m_headline->setMaxLines(2);
    m_text->setMaxLines(0);
    m_step->setObjectName(QStringLiteral("stateStep"));
    m_step->setKind(KeyButton::Kind::Primary);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_step);
    steps->addStretch(1);
    auto *block = new QVBoxLayout(m_block);
    block->setContentsMargins(0, scaled(runsIconSide) + 12, 0, 0);
    block->setSpacing(6);
    block->addWidget(m_headline);
    block->addWidget(m_text);
    block->addSpacing(6);
    block->addLayout(steps);
    m_block->setMaximumWidth(scaled(runsBlockWidth));
    m_block->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *centre = new QGridLayout(this);
    centre->setContentsMargins(24, 24, 24, 24);
    centre->setColumnStretch(0, 1);
    centre->setColumnStretch(2, 1);
    centre->setColumnMinimumWidth(1, scaled(300));
    centre->addWidget(m_block, 0, 1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(runsPatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_block->show();
        update();
    });
    connect(m_step, &QAbstractButton::clicked, this, &RunsState::takeStep);
    connect(presenter, &RunsPresenter::listChanged, this, &RunsState::showState);
    connect(presenter, &RunsPresenter::detailsChanged, this, &RunsState::showState);
    showState();
}

bool RunsState::isNeeded(const RunsPresenter &presenter)
{
    return presenter.details() == nullptr;
}

void RunsState::showState()
{
    const bool isFailed = m_presenter->state() == RunsPresenter::State::Failed;
    const bool hasProblem = isFailed || !m_presenter->detailsProblem().isEmpty();
    const bool waits = !hasProblem && (!isEmpty(*m_presenter) || m_presenter->live().isLive());
    if (isFailed)
        say(QStringLiteral("error"), tr("The runs could not be read"), m_presenter->problem(), tr("Try again"));
    else if (hasProblem)
        say(QStringLiteral("error"), tr("This run could not be read"), m_presenter->detailsProblem(), tr("Try again"));
    else if (waits)
        say(QString(), tr("Reading"), {}, {});
    else
        say(QStringLiteral("runs"), tr("No run yet"),
            tr("A run labels records with a classifier, commits what it is sure of, and queues the rest for people. It "
               "can be paused and taken up again at any time."),
            tr("New run"));
    m_step->setVisible(!m_step->text().isEmpty());
    if (waits && !m_patience->isActive() && !m_block->isVisible())
        m_patience->start();
    if (!waits)
        m_patience->stop();
    m_block->setVisible(!waits || (m_block->isVisible() && !m_patience->isActive()));
    update();
}

void RunsState::say(const QString &icon, const QString &headline, const QString &text, const QString &step)
{
    m_icon = icon;
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_step->setText(step);
    setAccessibleName(headline);
    setAccessibleDescription(text);
}

void RunsState::focusStep()
{
    if (m_step->isVisible())
        m_step->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void RunsState::takeStep()
{
    if (isEmpty(*m_presenter))
        Q_EMIT newRunAsked();
    else
        m_presenter->readAgain();
}

void RunsState::paintEvent(QPaintEvent *)
{
    if (!m_block->isVisible() || m_icon.isEmpty())
        return;
    QPainter painter(this);
    const Flow flow(painter, rect());
    const int side = scaled(runsIconSide);
    paintIcon(painter, QRect(m_block->geometry().topLeft(), QSize(side, side)), m_icon,
              color(m_icon == QLatin1String("error") ? Token::Bad : Token::Accent));
}

} // namespace secondlook::ui

#include "moc_runs_state.cpp"
