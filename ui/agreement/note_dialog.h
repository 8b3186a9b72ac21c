#pragma once

#include "ui/models/pair_note.h"

#include <QDialog>

class QPlainTextEdit;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// Asks for a note on how two labels are told apart and shows how it will stand in the guideline. Ctrl+Enter adds it,
/// Esc closes without.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(PairNote *note, const QString &first, const QString &second, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();

    PairNote *m_note;
    QPlainTextEdit *m_text;
    PlainLabel *m_becomes;
    QPlainTextEdit *m_addition;
    PlainLabel *m_problem;
    KeyButton *m_add;
    KeyButton *m_cancel;
};

} // namespace secondlook::ui
