#include "ui/review/review_page.h"

#include "ui/models/text_conversion.h"
#include "ui/review/facts_row.h"
#include "ui/review/fields_panel.h"
#include "ui/review/fields_table.h"
#include "ui/review/history_view.h"
#include "ui/review/label_keys.h"
#include "ui/review/label_panel.h"
#include "ui/review/label_view.h"
#include "ui/review/order_box.h"
#include "ui/review/queue_controls.h"
#include "ui/review/record_bar.h"
#include "ui/review/record_pane.h"
#include "ui/review/record_text.h"
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

struct ReviewPage::Actions
{
    QList<QAction *> deciding;   ///< need an open record
    QList<QAction *> confidence; ///< need one and a reviewer who wants to be asked
    QAction *skipWhy = nullptr;
    QAction *previous = nullptr;
    QAction *next = nullptr;
    QAction *showAll = nullptr;
    QAction *evidence = nullptr;
    QAction *filterQueue = nullptr;
    QAction *similar = nullptr;
    QAction *nearDuplicates = nullptr;
    QList<QAction *> seconds; ///< need a schema that allows a second label
    QAction *fields = nullptr;
    QAction *guideline = nullptr;
    QAction *plain = nullptr;
    QList<QAction *> showAs;
    LabelPanelActions panel;
};

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

QAction *ReviewPage::addKey(const QString &id, const QString &text, ActionMenu menu, const QKeySequence &key,
                            std::function<void()> act)
{
    auto *action = new QAction(text, this);
    describeAction(action, id, menu == ActionMenu::None ? QString() : tr("This record"), menu);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false); // a key held down must not decide twice
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    return action;
}

void ReviewPage::addActions()
{
    Actions &all = *m_actions;
    const auto record = ActionMenu::Record;
    all.panel.skip =
        addKey(QStringLiteral("review.skip"), tr("Skip this record"), record, Qt::Key_S, [this] { m_desk.skip(); });
    all.skipWhy = addKey(QStringLiteral("review.skipWithReason"), tr("Skip with a reason"), record,
                         Qt::SHIFT | Qt::Key_S, [this] { m_labels->askWhySkip(); });
    all.panel.flag = addKey(QStringLiteral("review.flag"), tr("Flag this record"), record, Qt::Key_F,
                            [this] { m_labels->askForFlag(); });
    all.panel.comment = addKey(QStringLiteral("review.comment"), tr("Comment on this record"), record, Qt::Key_C,
                               [this] { m_labels->writeComment(); });
    all.panel.undo = addKey(QStringLiteral("review.undo"), tr("Undo the last decision"), ActionMenu::Edit, Qt::Key_U,
                            [this] { m_desk.undo(); });
    all.panel.undo->setShortcuts({QKeySequence(Qt::Key_U), QKeySequence(Qt::CTRL | Qt::Key_Z)});
    all.panel.filter = addKey(QStringLiteral("review.filter"), tr("Filter the labels"), record, Qt::Key_Slash,
                              [this] { m_labels->enterFilter(); });
    all.panel.pin = addKey(QStringLiteral("review.pin"), tr("Pin or unpin the label"), record, Qt::SHIFT | Qt::Key_P,
                           [this] { m_labels->togglePin(); });
    all.panel.letter = addKey(QStringLiteral("review.letter"), tr("Give the label a letter"), record, Qt::Key_K,
                              [this] { m_labels->askForLetter(); });
    const bool fromRight = QGuiApplication::isRightToLeft(); // arrows point where the eye goes
    all.previous = addKey(QStringLiteral("review.previous"), tr("Previous record"), record,
                          Qt::ALT | (fromRight ? Qt::Key_Right : Qt::Key_Left), [this] { m_desk.lookPrevious(); });
    all.next = addKey(QStringLiteral("review.next"), tr("Next record"), record,
                      Qt::ALT | (fromRight ? Qt::Key_Left : Qt::Key_Right), [this] { m_desk.lookNext(); });
    addViewActions();
    addDigits();
    addFieldKeys();
    all.deciding << all.panel.skip << all.skipWhy << all.panel.flag << all.panel.comment;
}

void ReviewPage::addViewActions()
{
    Actions &all = *m_actions;
    all.panel.hide = addKey(QStringLiteral("review.suggestions"), tr("Hide or show suggestions"), ActionMenu::View,
                            Qt::Key_H, [this] { m_labels->toggleSuggestions(); });
    all.evidence = addKey(QStringLiteral("review.evidence"), tr("Hide or show evidence"), ActionMenu::View, Qt::Key_E,
                          [this] { m_record->toggleEvidence(); });
    all.filterQueue = addKey(QStringLiteral("review.filterQueue"), tr("Keep to records that match a filter"),
                             ActionMenu::View, Qt::CTRL | Qt::Key_F, [this] { m_record->queue()->enterFilter(); });
    all.guideline = addKey(QStringLiteral("review.guideline"), tr("Show the guideline of the label"), ActionMenu::View,
                           Qt::Key_G, [this] { m_labels->toggleGuideline(); });
    addSimilarActions();
    for (const review::QueueOrder order : review::queueOrders)
        addKey(QStringLiteral("review.order.") + qtText(std::string(review::queueOrderName(order))),
               tr("Order: %1").arg(OrderBox::nameOf(order)), ActionMenu::None, {}, [this, order] {
                   m_desk.setView({order, m_desk.view().filter});
               });
    addShowAs();
    all.showAll =
        addKey(QStringLiteral("review.showAll"), tr("Show all of the text"), ActionMenu::View, Qt::Key_T, [this] {
            m_record->showAll();
            updateActions();
        });
}

void ReviewPage::addSimilarActions()
{
    Actions &all = *m_actions;
    all.similar = addKey(QStringLiteral("review.similar"), tr("Go to similar labelled records"), ActionMenu::View,
                         Qt::Key_M, [this] { m_record->similar()->enter(); });
    all.nearDuplicates =
        addKey(QStringLiteral("review.nearDuplicates"), tr("Decide near-duplicates at once"), ActionMenu::Record,
               Qt::Key_D, [this] {
                   review::FilterTerm near;
                   near.key = review::FilterKey::Near;
                   near.value = m_desk.current()->record.externalId;
                   Q_EMIT nearDuplicatesAsked(qtText(review::filterText({{near}})), m_labels->labels()->currentLabel());
               });
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

void ReviewPage::addShowAs()
{
    Actions &all = *m_actions;
    all.plain = addKey(QStringLiteral("review.plain"), tr("Show the plain text or formatted"), ActionMenu::View,
                       Qt::Key_P, [this] { m_record->togglePlain(); });
    const std::pair<QString, QString> kinds[] = {{QString(), tr("Show texts as what they are recognised as")},
                                                 {QStringLiteral("plain"), tr("Show texts as plain text")},
                                                 {QStringLiteral("markdown"), tr("Show texts as Markdown")},
                                                 {QStringLiteral("html"), tr("Show texts as the text of HTML")},
                                                 {QStringLiteral("chat"), tr("Show texts as chats")}};
    for (const auto &[kind, text] : kinds) {
        const QString id = kind.isEmpty() ? QStringLiteral("recognised") : kind;
        QAction *action = addKey(QStringLiteral("review.showAs.") + id, text, ActionMenu::None, {},
                                 [this, kind = kind] { m_record->showAs(kind); });
        action->setCheckable(true);
        action->setData(kind);
        all.showAs << action;
    }
}

void ReviewPage::addDigits()
{
    Actions &all = *m_actions;
    const QString levels[] = {tr("Own confidence: low"), tr("Own confidence: medium"), tr("Own confidence: high")};
    for (int level = 1; level <= 3; ++level)
        all.confidence << addKey(QStringLiteral("review.confidence%1").arg(level), levels[level - 1],
                                 ActionMenu::Record, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + level)),
                                 [this, level] { m_desk.toggleOwnConfidence(level); });
    for (int digit = 1; digit <= int(LabelModel::cardLabels); ++digit) {
        QAction *choose = addKey(QStringLiteral("review.choose%1").arg(digit), tr("Choose label %1").arg(digit),
                                 ActionMenu::None, Qt::Key(Qt::Key_0 + digit), [this, digit] {
                                     if (!m_marker->takeDigit(digit))
                                         m_labels->chooseDigit(digit);
                                 });
        all.deciding << choose;
        if (digit == 1)
            all.panel.firstLabel = choose;
    }
}

void ReviewPage::addFieldKeys()
{
    Actions &all = *m_actions;
    all.panel.save = addKey(QStringLiteral("review.save"), tr("Save the answer"), ActionMenu::Record,
                            Qt::CTRL | Qt::Key_Return, [this] { m_labels->saveAnswer(); });
    all.fields = addKey(QStringLiteral("review.fields"), tr("Go to the fields"), ActionMenu::Record, Qt::Key_A,
                        [this] { m_labels->fields()->focusFirst(); });
    all.panel.selectWords = addKey(QStringLiteral("review.selectWords"), tr("Select words in the text"),
                                   ActionMenu::Record, Qt::Key_W, [this] { m_marker->enterText(); });
    for (int digit = 1; digit <= int(LabelModel::cardLabels); ++digit)
        all.seconds << addKey(QStringLiteral("review.second%1").arg(digit), tr("Second label %1").arg(digit),
                              ActionMenu::None, QKeySequence(Qt::SHIFT | Qt::Key(Qt::Key_0 + digit)),
                              [this, digit] { m_labels->chooseSecond(digit); });
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

void ReviewPage::updateActions()
{
    const domain::ReviewTask *task = m_desk.current();
    const bool reviewing = task && m_desk.state() == State::Reviewing;
    for (QAction *action : m_actions->deciding)
        action->setEnabled(reviewing && !m_desk.pastDecision());
    for (QAction *action : {m_actions->panel.skip, m_actions->skipWhy, m_actions->panel.flag})
        action->setEnabled(action->isEnabled() && !m_desk.firstPick());
    const bool deciding = reviewing && !m_desk.pastDecision();
    const bool hasFields = m_labels->fields()->hasFields();
    m_actions->panel.save->setEnabled(deciding && hasFields);
    m_actions->fields->setEnabled(deciding && hasFields);
    m_actions->panel.selectWords->setEnabled(deciding && m_marker->hasFields());
    for (QAction *action : m_actions->seconds)
        action->setEnabled(deciding && !m_desk.facts().schema.fields.front().second.empty());
    const bool asks = m_preferences.askConfidence != ReviewPreferences::AskConfidence::Never;
    for (QAction *action : m_actions->confidence)
        action->setEnabled(reviewing && asks && !m_desk.pastDecision());
    const bool open = m_desk.state() != State::Opening && m_desk.state() != State::CannotOpen;
    m_actions->panel.undo->setEnabled(open && !m_desk.decisions().empty());
    for (QAction *action : {m_actions->panel.filter, m_actions->panel.pin, m_actions->panel.letter})
        action->setEnabled(reviewing);
    m_labelKeys->setEnabled(reviewing && !m_desk.pastDecision());
    m_actions->panel.hide->setEnabled(reviewing && task->prediction);
    m_actions->evidence->setEnabled(reviewing && !m_desk.evidence().empty() && m_record->isPlain());
    m_actions->guideline->setEnabled(reviewing && m_desk.guideline());
    m_actions->similar->setEnabled(reviewing && m_desk.similar() && !m_desk.similar()->records.empty());
    m_actions->nearDuplicates->setEnabled(reviewing && !m_desk.pastDecision() && m_desk.nearDuplicates() > 0);
    m_actions->showAll->setEnabled(reviewing && m_record->canShowMore());
    m_actions->plain->setEnabled(reviewing && m_record->canTogglePlain());
    for (QAction *action : m_actions->showAs)
        action->setEnabled(reviewing);
    m_actions->previous->setEnabled(open && m_desk.canLookPrevious());
    m_actions->next->setEnabled(open && m_desk.canLookNext());
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
