#include "ui/review/letter_asker.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

LetterAsker::LetterAsker(WhatItDoes whatItDoes, QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_whatItDoes(std::move(whatItDoes)),
      m_title(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_field(new QLineEdit),
      m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2))
{
    m_field->setFixedWidth(scaled(44));
    m_field->setAlignment(Qt::AlignCenter);
    m_field->installEventFilter(this);
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
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_field);
    row->addWidget(m_note, 1);
    column->addLayout(row);
}

void LetterAsker::open(const QString &label)
{
    m_title->setText(tr("Which letter shall choose %1?").arg(label));
    say(tr("Press a letter. Backspace takes it away again."), Token::Text2);
    m_field->setAccessibleName(m_title->text());
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void LetterAsker::say(const QString &sentence, Token token)
{
    m_note->setToken(token);
    m_note->setText(sentence);
    m_field->setAccessibleDescription(sentence);
}

void LetterAsker::takeKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete) {
        Q_EMIT chosen({});
    } else if (key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z && key.modifiers() == Qt::NoModifier) {
        const QChar letter(static_cast<char16_t>(key.key())); // the key codes of letters are their capitals
        const QString taken = m_whatItDoes(letter);
        if (taken.isEmpty())
            Q_EMIT chosen(letter);
        else
            say(tr("%1 is the key of \"%2\". Choose another letter.").arg(QString(letter), taken), Token::Bad);
    }
}

bool LetterAsker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
        return Pane::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        takeKey(*key);
    return true;
}

} // namespace secondlook::ui

#include "moc_letter_asker.cpp"
