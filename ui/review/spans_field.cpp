#include "ui/review/spans_field.h"

#include "base/text.h"
#include "ui/models/text_conversion.h"
#include "ui/review/field_option.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

using domain::TextSpan;

namespace {

constexpr int mostSpanKeys = 9;
constexpr std::size_t listedBytes = 60;

} // namespace

SpansField::SpansField(const domain::SchemaField &field, QAction *select, QWidget *parent)
    : FieldEditor(field, parent),
      m_enter(new KeyButton(tr("Select words in the text"))),
      m_hint(new PlainLabel(tr("Shift and the arrow keys select words; the key of a label marks them."),
                            FontRole::Caption, Token::Text3)),
      m_list(new QVBoxLayout)
{
    m_enter->setSmall(true);
    m_enter->setSpread(true);
    m_enter->setAction(select);
    m_enter->setAccessibleName(tr("%1: select words in the text", "field").arg(title()));
    m_hint->setMaxLines(2);
    column()->addWidget(m_enter);
    column()->addWidget(m_hint);
    for (const domain::Label &label : field.labels) {
        const int number = int(m_labels.size()) + 1;
        auto *option =
            new FieldOption(FieldOption::Look::Action, qtText(label.shownName()), number <= mostSpanKeys ? number : -1);
        option->setAccessibleName(tr("%1: mark as %2", "field, label").arg(title(), option->text()));
        option->installEventFilter(this);
        connect(option, &QAbstractButton::clicked, this, [this, name = label.name] { Q_EMIT markAsked(name); });
        column()->addWidget(option);
        m_labels << option;
    }
    m_list->setSpacing(2);
    column()->addLayout(m_list);
}

void SpansField::setValue(const std::optional<domain::FieldValue> &value)
{
    const auto *spans = value ? std::get_if<std::vector<TextSpan>>(&*value) : nullptr;
    m_spans = spans ? *spans : std::vector<TextSpan>();
    showSpans();
}

QString SpansField::wordsOf(const TextSpan &span) const
{
    std::size_t at = 0;
    for (std::int64_t i = 0; i < span.begin && at < m_text.size(); ++i)
        base::nextCodePoint(m_text, at);
    const std::size_t begin = at;
    for (std::int64_t i = span.begin; i < span.end && at < m_text.size(); ++i)
        base::nextCodePoint(m_text, at);
    const auto words = std::string_view(m_text).substr(begin, at - begin);
    return qtText(base::shortened(words, listedBytes)).simplified();
}

void SpansField::showSpans()
{
    const int focused = int(m_marked.indexOf(static_cast<FieldOption *>(focusWidget())));
    while (m_marked.size() > qsizetype(m_spans.size())) {
        m_marked.last()->hide();
        m_marked.takeLast()->deleteLater(); // it may be the one that was clicked
    }
    while (m_marked.size() < qsizetype(m_spans.size())) {
        auto *row = new FieldOption(FieldOption::Look::Action, QString(), -1);
        const int index = int(m_marked.size());
        row->setFocusPolicy(Qt::StrongFocus);
        row->installEventFilter(this);
        connect(row, &QAbstractButton::clicked, this, [this, index] { remove(index); });
        m_list->addWidget(row);
        setTabOrder(m_marked.isEmpty() ? m_enter : static_cast<QWidget *>(m_marked.last()), row);
        m_marked << row;
    }
    for (int i = 0; i < m_marked.size(); ++i) {
        const TextSpan &span = m_spans[std::size_t(i)];
        const domain::Label *label = field().labelNamed(span.label);
        const QString name = qtText(label ? label->shownName() : span.label);
        m_marked[i]->setText(tr("%1: %2", "label of marked words, the words").arg(name, wordsOf(span)));
        m_marked[i]->setToolTip(plainToolTip(tr("Click or Delete removes this mark")));
        m_marked[i]->setAccessibleName(tr("%1. Delete removes this mark", "a mark").arg(m_marked[i]->text()));
    }
    if (focused >= 0)
        (m_marked.isEmpty() ? static_cast<QWidget *>(m_enter) : m_marked[qMin(focused, int(m_marked.size()) - 1)])
            ->setFocus(Qt::OtherFocusReason);
}

void SpansField::chooseDigit(int digit)
{
    if (digit >= 1 && digit <= m_labels.size())
        m_labels[digit - 1]->click();
}

void SpansField::askForWords()
{
    setNote(tr("Select words first"), true);
}

bool SpansField::mark(const TextSpan &span)
{
    const auto same = [&span](const TextSpan &own) { return own.begin == span.begin && own.end == span.end; };
    const auto found = std::ranges::find_if(m_spans, same);
    const bool overlaps = std::ranges::any_of(
        m_spans, [&](const TextSpan &own) { return !same(own) && own.begin < span.end && span.begin < own.end; });
    const bool relabels = found != m_spans.end() && !field().mayOverlap;
    if (overlaps && !field().mayOverlap) {
        setNote(tr("Words are marked once; remove that mark first"), true);
        return false;
    }
    const int most = field().atMost > 0 ? qMin(field().atMost, domain::mostSpans) : domain::mostSpans;
    if (!relabels && int(m_spans.size()) >= most) {
        setNote(tr("At most %Ln marks", nullptr, most), true);
        return false;
    }
    if (std::ranges::find(m_spans, span) != m_spans.end())
        return false;
    if (relabels)
        found->label = span.label;
    else
        m_spans.push_back(span);
    std::ranges::sort(m_spans);
    tell();
    return true;
}

bool SpansField::unmarkAt(std::int64_t place)
{
    const auto covers = [place](const TextSpan &own) { return own.begin <= place && place <= own.end; };
    const auto found = std::ranges::find_if(m_spans, covers);
    if (found == m_spans.end())
        return false;
    remove(int(found - m_spans.begin()));
    return true;
}

void SpansField::remove(int index)
{
    m_spans.erase(m_spans.begin() + index);
    tell();
}

void SpansField::tell()
{
    const bool tooFew = !m_spans.empty() && int(m_spans.size()) < field().atLeast;
    setNote(tooFew ? tr("At least %n marks", nullptr, field().atLeast) : QString(), tooFew);
    const std::vector<TextSpan> spans = m_spans;
    showSpans();
    if (spans.empty())
        Q_EMIT changed({});
    else
        Q_EMIT changed(domain::FieldValue(spans));
}

QList<QWidget *> SpansField::stops() const
{
    QList<QWidget *> all{m_enter};
    for (FieldOption *label : m_labels)
        all << label;
    for (FieldOption *row : m_marked)
        all << row;
    return all;
}

QWidget *SpansField::home() const
{
    return m_enter;
}

bool SpansField::moved(QObject *from, int key)
{
    const int step = key == Qt::Key_Up ? -1 : 1;
    const QList<QWidget *> all = stops();
    const auto to = qBound(qsizetype(0), all.indexOf(static_cast<QWidget *>(from)) + step, all.size() - 1);
    all[to]->setFocus(Qt::TabFocusReason);
    return true;
}

bool SpansField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto index = m_marked.indexOf(static_cast<FieldOption *>(watched));
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moved(watched, key->key());
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (index >= 0)
            remove(int(index));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() != Qt::NoModifier)
            return false;
        if (index < 0 && !key->isAutoRepeat())
            static_cast<QAbstractButton *>(watched)->click();
        return true;
    default:
        return FieldEditor::eventFilter(watched, event);
    }
}

} // namespace secondlook::ui

#include "moc_spans_field.cpp"
