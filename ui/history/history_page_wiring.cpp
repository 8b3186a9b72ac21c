// What can be done on the history page, and how its parts tell one another what happens.
#include "ui/history/chain_presenter.h"
#include "ui/history/entry_pane.h"
#include "ui/history/entry_presenter.h"
#include "ui/history/history_file.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/history/history_table.h"
#include "ui/history/history_words.h"
#include "ui/history/record_reader.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_info.h"
#include "ui/widgets/chosen_box.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimer>

namespace secondlook::ui {

namespace {

constexpr int searchPatienceMs = 300; ///< a search that is over sooner is not told of

} // namespace

void HistoryPage::addActions()
{
    const auto add = [this](const QString &id, const QString &text, ActionMenu menu, const QKeySequence &key,
                            auto act) {
        auto *action = new QAction(text, this);
        describeAction(action, id, tr("History"), menu);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    QAction *saving = add(QStringLiteral("history.save"), tr("Save the history as CSV"), ActionMenu::View,
                          Qt::CTRL | Qt::Key_E, [this] { save(); });
    m_save->setAction(saving);
    m_save->setText(tr("Save as CSV"));
    QAction *finding =
        add(QStringLiteral("history.find"), tr("Find in the history"), ActionMenu::Edit, Qt::CTRL | Qt::Key_F, [this] {
            m_text->setFocus(Qt::ShortcutFocusReason);
            m_text->selectAll();
        });
    m_text->setKey(finding->shortcut());
    add(QStringLiteral("history.open"), tr("Open the record of the entry"), ActionMenu::Record, {},
        [this] { openRecord(); });
    QAction *reopening = add(QStringLiteral("history.reopen"), tr("Reopen this conflict"), ActionMenu::Record,
                             Qt::Key_O, [this] { m_entry->reopen(); });
    m_pane->reopenButton()->setAction(reopening);
    m_pane->reopenButton()->setText(tr("Reopen this conflict"));
    m_pane->openButton()->setKey(QKeySequence(Qt::Key_Return));
    add(QStringLiteral("history.verify"), tr("Verify the chain of the log"), ActionMenu::Tools, Qt::Key_V,
        [this] { m_chain->check(); });
    const std::pair<QString, QString> tabs[] = {{QStringLiteral("history.changes"), tr("Changes of the project")},
                                                {QStringLiteral("history.sample"), tr("Records of the audit sample")},
                                                {QStringLiteral("history.entry"), tr("About the chosen entry")}};
    for (int i = 0; i < 3; ++i)
        add(tabs[i].first, tabs[i].second, ActionMenu::View, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)),
            [this, i] { showTab(Tab(i)); });
    add(QStringLiteral("history.again"), tr("Read the log anew"), ActionMenu::View, QKeySequence(Qt::Key_F5), [this] {
        m_chain->forget();
        m_history->read();
    });
}

void HistoryPage::fillFilters()
{
    const QSignalBlocker quietWho(m_who);
    const QString who = qtText(m_history->filter().who);
    m_who->clear();
    m_who->addItem(tr("everyone"), QString());
    for (const QString &name : m_history->people())
        m_who->addItem(nameText(coreText(name)), name);
    m_who->setCurrentIndex(qMax(0, m_who->findData(who)));
    m_who->updateGeometry();
    const QSignalBlocker quietKind(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("all kinds"), -1);
    for (const auto kind : {review::ChangeKind::Answers, review::ChangeKind::Conflicts, review::ChangeKind::Guideline,
                            review::ChangeKind::Models, review::ChangeKind::Files, review::ChangeKind::Project})
        m_kind->addItem(HistoryWords::kindName(kind), int(kind));
    const auto kind = m_history->filter().kind;
    m_kind->setCurrentIndex(m_kind->findData(kind ? int(*kind) : -1));
    const QSignalBlocker quietTime(m_time);
    m_time->clear();
    for (const auto time :
         {HistoryTime::All, HistoryTime::Today, HistoryTime::Week, HistoryTime::Month, HistoryTime::Year})
        m_time->addItem(HistoryWords::timeName(time), int(time));
    m_time->setCurrentIndex(m_time->findData(int(m_history->time())));
    const QSignalBlocker quietText(m_text);
    if (m_history->filter().isEmpty())
        m_text->clear();
}

void HistoryPage::connectParts()
{
    connect(m_history, &HistoryPresenter::stateChanged, this, &HistoryPage::showList);
    connect(m_history, &HistoryPresenter::factsRead, this, &HistoryPage::showFacts);
    connect(m_history, &HistoryPresenter::searchedOn, this, &HistoryPage::showSearch);
    connect(m_history, &HistoryPresenter::reset, this, [this] {
        fillFilters();
        keepChosen();
    });
    connect(m_table, &HistoryTable::currentPlaceChanged, this, &HistoryPage::choose);
    connect(m_table, &HistoryTable::opened, this, &HistoryPage::openRecord);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_isReading = false;
        if (tab != Entry)
            m_history->setList(tab == Changes ? HistoryPresenter::List::Changes : HistoryPresenter::List::Sample);
        showList();
    });
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    const auto search = [this] {
        m_typing->stop();
        m_history->setText(m_text->text());
    };
    connect(m_typing, &QTimer::timeout, this, search);
    connect(m_text, &QLineEdit::returnPressed, this, [this, search] {
        search();
        focusFirst();
    });
    connect(m_text, &FilterField::left, this, [this, search] {
        search();
        focusFirst();
    });
    connect(m_who, &QComboBox::activated, this, [this] { m_history->setWho(m_who->currentData().toString()); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_history->setKind(kind < 0 ? std::nullopt : std::optional(review::ChangeKind(kind)));
    });
    connect(m_time, &QComboBox::activated, this,
            [this] { m_history->setTime(HistoryTime(m_time->currentData().toInt())); });
    connect(m_entry, &EntryPresenter::shown, this, &HistoryPage::tellReady);
    connect(m_entry, &EntryPresenter::recordRead, this, [this] {
        m_focusBefore = QApplication::focusWidget();
        m_reader->showRecord(*m_entry->record());
        m_isReading = true;
        showList();
        m_reader->focusFirst();
    });
    connect(m_entry, &EntryPresenter::refused, this, [this](const QString &why) { say(why, true); });
    connect(m_entry, &EntryPresenter::reopened, this, [this](const QString &record, bool left) {
        say(left ? tr("The conflict about %1 is open again. The project was exported after the decision: files "
                      "outside hold what no longer stands.")
                       .arg(nameText(coreText(record)))
                 : tr("The conflict about %1 is open again.").arg(nameText(coreText(record))),
            false);
        m_history->read();
        Q_EMIT projectChanged();
    });
    connect(m_reader, &RecordReader::left, this, &HistoryPage::leaveRecord);
    connect(m_pane->openButton(), &QAbstractButton::clicked, this, &HistoryPage::openRecord);
    connect(m_chain, &ChainPresenter::changed, this, [this] {
        if (m_chain->state() != ChainPresenter::State::Checked)
            return;
        if (m_chain->result().endIsMissing)
            say(tr("The end of the log is missing, from entry %1 on. Compare with a copy of the project.")
                    .arg(QLocale().toString(qlonglong(m_chain->result().firstBroken))),
                true);
        else if (m_chain->result().firstBroken > 0)
            say(tr("The chain of the log is broken at entry %1.")
                    .arg(QLocale().toString(qlonglong(m_chain->result().firstBroken))),
                true);
        else
            say(tr("%Ln entries checked: each follows from the one before.", nullptr,
                   int(qMin<qint64>(m_chain->result().entries, 2'000'000'000))),
                false);
    });
    connect(m_file, &HistoryFile::changed, this, &HistoryPage::showSearch);
    connect(m_file, &HistoryFile::progressChanged, this, &HistoryPage::showSearch);
    connect(m_file, &HistoryFile::finished, this,
            [this](bool isProblem, const QString &sentence) { say(sentence, isProblem); });
    connect(m_workStop, &QAbstractButton::clicked, this, [this] {
        if (m_file->isSaving())
            m_file->cancel();
        else if (m_history->isReading())
            m_history->stop();
        else
            m_history->goOn();
    });
    connect(&Theme::instance(), &Theme::changed, this, &HistoryPage::applyWidth);
}

void HistoryPage::showSearch()
{
    const bool saving = m_file->isSaving();
    const bool searching = !m_isReading && m_history->isReading() && m_history->size() > 0;
    const bool ended = m_history->isFull() || m_history->isCutShort();
    m_workProgress->setVisible(saving || searching);
    m_workStop->setVisible(saving || searching || m_history->isCutShort());
    m_workStop->setText(!saving && m_history->isCutShort() ? tr("Go on") : tr("Stop"));
    if (saving) {
        m_workText->setText(tr("Saving as CSV"));
        m_workProgress->setProgress(qRound(m_file->progress() * 1000), 1000);
        m_workRow->show();
    } else if (searching) {
        m_workText->setText(tr("Looking through older entries"));
        m_workProgress->setProgress(qRound(m_history->searched() * 1000), 1000);
        if (m_workRow->isHidden())
            QTimer::singleShot(searchPatienceMs, this, [this] {
                if (m_history->isReading() && m_history->size() > 0)
                    m_workRow->show();
            });
    } else {
        m_workText->setText(
            m_history->isFull()
                ? tr("The newest %L1 lines are listed. A time, a person or a kind leads to older ones; the CSV file "
                     "holds all.")
                      .arg(qlonglong(HistoryPresenter::mostListed))
                : tr("Stopped. Older entries were not looked through."));
        m_workRow->setVisible(ended && !m_isReading);
    }
}

} // namespace secondlook::ui
