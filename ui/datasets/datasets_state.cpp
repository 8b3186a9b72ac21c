#include "ui/datasets/datasets_state.h"

#include "ui/datasets/dataset_words.h"
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

using DraftState = DatasetsPresenter::DraftState;
using State = DatasetsPresenter::State;

namespace {

constexpr int stateIconSide = 28;
constexpr int stateBlockWidth = 440;
constexpr int statePatienceMs = 200;

} // namespace

DatasetsStatePane::DatasetsStatePane(DatasetsPresenter *presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_block(new QWidget),
      m_headline(new PlainLabel(QString(), FontRole::PageTitle)),
      m_text(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_progress(new ProgressTrack(tr("Working out the version"))),
      m_left(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
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
    for (QWidget *part : QList<QWidget *>{m_headline, m_text, m_progress, m_left})
        block->addWidget(part);
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
    connect(m_step, &QAbstractButton::clicked, this, &DatasetsStatePane::takeStep);
    connect(presenter, &DatasetsPresenter::changed, this, &DatasetsStatePane::showState);
    connect(presenter, &DatasetsPresenter::draftMoved, this, &DatasetsStatePane::showProgress);
    showState();
}

bool DatasetsStatePane::isNeeded(const DatasetsPresenter &presenter)
{
    return presenter.shown() == nullptr;
}

bool DatasetsStatePane::isWorking() const
{
    return m_presenter->isDraftShown() && m_presenter->draftState() == DraftState::Working;
}

bool DatasetsStatePane::isReading() const
{
    return m_presenter->state() == State::Loading ||
           (m_presenter->state() == State::Ready && !m_presenter->isDraftShown() &&
            m_presenter->shownProblem().isEmpty());
}

void DatasetsStatePane::showState()
{
    const bool waits = isReading() || isWorking();
    m_progress->setVisible(isWorking());
    m_left->setVisible(isWorking());
    m_step->setKind(waits ? KeyButton::Kind::Plain : KeyButton::Kind::Primary);
    if (m_presenter->state() == State::Failed)
        say(QStringLiteral("error"), tr("The versions could not be read"), m_presenter->problem(), tr("Try again"));
    else if (isReading())
        say(QString(), tr("Reading"), {}, {});
    else if (!m_presenter->isDraftShown())
        say(QStringLiteral("error"), tr("This version could not be read"), m_presenter->shownProblem(),
            tr("Try again"));
    else
        showDraft();
    m_step->setVisible(!m_step->text().isEmpty());
    if (waits && !m_patience->isActive() && !m_block->isVisible())
        m_patience->start();
    if (!waits)
        m_patience->stop();
    m_block->setVisible(!waits || (m_block->isVisible() && !m_patience->isActive()));
    update();
}

void DatasetsStatePane::showDraft()
{
    const QString number = QString::number(m_presenter->draftNumber());
    switch (m_presenter->draftState()) {
    case DraftState::Working:
        say(QString(), tr("Working out version %1").arg(number),
            tr("All labelled records are read, nearly the same texts are looked for, and the quality gates are "
               "checked. Nothing is stored before you freeze it."),
            tr("Stop"));
        showProgress();
        return;
    case DraftState::Stopped:
        say(QStringLiteral("stop"), tr("Stopped"), tr("Nothing was stored. Working it out begins anew."),
            tr("Work out version %1").arg(number));
        return;
    case DraftState::Failed:
        if (m_presenter->versions().empty())
            say(QStringLiteral("datasets"), tr("No dataset version yet"),
                tr("A version holds labelled records that never change, with splits and where each label comes from. "
                   "It cannot be worked out now: %1")
                    .arg(m_presenter->draftProblem()),
                tr("Try again"));
        else
            say(QStringLiteral("error"), tr("Version %1 could not be worked out").arg(number),
                m_presenter->draftProblem(), tr("Try again"));
        return;
    case DraftState::Impossible:
        say(QStringLiteral("lock"), tr("No dataset version here"),
            m_presenter->facts().isPack
                ? tr("This is a review pack. Versions are made in the project that gave it out, once the pack came "
                     "back.")
                : tr("The project file is read only, and no version was made before. Who may write to it can make "
                     "one."),
            tr("Look again"));
        return;
    case DraftState::None:
    case DraftState::Ready:
        say(QStringLiteral("datasets"), tr("Version %1 is not worked out yet").arg(number), {},
            tr("Work out version %1").arg(number));
        return;
    }
}

void DatasetsStatePane::say(const QString &icon, const QString &headline, const QString &text, const QString &step)
{
    m_iconName = icon;
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_step->setText(step);
    setAccessibleName(headline);
    setAccessibleDescription(text);
}

void DatasetsStatePane::showProgress()
{
    const DatasetMeter &meter = m_presenter->draftMeter();
    m_progress->setProgress(int(std::max(0.0, meter.share()) * 1000), 1000);
    const QString left = DatasetWords::timeLeft(meter);
    m_left->setText(meter.share() >= 1.0 ? tr("All records are read; comparing texts and checking gates.")
                    : left.isEmpty()
                        ? tr("%1 of %2 records", "read")
                              .arg(DatasetWords::count(meter.progress.done), DatasetWords::count(meter.progress.total))
                        : left);
}

void DatasetsStatePane::focusStep()
{
    if (m_step->isVisible())
        m_step->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void DatasetsStatePane::takeStep()
{
    if (isWorking())
        m_presenter->stopDraft();
    else if (m_presenter->state() == State::Failed || !m_presenter->isDraftShown() ||
             m_presenter->draftState() == DraftState::Impossible)
        m_presenter->read();
    else
        m_presenter->workOutDraft();
}

void DatasetsStatePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    if (m_block->isVisible() && !m_iconName.isEmpty()) {
        const int side = scaled(stateIconSide);
        paintIcon(painter, QRect(m_block->geometry().topLeft(), QSize(side, side)), m_iconName,
                  color(m_iconName == QLatin1String("error") ? Token::Bad : Token::Accent));
        return;
    }
    if (m_patience->isActive() || m_block->isVisible())
        return;
    // Quiet blocks where cards will stand.
    const int gap = 14;
    const int across = width() - 48;
    paintBox(painter, QRect(24, 20, across * 2 / 3 - gap, scaled(200)), color(Token::Panel), QColor(), cardRadius);
    paintBox(painter, QRect(24 + across * 2 / 3, 20, across / 3, scaled(200)), color(Token::Panel), QColor(),
             cardRadius);
}

} // namespace secondlook::ui

#include "moc_datasets_state.cpp"
