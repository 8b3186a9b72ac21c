#include "ui/review/reveal_card.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

RevealCard::RevealCard(QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_headline(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_text(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_keep(new KeyButton(QString())),
      m_change(new KeyButton(QString()))
{
    m_headline->setMaxLines(2);
    m_text->setMaxLines(3);
    m_keep->setKind(KeyButton::Kind::Primary);
    m_keep->setKey(QKeySequence(Qt::Key_Return));
    for (KeyButton *button : {m_keep, m_change})
        button->setSpread(true);
    connect(m_keep, &QAbstractButton::clicked, this, &RevealCard::keep);
    connect(m_change, &QAbstractButton::clicked, this, &RevealCard::change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addWidget(m_keep);
    column->addSpacing(4);
    column->addWidget(m_change);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RevealCard::setAnswers(const Answers &answers)
{
    const auto figure = [](double value) { return QLocale().toString(value, 'f', 2); };
    m_headline->setText(tr("The model leans to %1").arg(answers.model));
    m_text->setText(answers.pickProbability < 0.0
                        ? tr("It gives its own label %1.", "probability").arg(figure(answers.modelProbability))
                        : tr("It gives its own label %1 and your pick %2.", "probabilities")
                              .arg(figure(answers.modelProbability), figure(answers.pickProbability)));
    m_keep->setText(tr("Keep %1", "a label").arg(answers.pick));
    m_change->setText(tr("Change to %1", "a label").arg(answers.model));
    m_change->setKey(answers.modelKey > 0 ? QKeySequence(Qt::Key(Qt::Key_0 + answers.modelKey)) : QKeySequence());
}

QList<QWidget *> RevealCard::buttons() const
{
    return {m_keep, m_change};
}

} // namespace secondlook::ui

#include "moc_reveal_card.cpp"
