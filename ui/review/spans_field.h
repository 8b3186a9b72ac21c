#pragma once

#include "ui/review/field_editor.h"

class QAction;
class QKeyEvent;

namespace secondlook::ui {

class FieldOption;
class KeyButton;
class PlainLabel;

/// Words of the record that carry a label: the labels with their keys, and below what is marked, to be removed there
/// with Delete. What is selected in the text, and where a span stands there, others know.
class SpansField : public FieldEditor
{
    Q_OBJECT

public:
    /// `select` leads into the text.
    SpansField(const domain::SchemaField &field, QAction *select, QWidget *parent = nullptr);

    void setValue(const std::optional<domain::FieldValue> &value) override;
    /// Asks to mark what is selected.
    void chooseDigit(int digit) override;
    QList<QWidget *> stops() const override;
    QWidget *home() const override;

    /// The record whose words are marked, in UTF-8; good until the next call.
    void setText(const std::string &text) { m_text = text; }
    const std::vector<domain::TextSpan> &spans() const { return m_spans; }
    /// Adds a span; one over the same words gets the new label. Says why where it cannot.
    bool mark(const domain::TextSpan &span);
    /// Removes what is marked at this place of the text, in code points.
    bool unmarkAt(std::int64_t place);
    void askForWords();

Q_SIGNALS:
    void markAsked(const std::string &label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(int index);
    void tell();
    void showSpans();
    QString wordsOf(const domain::TextSpan &span) const;
    bool moved(QObject *from, int key);

    std::string m_text;
    std::vector<domain::TextSpan> m_spans;
    KeyButton *m_enter;
    PlainLabel *m_hint;
    QList<FieldOption *> m_labels;
    QVBoxLayout *m_list;
    QList<FieldOption *> m_marked;
};

} // namespace secondlook::ui
