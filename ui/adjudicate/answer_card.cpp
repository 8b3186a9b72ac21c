#include "ui/adjudicate/answer_card.h"

#include "ui/adjudicate/adjudicate_words.h"
#include "ui/models/history_model.h"
#include "ui/models/option_model.h"
#include "ui/models/precedent_model.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/rater_glyph.h"
#include "ui/widgets/side_margins.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr int quoteEdge = 10;
constexpr int mostFactLines = 6;

/// What somebody wrote, with a line at its side.
class Quote : public QWidget
{
public:
    explicit Quote(const QString &text)
    {
        auto *label = new PlainLabel(text);
        label->setMaxLines(0);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(sideMargins(quoteEdge, 0, 0, 0));
        row->addWidget(label);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Flow flow(painter, rect());
        painter.fillRect(QRect(0, 0, 2, height()), color(Token::Line2));
    }
};

} // namespace

AnswerCard::AnswerCard(const AdjudicationPresenter &desk, const review::ConflictAnswer &answer, const QString &name,
                       int option, QWidget *parent)
    : QAbstractButton(parent)
{
    const QString letter = markName(answer.mark);
    const QString who = answer.own       ? tr("You, %1", "a letter").arg(letter)
                        : name.isEmpty() ? tr("Reviewer %1", "a letter").arg(letter)
                                         : name;
    const QString label = desk.labelName(answer.label);
    m_spoken << who << label;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(0);
    addHead(column, answer, who, option);
    column->addSpacing(6);
    auto *said = new PlainLabel(label, FontRole::LabelName);
    said->setWeight(QFont::DemiBold);
    said->setMaxLines(2);
    column->addWidget(said);
    column->addSpacing(6);
    addFacts(column, desk, answer);
    column->addSpacing(8);
    const QString comment = writtenText(answer.comment);
    if (comment.isEmpty())
        column->addWidget(new PlainLabel(tr("No comment"), FontRole::Body, Token::Text3));
    else
        column->addWidget(new Quote(comment));
    column->addStretch(1);
    m_spoken << (comment.isEmpty() ? tr("No comment") : comment);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(m_spoken.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void AnswerCard::addHead(QVBoxLayout *column, const review::ConflictAnswer &answer, const QString &who, int option)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(new RaterGlyph(answer.mark));
    auto *name = new PlainLabel(who);
    name->setWeight(QFont::Medium);
    row->addWidget(name, 1);
    if (option >= 0 && option < OptionModel::mostKeys)
        row->addWidget(new KeyCap(QString::number(option + 1)));
    column->addLayout(row);
}

void AnswerCard::addFacts(QVBoxLayout *column, const AdjudicationPresenter &desk, const review::ConflictAnswer &answer)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &caption, const QString &value, bool differs = false) {
        auto *name = new PlainLabel(caption, FontRole::Caption, Token::Text3);
        auto *said = new PlainLabel(value, FontRole::Caption);
        said->setMaxLines(mostFactLines);
        if (differs)
            said->setWeight(QFont::DemiBold);
        grid->addWidget(name, grid->rowCount(), 0, Qt::AlignTop);
        grid->addWidget(said, grid->rowCount() - 1, 1);
        m_spoken << tr("%1 %2", "fact of an answer, its value").arg(caption, value);
    };
    add(tr("confidence"), confidenceText(answer.ownConfidence));
    if (answer.tookMs > 0)
        add(tr("took"), durationText(answer.tookMs));
    add(tr("when"), momentText(answer.at));
    const auto &schema = desk.facts().schema;
    const auto &differing = desk.current()->differingFields;
    for (const std::string &field : schema.answerNames()) {
        const auto value = answer.values.find(field);
        const bool differs = std::ranges::find(differing, field) != differing.end();
        if (value != answer.values.end() || differs)
            add(fieldTitle(schema, field),
                value == answer.values.end() ? tr("nothing")
                                             : valueText(value->second, schema, field, desk.current()->record.text),
                differs);
    }
    column->addLayout(grid);
}

void AnswerCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void AnswerCard::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    if (hasFocus())
        paintBox(painter, rect().adjusted(2, 2, -2, -2), QColor(), color(Token::Accent), controlRadius, 2);
}

} // namespace secondlook::ui

#include "moc_answer_card.cpp"
