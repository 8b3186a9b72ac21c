#include "ui/review/definition_card.h"

#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int shownExamples = 2;

class ExampleLine : public PlainLabel
{
public:
    ExampleLine() : PlainLabel(QString(), FontRole::Body, Token::Text2)
    {
        setMaxLines(3);
        setContentsMargins(sideMargins(scaled(14) + 8, 0, 0, 0));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        PlainLabel::paintEvent(event);
        QPainter painter(this);
        const Flow flow(painter, rect());
        const int side = scaled(14);
        paintIcon(painter, QRect(0, (lineHeight(FontRole::Body) - side) / 2, side, side), QStringLiteral("star"),
                  color(Token::Text3));
    }
};

} // namespace

DefinitionCard::DefinitionCard(QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_name(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_choose(new KeyButton(tr("Choose"))),
      m_scroll(new QScrollArea),
      m_definition(new PlainLabel(QString())),
      m_notFor(new PlainLabel(QString(), FontRole::Body, Token::Text2))
{
    m_name->setElideMode(Qt::ElideMiddle);
    m_choose->setKind(KeyButton::Kind::Quiet);
    m_choose->setSmall(true);
    m_choose->setKey(QKeySequence(Qt::Key_Return));
    connect(m_choose, &QAbstractButton::clicked, this, &DefinitionCard::choose);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sideMargins(16, 0, 10, 0));
    head->addWidget(m_name, 1);
    head->addWidget(m_choose);
    auto *text = new QWidget;
    m_text = new QVBoxLayout(text);
    m_text->setContentsMargins(16, 0, 16, 0);
    m_text->setSpacing(5);
    m_definition->setMaxLines(0);
    m_notFor->setMaxLines(0);
    m_text->addWidget(m_definition);
    m_text->addWidget(m_notFor);
    for (int i = 0; i < shownExamples; ++i) {
        m_examples << new ExampleLine;
        m_text->addWidget(m_examples.last());
    }
    m_text->addStretch(1);
    m_scroll->setWidget(text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    text->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 12);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DefinitionCard::setLabel(const domain::Label *label)
{
    setVisible(label != nullptr);
    if (!label)
        return;
    m_name->setText(nameText(label->shownName()));
    m_name->setToolTip(plainToolTip(qtText(label->name)));
    m_definition->setText(label->definition.empty() ? tr("The guideline does not describe this label yet.")
                                                    : qtText(label->definition));
    m_definition->setToken(label->definition.empty() ? Token::Text3 : Token::Text);
    m_notFor->setText(qtText(label->notFor));
    m_notFor->setVisible(!label->notFor.empty());
    for (int i = 0; i < m_examples.size(); ++i) {
        const bool given = i < int(label->examples.size()) && (i == 0 || !m_narrow);
        m_examples[i]->setText(given ? qtText(label->examples[std::size_t(i)]) : QString());
        m_examples[i]->setVisible(given);
    }
    m_scroll->ensureVisible(0, 0);
    fit();
}

void DefinitionCard::setNarrow(bool narrow)
{
    m_narrow = narrow;
    layout()->setContentsMargins(0, narrow ? 7 : 10, 0, narrow ? 9 : 12);
    fit();
}

void DefinitionCard::setMostHeight(int height)
{
    m_mostHeight = height;
    fit();
}

void DefinitionCard::setChoiceEnabled(bool enabled)
{
    m_choose->setEnabled(enabled);
}

QWidget *DefinitionCard::chooseButton() const
{
    return m_choose;
}

void DefinitionCard::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fit();
}

void DefinitionCard::fit()
{
    const int needed = m_text->heightForWidth(qMax(scaled(200), width()));
    m_scroll->setFixedHeight(qMin(needed, m_mostHeight));
    m_scroll->setFocusPolicy(needed > m_mostHeight ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace secondlook::ui
