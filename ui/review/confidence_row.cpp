#include "ui/review/confidence_row.h"

#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace secondlook::ui {

ConfidenceRow::ConfidenceRow(QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_hint(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_control(new SegmentedControl({tr("Low"), tr("Medium"), tr("High")}))
{
    m_control->setAccessibleName(tr("Your confidence"));
    m_control->nameButtons(tr("Your confidence"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(tr("Your confidence")));
    words->addWidget(m_hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addLayout(words, 1);
    row->addWidget(m_control);
    m_control->setOptional(true);
    say();
}

void ConfidenceRow::setAsk(ReviewPreferences::AskConfidence ask)
{
    m_ask = ask;
    m_control->setOptional(ask == ReviewPreferences::AskConfidence::Optional);
    setVisible(ask != ReviewPreferences::AskConfidence::Never);
    say();
}

void ConfidenceRow::setWaiting(bool waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    say();
    if (!waiting)
        return;
    m_hint->setAccessibleName(tr("How sure are you? Alt 1 low, Alt 2 medium, Alt 3 high"));
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConfidenceRow::say()
{
    m_hint->setToken(m_waiting ? Token::AccentText : Token::Text3);
    m_hint->setText(m_waiting    ? tr("How sure are you? Alt 1 to 3")
                    : isNeeded() ? tr("needed, Alt 1 to 3")
                                 : tr("optional, Alt 1 to 3"));
    m_hint->setAccessibleName(m_hint->text());
}

} // namespace secondlook::ui

#include "moc_confidence_row.cpp"
