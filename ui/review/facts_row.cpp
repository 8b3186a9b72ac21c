#include "ui/review/facts_row.h"

#include "ui/models/text_conversion.h"
#include "ui/review/ruler_widget.h"
#include "ui/review/task_words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int leastFieldRows = 4; // so that the text above keeps its room from record to record
constexpr int mostFieldRows = 6;
constexpr int fieldGap = 3;

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
      m_fields(new QGridLayout),
      m_fieldsScroll(new QScrollArea)
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
    auto *fieldsBox = new QWidget;
    fieldsBox->setLayout(m_fields);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setHorizontalSpacing(10);
    m_fields->setVerticalSpacing(fieldGap);
    m_fields->setColumnStretch(1, 1);
    m_fieldsScroll->setWidget(fieldsBox);
    m_fieldsScroll->setWidgetResizable(true);
    m_fieldsScroll->setFrameShape(QFrame::NoFrame);
    m_fieldsScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fieldsScroll->setAccessibleName(tr("Fields"));
    m_fieldsScroll->viewport()->setAutoFillBackground(false);
    fieldsBox->setAutoFillBackground(false);
    auto *fieldColumn = new QVBoxLayout;
    fieldColumn->setSpacing(4);
    fieldColumn->addWidget(heading(tr("Fields")));
    fieldColumn->addWidget(m_fieldsScroll, 1);
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
    const int rows = qBound(leastFieldRows, m_fieldCount, m_narrow ? leastFieldRows : mostFieldRows);
    m_fieldsScroll->setFixedHeight(rows * (lineHeight(FontRole::Body) + fieldGap));
    m_fieldsScroll->setFocusPolicy(m_fieldCount > rows ? Qt::TabFocus : Qt::NoFocus);
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
    for (const SignalWords &signal : words)
        m_signals->addWidget(new SignalLine(signal));
}

void FactsRow::showFields(const domain::ReviewTask *task)
{
    clear(m_fields);
    m_fieldCount = task ? int(task->record.fields.size()) : 0;
    fitFields();
    if (!task)
        return;
    int row = 0;
    if (task->record.fields.empty())
        m_fields->addWidget(none(), row++, 0);
    for (const domain::Field &field : task->record.fields) {
        auto *name = new PlainLabel(qtText(field.name), FontRole::Body, Token::Text3);
        name->setMaximumWidth(scaled(84));
        auto *value = new PlainLabel(qtText(field.value).simplified());
        m_fields->addWidget(name, row, 0);
        m_fields->addWidget(value, row++, 1);
    }
    m_fields->setRowStretch(row, 1);
}

} // namespace secondlook::ui
