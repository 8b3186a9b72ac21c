#include "ui/review/fields_panel.h"

#include "ui/models/text_conversion.h"
#include "ui/review/option_field.h"
#include "ui/review/second_field.h"
#include "ui/review/spans_field.h"
#include "ui/review/text_field.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

FieldsPanel::FieldsPanel(ReviewPresenter *desk, QAction *save, QAction *selectWords, QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_desk(desk),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Bad)),
      m_save(new KeyButton(tr("Save answer"))),
      m_selectWords(selectWords),
      m_scroll(new QScrollArea),
      m_body(new QWidget),
      m_column(new QVBoxLayout(m_body))
{
    m_save->setKind(KeyButton::Kind::Primary);
    m_save->setSmall(true);
    m_save->setAction(save);
    m_note->setContentsMargins(16, 6, 16, 0);
    m_note->hide();
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addStretch(1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll);
    column->addWidget(m_note);
    column->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Fields"));
    m_body->installEventFilter(this);
    hide();
    connect(qApp, &QApplication::focusChanged, this, &FieldsPanel::followFocus);
}

void FieldsPanel::followFocus()
{
    showFocus();
    if (auto *spans = qobject_cast<SpansField *>(editorWithFocus()))
        m_spans = spans;
    showKeys();
}

void FieldsPanel::showFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && m_body->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, scaled(28));
}

void FieldsPanel::setMarking(bool marking)
{
    m_marking = marking && m_spans;
    showKeys();
}

void FieldsPanel::showKeys()
{
    const FieldEditor *focused = m_marking ? m_spans : editorWithFocus();
    for (FieldEditor *editor : m_editors)
        editor->setKeysOn(editor == focused);
    Q_EMIT keysTaken(m_marking || hasFocusInside());
}

void FieldsPanel::setSchema(const domain::LabelSchema &schema)
{
    m_spans = nullptr;
    qDeleteAll(m_editors);
    m_editors.clear();
    if (!schema.fields.front().second.empty())
        add(new SecondField(schema.fields.front()));
    for (const domain::SchemaField &field : schema.furtherFields())
        add(makeEditor(field));
    m_column->addStretch(1);
    setVisible(hasFields());
    Q_EMIT spansFieldsChanged();
}

FieldEditor *FieldsPanel::makeEditor(const domain::SchemaField &field) const
{
    switch (field.kind) {
    case domain::FieldKind::Text:
        return new TextField(field);
    case domain::FieldKind::Spans:
        return new SpansField(field, m_selectWords);
    default:
        return new OptionField(field);
    }
}

void FieldsPanel::add(FieldEditor *editor)
{
    connect(editor, &FieldEditor::changed, this,
            [this, name = editor->field().name](const std::optional<domain::FieldValue> &value) {
                say({});
                m_desk->setValue(name, value);
            });
    connect(editor, &FieldEditor::settled, this, [this, editor] { focusAfter(editor); });
    m_column->addWidget(editor);
    m_editors << editor;
    auto *spans = qobject_cast<SpansField *>(editor);
    if (spans && !m_spans)
        m_spans = spans;
}

void FieldsPanel::showRecord()
{
    say({});
    for (FieldEditor *editor : m_editors)
        editor->setMissing(false);
    for (SpansField *spans : spansFields())
        spans->setText(m_desk->current() ? m_desk->current()->record.text : std::string());
    m_scroll->ensureVisible(0, 0);
    showValues();
}

void FieldsPanel::showValues()
{
    const review::PastDecision *past = m_desk->pastDecision();
    const domain::FieldValues values = past ? past->annotation.values : m_desk->draft().values;
    for (FieldEditor *editor : m_editors) {
        const auto found = values.find(editor->field().name);
        editor->setValue(found == values.end() ? std::nullopt : std::optional(found->second));
        editor->setEnabled(!past);
    }
}

bool FieldsPanel::hasFocusInside() const
{
    return isAncestorOf(QApplication::focusWidget());
}

FieldEditor *FieldsPanel::editorWithFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (FieldEditor *editor : m_editors)
        if (editor->isAncestorOf(focus))
            return editor;
    return nullptr;
}

void FieldsPanel::chooseDigit(int digit)
{
    if (FieldEditor *editor = editorWithFocus())
        editor->chooseDigit(digit);
}

void FieldsPanel::focusAfter(const FieldEditor *editor)
{
    const auto next = m_editors.indexOf(const_cast<FieldEditor *>(editor)) + 1;
    QWidget *home = next < m_editors.size() ? m_editors[next]->home() : m_save;
    home->setFocus(Qt::TabFocusReason);
}

void FieldsPanel::focusFirst()
{
    const std::vector<std::string> missing = m_desk->missingValues();
    for (FieldEditor *editor : m_editors) {
        const bool isSought =
            missing.empty() ? editor->home()->isVisibleTo(this) : editor->field().name == missing.front();
        if (!isSought)
            continue;
        editor->home()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

bool FieldsPanel::nameMissing()
{
    const std::vector<std::string> missing = m_desk->missingValues();
    if (missing.empty())
        return false;
    QStringList names;
    for (FieldEditor *editor : m_editors) {
        const bool isMissing = std::ranges::find(missing, editor->field().name) != missing.end();
        editor->setMissing(isMissing);
        if (isMissing)
            names << qtText(editor->field().shownName());
    }
    say(tr("Still to answer: %1", "names of fields").arg(names.join(tr(", ", "between names"))));
    focusFirst();
    return true;
}

void FieldsPanel::say(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setAccessibleName(note);
    fit();
    if (note.isEmpty())
        return;
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QList<QWidget *> FieldsPanel::focusOrder() const
{
    QList<QWidget *> order;
    for (const FieldEditor *editor : m_editors)
        order << editor->stops();
    return order << m_save;
}

QList<SpansField *> FieldsPanel::spansFields() const
{
    QList<SpansField *> all;
    for (FieldEditor *editor : m_editors)
        if (auto *spans = qobject_cast<SpansField *>(editor))
            all << spans;
    return all;
}

void FieldsPanel::setMostHeight(int height)
{
    m_mostHeight = height;
    fit();
}

void FieldsPanel::fit()
{
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().height();
    const int foot = m_save->sizeHint().height() + 16 + 1 + note;
    const int needed = m_body->minimumSizeHint().height();
    m_scroll->setFixedHeight(qMax(0, qMin(needed, m_mostHeight - foot)));
}

bool FieldsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        fit();                                                // marks come and go
    if (watched == m_body && event->type() == QEvent::Resize) // what has the focus is laid out after this
        QMetaObject::invokeMethod(this, &FieldsPanel::showFocus, Qt::QueuedConnection);
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_fields_panel.cpp"
