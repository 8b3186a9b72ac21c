#include "ui/review/comment_editor.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

CommentEditor::CommentEditor(QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_edit(new QPlainTextEdit),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_save(new KeyButton(tr("Keep comment")))
{
    auto *title = new PlainLabel(tr("Comment"), FontRole::BodyStrong);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(scaled(108));
    m_edit->setPlaceholderText(tr("What should the lead know about this record?"));
    m_edit->setAccessibleName(tr("Comment on this record"));
    m_edit->installEventFilter(this);
    m_note->setMaxLines(2);
    m_save->setKind(KeyButton::Kind::Primary);
    m_save->setSmall(true);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *cancel = new KeyButton(tr("Close"));
    cancel->setSmall(true);
    cancel->setKey(QKeySequence(Qt::Key_Escape));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentEditor::checkLength);
    connect(m_save, &QAbstractButton::clicked, this, &CommentEditor::save);
    connect(cancel, &QAbstractButton::clicked, this, &CommentEditor::leave);
}

void CommentEditor::open(const QString &comment)
{
    m_before = comment;
    m_edit->setPlainText(comment);
    m_edit->moveCursor(QTextCursor::End);
    checkLength();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommentEditor::checkLength()
{
    const auto over = m_edit->toPlainText().toUtf8().size() - mostBytes;
    m_save->setEnabled(over <= 0);
    m_note->setToken(over > 0 ? Token::Bad : Token::Text3);
    m_note->setText(over > 0 ? tr("Too long by about %Ln characters. Shorten it to keep it.", nullptr, int(over))
                             : tr("It is saved with your decision."));
    if (over <= 0 && isVisible())
        Q_EMIT typed(m_edit->toPlainText().trimmed());
}

void CommentEditor::save()
{
    if (m_save->isEnabled())
        Q_EMIT saved(m_edit->toPlainText().trimmed());
}

void CommentEditor::leave()
{
    Q_EMIT closed(m_before);
}

bool CommentEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (!key->isAutoRepeat())
                save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_comment_editor.cpp"
