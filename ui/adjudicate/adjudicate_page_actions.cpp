// Which keys the page has, what they do, and when they can be used.
#include "ui/adjudicate/adjudicate_page_actions.h"

#include "ui/adjudicate/adjudicate_words.h"
#include "ui/adjudicate/rule_dialog.h"
#include "ui/models/option_model.h"

#include <utility>

namespace secondlook::ui {

using State = AdjudicationPresenter::State;

QAction *AdjudicatePage::addKey(const QString &id, const QString &text, ActionMenu menu, const QKeySequence &key,
                                std::function<void()> act)
{
    auto *action = new QAction(text, this);
    describeAction(action, id, menu == ActionMenu::None ? QString() : tr("This conflict"), menu);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false); // a key held down must not decide twice
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    return action;
}

void AdjudicatePage::addActions()
{
    addDecisions();
    addAids();
    addDigits();
    ConflictRecordActions &record = m_actions->record;
    record.previous = addKey(QStringLiteral("adjudicate.previous"), tr("Previous conflict"), ActionMenu::Record,
                             Qt::ALT | Qt::Key_Up, [this] { m_desk.showPrevious(); });
    record.next = addKey(QStringLiteral("adjudicate.next"), tr("Next conflict"), ActionMenu::Record,
                         Qt::ALT | Qt::Key_Down, [this] { m_desk.showNext(); });
}

void AdjudicatePage::addDecisions()
{
    const auto record = ActionMenu::Record;
    DecisionPanelActions &panel = m_actions->panel;
    panel.decide = addKey(QStringLiteral("adjudicate.decide"), tr("Decide the conflict"), record,
                          Qt::CTRL | Qt::Key_Return, [this] { m_desk.decide(); });
    panel.other = addKey(QStringLiteral("adjudicate.other"), tr("Choose another label"), record, Qt::Key_Slash,
                         [this] { m_panel->findLabel(); });
    panel.sendBack = addKey(QStringLiteral("adjudicate.sendBack"), tr("Send back to reviewers"), record, Qt::Key_B,
                            [this] { m_panel->askWhom(); });
    panel.ambiguous = addKey(QStringLiteral("adjudicate.ambiguous"), tr("Mark ambiguous, keep soft label"), record,
                             Qt::Key_A, [this] { m_desk.keepAmbiguous(); });
    panel.setAside = addKey(QStringLiteral("adjudicate.setAside"), tr("Set this conflict aside"), record, Qt::Key_S,
                            [this] { m_desk.setAside(); });
    panel.takeBack = addKey(QStringLiteral("adjudicate.takeBack"), tr("Take this decision back"), record, {},
                            [this] { m_desk.takeBack(); });
    panel.undo = addKey(QStringLiteral("adjudicate.undo"), tr("Undo what I decided last"), ActionMenu::Edit, Qt::Key_U,
                        [this] { m_desk.undo(); });
    panel.undo->setShortcuts({QKeySequence(Qt::Key_U), QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_actions->byRule = addKey(QStringLiteral("adjudicate.byRule"), tr("Settle conflicts by a rule …"),
                               ActionMenu::Edit, Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { settleByRule(); });
    for (int i = 1; i <= int(domain::DisagreementReason::TrulyAmbiguous); ++i) {
        const auto reason = domain::DisagreementReason(i);
        panel.reasons << addKey(
            QStringLiteral("adjudicate.reason%1").arg(i), tr("Why people disagree: %1").arg(disagreementText(reason)),
            record, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + i)), [this, reason] { m_desk.toggleReason(reason); });
    }
}

void AdjudicatePage::settleByRule()
{
    if (!m_rules) {
        m_rules = new RuleSettling(m_open, this);
        connect(m_rules, &RuleSettling::settled, this, [this](qint64 conflicts) {
            m_desk.read();
            m_desk.readCounts();
            announce(tr("%Ln conflicts settled", nullptr, int(conflicts)));
            Q_EMIT projectChanged();
        });
    }
    m_rules->begin();
    auto *dialog = new RuleDialog(m_rules, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AdjudicatePage::addAids()
{
    const auto view = ActionMenu::View;
    m_actions->record.names = addKey(QStringLiteral("adjudicate.names"), tr("Show or hide names"), view, Qt::Key_N,
                                     [this] { m_desk.toggleNames(); });
    m_actions->record.guideline = addKey(QStringLiteral("adjudicate.guideline"), tr("Open the guideline"), view,
                                         Qt::Key_G, [this] { m_panel->toggleGuideline(); });
    m_actions->panel.estimate = addKey(QStringLiteral("adjudicate.estimate"), tr("Show the consensus estimate"), view,
                                       Qt::Key_E, [this] { m_desk.showEstimate(); });
    m_actions->panel.model = addKey(QStringLiteral("adjudicate.model"), tr("Show the model's answer"), view, Qt::Key_M,
                                    [this] { m_desk.showModelAnswer(); });
}

void AdjudicatePage::addDigits()
{
    for (int digit = 1; digit <= OptionModel::mostKeys; ++digit)
        m_actions->options << addKey(QStringLiteral("adjudicate.choose%1").arg(digit),
                                     tr("Choose answer %1").arg(digit), ActionMenu::None, Qt::Key(Qt::Key_0 + digit),
                                     [this, digit] { m_panel->chooseDigit(digit); });
    m_actions->panel.firstOption = m_actions->options.first();
}

void AdjudicatePage::updateActions()
{
    const review::Conflict *conflict = m_desk.current();
    const bool free = !m_desk.isBusy();
    const bool settles = conflict && m_desk.canSettle() && free;
    const bool open = conflict && conflict->list == review::ConflictList::Open && free;
    const DecisionPanelActions &panel = m_actions->panel;
    for (QAction *action : m_actions->options + panel.reasons)
        action->setEnabled(settles);
    panel.other->setEnabled(settles);
    panel.decide->setEnabled(settles && m_desk.whyNot().isEmpty());
    panel.ambiguous->setEnabled(settles && m_desk.whyNotAmbiguous().isEmpty());
    panel.sendBack->setEnabled(open);
    panel.setAside->setEnabled(open);
    panel.takeBack->setEnabled(conflict && !m_desk.canSettle() && m_desk.standing() && free);
    const bool read = m_desk.state() != State::Opening && m_desk.state() != State::CannotOpen;
    panel.undo->setEnabled(read && free);
    m_actions->byRule->setEnabled(read && free && m_desk.counts() && m_desk.counts()->open > 0);
    panel.estimate->setEnabled(conflict && m_desk.estimateState() != AdjudicationPresenter::Estimate::Fitting &&
                               m_desk.estimateState() != AdjudicationPresenter::Estimate::Shown);
    panel.model->setEnabled(conflict && !m_desk.modelAnswer());
    m_actions->record.names->setEnabled(conflict != nullptr);
    m_actions->record.guideline->setEnabled(conflict && m_desk.guideline());
    m_actions->record.previous->setEnabled(free && m_desk.position() > 0);
    m_actions->record.next->setEnabled(free && m_desk.position() + 1 < m_desk.rowCount());
}

} // namespace secondlook::ui
