#include "ui/review/label_panel.h"

#include "ui/models/text_conversion.h"
#include "ui/review/comment_editor.h"
#include "ui/review/confidence_row.h"
#include "ui/review/definition_card.h"
#include "ui/review/fields_panel.h"
#include "ui/review/guideline_card.h"
#include "ui/review/label_keys.h"
#include "ui/review/label_notes.h"
#include "ui/review/label_view.h"
#include "ui/review/reason_chooser.h"
#include "ui/review/reveal_card.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>

namespace secondlook::ui {

namespace {

constexpr int roomForTheRest = 420; // head, filter, a few labels, confidence and buttons

} // namespace

void LabelPanel::setSchema(const domain::LabelSchema &schema)
{
    m_model.setSchema(schema);
    m_fields->setSchema(schema);
    m_filterRow->setVisible(!m_model.usesCards());
    m_filter->setPlaceholderText(tr("Filter %Ln labels", nullptr, m_model.labelCount()));
    m_filter->setAccessibleName(m_filter->placeholderText());
    readOwnLabels();
}

void LabelPanel::showRecord()
{
    const domain::ReviewTask *task = m_desk->current();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const domain::Annotation *pick = m_desk->firstPick();
    hideDetails();
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->setText({});
    }
    m_filtered.setQuery({});
    m_filter->setNote({});
    m_confidenceRow->setWaiting(false);
    m_noMatch->hide();
    m_view->show();
    showAtHand();
    m_model.setPrediction(task && (!m_suggestionsHidden || pick) ? task->prediction : std::nullopt,
                          pick ? std::optional<int>(*pick->label) : std::nullopt);
    m_view->scrollToTop();
    showHead();
    showDraft();
    m_fields->showRecord();
    if (m_view->currentLabel() < 0)
        showDefinition(-1);
    showReveal();
    if (hadFocus)
        focusHome();
}

void LabelPanel::showReveal()
{
    const domain::ReviewTask *task = m_desk->current();
    const domain::Annotation *pick = m_desk->firstPick();
    m_blindNote->setVisible(task && (task->blind || pick));
    m_filterRow->setVisible(!m_model.usesCards() && !pick); // the likely labels are the suggestions now
    m_reveal->setVisible(pick && !isDetailOpen());
    if (!pick) {
        m_blindNote->askForPick();
        return;
    }
    const domain::Prediction &prediction = *task->prediction;
    RevealCard::Answers answers;
    answers.pick = m_model.displayName(*pick->label);
    answers.model = m_model.displayName(prediction.label);
    answers.modelProbability = double(prediction.confidence);
    for (const domain::LabelScore &score : prediction.scores)
        if (score.label == *pick->label)
            answers.pickProbability = double(score.probability);
    const QModelIndex row = m_model.index(m_model.rowOfLabel(prediction.label));
    answers.modelKey = row.data(LabelModel::KeyRole).toInt();
    m_reveal->setAnswers(answers);
    m_blindNote->confirmPick(answers.pick);
}

void LabelPanel::focusHome()
{
    const domain::ReviewTask *task = m_desk->current();
    if (task && task->blind && !m_model.usesCards())
        m_filter->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void LabelPanel::showHead()
{
    const domain::ReviewTask *task = m_desk->current();
    const bool blind = task && (task->blind || m_desk->firstPick());
    m_blind->setVisible(blind);
    m_hide->setVisible(!blind);
    m_source->setVisible(!blind);
    m_hide->setText(m_suggestionsHidden ? tr("Show") : tr("Hide"));
    m_hide->setIconName(m_suggestionsHidden ? QStringLiteral("eyeoff") : QStringLiteral("eye"));
    m_hint->setText(m_model.usesCards() ? tr("Labels keep this order, so the keys never move.") : QString());
    m_hint->setVisible(m_model.usesCards());
    if (!task || !task->prediction)
        m_source->setText(QString());
    else if (m_suggestionsHidden)
        m_source->setText(tr("suggestions are hidden"));
    else
        m_source->setText(tr("suggested by %1").arg(qtText(task->modelVersion)));
}

void LabelPanel::showDraft()
{
    const review::PastDecision *past = m_desk->pastDecision();
    const ReviewPresenter::Draft draft = m_desk->draft();
    const auto level = past ? past->annotation.ownConfidence : draft.ownConfidence;
    m_confidence->setEnabled(past == nullptr);
    {
        const QSignalBlocker quiet(m_confidence);
        m_confidence->setCurrent(level ? *level - 1 : -1);
    }
    if (m_confidenceRow->isWaiting() && draft.ownConfidence) {
        m_confidenceRow->setWaiting(false);
        choose(m_waitingLabel);
        return;
    }
    m_definition->setChoiceEnabled(past == nullptr);
    m_fields->showValues();
    m_commentButton->setText(draft.comment.isEmpty() ? tr("Comment") : tr("Edit comment"));
    const domain::ReviewTask *task = m_desk->current();
    const auto label = past ? past->annotation.label : draft.label;
    if (label)
        m_view->setCurrentLabel(*label);
    else if (task && task->prediction && !m_suggestionsHidden && m_view->currentLabel() < 0)
        m_view->setCurrentLabel(task->prediction->label);
}

void LabelPanel::showDefinition(int label)
{
    const auto &schema = m_desk->facts().schema;
    const bool hasRoom = !m_narrow || !m_fields->hasFields();
    const bool known = label >= 0 && !schema.fields.empty() && !m_model.usesCards() && hasRoom;
    if (!isDetailOpen())
        m_definition->setLabel(known && !m_desk->firstPick() ? &schema.labels()[std::size_t(label)] : nullptr);
}

void LabelPanel::toggleSuggestions()
{
    m_suggestionsHidden = !m_suggestionsHidden;
    showRecord();
}

void LabelPanel::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_head->setFixedHeight(scaled(narrow ? 42 : 48));
    m_filterRow->layout()->setContentsMargins(16, narrow ? 9 : 12, 16, narrow ? 6 : 8);
    m_view->setNarrow(narrow);
    m_definition->setNarrow(narrow);
    showDefinition(m_view->currentLabel());
    auto *buttons = m_buttons.first()->parentWidget()->layout();
    buttons->setContentsMargins(16, narrow ? 8 : 10, 16, narrow ? 8 : 12);
}

void LabelPanel::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    shareHeight();
}

void LabelPanel::shareHeight()
{
    const int leftByTheRest = height() - scaled(roomForTheRest); // the labels come first where room is short
    const int most = qMin(height() * 9 / 20, height() - scaled(280));
    m_fields->setMostHeight(m_guideline->isHidden() ? most : height() / 4);
    m_guideline->setFixedHeight(m_fields->hasFields() ? height() * 3 / 10 : height() / 2);
    const int least = 2 * lineHeight(FontRole::Body);
    m_definition->setMostHeight(m_fields->hasFields() ? least : qMax(least, qMin(height() * 3 / 10, leftByTheRest)));
}

void LabelPanel::applyFilter(const QString &query)
{
    m_filtered.setQuery(query);
    const bool filtering = m_filtered.isFiltering();
    const int found = m_filtered.rowCount();
    m_filter->setNote(filtering ? tr("%L1 of %L2", "labels found").arg(found).arg(m_model.labelCount()) : QString());
    m_source->setVisible(!filtering && m_blind->isHidden());
    m_noMatch->setVisible(filtering && found == 0);
    m_noMatch->setQuery(query.trimmed());
    m_view->setVisible(!filtering || found > 0);
    m_hint->setText(tr("Esc clears the filter and gives the single keys back"));
    m_hint->setVisible(filtering && found > 0);
    const domain::ReviewTask *task = m_desk->current();
    if (filtering)
        m_view->selectFirst();
    else if (task && task->prediction && !m_suggestionsHidden)
        m_view->selectFirst();
    if (m_view->currentLabel() < 0)
        showDefinition(-1);
    m_view->scrollToTop();
}

void LabelPanel::setPreferences(const ReviewPreferences &preferences)
{
    m_confirmWithEnter = preferences.confirmWithEnter;
    m_confidenceRow->setWaiting(false);
    m_confidenceRow->setAsk(preferences.askConfidence);
}

void LabelPanel::choose(int label)
{
    if (label < 0)
        return;
    if (!m_desk->missingValues().empty()) {
        m_desk->pickLabel(std::uint16_t(label));
        m_view->setCurrentLabel(label);
        m_fields->focusFirst();
        return;
    }
    if (m_confidenceRow->isNeeded() && !m_desk->draft().ownConfidence) {
        m_waitingLabel = label;
        m_view->setCurrentLabel(label);
        m_confidenceRow->setWaiting(true);
        return;
    }
    m_desk->decide(std::uint16_t(label));
}

void LabelPanel::chooseLabel(int label)
{
    if (m_confirmWithEnter && label >= 0) {
        m_view->setCurrentLabel(label);
        focusLabels();
    } else {
        choose(label);
    }
}

void LabelPanel::chooseDigit(int digit)
{
    if (m_flag->isVisible())
        m_flag->chooseDigit(digit);
    else if (m_skip->isVisible())
        m_skip->chooseDigit(digit);
    else if (m_fields->hasFocusInside())
        m_fields->chooseDigit(digit);
    else
        chooseLabel(m_model.labelAt(m_model.rowOfKey(digit)));
}

void LabelPanel::enterFilter()
{
    if (m_model.usesCards())
        return;
    m_filterRow->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void LabelPanel::focusLabels()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void LabelPanel::stepBack()
{
    if (isDetailOpen()) {
        closeDetail();
        return;
    }
    m_confidenceRow->setWaiting(false);
    m_filter->setText({});
    focusLabels();
}

QList<QWidget *> LabelPanel::focusOrder() const
{
    QList<QWidget *> order{m_view, m_filter, m_noMatch->flagButton()};
    order << m_fields->focusOrder() << m_definition->chooseButton();
    order << m_reveal->buttons();
    for (int i = 0; i < 3; ++i)
        order << m_confidence->button(i);
    return order << m_buttons << m_hide;
}

bool LabelPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
        m_view->moveBy(-1);
        return true;
    case Qt::Key_Down:
        if (m_noMatch->isVisible())
            m_noMatch->flagButton()->setFocus(Qt::TabFocusReason);
        else
            m_view->moveBy(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat())
            choose(m_view->currentLabel());
        return true;
    default:
        return Pane::eventFilter(watched, event);
    }
}

} // namespace secondlook::ui

#include "moc_label_panel.cpp"
