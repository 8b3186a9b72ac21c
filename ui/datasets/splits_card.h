#pragma once

#include "ui/widgets/card.h"

class QAction;
class QGridLayout;
class QVBoxLayout;

namespace secondlook::ui {

class DatasetsPresenter;
class KeyButton;
class PlainLabel;

/// How many rows are in each split, and what changed since the version before.
class SplitsCard : public Card
{
    Q_OBJECT

public:
    SplitsCard(DatasetsPresenter *presenter, QAction *openDifference, QWidget *parent = nullptr);

private:
    struct ChangeRow
    {
        PlainLabel *what;
        PlainLabel *count;
    };

    void showSplits();
    void showChanges();

    DatasetsPresenter *m_presenter;
    QGridLayout *m_splits;
    PlainLabel *m_title;
    KeyButton *m_open;
    PlainLabel *m_note;
    QWidget *m_changes;
    QList<ChangeRow> m_rows; ///< added, removed, label changed
};

} // namespace secondlook::ui
