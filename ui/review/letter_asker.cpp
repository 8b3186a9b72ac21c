#include "ui/review/letter_asker.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

QString howTo()
{
    return LetterAsker::tr("Press a letter. Backspace takes it away again.");
}

} // namespace

LetterAsker::LetterAsker(WhatItDoes whatItDoes, QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_whatItDoes(std::move(whatItDoes)),
      m_title(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2))
{
    setFocusPolicy(Qt::StrongFocus);
    m_title->setMaxLines(2);
    m_note->setMaxLines(3);
    auto *cancel = new KeyButton(tr("Close"));
    cancel->setKind(KeyButton::Kind::Quiet);
    cancel->setSmall(true);
    cancel->setKey(QKeySequence(Qt::Key_Escape));
    connect(cancel, &QAbstractButton::clicked, this, &LetterAsker::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargins(16, 8, 10, 14));
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_note);
}

void LetterAsker::open(const QString &label)
{
    m_title->setText(tr("Which letter shall choose %1?").arg(label));
    m_note->setToken(Token::Text2);
    m_note->setText(howTo());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_note->text());
    show();
    setFocus(Qt::ShortcutFocusReason);
}

bool LetterAsker::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z)
            event->accept();
    }
    return Pane::event(event);
}

void LetterAsker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->isAutoRepeat())
        return;
    if (key == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        Q_EMIT chosen({});
    } else if (key >= Qt::Key_A && key <= Qt::Key_Z && event->modifiers() == Qt::NoModifier) {
        const QChar letter(static_cast<char16_t>(key)); // the key codes of letters are their capitals
        const QString taken = m_whatItDoes(letter);
        if (taken.isEmpty()) {
            Q_EMIT chosen(letter);
            return;
        }
        m_note->setToken(Token::Bad);
        m_note->setText(tr("%1 is the key of \"%2\". Choose another letter.").arg(QString(letter), taken));
        setAccessibleDescription(m_note->text());
    } else {
        Pane::keyPressEvent(event);
    }
}

} // namespace secondlook::ui
