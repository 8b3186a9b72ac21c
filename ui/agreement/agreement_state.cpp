#include "ui/agreement/agreement_state.h"

#include "ui/agreement/agreement_presenter.h"
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

constexpr int agreementIconSide = 28;
constexpr int agreementBlockWidth = 440;
constexpr int agreementPatienceMs = 200;

} // namespace

AgreementStatePane::AgreementStatePane(AgreementPresenter *presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_block(new QWidget),
      m_headline(new PlainLabel(QString(), FontRole::PageTitle)),
      m_text(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_progress(new ProgressTrack(tr("Reading and computing"))),
      m_step(new KeyButton(QString())),
      m_patience(new QTimer(this))
{
    m_headline->setMaxLines(2);
    m_text->setMaxLines(0);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_step);
    steps->addStretch(1);
    auto *block = new QVBoxLayout(m_block);
    block->setContentsMargins(0, scaled(agreementIconSide) + 12, 0, 0);
    block->setSpacing(6);
    block->addWidget(m_headline);
    block->addWidget(m_text);
    block->addWidget(m_progress);
    block->addSpacing(6);
    block->addLayout(steps);
    m_block->setMaximumWidth(scaled(agreementBlockWidth));
    m_block->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *centre = new QGridLayout(this);
    centre->setContentsMargins(24, 24, 24, 24);
    centre->setColumnStretch(0, 1);
    centre->setColumnStretch(2, 1);
    centre->setColumnMinimumWidth(1, scaled(300));
    centre->addWidget(m_block, 0, 1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(agreementPatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_block->setVisible(true);
        update();
    });
    connect(m_step, &QAbstractButton::clicked, this, &AgreementStatePane::takeStep);
    connect(presenter, &AgreementPresenter::changed, this, &AgreementStatePane::showState);
    connect(presenter, &AgreementPresenter::progressChanged, this, &AgreementStatePane::showProgress);
    showState();
}

bool AgreementStatePane::isLoading() const
{
    return m_presenter->state() == AgreementPresenter::State::Loading;
}

void AgreementStatePane::showState()
{
    m_step->setKind(isLoading() ? KeyButton::Kind::Plain : KeyButton::Kind::Primary);
    m_progress->setVisible(isLoading());
    switch (m_presenter->state()) {
    case AgreementPresenter::State::Loading:
        say(QString(), tr("Reading all answers"), {}, tr("Stop"));
        m_block->hide();
        m_patience->start();
        showProgress();
        return;
    case AgreementPresenter::State::Empty:
        if (m_presenter->isFiltered())
            say(QStringLiteral("filter"), tr("No record with two answers here"),
                tr("In this segment and period no record was answered by two reviewers."), tr("Show all records"));
        else
            say(QStringLiteral("users"), tr("No record has two answers yet"),
                tr("Agreement is measured where two or more reviewers answer the same record on their own. Set the "
                   "overlap in the policy: it says which share of the queue goes to more than one reviewer."),
                tr("Look again"));
        break;
    case AgreementPresenter::State::Failed:
        say(QStringLiteral("error"), tr("The answers could not be read"), m_presenter->problem(), tr("Try again"));
        break;
    case AgreementPresenter::State::Cancelled:
        say(QStringLiteral("stop"), tr("Stopped"), tr("Nothing was changed. Reading all answers begins anew."),
            tr("Read again"));
        break;
    case AgreementPresenter::State::Ready:
        break;
    }
    m_patience->stop();
    m_block->setVisible(m_presenter->state() != AgreementPresenter::State::Ready);
    update();
}

void AgreementStatePane::say(const QString &icon, const QString &headline, const QString &text, const QString &step)
{
    m_icon = icon;
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_step->setText(step);
    setAccessibleName(headline);
    setAccessibleDescription(text);
}

void AgreementStatePane::showProgress()
{
    m_progress->setRange(0, 1000);
    m_progress->setValue(qRound(qMax(0.0, m_presenter->progress()) * 1000));
}

void AgreementStatePane::focusStep()
{
    if (m_step->isVisible())
        m_step->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void AgreementStatePane::takeStep()
{
    if (isLoading())
        m_presenter->cancel();
    else if (m_presenter->state() == AgreementPresenter::State::Empty && m_presenter->isFiltered())
        m_presenter->clearFilters();
    else
        m_presenter->read();
}

void AgreementStatePane::paintEvent(QPaintEvent *)
{
    if (m_patience->isActive())
        return;
    QPainter painter(this);
    const Flow flow(painter, rect());
    if (!isLoading()) {
        paintIcon(
            painter, QRect(m_block->geometry().topLeft(), QSize(scaled(agreementIconSide), scaled(agreementIconSide))),
            m_icon, color(m_presenter->state() == AgreementPresenter::State::Failed ? Token::Bad : Token::Accent));
        return;
    }
    // Quiet blocks where cards and charts will stand.
    const int gap = 16;
    const int left = 24;
    const int across = (width() - 2 * left - 3 * gap) / 4;
    for (int i = 0; i < 4; ++i)
        paintBox(painter, QRect(left + i * (across + gap), 20, across, scaled(124)), color(Token::Panel), QColor(),
                 cardRadius);
}

} // namespace secondlook::ui

#include "moc_agreement_state.cpp"
