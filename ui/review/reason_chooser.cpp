#include "ui/review/reason_chooser.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace secondlook::ui {

ReasonChooser::ReasonChooser(const QString &heading, const QStringList &reasons, QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent)
{
    auto *title = new PlainLabel(heading, FontRole::BodyStrong);
    auto *cancel = new KeyButton(tr("Close"));
    cancel->setKind(KeyButton::Kind::Quiet);
    cancel->setSmall(true);
    cancel->setKey(QKeySequence(Qt::Key_Escape));
    connect(cancel, &QAbstractButton::clicked, this, &ReasonChooser::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sideMargins(16, 0, 10, 0));
    head->addWidget(title, 1);
    head->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 12);
    column->setSpacing(6);
    column->addLayout(head);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(16, 0, 16, 0);
    list->setSpacing(6);
    column->addLayout(list);
    for (const QString &text : reasons) {
        auto *button = new KeyButton(text);
        button->setSpread(true);
        button->setKey(QKeySequence(Qt::Key_1 + int(m_reasons.size())));
        connect(button, &QAbstractButton::clicked, this,
                [this, reason = int(m_reasons.size()) + 1] { Q_EMIT chosen(reason); });
        m_reasons << button;
        list->addWidget(button);
    }
}

void ReasonChooser::open()
{
    show();
    m_reasons.first()->setFocus(Qt::ShortcutFocusReason);
}

void ReasonChooser::chooseDigit(int digit)
{
    if (digit >= 1 && digit <= m_reasons.size())
        m_reasons[digit - 1]->click();
}

void ReasonChooser::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else if (enter && !event->isAutoRepeat()) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
    } else {
        Pane::keyPressEvent(event);
    }
}

} // namespace secondlook::ui

#include "moc_reason_chooser.cpp"
