#pragma once

#include "base/clock.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace secondlook::ui {

class Chip;
class KeyButton;
class PlainLabel;
class RunsPresenter;

/// The chosen run in one line: its number and state, who began it when, and how it is ended or taken up.
class RunHead : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *pause; ///< or take up again
        QAction *stop;
    };

    RunHead(RunsPresenter *presenter, const base::Clock &clock, const Actions &actions, QWidget *parent = nullptr);

    QList<QWidget *> areas() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRun();
    QString facts() const;

    RunsPresenter *m_presenter;
    const base::Clock &m_clock;
    PlainLabel *m_title;
    Chip *m_state;
    PlainLabel *m_facts;
    KeyButton *m_pause;
    KeyButton *m_stop;
    PlainLabel *m_trouble;
    QHBoxLayout *m_row;
    QVBoxLayout *m_column;
};

} // namespace secondlook::ui
