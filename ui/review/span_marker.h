#pragma once

#include "ui/models/review_presenter.h"

#include <QObject>

namespace secondlook::ui {

class FieldsPanel;
class RecordText;
class SpansField;

/// Between the record's text, where words are selected and marks show, and the fields that hold them. In the text,
/// digits mark what is selected and Delete removes the mark at the caret.
class SpanMarker : public QObject
{
    Q_OBJECT

public:
    SpanMarker(ReviewPresenter *desk, RecordText *text, FieldsPanel *fields, QObject *parent);

    bool hasFields() const;
    /// The caret goes into the text.
    void enterText();
    /// A digit that was typed while the text has the focus; false where it is meant for something else.
    bool takeDigit(int digit);
    /// Shows the marks of the record on screen.
    void show();

Q_SIGNALS:
    /// One sentence for a screen reader.
    void announced(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followFields();
    void mark(SpansField *field, const std::string &label);

    ReviewPresenter *m_desk;
    RecordText *m_text;
    FieldsPanel *m_fields;
};

} // namespace secondlook::ui
