#pragma once

#include <QDialog>

namespace secondlook::ui {

/// What is asked before something is done that cannot be taken back.
struct Question
{
    QString title;
    QString words;
    QString doIt;
    QString leaveIt;
};

/// Asks a question; accepted where it is to be done. Enter and Esc leave it.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AskDialog(const Question &question, QWidget *parent = nullptr);
};

} // namespace secondlook::ui
