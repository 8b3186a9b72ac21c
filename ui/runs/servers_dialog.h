#pragma once

#include <QDialog>

class QListWidget;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;
class RunsPresenter;

/// The model servers of the project. Enter changes one, Ins adds one, Esc closes.
class ServersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServersDialog(RunsPresenter *presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A new one (empty), or the one of this name ("llm:local").
    void serverAsked(const QString &name);

private:
    void fill();

    RunsPresenter *m_presenter;
    QListWidget *m_list;
    PlainLabel *m_note;
    KeyButton *m_add;
    KeyButton *m_edit;
    KeyButton *m_close;
};

} // namespace secondlook::ui
