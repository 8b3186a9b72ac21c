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

constexpr std::size_t shownExamples = 2; // of each kind

class ExampleLine : public PlainLabel
{
public:
    explicit ExampleLine(const QString &icon) : PlainLabel(QString(), FontRole::Body, Token::Text2), m_icon(icon)
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
        paintIcon(painter, QRect(0, (lineHeight(FontRole::Body) - side) / 2, side, side), m_icon, color(Token::Text3));
    }

private:
    QString m_icon;
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
    for (std::size_t i = 0; i < shownExamples; ++i)
        m_examples << new ExampleLine(QStringLiteral("star"));
    for (std::size_t i = 0; i < shownExamples; ++i)
        m_counterExamples << new ExampleLine(QStringLiteral("x"));
    for (PlainLabel *line : m_examples + m_counterExamples)
        m_text->addWidget(line);
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
    m_definition->setText(label->definition.empty() ? tr("This label has no definition yet.")
                                                    : qtText(label->definition));
    m_definition->setToken(label->definition.empty() ? Token::Text3 : Token::Text);
    m_notFor->setText(qtText(label->notFor));
    m_notFor->setVisible(!label->notFor.empty());
    for (std::size_t i = 0; i < shownExamples; ++i) {
        const bool hasRoom = i == 0 || !m_narrow;
        const bool isExample = hasRoom && i < label->examples.size();
        m_examples[int(i)]->setText(isExample ? qtText(label->examples[i]) : QString());
        m_examples[int(i)]->setVisible(isExample);
        const bool isCounter = hasRoom && i < label->counterExamples.size();
        m_counterExamples[int(i)]->setText(
            isCounter ? tr("Not this label: %1", "a text").arg(qtText(label->counterExamples[i])) : QString());
        m_counterExamples[int(i)]->setVisible(isCounter);
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

#include "moc_definition_card.cpp"
