#include "ui/review/facts_row.h"

#include "ui/models/text_conversion.h"
#include "ui/review/fields_table.h"
#include "ui/review/ruler_widget.h"
#include "ui/review/task_words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int leastFieldRows = 4; // so that the text above keeps its room from record to record
constexpr int mostFieldRows = 6;
constexpr std::size_t mostSignals = 4;

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text, FontRole::Caption, Token::Text2);
    label->setWeight(QFont::DemiBold);
    return label;
}

PlainLabel *none()
{
    return new PlainLabel(FactsRow::tr("none"), FontRole::Body, Token::Text3);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

// An icon and what it stands for, beside each other.
class SignalLine : public PlainLabel
{
public:
    SignalLine(const SignalWords &words) : PlainLabel(words.text), m_icon(words.icon)
    {
        setMaxLines(3);
        setContentsMargins(sideMargins(scaled(15) + 7, 0, 0, 0));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        PlainLabel::paintEvent(event);
        QPainter painter(this);
        const Flow flow(painter, rect());
        const int side = scaled(15);
        paintIcon(painter, QRect(0, (lineHeight(FontRole::Body) - side) / 2, side, side), m_icon, color(Token::Text2));
    }

private:
    QString m_icon;
};

// The place of the ruler while the model's answer is hidden.
class HiddenNote : public QWidget
{
public:
    HiddenNote()
    {
        auto *text =
            new PlainLabel(FactsRow::tr("Confidence is hidden until you choose"), FontRole::Body, Token::Text3);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(sideMargins(12 + scaled(14) + 8, 6, 12, 6));
        row->addWidget(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Flow flow(painter, rect());
        paintBox(painter, rect(), QColor(), color(Token::Line2), controlRadius, 1, Qt::DashLine);
        const int side = scaled(14);
        paintIcon(painter, QRect(12, (height() - side) / 2, side, side), QStringLiteral("eyeoff"), color(Token::Text3));
    }
};

} // namespace

FactsRow::FactsRow(QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_ruler(new RulerWidget),
      m_hidden(new HiddenNote),
      m_why(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_signals(new QVBoxLayout),
      m_fields(new FieldsTable),
      m_noFields(none())
{
    m_why->setMaxLines(4);
    auto *why = new QVBoxLayout;
    why->setSpacing(4);
    why->addWidget(heading(tr("Why it is here")));
    why->addWidget(m_ruler);
    why->addWidget(m_hidden);
    why->addWidget(m_why);
    why->addStretch(1);
    auto *signalColumn = new QVBoxLayout;
    signalColumn->setSpacing(4);
    signalColumn->addWidget(heading(tr("Signals")));
    signalColumn->addLayout(m_signals);
    signalColumn->addStretch(1);
    m_signals->setSpacing(3);
    auto *fieldColumn = new QVBoxLayout;
    fieldColumn->setSpacing(4);
    fieldColumn->addWidget(heading(tr("Fields")));
    fieldColumn->addWidget(m_noFields);
    fieldColumn->addWidget(m_fields, 1);
    auto *row = new QHBoxLayout(this);
    row->addLayout(why, 326);
    row->addLayout(signalColumn, 226);
    row->addLayout(fieldColumn, 210);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setNarrow(false);
}

void FactsRow::setNarrow(bool narrow)
{
    layout()->setSpacing(narrow ? 20 : 28);
    layout()->setContentsMargins(narrow ? 24 : 32, narrow ? 10 : 14, narrow ? 24 : 32, narrow ? 8 : 14);
    m_narrow = narrow;
    fitFields();
}

void FactsRow::fitFields()
{
    const int rows = qBound(leastFieldRows, m_fields->fieldCount(), m_narrow ? leastFieldRows : mostFieldRows);
    const int none = m_noFields->isHidden() ? 0 : m_noFields->sizeHint().height() + 4;
    m_fields->setFixedHeight(rows * m_fields->rowHeight() - none);
}

void FactsRow::setTask(const domain::ReviewTask *task, const review::ProjectFacts &facts)
{
    showWhy(task, facts);
    showSignals(task);
    showFields(task);
}

void FactsRow::showWhy(const domain::ReviewTask *task, const review::ProjectFacts &facts)
{
    const bool known = task && task->prediction;
    m_ruler->setVisible(known);
    m_hidden->setVisible(task && task->blind);
    m_why->setText(task ? whyItIsHere(*task, facts) : QString());
    if (!known)
        return;
    m_ruler->setThresholds(facts.reviewThreshold, facts.autoThreshold);
    m_ruler->setConfidence(double(task->prediction->confidence));
}

void FactsRow::showSignals(const domain::ReviewTask *task)
{
    clear(m_signals);
    if (!task)
        return;
    const std::vector<SignalWords> words = signalWords(*task);
    if (words.empty())
        m_signals->addWidget(none());
    const std::size_t shown = words.size() > mostSignals ? mostSignals - 1 : words.size();
    for (std::size_t i = 0; i < shown; ++i)
        m_signals->addWidget(new SignalLine(words[i]));
    if (shown == words.size())
        return;
    QStringList rest;
    for (std::size_t i = shown; i < words.size(); ++i)
        rest << words[i].text;
    auto *more = new SignalLine({QStringLiteral("more"), tr("%n more", nullptr, int(rest.size()))});
    more->setToolTip(rest.join(QLatin1Char('\n')));
    more->setAccessibleName(rest.join(QStringLiteral(", ")));
    m_signals->addWidget(more);
}

void FactsRow::showFields(const domain::ReviewTask *task)
{
    m_fields->setFields(task ? task->record.fields : std::vector<domain::Field>());
    m_noFields->setVisible(task && m_fields->fieldCount() == 0);
    fitFields();
}

} // namespace secondlook::ui

#include "moc_facts_row.cpp"
