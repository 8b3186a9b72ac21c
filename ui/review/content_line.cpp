#include "ui/review/content_line.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace secondlook::ui {

ContentLine::ContentLine(QAction *toggle, const QList<QAction *> &choices, QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_toggle(new KeyButton(tr("Plain text"))),
      m_more(KeyButton::iconOnly(QStringLiteral("more"), tr("Show the text as"))),
      m_menu(new QMenu(this))
{
    m_words->setMaxLines(2);
    m_toggle->setSmall(true);
    m_toggle->setAction(toggle);
    m_more->setSmall(true);
    m_menu->addActions(choices);
    m_more->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_toggle);
    row->addWidget(m_more);
}

void ContentLine::setWords(const QString &words, const QString &toggleText)
{
    m_words->setText(words);
    m_toggle->setText(toggleText);
    m_toggle->updateGeometry();
}

QString ContentLine::words() const
{
    return m_words->text();
}

} // namespace secondlook::ui

#include "moc_content_line.cpp"
