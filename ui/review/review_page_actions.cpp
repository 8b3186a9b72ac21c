// Which keys the page has, what they do, and when they can be used.
#include "ui/review/review_page_actions.h"

#include "ui/models/text_conversion.h"
#include "ui/review/fields_panel.h"
#include "ui/review/label_keys.h"
#include "ui/review/label_view.h"
#include "ui/review/order_box.h"
#include "ui/review/queue_controls.h"
#include "ui/review/record_pane.h"
#include "ui/review/similar_list.h"
#include "ui/review/span_marker.h"

#include <QGuiApplication>

#include <utility>

namespace secondlook::ui {

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

void ReviewPage::updateActions()
{
    const domain::ReviewTask *task = m_desk.current();
    const bool reviewing = task && m_desk.state() == ReviewPresenter::State::Reviewing;
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
    const bool open =
        m_desk.state() != ReviewPresenter::State::Opening && m_desk.state() != ReviewPresenter::State::CannotOpen;
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

} // namespace secondlook::ui
