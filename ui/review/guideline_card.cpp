#include "ui/review/guideline_card.h"

#include "ui/models/text_conversion.h"
#include "ui/review/record_text.h"
#include "ui/review/shown_block.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

using content::Block;

namespace {

Block headingOf(const QString &text)
{
    Block heading;
    heading.kind = Block::Kind::Heading;
    heading.level = 4;
    heading.spans = {{coreText(text)}};
    return heading;
}

} // namespace

GuidelineCard::GuidelineCard(QWidget *parent)
    : Pane(Token::Surface, Qt::TopEdge, parent),
      m_label(new PlainLabel(QString(), FontRole::LabelName)),
      m_version(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2))
{
    m_label->setWeight(QFont::DemiBold);
    m_label->setElideMode(Qt::ElideMiddle);
    m_note->setMaxLines(0);
    auto *close = new KeyButton(tr("Close"));
    close->setKind(KeyButton::Kind::Quiet);
    close->setSmall(true);
    close->setKey(QKeySequence(Qt::Key_Escape));
    connect(close, &QAbstractButton::clicked, this, &GuidelineCard::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargins(16, 8, 10, 12));
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_version);
    column->addWidget(m_note);
    column->addSpacing(4);
    column->addStretch(0);
}

void GuidelineCard::makeText()
{
    m_text = new RecordText;
    m_text->setRole(FontRole::Body);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse); // without a caret, the arrow keys scroll
    m_text->installEventFilter(this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, m_text, 1);
}

void GuidelineCard::setGuideline(const domain::Guideline &guideline, const std::vector<domain::Label> &labels)
{
    m_guideline = guideline;
    m_labels = labels;
    m_parts.reset();
    const QDate date = QDateTime::fromMSecsSinceEpoch(guideline.createdAt).date();
    const QString day =
        QLocale().toString(date, date.year() == QDate::currentDate().year() ? tr("d MMM", "date of this year")
                                                                            : tr("d MMM yyyy", "date of another year"));
    m_version->setText(tr("Guideline, version %L1, %2", "number; date").arg(guideline.version).arg(day));
}

void GuidelineCard::showLabel(int label, const QString &name)
{
    if (!m_text)
        makeText();
    if (!m_parts)
        m_parts = content::guidelineParts(m_guideline.document, m_labels);
    content::FormattedText page;
    const auto part = m_parts->ofLabel.find(std::size_t(label));
    const bool hasPart = label >= 0 && part != m_parts->ofLabel.end();
    if (hasPart)
        page.blocks = part->second;
    if (hasPart && !m_parts->opening.empty())
        page.blocks.push_back(headingOf(tr("For all labels")));
    page.blocks.insert(page.blocks.end(), m_parts->opening.begin(), m_parts->opening.end());
    m_label->setText(label < 0 ? tr("For all labels") : name);
    m_note->setText(label < 0 ? tr("Move to a label to see what is said about it.")
                              : tr("The guideline has no part for this label."));
    m_note->setVisible(!hasPart);
    m_text->setVisible(!page.blocks.empty());
    m_text->setAccessibleName(label < 0 ? tr("Guideline for all labels") : tr("Guideline for %1").arg(name));
    m_text->showBlocks(shownBlocks(std::move(page)));
}

void GuidelineCard::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool GuidelineCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_guideline_card.cpp"
