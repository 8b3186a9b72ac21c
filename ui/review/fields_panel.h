#pragma once

#include "ui/models/review_presenter.h"
#include "ui/review/pane.h"

class QAction;
class QScrollArea;
class QVBoxLayout;

namespace secondlook::ui {

class FieldEditor;
class KeyButton;
class PlainLabel;
class SpansField;

/// What is asked beside the label: one editor a field, laid out by its kind in the order of the schema. Hidden where
/// the schema asks for nothing more.
class FieldsPanel : public Pane
{
    Q_OBJECT

public:
    FieldsPanel(ReviewPresenter *desk, QAction *save, QAction *selectWords, QWidget *parent = nullptr);

    void setSchema(const domain::LabelSchema &schema);
    /// Takes over what is answered for the record on screen.
    void showValues();
    /// Back to the first field; nothing is named as missing any more.
    void showRecord();
    bool hasFields() const { return !m_editors.isEmpty(); }
    bool hasFocusInside() const;
    void chooseDigit(int digit);
    /// The first field that still needs an answer, or the first one.
    void focusFirst();
    /// Names what is missing and leads there; false where nothing is.
    bool nameMissing();
    QList<QWidget *> focusOrder() const;
    /// The fields whose answers are words of the text, and the one that was worked on last.
    QList<SpansField *> spansFields() const;
    SpansField *spansField() const { return m_spans; }
    /// The focus is in the record's text, where digits mark what is selected.
    void setMarking(bool marking);
    void setMostHeight(int height);

Q_SIGNALS:
    void spansFieldsChanged();
    /// Digits belong to a field, and not to the labels.
    void keysTaken(bool taken);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FieldEditor *makeEditor(const domain::SchemaField &field) const;
    void add(FieldEditor *editor);
    void focusAfter(const FieldEditor *editor);
    FieldEditor *editorWithFocus() const;
    void followFocus();
    void showFocus();
    void showKeys();
    void say(const QString &note);
    void fit();

    ReviewPresenter *m_desk;
    PlainLabel *m_note;
    KeyButton *m_save;
    QAction *m_selectWords;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QList<FieldEditor *> m_editors;
    SpansField *m_spans = nullptr;
    int m_mostHeight = 0;
    bool m_marking = false;
};

} // namespace secondlook::ui
