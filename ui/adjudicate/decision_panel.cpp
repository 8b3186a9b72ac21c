#include "ui/adjudicate/decision_panel.h"

#include "ui/adjudicate/adjudicate_words.h"
#include "ui/adjudicate/aids_panel.h"
#include "ui/adjudicate/label_finder.h"
#include "ui/adjudicate/option_list.h"
#include "ui/adjudicate/send_back_card.h"
#include "ui/adjudicate/share_bars.h"
#include "ui/models/text_conversion.h"
#include "ui/review/captioned_combo.h"
#include "ui/review/guideline_card.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace secondlook::ui {

using domain::DisagreementReason;

void DecisionPanel::setSchema(const domain::LabelSchema &schema)
{
    m_finder->setSchema(schema);
}

void DecisionPanel::showConflict()
{
    const bool typing = m_finder->isVisible() || m_stack->currentWidget() == m_sendBackCard;
    if (!m_desk->current() && typing)
        stepBack();
    std::vector<NamedShare> shares;
    if (const review::Conflict *conflict = m_desk->current()) {
        int all = 0;
        for (const review::LabelVotes &votes : conflict->votes)
            all += votes.votes;
        for (const review::LabelVotes &votes : conflict->votes)
            shares.push_back({m_desk->labelName(votes.label), double(votes.votes) / std::max(1, all)});
    }
    m_soft->setShares(std::move(shares));
    showSettled();
    showDraft();
}

QString DecisionPanel::ownNote() const
{
    const review::Conflict *conflict = m_desk->current();
    if (conflict && !m_desk->canSettle())
        return m_desk->standing() ? pastSentences(*m_desk).constLast() : tr("This record is settled.");
    if (!conflict || !conflict->own)
        return {};
    return conflict->mayDecide ? tr("One of the answers is yours. The decision will be marked as such.")
                               : tr("One of the answers is yours, so somebody else decides. The policy does not let "
                                    "people decide conflicts they are part of.");
}

// What is settled shows what can be done about that instead.
void DecisionPanel::showSettled()
{
    const bool settled = m_desk->current() && !m_desk->canSettle();
    m_own->setToken(settled ? Token::Text : Token::Audit);
    m_own->setText(ownNote());
    m_own->setVisible(!m_own->text().isEmpty());
    for (QWidget *part : QList<QWidget *>{m_options, m_reasonBlock, m_decide, m_sendBack, m_ambiguous, m_setAside})
        part->setVisible(!settled);
    m_takeBack->setVisible(settled && m_desk->standing() != nullptr);
}

void DecisionPanel::showDraft()
{
    const AdjudicationPresenter::Draft draft = m_desk->draft();
    if (m_comment->toPlainText() != draft.comment) {
        const QSignalBlocker quiet(m_comment);
        m_comment->setPlainText(draft.comment);
    }
    m_reason->setCurrentIndex(int(draft.reason));
    const bool settles = m_desk->canSettle() && !m_desk->isBusy();
    m_comment->setReadOnly(!settles);
    m_reason->setEnabled(settles);
    // While a change is on its way or the next conflict comes, the focus stays where it is.
    m_options->setEnabled(!m_desk->current() || m_desk->canSettle());
    m_decide->setText(draft.choice ? tr("Decide %1", "a label").arg(m_desk->labelName(draft.choice->label))
                                   : tr("Decide"));
    showWhy();
}

void DecisionPanel::showWhy()
{
    const bool own = m_desk->current() && !m_desk->current()->mayDecide; // said above already
    const QString why = m_desk->current() && !own ? m_desk->whyNot() : QString();
    m_why->setText(why.isEmpty() && !own ? tr("Needed when you decide against the majority.") : why);
    m_why->setVisible(!m_why->text().isEmpty());
    m_decide->setAccessibleDescription(why);
    m_decide->setToolTip(why);
}

void DecisionPanel::fillReasons()
{
    const int current = m_reason->currentIndex();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    m_reason->addItem(disagreementText(DisagreementReason::None));
    for (int i = 0; i < m_actions.reasons.size(); ++i) {
        const QString name = disagreementText(DisagreementReason(i + 1));
        const QString key = keyText(m_actions.reasons[i]->shortcut());
        m_reason->addItem(key.isEmpty() ? name : tr("%1  %2", "a reason, its key").arg(name, key));
    }
    m_reason->setCurrentIndex(qMax(0, current));
}

void DecisionPanel::chooseDigit(int digit)
{
    if (m_stack->currentWidget() == m_sendBackCard)
        m_sendBackCard->chooseDigit(digit);
    else
        m_desk->chooseOption(digit - 1);
    m_scroll->ensureWidgetVisible(m_options, 0, 0);
}

void DecisionPanel::findLabel()
{
    m_stack->setCurrentWidget(m_decision);
    m_finder->open();
    Q_EMIT placesChanged();
    m_scroll->ensureWidgetVisible(m_finder, 0, 0);
}

void DecisionPanel::askWhom()
{
    m_stack->setCurrentWidget(m_sendBackCard);
    m_sendBackCard->open();
    Q_EMIT placesChanged();
}

void DecisionPanel::toggleGuideline()
{
    const auto &guideline = m_desk->guideline();
    if (m_stack->currentWidget() == m_guideline || !guideline || !m_desk->current()) {
        stepBack();
        return;
    }
    if (m_guidelineVersion != guideline->version)
        m_guideline->setGuideline(*guideline, m_desk->facts().schema.labels());
    m_guidelineVersion = guideline->version;
    const auto choice = m_desk->draft().choice;
    const auto &votes = m_desk->current()->votes;
    const int label = choice ? choice->label : votes.empty() ? -1 : votes.front().label;
    m_guideline->showLabel(label, label < 0 ? QString() : m_desk->labelName(std::uint16_t(label)));
    m_stack->setCurrentWidget(m_guideline);
    m_guideline->focusText();
    Q_EMIT placesChanged();
}

void DecisionPanel::stepBack()
{
    m_finder->hide();
    m_stack->setCurrentWidget(m_decision);
    Q_EMIT placesChanged();
    focusOptions();
}

void DecisionPanel::focusOptions()
{
    QWidget *home = m_options->isVisibleTo(this) && m_options->isEnabled() ? static_cast<QWidget *>(m_options)
                    : m_takeBack->isVisibleTo(this)                        ? static_cast<QWidget *>(m_takeBack)
                                                                           : m_undo;
    if (m_stack->currentWidget() == m_decision)
        home->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_options, 0, 0);
}

bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        focusOptions();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

QList<QWidget *> DecisionPanel::focusOrder() const
{
    QList<QWidget *> order{m_options};
    order << m_finder->focusOrder() << m_comment << m_reason << m_decide << m_sendBack << m_ambiguous << m_setAside
          << m_undo << m_takeBack << m_aids->focusOrder() << m_sendBackCard->focusOrder();
    return order;
}

} // namespace secondlook::ui

#include "moc_decision_panel.cpp"
