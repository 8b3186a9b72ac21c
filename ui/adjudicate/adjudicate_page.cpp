#include "ui/adjudicate/adjudicate_page.h"

#include "ui/adjudicate/adjudicate_page_actions.h"
#include "ui/adjudicate/answer_strip.h"
#include "ui/adjudicate/conflict_bar.h"
#include "ui/adjudicate/conflict_fold.h"
#include "ui/adjudicate/conflict_pane.h"
#include "ui/adjudicate/conflict_state.h"
#include "ui/review/record_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secondlook::ui {

using State = AdjudicationPresenter::State;

namespace {

constexpr int listWidth = 280;
constexpr int decisionWidth = 336;
constexpr int leastDecisionWidth = 280;
constexpr int leastRecordWidth = 320;
constexpr int unfoldedFrom = 1280;

} // namespace

AdjudicatePage::AdjudicatePage(const OpenAdjudication &open, QWidget *parent)
    : QWidget(parent),
      m_desk(open, this),
      m_open(open),
      m_conflicts(&m_desk),
      m_actions(std::make_unique<Actions>()),
      m_body(new QStackedWidget),
      m_splitter(new QSplitter),
      m_list(new ConflictPane(&m_desk, &m_conflicts)),
      m_fold(new ConflictFold(&m_desk, &m_conflicts)),
      m_state(new ConflictState(&m_desk)),
      m_bannerSlot(new QVBoxLayout),
      m_announcer(new QWidget(this))
{
    addActions();
    m_record = new ConflictRecord(&m_desk, m_actions->record);
    m_panel = new DecisionPanel(&m_desk, m_actions->panel);
    auto *work = new QSplitter;
    work->addWidget(m_record);
    work->addWidget(m_panel);
    m_body->addWidget(m_state);
    m_body->addWidget(work);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fold);
    column->addLayout(m_bannerSlot);
    column->addWidget(m_body, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    for (QSplitter *splitter : {m_splitter, work}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_splitter->setStretchFactor(1, 1);
    work->setStretchFactor(0, 1);
    work->setObjectName(QStringLiteral("work"));
    m_announcer->setObjectName(QStringLiteral("announcer"));
    m_announcer->setFixedSize(0, 0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    setAccessibleName(tr("Adjudicate"));
    connectDesk();
    setTabOrders();
    applyWindowSize();
    updateActions();
    m_desk.readCounts();
}

AdjudicatePage::~AdjudicatePage() = default;

void AdjudicatePage::connectDesk()
{
    connect(&m_desk, &AdjudicationPresenter::factsChanged, this, [this] { m_panel->setSchema(m_desk.facts().schema); });
    connect(&m_desk, &AdjudicationPresenter::currentChanged, this, &AdjudicatePage::showConflict);
    connect(&m_desk, &AdjudicationPresenter::listChanged, this, &AdjudicatePage::showState);
    connect(&m_desk, &AdjudicationPresenter::countsChanged, this, [this] {
        m_state->showState();
        updateActions();
        Q_EMIT openCountChanged(m_desk.counts()->open);
    });
    connect(&m_desk, &AdjudicationPresenter::messageChanged, this, &AdjudicatePage::showMessage);
    connect(&m_desk, &AdjudicationPresenter::announced, this, &AdjudicatePage::announce);
    connect(&m_desk, &AdjudicationPresenter::projectChanged, this, &AdjudicatePage::projectChanged);
    for (auto changed : {&AdjudicationPresenter::draftChanged, &AdjudicationPresenter::busyChanged,
                         &AdjudicationPresenter::modelAnswerChanged, &AdjudicationPresenter::estimateChanged,
                         &AdjudicationPresenter::guidelineChanged})
        connect(&m_desk, changed, this, &AdjudicatePage::updateActions);
    connect(m_record, &ConflictRecord::answersChanged, this, &AdjudicatePage::setTabOrders);
    // Queued: by then the picture has left for the screen.
    connect(m_record, &ConflictRecord::painted, this, &AdjudicatePage::wasPainted, Qt::QueuedConnection);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_folded.reset(); // every size follows the text scale
        applyWindowSize();
    });
}

void AdjudicatePage::setTabOrders()
{
    QList<QWidget *> order = m_panel->focusOrder();
    order << m_list->focusOrder() << m_fold->focusOrder() << m_record->focusOrder();
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void AdjudicatePage::showConflict()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool atWork = focus && (m_panel->isAncestorOf(focus) || m_record->answers()->isAncestorOf(focus));
    m_record->showConflict();
    m_panel->showConflict();
    showState();
    const base::TaskId shown = m_desk.current() ? m_desk.current()->task : base::TaskId();
    if (shown.isValid() && std::exchange(m_lastShown, shown) != shown && atWork)
        m_panel->focusOptions();
}

void AdjudicatePage::showState()
{
    const bool record = m_desk.state() == State::Deciding && (m_desk.current() || m_desk.position() >= 0);
    QWidget *shown = record && (m_desk.current() || m_body->currentIndex() == 1) ? m_body->widget(1) : m_state;
    const QWidget *before = m_body->currentWidget();
    const QWidget *focus = QApplication::focusWidget();
    const bool focusIsHere = isVisible() && (focus == nullptr || focus == this || m_body->isAncestorOf(focus));
    m_state->showState();
    m_body->setCurrentWidget(shown);
    updateActions();
    const bool lost = focusIsHere && (shown != before || focus == nullptr || !focus->isEnabled());
    const bool wanted = m_focusWanted && isVisible() && (shown != m_state || m_state->hasStep());
    if (lost || wanted || (focusIsHere && shown == m_state))
        focusFirst();
    const bool nothing = m_desk.state() == State::Empty || m_desk.state() == State::CannotOpen;
    if (nothing && !m_desk.isReading())
        QMetaObject::invokeMethod(this, &AdjudicatePage::wasPainted, Qt::QueuedConnection);
}

void AdjudicatePage::showMessage()
{
    if (m_banner) {
        m_banner->hide();
        m_banner->deleteLater();
        m_banner = nullptr;
    }
    const auto &message = m_desk.message();
    m_state->showState();
    if (!message || m_desk.state() == State::CannotOpen)
        return;
    const QString text = message->detail.isEmpty()
                             ? tr("%1.", "one sentence").arg(message->headline)
                             : tr("%1. %2", "headline; what it means").arg(message->headline, message->detail);
    m_banner = new Banner(message->isProblem ? Banner::Kind::Bad : Banner::Kind::Info, text);
    m_banner->setActionText(message->canRetry ? tr("Try again") : QString());
    connect(m_banner, &Banner::acted, &m_desk, &AdjudicationPresenter::retry);
    connect(m_banner, &Banner::dismissed, &m_desk, &AdjudicationPresenter::dismissMessage);
    m_bannerSlot->addWidget(m_banner);
}

void AdjudicatePage::wasPainted()
{
    m_desk.conflictPainted();
    if (m_readySent)
        return;
    m_readySent = true;
    Q_EMIT ready();
}

void AdjudicatePage::announce(const QString &sentence)
{
    m_announcer->setAccessibleName(sentence);
    QAccessibleEvent alert(m_announcer, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AdjudicatePage::focusFirst()
{
    m_focusWanted = m_body->currentWidget() == m_state && !m_state->hasStep();
    if (m_focusWanted)
        setFocus(Qt::OtherFocusReason);
    else if (m_body->currentWidget() == m_state)
        m_state->focusStep();
    else
        m_panel->focusOptions();
}

QList<QWidget *> AdjudicatePage::areas() const
{
    QList<QWidget *> areas;
    areas << (m_list->isHidden() ? static_cast<QWidget *>(m_fold) : m_list);
    if (m_body->currentWidget() == m_state)
        return areas << m_state;
    return areas << m_record->bar() << m_record->text() << m_record->answers() << m_panel;
}

void AdjudicatePage::setInPack()
{
    m_desk.setInPack();
    m_folded.reset();
    applyWindowSize();
}

void AdjudicatePage::projectChangedElsewhere()
{
    if (isVisible()) {
        m_desk.read();
        return;
    }
    m_stale = true;
    m_desk.readCounts();
}

void AdjudicatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_desk.read();
}

void AdjudicatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyWindowSize();
}

void AdjudicatePage::applyWindowSize()
{
    const bool folded = window()->width() * 100 / Theme::instance().textScale() < unfoldedFrom;
    if (m_folded == folded)
        return;
    m_folded = folded;
    m_list->setVisible(!folded && !m_desk.isInPack());
    m_fold->setVisible(folded && !m_desk.isInPack());
    m_panel->setMinimumWidth(scaled(leastDecisionWidth));
    m_record->setMinimumWidth(scaled(leastRecordWidth));
    m_list->setMinimumWidth(scaled(listWidth) * 3 / 4);
    m_splitter->setSizes({scaled(listWidth), qMax(1, width() - scaled(listWidth))});
    auto *work = static_cast<QSplitter *>(m_body->widget(1));
    work->setSizes(
        {qMax(1, width() - scaled(decisionWidth) - (folded ? 0 : scaled(listWidth))), scaled(decisionWidth)});
}

void AdjudicatePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_body->currentWidget() != m_state)
        m_panel->stepBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace secondlook::ui

#include "moc_adjudicate_page.cpp"
