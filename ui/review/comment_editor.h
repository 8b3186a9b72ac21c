#pragma once

#include "ui/review/pane.h"

class QPlainTextEdit;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// Stands where the definition stands while a comment is written. Ctrl+Enter keeps it, Esc closes without.
class CommentEditor : public Pane
{
    Q_OBJECT

public:
    /// What the core takes, in bytes of UTF-8.
    static constexpr int mostBytes = 10'000;

    explicit CommentEditor(QWidget *parent = nullptr);

    void open(const QString &comment);
    /// Keeps what was typed, where it is not too long.
    void save();

Q_SIGNALS:
    /// Somebody typed; what is too long to keep is not told.
    void typed(const QString &comment);
    void saved(const QString &comment);
    /// Without keeping what was typed; `before` is the comment that was opened.
    void closed(const QString &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void checkLength();

    QString m_before;
    QPlainTextEdit *m_edit;
    PlainLabel *m_note;
    KeyButton *m_save;
};

} // namespace secondlook::ui
