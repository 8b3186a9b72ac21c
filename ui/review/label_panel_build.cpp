// How the panel is put together; what it does stands in label_panel.cpp.
#include "ui/review/label_panel.h"

#include "ui/review/comment_editor.h"
#include "ui/review/confidence_row.h"
#include "ui/review/definition_card.h"
#include "ui/review/fields_panel.h"
#include "ui/review/guideline_card.h"
#include "ui/review/label_keys.h"
#include "ui/review/label_notes.h"
#include "ui/review/label_view.h"
#include "ui/review/letter_asker.h"
#include "ui/review/reason_chooser.h"
#include "ui/review/reveal_card.h"
#include "ui/review/settled_card.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace secondlook::ui {

LabelPanel::LabelPanel(ReviewPresenter *desk, LabelKeys *keys, const LabelPanelActions &actions, QWidget *parent)
    : Pane(Token::Panel, {}, parent),
      m_desk(desk),
      m_filtered(&m_model),
      m_keys(keys),
      m_blindNote(new BlindNote),
      m_filterRow(new QWidget),
      m_filter(new FilterField(QString())),
      m_view(new LabelView(&m_filtered)),
      m_noMatch(new NoMatchNote),
      m_hint(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_fields(new FieldsPanel(desk, actions.save, actions.selectWords)),
      m_definition(new DefinitionCard),
      m_reveal(new RevealCard),
      m_comment(new CommentEditor),
      m_flag(new ReasonChooser(tr("Flag this record because"), {tr("A label is missing"), tr("It shows personal data"),
                                                                tr("It is not readable"), tr("Another reason")})),
      m_skip(new ReasonChooser(tr("Skip this record because"),
                               {tr("It needs an expert"), tr("Two labels fit equally well"),
                                tr("The guideline does not cover it"), tr("Another reason")})),
      m_letter(new LetterAsker([keys](QChar letter) { return keys->whatItDoes(letter); })),
      m_settled(new SettledCard),
      m_guideline(new GuidelineCard),
      m_details{m_comment, m_flag, m_skip, m_letter, m_settled, m_guideline}
{
    m_filter->installEventFilter(this);
    m_hint->setMaxLines(2);
    m_hint->setContentsMargins(16, 6, 16, 8);
    m_noMatch->hide();
    m_reveal->hide();
    for (QWidget *detail : m_details)
        detail->hide();
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
    column->addWidget(m_fields);
    for (QWidget *detail : QList<QWidget *>{m_definition, m_reveal} + m_details)
        column->addWidget(detail);
    column->addWidget(buildConfidence());
    column->addWidget(buildButtons(actions));
    connectParts();
    connectDetails();
    m_view->addActions({actions.pin, actions.letter});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto followKeys = [this, actions] {
        m_filter->setKey(actions.filter->shortcut());
        m_view->setKeysOn(!actions.firstLabel->shortcut().isEmpty());
    };
    connect(actions.filter, &QAction::changed, this, followKeys);
    followKeys();
}

void LabelPanel::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, &LabelPanel::applyFilter);
    connect(m_filter, &FilterField::left, this, &LabelPanel::focusLabels);
    connect(m_view, &LabelView::currentLabelChanged, this, &LabelPanel::showDefinition);
    connect(m_view, &LabelView::currentLabelChanged, this, [this](int label) {
        if (label != m_waitingLabel)
            m_confidenceRow->setWaiting(false);
    });
    connect(m_view, &LabelView::chosen, this, &LabelPanel::choose);
    connect(m_view, &LabelView::secondChosen, this, &LabelPanel::setSecond);
    connect(m_view, &LabelView::escaped, this, &LabelPanel::stepBack);
    connect(m_fields, &FieldsPanel::keysTaken, m_view, &LabelView::setKeysTaken);
    connect(m_definition, &DefinitionCard::choose, this, [this] { choose(m_view->currentLabel()); });
    connect(m_reveal, &RevealCard::keep, this, [this] { choose(*m_desk->firstPick()->label); });
    connect(m_reveal, &RevealCard::change, this, [this] { choose(m_desk->current()->prediction->label); });
    connect(m_noMatch, &NoMatchNote::flagMissingLabel, this,
            [this] { m_desk->flag(domain::FlagReason::LabelMissing); });
    connect(m_desk, &ReviewPresenter::draftChanged, this, &LabelPanel::showDraft);
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
    row->setContentsMargins(sideMargins(16, 0, 10, 1));
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
    m_confidenceRow = new ConfidenceRow;
    m_confidence = m_confidenceRow->control();
    connect(m_confidence, &SegmentedControl::currentChanged, this,
            [this](int index) { m_desk->setOwnConfidence(index < 0 ? std::nullopt : std::optional<int>(index + 1)); });
    return m_confidenceRow;
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

} // namespace secondlook::ui
