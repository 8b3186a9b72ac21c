#pragma once

#include "ui/widgets/card.h"

class QGridLayout;

namespace secondlook::ui {

class PlainLabel;
class RunsPresenter;
class TierBar;

/// What became of the records of a run so far.
class TiersCard : public Card
{
    Q_OBJECT

public:
    explicit TiersCard(RunsPresenter *presenter, QWidget *parent = nullptr);

private:
    void addRow(const QString &icon, int token, const QString &name);
    void showRun();

    RunsPresenter *m_presenter;
    TierBar *m_bar;
    QGridLayout *m_grid;
    QList<PlainLabel *> m_counts;
    QList<PlainLabel *> m_shares;
    QWidget *m_failedIcon = nullptr;
    QWidget *m_failedName = nullptr;
};

} // namespace secondlook::ui
