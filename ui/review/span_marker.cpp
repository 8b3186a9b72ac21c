#include "ui/review/span_marker.h"

#include "ui/models/text_conversion.h"
#include "ui/review/fields_panel.h"
#include "ui/review/record_text.h"
#include "ui/review/span_offsets.h"
#include "ui/review/spans_field.h"

#include <QKeyEvent>
#include <QTextCursor>

namespace secondlook::ui {

namespace {

/// What is selected, without white space around it.
TextRange selectedWords(const RecordText &text)
{
    const QTextCursor cursor = text.textCursor();
    int begin = cursor.selectionStart();
    int end = cursor.selectionEnd();
    const auto isSpace = [&text](int at) { return text.document()->characterAt(at).isSpace(); };
    while (begin < end && isSpace(begin))
        ++begin;
    while (end > begin && isSpace(end - 1))
        --end;
    const int first = text.textPosition(begin);
    return {first, text.textPosition(end) - first};
}

} // namespace

SpanMarker::SpanMarker(ReviewPresenter *desk, RecordText *text, FieldsPanel *fields, QObject *parent)
    : QObject(parent), m_desk(desk), m_text(text), m_fields(fields)
{
    m_text->installEventFilter(this);
    connect(m_fields, &FieldsPanel::spansFieldsChanged, this, &SpanMarker::followFields);
    connect(m_desk, &ReviewPresenter::draftChanged, this, &SpanMarker::show);
}

bool SpanMarker::hasFields() const
{
    return !m_fields->spansFields().isEmpty();
}

void SpanMarker::followFields()
{
    m_text->setNamesBelow(hasFields());
    for (SpansField *field : m_fields->spansFields())
        connect(field, &SpansField::markAsked, this, [this, field](const std::string &label) { mark(field, label); });
}

void SpanMarker::enterText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->ensureCursorVisible();
}

bool SpanMarker::takeDigit(int digit)
{
    if (!m_text->hasFocus() || !hasFields())
        return false;
    m_fields->spansField()->chooseDigit(digit);
    return true;
}

void SpanMarker::mark(SpansField *field, const std::string &label)
{
    const domain::ReviewTask *task = m_desk->current();
    if (!task || m_desk->pastDecision())
        return;
    const TextRange words = selectedWords(*m_text);
    if (words.length == 0) {
        field->askForWords();
        enterText();
        return;
    }
    const std::string &text = task->record.text;
    const domain::TextSpan span{codePointAt(text, words.begin), codePointAt(text, words.begin + words.length), label};
    const QString marked = m_text->textCursor().selectedText();
    if (!field->mark(span))
        return;
    QTextCursor behind = m_text->textCursor();
    behind.setPosition(m_text->documentPosition(words.begin + words.length));
    m_text->setTextCursor(behind);
    const domain::Label *known = field->field().labelNamed(label);
    Q_EMIT announced(tr("%1 marked as %2", "words, label").arg(marked, qtText(known ? known->shownName() : label)));
}

void SpanMarker::show()
{
    const domain::ReviewTask *task = m_desk->current();
    std::vector<SpanMark> marks;
    int style = 0;
    for (const SpansField *field : m_fields->spansFields()) {
        const auto ranges = task ? spanRanges(task->record.text, int(m_text->wholeText().size()), field->spans())
                                 : std::vector<TextRange>();
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            const domain::Label *label = field->field().labelNamed(field->spans()[i].label);
            const int position = label ? int(label - field->field().labels.data()) : 0;
            marks.push_back(
                {ranges[i], qtText(label ? label->shownName() : field->spans()[i].label), style + position});
        }
        style += int(field->field().labels.size());
    }
    m_text->setSpans(std::move(marks));
}

bool SpanMarker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_fields->setMarking(event->type() == QEvent::FocusIn);
    if (watched != m_text || event->type() != QEvent::KeyPress || !hasFields())
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const domain::ReviewTask *task = m_desk->current();
    if ((key != Qt::Key_Delete && key != Qt::Key_Backspace) || !task || m_desk->pastDecision())
        return QObject::eventFilter(watched, event);
    const std::int64_t place = codePointAt(task->record.text, m_text->textPosition(m_text->textCursor().position()));
    for (SpansField *field : m_fields->spansFields())
        if (field->unmarkAt(place))
            break;
    return true;
}

} // namespace secondlook::ui

#include "moc_span_marker.cpp"
