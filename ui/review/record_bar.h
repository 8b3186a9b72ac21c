#pragma once

#include "domain/review_task.h"
#include "ui/review/pane.h"

class QAction;

namespace secondlook::ui {

class Chip;
class KeyButton;
class PlainLabel;

/// The head of the record: tier, id, segment, the order of the queue, and the way to its neighbours.
class RecordBar : public Pane
{
    Q_OBJECT

public:
    /// `queue` stands between the record's own facts and the way to its neighbours.
    RecordBar(QWidget *queue, QAction *previous, QAction *next, QWidget *parent = nullptr);

    /// Null while the next record is on its way.
    void setTask(const domain::ReviewTask *task);
    void setNarrow(bool narrow);

    QWidget *firstButton() const;
    QWidget *lastButton() const;

private:
    Chip *m_tier;
    PlainLabel *m_id;
    Chip *m_segment;
    KeyButton *m_previous;
    KeyButton *m_next;
};

} // namespace secondlook::ui
