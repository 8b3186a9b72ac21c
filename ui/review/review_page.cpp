#include "ui/review/review_page.h"

#include "ui/models/text_conversion.h"
#include "ui/review/facts_row.h"
#include "ui/review/fields_panel.h"
#include "ui/review/fields_table.h"
#include "ui/review/history_view.h"
#include "ui/review/label_keys.h"
#include "ui/review/label_panel.h"
#include "ui/review/label_view.h"
#include "ui/review/queue_controls.h"
#include "ui/review/record_bar.h"
#include "ui/review/record_pane.h"
#include "ui/review/record_text.h"
#include "ui/review/review_page_actions.h"
#include "ui/review/session_strip.h"
#include "ui/review/similar_list.h"
#include "ui/review/span_marker.h"
#include "ui/review/state_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace secondlook::ui {

namespace {

using State = ReviewPresenter::State;

constexpr int panelWidth = 384;
constexpr int narrowPanelWidth = 356;
constexpr int leastPanelWidth = 320;
constexpr QSize roomyWindow(1360, 800);

/// Which version of the guideline the reviewer was told of.
QString seenGuideline()
{
    return QStringLiteral("guideline.seen");
}

} // namespace

ReviewPage::ReviewPage(OpenSession openSession, QWidget *parent)
    : QWidget(parent),
      m_desk(openSession, this),
      m_actions(std::make_unique<Actions>()),
      m_body(new QStackedWidget),
      m_splitter(new QSplitter),
      m_labelKeys(new LabelKeys(this, [this](int label) { m_labels->chooseLabel(label); })),
      m_state(new StatePage(&m_desk)),
      m_announcer(new QWidget(this))
{
    addActions();
    m_strip = new SessionStrip(&m_desk, m_actions->panel.undo);
    m_record = new RecordPane(&m_desk, {m_actions->previous, m_actions->next, m_actions->showAll, m_actions->evidence,
                                        m_actions->filterQueue, m_actions->similar, m_actions->nearDuplicates,
                                        m_actions->plain, m_actions->showAs});
    m_labels = new LabelPanel(&m_desk, m_labelKeys, m_actions->panel);
    m_marker = new SpanMarker(&m_desk, m_record->text(), m_labels->fields(), this);
    m_labels->setMinimumWidth(scaled(leastPanelWidth));
    m_splitter->addWidget(m_record);
    m_splitter->addWidget(m_labels);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_body->addWidget(m_state);
    m_body->addWidget(m_splitter);
    m_announcer->setObjectName(QStringLiteral("announcer"));
    m_announcer->setFixedSize(0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(m_strip);
    setAccessibleName(tr("Review"));
    setTabOrders();
    connectDesk();
    updateActions();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_narrow.reset(); // every size follows the text scale
        applyWindowSize();
    });
    m_desk.start();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::connectDesk()
{
    connect(&m_desk, &ReviewPresenter::factsChanged, this, &ReviewPage::showFacts);
    connect(&m_desk, &ReviewPresenter::stateChanged, this, &ReviewPage::showState);
    connect(&m_desk, &ReviewPresenter::currentChanged, this, &ReviewPage::showRecord);
    connect(&m_desk, &ReviewPresenter::evidenceChanged, this, [this] {
        m_record->showEvidence();
        updateActions();
    });
    connect(&m_desk, &ReviewPresenter::decisionsChanged, this, [this] {
        updateActions();
        m_record->repaintContent();
    });
    connectSimilar();
    connect(&m_desk, &ReviewPresenter::guidelineChanged, this, &ReviewPage::showGuideline);
    connect(m_record, &RecordPane::contentChanged, this, &ReviewPage::updateActions);
    connect(m_record->queue(), &QueueControls::left, this, &ReviewPage::focusFirst);
    connect(&m_desk, &ReviewPresenter::viewChanged, m_state, &StatePage::showState);
    connect(&m_desk, &ReviewPresenter::messageChanged, m_record, &RecordPane::showMessage);
    connect(&m_desk, &ReviewPresenter::countsChanged, this, [this] {
        m_state->showState();
        Q_EMIT openCountChanged(m_desk.counts()->open);
    });
    connect(&m_desk, &ReviewPresenter::announced, this, &ReviewPage::announce);
    // Queued: by then the picture has left for the screen.
    connect(m_record, &RecordPane::painted, this, &ReviewPage::wasPainted, Qt::QueuedConnection);
}

void ReviewPage::connectSimilar()
{
    SimilarList *similar = m_record->similar();
    connect(similar, &SimilarList::left, this, &ReviewPage::focusFirst);
    connect(&m_desk, &ReviewPresenter::similarChanged, this, &ReviewPage::updateActions);
    connect(&m_desk, &ReviewPresenter::settledRead, this,
            [this, similar](const domain::Record &record, const review::SimilarRecord &found) {
                m_labels->showSettled(record, similar->model().labelName(found), similar->model().how(found));
            });
    connect(m_labels, &LabelPanel::settledLeft, this, [similar] { similar->view()->setFocus(Qt::OtherFocusReason); });
}

void ReviewPage::setPreferences(const ReviewPreferences &preferences)
{
    const ReviewPreferences before = std::exchange(m_preferences, preferences);
    if (preferences == before)
        return;
    if (preferences.goal != before.goal)
        m_desk.setSessionGoal(preferences.goal);
    if (preferences.showEvidence != before.showEvidence)
        m_record->setEvidenceShownAtFirst(preferences.showEvidence);
    m_labels->setPreferences(preferences);
    m_strip->setPreferences(preferences);
    m_state->setPaceShown(preferences.showPace);
    updateActions();
}

void ReviewPage::setTabOrders()
{
    QList<QWidget *> order{m_labels};
    order << m_labels->focusOrder();
    order << m_strip->history() << m_record->queue()->focusOrder() << m_record->bar()->firstButton()
          << m_record->bar()->lastButton() << m_record->image() << m_record->text() << m_record->facts()->fields()
          << m_record->similar()->view();
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ReviewPage::showFacts()
{
    const review::ProjectFacts &facts = m_desk.facts();
    m_labels->setSchema(facts.schema);
    m_record->setPlainOnly(m_marker->hasFields());
    setTabOrders();
    m_record->similar()->setSchema(facts.schema);
    Q_EMIT projectFactsChanged(qtText(facts.name), int(facts.schema.labels().size()), facts.policyVersion,
                               qtText(facts.modelVersion));
}

void ReviewPage::showGuideline()
{
    if (m_desk.guideline())
        m_labels->setGuideline(*m_desk.guideline());
    updateActions();
    tellOfGuideline();
}

void ReviewPage::tellOfGuideline()
{
    const auto &guideline = m_desk.guideline();
    if (!guideline || !m_desk.current() || m_desk.pastDecision() || m_desk.message())
        return;
    const QString version = QString::number(guideline->version);
    const QString seen = m_desk.setting(seenGuideline());
    if (seen == version)
        return;
    const QString key = m_actions->guideline->shortcut().toString(QKeySequence::NativeText);
    m_desk.tell(seen.isEmpty() ? tr("This project has a guideline") : tr("The guideline has a new version"),
                key.isEmpty() ? QString() : tr("%1 shows what it says about the label in focus.", "key").arg(key));
    m_desk.setSetting(seenGuideline(), version);
}

void ReviewPage::showState()
{
    const bool record = m_desk.state() == State::Reviewing && m_desk.current();
    const QWidget *shown = m_body->currentWidget();
    const QWidget *focus = QApplication::focusWidget();
    const bool focusIsHere = isVisible() && (focus == nullptr || focus == this || m_body->isAncestorOf(focus));
    m_state->showState();
    m_body->setCurrentWidget(record ? static_cast<QWidget *>(m_splitter) : m_state);
    updateActions();
    if (focusIsHere && (!record || m_body->currentWidget() != shown))
        focusFirst();
    if (!record && m_desk.state() != State::Opening && m_desk.state() != State::Reviewing)
        QMetaObject::invokeMethod(this, &ReviewPage::wasPainted, Qt::QueuedConnection);
}

void ReviewPage::showRecord()
{
    m_record->showRecord();
    m_labels->showRecord();
    m_marker->show();
    showState();
    tellOfGuideline();
}

void ReviewPage::wasPainted()
{
    const bool record = m_body->currentWidget() == m_splitter;
    if (record)
        m_desk.recordPainted();
    if (m_readySent || (record && !m_desk.isComplete()))
        return;
    m_readySent = true;
    Q_EMIT ready();
}

void ReviewPage::announce(const QString &sentence)
{
    m_announcer->setAccessibleName(sentence);
    QAccessibleEvent alert(m_announcer, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReviewPage::focusFirst()
{
    if (m_body->currentWidget() == m_state)
        m_state->focusStep();
    else
        m_labels->focusHome();
}

QList<QWidget *> ReviewPage::areas() const
{
    if (m_body->currentWidget() == m_state)
        return {m_state, m_strip};
    QList<QWidget *> areas{m_record->bar(), m_record->text(), m_labels, m_strip};
    if (!m_record->image()->isHidden())
        areas.replace(1, m_record->image());
    if (m_record->similar()->view()->focusPolicy() != Qt::NoFocus)
        areas.insert(2, m_record->similar());
    return areas;
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyWindowSize();
}

void ReviewPage::applyWindowSize()
{
    const QSize outer = window()->size() * 100 / Theme::instance().textScale();
    const bool narrow = outer.width() < roomyWindow.width() || outer.height() < roomyWindow.height();
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_record->setNarrow(narrow);
    m_labels->setNarrow(narrow);
    m_strip->setNarrow(narrow);
    const int panel = scaled(narrow ? narrowPanelWidth : panelWidth);
    m_splitter->setSizes({qMax(1, width() - panel), panel});
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_body->currentWidget() == m_splitter)
        m_labels->stepBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace secondlook::ui

#include "moc_review_page.cpp"
