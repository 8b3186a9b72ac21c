#include "ui/adjudicate/answer_strip.h"

#include "ui/adjudicate/answer_card.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr int leastCardWidth = 168;

} // namespace

AnswerStrip::AnswerStrip(AdjudicationPresenter *desk, QWidget *parent) : QScrollArea(parent), m_desk(desk)
{
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // the cards take it
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Answers"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerStrip::showAnswers()
{
    m_cards.clear();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (const review::Conflict *conflict = m_desk->current()) {
        const auto &options = m_desk->options();
        const auto &names = m_desk->names();
        for (const review::ConflictAnswer &answer : conflict->answers) {
            const auto option = std::ranges::find_if(options, [&](const DecisionOption &one) {
                return one.label == answer.label && one.values == answer.values;
            });
            if (!m_cards.isEmpty())
                row->addWidget(new Hairline(Qt::Vertical));
            const auto mark = std::size_t(answer.mark);
            auto *card = new AnswerCard(*m_desk, answer, mark < names.size() ? names[mark] : QString(),
                                        int(option - options.begin()));
            card->setMinimumWidth(scaled(leastCardWidth));
            card->installEventFilter(this);
            connect(card, &QAbstractButton::clicked, m_desk,
                    [this, place = int(option - options.begin())] { m_desk->chooseOption(place); });
            row->addWidget(card, 1);
            m_cards << card;
        }
    }
    content->setAutoFillBackground(false);
    delete takeWidget();
    m_content = content;
    setWidget(content);
    horizontalScrollBar()->setValue(isRightToLeft() ? horizontalScrollBar()->maximum() : 0);
    fitHeight();
}

// Equal widths; as high as the highest card.
void AnswerStrip::fitHeight()
{
    int needed = 0;
    const int count = int(m_cards.size());
    const int each = count == 0 ? 0 : qMax(scaled(leastCardWidth), (viewport()->width() - count + 1) / count);
    for (QWidget *card : m_cards) {
        card->setMinimumWidth(each);
        const int high = card->hasHeightForWidth() ? card->heightForWidth(each) : card->sizeHint().height();
        needed = qMax(needed, high);
    }
    const bool scrolls = count * each + count - 1 > viewport()->width();
    m_height = needed + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
    if (m_height != height())
        setFixedHeight(qMax(1, m_height));
}

QSize AnswerStrip::sizeHint() const
{
    return {3 * scaled(leastCardWidth), m_height};
}

QSize AnswerStrip::minimumSizeHint() const
{
    return {scaled(leastCardWidth), m_height};
}

void AnswerStrip::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

bool AnswerStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(static_cast<QWidget *>(watched));
    return QScrollArea::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_answer_strip.cpp"
