#pragma once

#include "domain/review_task.h"
#include "review/review_session.h"
#include "ui/review/pane.h"

class QVBoxLayout;

namespace secondlook::ui {

class FieldsTable;
class PlainLabel;
class RulerWidget;

/// Below the text: why the record is here, what makes it harder, and its fields. Always in the same order; an empty
/// section says so.
class FactsRow : public Pane
{
    Q_OBJECT

public:
    explicit FactsRow(QWidget *parent = nullptr);

    void setTask(const domain::ReviewTask *task, const review::ProjectFacts &facts);
    void setNarrow(bool narrow);
    FieldsTable *fields() const { return m_fields; }

private:
    void showWhy(const domain::ReviewTask *task, const review::ProjectFacts &facts);
    void showSignals(const domain::ReviewTask *task);
    void showFields(const domain::ReviewTask *task);
    void fitFields();

    RulerWidget *m_ruler;
    QWidget *m_hidden; ///< instead of the ruler where the record is judged blind
    PlainLabel *m_why;
    QVBoxLayout *m_signals;
    FieldsTable *m_fields;
    PlainLabel *m_noFields;
    bool m_narrow = false;
};

} // namespace secondlook::ui
