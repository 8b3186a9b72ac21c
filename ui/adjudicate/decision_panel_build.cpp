// How the panel is put together; what it does stands in decision_panel.cpp.
#include "ui/adjudicate/decision_panel.h"

#include "ui/adjudicate/aids_panel.h"
#include "ui/adjudicate/label_finder.h"
#include "ui/adjudicate/option_list.h"
#include "ui/adjudicate/send_back_card.h"
#include "ui/adjudicate/share_bars.h"
#include "ui/review/captioned_combo.h"
#include "ui/review/guideline_card.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int reasonHeight = 74;
constexpr int decideHeight = 34;

KeyButton *spreadButton(const QString &text, const QString &icon, QAction *action)
{
    auto *button = new KeyButton(text);
    button->setIconName(icon);
    button->setAction(action);
    button->setSpread(true);
    return button;
}

/// A combo that gives way: its longest item need not be seen whole.
class ReasonCombo : public CaptionedCombo
{
public:
    using CaptionedCombo::CaptionedCombo;
    QSize minimumSizeHint() const override { return {scaled(140), sizeHint().height()}; }
};

} // namespace

DecisionPanel::DecisionPanel(AdjudicationPresenter *desk, const DecisionPanelActions &actions, QWidget *parent)
    : Pane(Token::Surface, Qt::LeftEdge, parent),
      m_desk(desk),
      m_actions(actions),
      m_stack(new QStackedWidget),
      m_decision(new QWidget),
      m_scroll(new QScrollArea),
      m_aids(new AidsPanel(desk, actions.estimate, actions.model)),
      m_own(new PlainLabel(QString(), FontRole::Body, Token::Audit)),
      m_options(new OptionList(desk)),
      m_finder(new LabelFinder),
      m_comment(new QPlainTextEdit),
      m_reason(new ReasonCombo(tr("Why"))),
      m_why(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_decide(new KeyButton(tr("Decide"))),
      m_sendBack(spreadButton(tr("Send back to reviewers"), QStringLiteral("back"), actions.sendBack)),
      m_ambiguous(spreadButton(tr("Mark ambiguous, keep soft label"), QStringLiteral("half"), actions.ambiguous)),
      m_soft(new SoftBar),
      m_setAside(spreadButton(tr("Set aside"), QStringLiteral("skip"), actions.setAside)),
      m_undo(spreadButton(tr("Undo"), QStringLiteral("undo"), actions.undo)),
      m_takeBack(spreadButton(tr("Take this decision back"), QStringLiteral("undo"), actions.takeBack)),
      m_sendBackCard(new SendBackCard(desk)),
      m_guideline(new GuidelineCard)
{
    auto *inside = new QWidget;
    auto *upper = new QVBoxLayout(inside);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(0);
    upper->addWidget(m_aids);
    upper->addWidget(buildDecision());
    upper->addWidget(buildReason());
    upper->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false); // the scroll area has set it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_decision);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildFoot());
    for (QWidget *part : QList<QWidget *>{m_decision, m_sendBackCard, m_guideline})
        m_stack->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_options, &OptionList::otherAsked, this, &DecisionPanel::findLabel);
    connect(m_finder, &LabelFinder::closed, this, &DecisionPanel::stepBack);
    connect(m_finder, &LabelFinder::chosen, this, [this](int label) {
        m_desk->chooseLabel(std::uint16_t(label));
        stepBack();
    });
    connect(m_sendBackCard, &SendBackCard::closed, this, &DecisionPanel::stepBack);
    connect(m_guideline, &GuidelineCard::closed, this, &DecisionPanel::stepBack);
    connect(desk, &AdjudicationPresenter::draftChanged, this, &DecisionPanel::showDraft);
    connect(desk, &AdjudicationPresenter::busyChanged, this, &DecisionPanel::showDraft);
    showConflict();
}

QWidget *DecisionPanel::buildDecision()
{
    auto *block = new Pane(Token::Surface, Qt::BottomEdge);
    m_own->setMaxLines(0);
    m_own->setContentsMargins(16, 0, 16, 6);
    auto *title = new PlainLabel(tr("Decision"), FontRole::BodyStrong);
    title->setContentsMargins(16, 0, 16, 0);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 12, 0, 6);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_own);
    column->addWidget(m_options);
    column->addWidget(m_finder);
    const auto followKeys = [this] {
        m_options->setOtherKey(m_actions.other->shortcut());
        m_options->setDigitsOn(!m_actions.firstOption->shortcut().isEmpty());
        m_finder->setKey(m_actions.other->shortcut());
    };
    connect(m_actions.other, &QAction::changed, this, followKeys);
    connect(m_actions.firstOption, &QAction::changed, this, followKeys);
    followKeys();
    return block;
}

QWidget *DecisionPanel::buildReason()
{
    m_reasonBlock = new Pane(Token::Surface);
    auto *title = new PlainLabel(tr("Reason, shown to the reviewers"), FontRole::BodyStrong, Token::Text2);
    m_comment->setTabChangesFocus(true);
    m_comment->setAccessibleName(tr("Reason, shown to the reviewers"));
    m_comment->installEventFilter(this);
    m_why->setMaxLines(0);
    m_reason->setAccessibleName(tr("Why people disagree"));
    m_reason->setAccessibleDescription(tr("Why people disagree")); // the name that is read out is the choice
    m_reason->setToolTip(tr("Why people disagree"));
    auto *column = new QVBoxLayout(m_reasonBlock);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(m_comment);
    column->addWidget(m_why);
    column->addWidget(m_reason);
    const auto fit = [this] { m_comment->setFixedHeight(scaled(reasonHeight)); };
    connect(&Theme::instance(), &Theme::changed, this, fit);
    fit();
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] { m_desk->setComment(m_comment->toPlainText()); });
    connect(m_reason, &QComboBox::activated, this, [this](int index) {
        const auto chosen = domain::DisagreementReason(index);
        m_desk->toggleReason(chosen == domain::DisagreementReason::None ? m_desk->draft().reason : chosen);
    });
    fillReasons();
    for (QAction *action : m_actions.reasons)
        connect(action, &QAction::changed, this, &DecisionPanel::fillReasons);
    return m_reasonBlock;
}

QWidget *DecisionPanel::buildFoot()
{
    auto *foot = new Pane(Token::Surface, Qt::TopEdge);
    m_decide->setKind(KeyButton::Kind::Primary);
    m_decide->setAction(m_actions.decide);
    m_decide->setSpread(true);
    const auto fit = [this] { m_decide->setFixedHeight(scaled(decideHeight)); };
    connect(&Theme::instance(), &Theme::changed, this, fit);
    fit();
    auto *pair = new QGridLayout;
    pair->setSpacing(8);
    pair->addWidget(m_setAside, 0, 0);
    pair->addWidget(m_undo, 0, 1);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_decide);
    column->addWidget(m_takeBack);
    column->addWidget(m_sendBack);
    column->addWidget(m_ambiguous);
    column->addWidget(m_soft);
    column->addLayout(pair);
    return foot;
}

} // namespace secondlook::ui
