#include "ui/review/settled_card.h"

#include "domain/record.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int textHeight = 220;
constexpr std::size_t comparedBytes = 100'000; // to compare with, the beginning is enough

} // namespace

SettledCard::SettledCard(QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_label(new PlainLabel(QString(), FontRole::LabelName)),
      m_how(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_text(new QPlainTextEdit)
{
    m_label->setWeight(QFont::DemiBold);
    m_how->setMaxLines(2);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(textHeight));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->installEventFilter(this);
    auto *close = new KeyButton(tr("Close"));
    close->setKind(KeyButton::Kind::Quiet);
    close->setSmall(true);
    close->setKey(QKeySequence(Qt::Key_Escape));
    connect(close, &QAbstractButton::clicked, this, &SettledCard::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargins(16, 8, 10, 12));
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_how);
    column->addSpacing(4);
    column->addWidget(m_text);
}

void SettledCard::open(const domain::Record &record, const QString &label, const QString &how)
{
    const QString id = qtText(record.externalId);
    m_label->setText(label);
    m_how->setText(tr("%1, settled by: %2", "id of a record; who settled it").arg(id, how));
    m_text->setPlainText(qtText(record.text.substr(0, comparedBytes)));
    m_text->setAccessibleName(tr("Text of record %1, settled as %2").arg(id, label));
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool SettledCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_settled_card.cpp"
