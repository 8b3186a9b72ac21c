#include "ui/review/label_panel.h"

#include "ui/models/text_conversion.h"
#include "ui/review/comment_editor.h"
#include "ui/review/definition_card.h"
#include "ui/review/flag_chooser.h"
#include "ui/review/label_notes.h"
#include "ui/review/label_view.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

LabelPanel::LabelPanel(ReviewPresenter *desk, const LabelPanelActions &actions, QWidget *parent)
    : Pane(Token::Panel, {}, parent),
      m_desk(desk),
      m_filtered(&m_model),
      m_blindNote(new BlindNote),
      m_filterRow(new QWidget),
      m_filter(new FilterField(QString())),
      m_view(new LabelView(&m_filtered)),
      m_noMatch(new NoMatchNote),
      m_hint(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_definition(new DefinitionCard),
      m_comment(new CommentEditor),
      m_flag(new FlagChooser)
{
    m_filter->installEventFilter(this);
    m_hint->setMaxLines(2);
    m_hint->setContentsMargins(16, 6, 16, 8);
    m_noMatch->hide();
    m_comment->hide();
    m_flag->hide();
    auto *filterRow = new QHBoxLayout(m_filterRow);
    filterRow->setContentsMargins(16, 12, 16, 8);
    filterRow->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead(actions));
    column->addWidget(m_blindNote);
    column->addWidget(m_filterRow);
    column->addWidget(m_view, 1);
    column->addWidget(m_noMatch, 1);
    column->addWidget(m_hint);
    for (QWidget *detail : QList<QWidget *>{m_definition, m_comment, m_flag})
        column->addWidget(detail);
    column->addWidget(buildConfidence());
    column->addWidget(buildButtons(actions));
    connect(m_filter, &QLineEdit::textChanged, this, &LabelPanel::applyFilter);
    connect(m_filter, &FilterField::left, this, &LabelPanel::focusLabels);
    connect(m_view, &LabelView::currentLabelChanged, this, &LabelPanel::showDefinition);
    connect(m_view, &LabelView::chosen, this, &LabelPanel::choose);
    connect(m_view, &LabelView::escaped, this, &LabelPanel::stepBack);
    connect(m_definition, &DefinitionCard::choose, this, [this] { choose(m_view->currentLabel()); });
    connect(m_noMatch, &NoMatchNote::flagMissingLabel, this,
            [this] { m_desk->flag(domain::FlagReason::LabelMissing); });
    connect(m_flag, &FlagChooser::chosen, this, [this](domain::FlagReason reason) { m_desk->flag(reason); });
    connect(m_flag, &FlagChooser::closed, this, &LabelPanel::closeDetail);
    connect(m_comment, &CommentEditor::closed, this, &LabelPanel::closeDetail);
    connect(m_comment, &CommentEditor::saved, this, [this](const QString &comment) {
        m_desk->setComment(comment);
        closeDetail();
    });
    connect(m_desk, &ReviewPresenter::draftChanged, this, &LabelPanel::showDraft);
    const auto followKeys = [this, actions] {
        m_filter->setKey(actions.filter->shortcut());
        m_view->setKeysOn(!actions.firstLabel->shortcut().isEmpty());
    };
    connect(actions.filter, &QAction::changed, this, followKeys);
    followKeys();
}

QWidget *LabelPanel::buildHead(const LabelPanelActions &actions)
{
    m_head = new Pane(Token::Panel, Qt::BottomEdge);
    auto *title = new PlainLabel(tr("Label"), FontRole::LabelName);
    title->setWeight(QFont::DemiBold);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_source = new PlainLabel(QString(), FontRole::Caption, Token::Text3);
    m_blind = new Chip(Chip::Kind::Accent, tr("Blind"));
    m_blind->setIconName(QStringLiteral("eyeoff"));
    m_hide = new KeyButton(tr("Hide"));
    m_hide->setKind(KeyButton::Kind::Quiet);
    m_hide->setSmall(true);
    m_hide->setIconName(QStringLiteral("eye"));
    m_hide->setAction(actions.hide);
    m_hide->setAccessibleName(actions.hide->text());
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(16, 0, 10, 1);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_source, 1);
    row->addWidget(m_blind);
    row->addStretch(0);
    row->addWidget(m_hide);
    return m_head;
}

QWidget *LabelPanel::buildConfidence()
{
    auto *pane = new Pane(Token::Surface, Qt::TopEdge);
    m_confidence = new SegmentedControl({tr("Low"), tr("Medium"), tr("High")});
    m_confidence->setOptional(true);
    m_confidence->setAccessibleName(tr("Your confidence"));
    for (int i = 0; i < 3; ++i)
        m_confidence->button(i)->setAccessibleName(tr("Your confidence: %1").arg(m_confidence->button(i)->text()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(tr("Your confidence")));
    words->addWidget(new PlainLabel(tr("optional, Alt 1 to 3"), FontRole::Caption, Token::Text3));
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(16, 8, 16, 8);
    row->addLayout(words, 1);
    row->addWidget(m_confidence);
    connect(m_confidence, &SegmentedControl::currentChanged, this,
            [this](int index) { m_desk->setOwnConfidence(index < 0 ? std::nullopt : std::optional<int>(index + 1)); });
    return pane;
}

QWidget *LabelPanel::buildButtons(const LabelPanelActions &actions)
{
    auto *pane = new Pane(Token::Surface, Qt::TopEdge);
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(16, 10, 16, 12);
    grid->setSpacing(8);
    const auto add = [&](const QString &text, const QString &iconName, QAction *action) {
        auto *button = new KeyButton(text);
        button->setIconName(iconName);
        button->setSpread(true);
        button->setAction(action);
        const int at = int(m_buttons.size());
        grid->addWidget(button, at / 2, at % 2);
        m_buttons << button;
        return button;
    };
    add(tr("Skip"), QStringLiteral("skip"), actions.skip);
    add(tr("Flag"), QStringLiteral("flag"), actions.flag);
    m_commentButton = add(tr("Comment"), QStringLiteral("comment"), actions.comment);
    add(tr("Undo"), QStringLiteral("undo"), actions.undo);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return pane;
}

void LabelPanel::setSchema(const domain::LabelSchema &schema)
{
    m_model.setSchema(schema);
    m_filterRow->setVisible(!m_model.usesCards());
    m_filter->setPlaceholderText(tr("Filter %Ln labels", nullptr, m_model.labelCount()));
    m_filter->setAccessibleName(m_filter->placeholderText());
}

void LabelPanel::showRecord()
{
    const domain::ReviewTask *task = m_desk->current();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool blind = task && task->blind;
    m_comment->hide();
    m_flag->hide();
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
    }
    m_filtered.setQuery({});
    m_filter->setNote({});
    m_noMatch->hide();
    m_view->show();
    m_model.setPrediction(task && !m_suggestionsHidden ? task->prediction : std::nullopt);
    m_view->scrollToTop();
    showHead();
    showDraft();
    if (m_view->currentLabel() < 0)
        showDefinition(-1);
    m_blindNote->setVisible(blind);
    if (hadFocus)
        focusHome();
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
    const bool blind = task && task->blind;
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
    m_definition->setChoiceEnabled(past == nullptr);
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
    const bool known = label >= 0 && !schema.fields.empty() && !m_model.usesCards();
    if (m_comment->isHidden() && m_flag->isHidden())
        m_definition->setLabel(known ? &schema.labels()[std::size_t(label)] : nullptr);
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
    auto *buttons = m_buttons.first()->parentWidget()->layout();
    buttons->setContentsMargins(16, narrow ? 8 : 10, 16, narrow ? 8 : 12);
}

void LabelPanel::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_definition->setMostHeight(height() * 3 / 10); // the labels keep most of the panel
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

void LabelPanel::choose(int label)
{
    if (label >= 0)
        m_desk->decide(std::uint16_t(label));
}

void LabelPanel::chooseDigit(int digit)
{
    if (m_flag->isVisible())
        m_flag->chooseDigit(digit);
    else
        choose(m_model.labelAt(m_model.rowOfKey(digit)));
}

void LabelPanel::askForFlag()
{
    if (!m_desk->current() || m_desk->pastDecision())
        return;
    m_definition->hide();
    m_comment->hide();
    m_flag->open();
}

void LabelPanel::writeComment()
{
    if (!m_desk->current() || m_desk->pastDecision())
        return;
    m_definition->hide();
    m_flag->hide();
    m_comment->open(m_desk->draft().comment);
}

void LabelPanel::closeDetail()
{
    m_comment->hide();
    m_flag->hide();
    showDefinition(m_view->currentLabel());
    focusLabels();
}

void LabelPanel::enterFilter()
{
    if (!m_model.usesCards())
        m_filter->setFocus(Qt::ShortcutFocusReason);
}

void LabelPanel::focusLabels()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void LabelPanel::stepBack()
{
    if (m_comment->isVisible() || m_flag->isVisible()) {
        closeDetail();
        return;
    }
    m_filter->clear();
    focusLabels();
}

QList<QWidget *> LabelPanel::focusOrder() const
{
    QList<QWidget *> order{m_view, m_filter, m_noMatch->flagButton(), m_definition->chooseButton()};
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
