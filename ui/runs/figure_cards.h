#pragma once

#include "base/clock.h"

#include <QWidget>

class QGridLayout;

namespace secondlook::ui {

class FigureCard;
class RunsPresenter;

/// What a run over a model server costs and uses. Only what means something: a classifier of this computer has none of
/// it, and then there is nothing to see.
class FigureCards : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCards(RunsPresenter *presenter, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRun();
    bool showCost();
    bool showTokens();
    bool showLimits();
    bool showRetries();
    void arrange();

    RunsPresenter *m_presenter;
    FigureCard *m_cost;
    FigureCard *m_tokens;
    FigureCard *m_limits;
    FigureCard *m_retries;
    QGridLayout *m_grid;
    QList<QWidget *> m_shown;
    int m_across = 0;
};

} // namespace secondlook::ui
