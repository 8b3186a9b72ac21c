#include "ui/adjudicate/conflict_record.h"

#include "ui/adjudicate/adjudicate_words.h"
#include "ui/adjudicate/answer_strip.h"
#include "ui/adjudicate/conflict_bar.h"
#include "ui/adjudicate/label_guides.h"
#include "ui/adjudicate/precedent_list.h"
#include "ui/models/text_conversion.h"
#include "ui/review/fields_table.h"
#include "ui/review/image_view.h"
#include "ui/review/record_content.h"
#include "ui/review/record_text.h"
#include "ui/review/span_offsets.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/rater_glyph.h"
#include "ui/widgets/side_margins.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr int leastTextHeight = 120;
constexpr int shownFields = 4;
constexpr int sideEdge = 24;

KeyButton *quietButton(const QString &icon, QAction *action)
{
    auto *button = new KeyButton(QString());
    button->setKind(KeyButton::Kind::Quiet);
    button->setSmall(true);
    button->setIconName(icon);
    button->setAction(action);
    return button;
}

bool asksForSpans(const domain::LabelSchema &schema)
{
    return std::ranges::any_of(schema.furtherFields(),
                               [](const domain::SchemaField &field) { return field.kind == domain::FieldKind::Spans; });
}

} // namespace

ConflictRecord::ConflictRecord(AdjudicationPresenter *desk, const ConflictRecordActions &actions, QWidget *parent)
    : Pane(Token::Surface, {}, parent),
      m_desk(desk),
      m_bar(new ConflictBar(desk, actions.previous, actions.next)),
      m_content(new RecordContent(this)),
      m_fields(new FieldsTable),
      m_cut(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_blind(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_names(quietButton(QStringLiteral("eye"), actions.names)),
      m_answers(new AnswerStrip(desk)),
      m_past(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_guideTitle(new PlainLabel(tr("Guideline for these labels"), FontRole::BodyStrong)),
      m_version(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_guideline(quietButton(QStringLiteral("book"), actions.guideline)),
      m_guides(new LabelGuides(desk)),
      m_precedents(new PrecedentList(desk)),
      m_scroll(new QScrollArea)
{
    m_past->setMaxLines(0);
    m_guideline->setText(tr("Open", "the guideline"));
    m_content->text()->setRole(FontRole::RecordTextNarrow);
    build();
    connect(m_content, &RecordContent::painted, this, &ConflictRecord::painted);
    connect(desk, &AdjudicationPresenter::namesChanged, this, &ConflictRecord::showAnswers);
    connect(desk, &AdjudicationPresenter::guidelineChanged, this, [this] {
        const auto &guideline = m_desk->guideline();
        m_version->setText(guideline ? tr("version %L1").arg(guideline->version) : QString());
    });
    connect(m_content->text()->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ConflictRecord::fitText);
}

QWidget *ConflictRecord::head(PlainLabel *title, PlainLabel *caption, KeyButton *button) const
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(title);
    row->addWidget(caption, 1);
    row->addWidget(button);
    return head;
}

void ConflictRecord::build()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 18, 0, 20);
    column->setSpacing(0);
    const auto add = [column](QWidget *part, int above) {
        column->addSpacing(above);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(sideEdge, 0, sideEdge, 0);
        row->addWidget(part);
        column->addLayout(row);
    };
    add(m_content->image(), 0);
    add(m_content->text(), 0);
    add(m_cut, 4);
    add(m_fields, 8);
    column->addSpacing(16);
    column->addWidget(new Hairline(Qt::Horizontal));
    add(head(new PlainLabel(tr("Answers"), FontRole::BodyStrong), m_blind, m_names), 10);
    add(new RoundFrame(m_answers), 8);
    add(m_past, 8);
    m_guideHead = head(m_guideTitle, m_version, m_guideline);
    add(m_guideHead, 18);
    add(m_guides, 6);
    add(m_precedents, 18);
    column->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(m_scroll, 1);
}

RecordText *ConflictRecord::text() const
{
    return m_content->text();
}

QList<QWidget *> ConflictRecord::focusOrder() const
{
    QList<QWidget *> order = m_bar->focusOrder();
    order << m_content->image() << m_content->text() << m_fields << m_names << m_answers->cards() << m_guideline
          << m_precedents->view();
    return order;
}

void ConflictRecord::showConflict()
{
    const review::Conflict *conflict = m_desk->current();
    m_bar->showConflict();
    if (!conflict)
        return; // the one before stays until the next has come: nothing flickers
    m_content->setPlainOnly(asksForSpans(m_desk->facts().schema));
    m_content->showRecord(&conflict->record, false);
    m_cut->setText(m_content->isCut() ? tr("Cut here: %1 of %2 characters")
                                            .arg(QLocale().toString(m_content->shownCharacters()),
                                                 QLocale().toString(m_content->characters()))
                                      : m_content->note());
    m_cut->setVisible(!m_cut->text().isEmpty());
    m_fields->setFields(conflict->record.fields);
    m_fields->setVisible(m_fields->fieldCount() > 0);
    m_fields->setFixedHeight(qMin(shownFields, m_fields->fieldCount()) * m_fields->rowHeight());
    showSpans();
    showAnswers();
    showPast();
    m_guides->showLabels();
    m_guideHead->setVisible(!m_guides->isEmpty() || m_desk->guideline());
    m_scroll->verticalScrollBar()->setValue(0);
    fitText();
}

void ConflictRecord::showSpans()
{
    std::vector<SpanMark> marks;
    const review::Conflict &conflict = *m_desk->current();
    const int length = int(text()->wholeText().size());
    for (const review::ConflictAnswer &answer : conflict.answers)
        for (const auto &[field, value] : answer.values)
            if (const auto *spans = std::get_if<std::vector<domain::TextSpan>>(&value))
                for (const TextRange &range : spanRanges(conflict.record.text, length, *spans))
                    marks.push_back({range, markName(answer.mark), answer.mark});
    text()->setNamesBelow(!marks.empty());
    text()->setSpans(std::move(marks));
}

QString ConflictRecord::blindCaption() const
{
    const auto &answers = m_desk->current()->answers;
    const auto blind = std::ranges::count_if(answers, &review::ConflictAnswer::blind);
    if (blind == std::ssize(answers))
        return tr("chosen blind, before any suggestion");
    return blind == 0 ? tr("chosen beside the model's answer") : tr("%Ln chosen blind", nullptr, int(blind));
}

void ConflictRecord::showAnswers()
{
    if (!m_desk->current())
        return;
    m_blind->setText(blindCaption());
    const bool shown = !m_desk->names().empty();
    m_names->setText(shown ? tr("Hide names") : tr("Show names"));
    m_names->setIconName(shown ? QStringLiteral("eyeoff") : QStringLiteral("eye"));
    m_answers->showAnswers();
    Q_EMIT answersChanged();
}

void ConflictRecord::showPast()
{
    m_past->setText(pastSentences(*m_desk).join(QLatin1Char('\n')));
    m_past->setVisible(!m_past->text().isEmpty());
}

// The text takes what it needs, up to half of the page; what does not fit scrolls by itself.
void ConflictRecord::fitText()
{
    const int most = qMax(scaled(leastTextHeight), m_scroll->viewport()->height() / 2);
    const int needed = text()->maximumHeight();
    text()->setMinimumHeight(qMin(needed, most));
    m_content->image()->setMinimumHeight(most);
}

void ConflictRecord::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitText();
}

} // namespace secondlook::ui

#include "moc_conflict_record.cpp"
