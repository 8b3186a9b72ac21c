#pragma once

#include "ui/models/adjudication_presenter.h"
#include "ui/review/pane.h"

class QAction;

namespace secondlook::ui {

class Chip;
class KeyButton;
class PlainLabel;

/// The head of the conflict: how people voted, the record's id and segment, its place, and the way to its neighbours.
class ConflictBar : public Pane
{
    Q_OBJECT

public:
    ConflictBar(AdjudicationPresenter *desk, QAction *previous, QAction *next, QWidget *parent = nullptr);

    void showConflict();
    QList<QWidget *> focusOrder() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChip(const review::Conflict &conflict);
    void showPlace();

    AdjudicationPresenter *m_desk;
    Chip *m_votes;
    PlainLabel *m_id;
    Chip *m_segment;
    PlainLabel *m_place;
    KeyButton *m_previous;
    KeyButton *m_next;
};

} // namespace secondlook::ui
