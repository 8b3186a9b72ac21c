#include "ui/history/history_page.h"

#include "ui/history/chain_presenter.h"
#include "ui/history/entry_pane.h"
#include "ui/history/entry_presenter.h"
#include "ui/history/history_file.h"
#include "ui/history/history_presenter.h"
#include "ui/history/history_state.h"
#include "ui/history/history_table.h"
#include "ui/history/record_reader.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chosen_box.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace secondlook::ui {

namespace {

constexpr int typingMs = 250;
constexpr int besideFrom = 560; ///< so wide the list must stay beside the entry
constexpr int leastGaps = 80;   ///< between and around the filters

} // namespace

HistoryPage::HistoryPage(const OpenChangeLog &open, const base::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_history(new HistoryPresenter(open, clock, this)),
      m_entry(new EntryPresenter(open, this)),
      m_chain(new ChainPresenter(open, this)),
      m_file(new HistoryFile(open, this)),
      m_clock(clock),
      m_caption(new PlainLabel(tr("every change, newest first, never edited"), FontRole::Caption, Token::Text3)),
      m_save(new KeyButton(tr("Save as CSV"))),
      m_tabs(new PageTabs(tr("Parts of this page"), {tr("Changes"), tr("Audit sample"), tr("Chosen entry")})),
      m_text(new FilterField(tr("Find a record, label or word"))),
      m_who(new ChosenBox(tr("Who"))),
      m_kind(new ChosenBox(tr("What"))),
      m_time(new ChosenBox(tr("When"))),
      m_typing(new QTimer(this)),
      m_messageRow(new QWidget),
      m_message(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_workRow(new QWidget),
      m_workText(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_workProgress(new ProgressTrack(tr("Working"))),
      m_workStop(new KeyButton(tr("Stop"))),
      m_stack(new QStackedWidget),
      m_table(new HistoryTable(m_history)),
      m_state(new HistoryState(m_history)),
      m_reader(new RecordReader),
      m_pane(new EntryPane(m_entry, m_chain, clock)),
      m_beside(new QWidget),
      m_instead(new QWidget)
{
    setAccessibleName(tr("History"));
    addActions();
    build();
    fillFilters();
    connectParts();
    m_chooseFile = [this] {
        return QFileDialog::getSaveFileName(this, tr("Save as CSV"), QStringLiteral("history.csv"),
                                            tr("Comma-separated values (*.csv)"));
    };
    showList();
}

void HistoryPage::setAdjudication(const OpenAdjudication &open)
{
    m_entry->setAdjudication(open);
}

void HistoryPage::build()
{
    auto *list = new QVBoxLayout;
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    buildHead(list);
    buildFilters(list);
    auto *message = new QHBoxLayout(m_messageRow);
    message->setContentsMargins(24, 0, 24, 10);
    m_message->setMaxLines(3);
    m_message->setObjectName(QStringLiteral("historyMessage"));
    message->addWidget(m_message);
    m_messageRow->hide();
    list->addWidget(m_messageRow);
    for (QWidget *part : QList<QWidget *>{m_table, m_state, m_reader, m_instead})
        m_stack->addWidget(part);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(14, 0, 14, 0);
    frame->addWidget(m_stack);
    list->addLayout(frame, 1);
    auto *work = new QHBoxLayout(m_workRow);
    work->setContentsMargins(24, 8, 24, 8);
    work->setSpacing(10);
    m_workText->setMaxLines(2);
    m_workStop->setSmall(true);
    m_workStop->setObjectName(QStringLiteral("workStop"));
    work->addWidget(m_workText, 2);
    work->addWidget(m_workProgress, 1);
    work->addWidget(m_workStop);
    m_workRow->hide();
    list->addWidget(m_workRow);
    for (QWidget *place : {m_beside, m_instead}) {
        auto *inside = new QVBoxLayout(place);
        inside->setContentsMargins(0, 0, 0, 0);
    }
    m_beside->layout()->addWidget(m_pane);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 1);
    row->addWidget(m_beside);
}

void HistoryPage::buildHead(QBoxLayout *column)
{
    auto *title = new PlainLabel(tr("History"), FontRole::PageTitle);
    title->setElideMode(Qt::ElideNone);
    m_caption->setMaxLines(2);
    m_save->setIconName(QStringLiteral("export"));
    m_save->setObjectName(QStringLiteral("saveCsv"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 14, 24, 6);
    head->setSpacing(14);
    head->addWidget(title);
    head->addWidget(m_caption, 1, Qt::AlignVCenter);
    head->addWidget(m_save);
    column->addLayout(head);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 24, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    m_tabs->setTabVisible(Entry, false);
    column->addLayout(tabs);
    column->addWidget(new Hairline(Qt::Horizontal));
}

void HistoryPage::buildFilters(QBoxLayout *column)
{
    m_text->setObjectName(QStringLiteral("historyText"));
    m_who->setObjectName(QStringLiteral("historyWho"));
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_time->setObjectName(QStringLiteral("historyTime"));
    m_filters = new QWidget;
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(10);
    for (ChosenBox *box : {m_who, m_kind, m_time})
        boxes->addWidget(box);
    boxes->addStretch(0);
    m_filterRow = new QBoxLayout(QBoxLayout::LeftToRight, m_filters);
    m_filterRow->setContentsMargins(24, 14, 24, 12);
    m_filterRow->setSpacing(10);
    m_filterRow->addWidget(m_text, 1);
    m_filterRow->addLayout(boxes);
    column->addWidget(m_filters);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
}

void HistoryPage::showFacts()
{
    const review::ChangeCounts &counts = m_history->counts();
    m_tabs->setCount(Changes, QLocale().toString(qlonglong(counts.entries)));
    m_tabs->setCount(Sample, QLocale().toString(qlonglong(counts.sampled)));
    fillFilters();
    applyWidth();
    tellReady();
}

void HistoryPage::showList()
{
    const bool isEntry = m_narrow && m_tabs->currentIndex() == Entry;
    const bool isReady = m_history->state() == HistoryPresenter::State::Ready;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    QWidget *shown = m_isReading ? static_cast<QWidget *>(m_reader)
                     : isEntry   ? m_instead
                     : isReady   ? static_cast<QWidget *>(m_table)
                                 : m_state;
    if (m_stack->currentWidget() != shown) {
        m_stack->setCurrentWidget(shown);
        if (hadFocus)
            focusFirst();
    }
    m_filters->setVisible(!m_isReading && !isEntry);
    const bool isSample = m_history->list() == HistoryPresenter::List::Sample;
    m_who->setVisible(!isSample);
    m_kind->setVisible(!isSample);
    if (!isReady && m_history->state() != HistoryPresenter::State::Loading)
        m_entry->showNothing();
    if (m_history->state() != HistoryPresenter::State::Loading && std::exchange(m_focusWanted, false))
        focusFirst();
    showSearch();
    tellReady();
}

void HistoryPage::focusFirst()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_reader)
        m_reader->focusFirst();
    else if (m_stack->currentWidget() == m_instead)
        m_pane->areas().first()->setFocus(Qt::OtherFocusReason);
    else if (m_history->state() == HistoryPresenter::State::Loading)
        m_focusWanted = true; // until the list is there
    else if (!m_text->hasFocus())
        m_state->focusStep();
}

QList<QWidget *> HistoryPage::areas() const
{
    QList<QWidget *> areas{m_save, m_tabs};
    if (m_stack->currentWidget() == m_reader)
        return areas + m_reader->areas();
    if (m_stack->currentWidget() == m_instead)
        return areas + m_pane->areas();
    areas << m_text << m_stack->currentWidget();
    return m_narrow ? areas : areas + m_pane->areas();
}

void HistoryPage::showTab(Tab tab)
{
    m_isReading = false;
    if (tab != Entry)
        m_tabs->setCurrentIndex(tab);
    else if (m_narrow)
        m_tabs->setCurrentIndex(Entry);
    showList();
    if (tab == Entry)
        m_pane->areas().first()->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void HistoryPage::choose(int place)
{
    if (place < 0)
        return;
    if (m_history->list() == HistoryPresenter::List::Changes) {
        m_chosen = m_history->changes()[std::size_t(place)].entry;
        m_entry->showEntry(m_chosen);
    } else {
        const review::SampledRecord &record = m_history->sampled()[std::size_t(place)];
        m_chosen = record.task.value;
        m_entry->showSampled(record);
    }
}

void HistoryPage::keepChosen()
{
    if (m_history->size() == 0)
        return;
    int place = 0;
    for (std::size_t i = 0; i < m_history->size(); ++i) {
        const std::int64_t number = m_history->list() == HistoryPresenter::List::Changes
                                        ? m_history->changes()[i].entry
                                        : m_history->sampled()[i].task.value;
        if (number == m_chosen)
            place = int(i);
    }
    m_table->setCurrentPlace(place);
}

void HistoryPage::openRecord()
{
    m_entry->openRecord();
}

void HistoryPage::leaveRecord()
{
    m_isReading = false;
    showList();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void HistoryPage::save()
{
    if (m_file->isSaving())
        return;
    const QString path = m_chooseFile();
    if (!path.isEmpty())
        m_file->save(m_history->list(), m_history->filter(), path);
}

void HistoryPage::say(const QString &sentence, bool isProblem)
{
    m_message->setToken(isProblem ? Token::Bad : Token::Text2);
    m_message->setText(sentence);
    m_messageRow->setVisible(!sentence.isEmpty());
    m_messageRow->setAccessibleName(sentence);
    QAccessibleEvent alert(m_messageRow, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HistoryPage::tellReady()
{
    using State = HistoryPresenter::State;
    const State state = m_history->state();
    const bool isShown = m_entry->detail() || m_entry->sampled() || !m_entry->problem().isEmpty();
    if (state == State::Ready ? isShown && m_history->counts().entries > 0 : state != State::Loading)
        Q_EMIT ready();
}

void HistoryPage::readWhenShown()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_history->read();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_history->read();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    applyWidth();
    QWidget::resizeEvent(event);
}

void HistoryPage::applyWidth()
{
    const int pane = scaled(EntryPane::paneWidth);
    m_beside->setFixedWidth(pane);
    const bool narrow = width() < pane + scaled(besideFrom);
    const int list = narrow ? width() : width() - pane;
    int needed = scaled(leastGaps);
    for (const QWidget *control : QList<QWidget *>{m_text, m_who, m_kind, m_time})
        needed += control->sizeHint().width();
    m_filterRow->setDirection(list < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (narrow == std::exchange(m_narrow, narrow))
        return;
    (narrow ? m_instead : m_beside)->layout()->addWidget(m_pane);
    m_beside->setVisible(!narrow);
    if (!narrow && m_tabs->currentIndex() == Entry)
        m_tabs->setCurrentIndex(m_history->list() == HistoryPresenter::List::Changes ? Changes : Sample);
    m_tabs->setTabVisible(Entry, narrow);
    showList();
}

void HistoryPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace secondlook::ui

#include "moc_history_page.cpp"
