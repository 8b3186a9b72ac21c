#pragma once

#include <QWidget>

class QAction;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;
class RunsPresenter;

/// Says that a run is starting, which has no number and no figures yet, or that one waits for another to end; and ends
/// that. There is nothing to see otherwise.
class StartStrip : public QWidget
{
    Q_OBJECT

public:
    StartStrip(RunsPresenter *presenter, QAction *stop, QWidget *parent = nullptr);

    QList<QWidget *> areas() const;

private:
    QString words() const;
    void showStart();

    RunsPresenter *m_presenter;
    PlainLabel *m_words;
    KeyButton *m_stop;
};

} // namespace secondlook::ui
