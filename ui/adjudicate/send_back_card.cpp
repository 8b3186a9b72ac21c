#include "ui/adjudicate/send_back_card.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int wordHeight = 84;

PlainLabel *noteBelow(const QString &text)
{
    auto *note = new PlainLabel(text, FontRole::Caption, Token::Text3);
    note->setMaxLines(0);
    return note;
}

} // namespace

SendBackCard::SendBackCard(AdjudicationPresenter *desk, QWidget *parent)
    : Pane(Token::Surface, {}, parent),
      m_desk(desk),
      m_another(new KeyButton(tr("To another reviewer"))),
      m_same(new KeyButton(tr("To the same reviewers"))),
      m_word(new QPlainTextEdit),
      m_note(noteBelow({})),
      m_close(new KeyButton(tr("Close")))
{
    m_close->setKind(KeyButton::Kind::Quiet);
    m_close->setSmall(true);
    m_close->setKey(QKeySequence(Qt::Key_Escape));
    m_another->setKey(QKeySequence(Qt::Key_1));
    m_same->setKey(QKeySequence(Qt::Key_2));
    for (KeyButton *button : {m_another, m_same})
        button->setSpread(true);
    m_word->setTabChangesFocus(true);
    m_word->setPlaceholderText(tr("What should they look at again?"));
    m_word->setAccessibleName(tr("A word for those who are asked again"));
    m_word->installEventFilter(this);
    auto *title = new PlainLabel(tr("Send back"), FontRole::BodyStrong);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_another);
    column->addWidget(noteBelow(tr("Somebody who has not answered yet gives one more independent answer.")));
    column->addSpacing(10);
    column->addWidget(m_same);
    column->addWidget(noteBelow(tr("Each of those who answered is asked again and reads your word.")));
    column->addWidget(m_word);
    column->addWidget(m_note);
    column->addStretch(1);
    const auto fit = [this] { m_word->setFixedHeight(scaled(wordHeight)); };
    connect(&Theme::instance(), &Theme::changed, this, fit);
    fit();
    connect(m_another, &QAbstractButton::clicked, this,
            [this] { m_desk->sendBack(review::SendBackTo::AnotherReviewer); });
    connect(m_same, &QAbstractButton::clicked, this, [this] { m_desk->sendBack(review::SendBackTo::SameReviewers); });
    connect(m_close, &QAbstractButton::clicked, this, &SendBackCard::closed);
    connect(m_word, &QPlainTextEdit::textChanged, this, [this] {
        m_desk->setWord(m_word->toPlainText());
        checkLength();
    });
}

void SendBackCard::checkLength()
{
    const auto over = m_word->toPlainText().trimmed().toUtf8().size() - AdjudicationPresenter::mostCommentBytes;
    m_same->setEnabled(over <= 0);
    m_note->setToken(Token::Bad);
    m_note->setText(over > 0 ? tr("Too long by about %Ln characters.", nullptr, int(over)) : QString());
    m_note->setVisible(over > 0);
}

void SendBackCard::open()
{
    const QString word = m_desk->draft().word;
    if (m_word->toPlainText() != word) {
        const QSignalBlocker quiet(m_word);
        m_word->setPlainText(word);
    }
    checkLength();
    m_another->setFocus(Qt::ShortcutFocusReason);
}

void SendBackCard::chooseDigit(int digit)
{
    if (digit == 1)
        m_another->click();
    else if (digit == 2)
        m_same->click();
}

QList<QWidget *> SendBackCard::focusOrder() const
{
    return {m_another, m_same, m_word, m_close};
}

void SendBackCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else if (enter && button && !event->isAutoRepeat())
        button->click();
    else
        Pane::keyPressEvent(event);
}

bool SendBackCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_send_back_card.cpp"
