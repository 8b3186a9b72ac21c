#pragma once

#include "base/clock.h"
#include "ui/history/change_lane.h"
#include "ui/models/adjudication_presenter.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QStackedWidget;
class QTimer;

namespace secondlook::ui {

class ChainPresenter;
class ChosenBox;
class EntryPane;
class EntryPresenter;
class FilterField;
class HistoryFile;
class HistoryPresenter;
class HistoryState;
class HistoryTable;
class KeyButton;
class PageTabs;
class PlainLabel;
class ProgressTrack;
class RecordReader;

/// Everything that ever happened to a project, newest first, and all about one entry beside it. Reads when it is shown
/// first; nothing on the interface's thread depends on how long the log is. Decisions can be opened again once
/// setAdjudication() was called.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Changes, Sample, Entry };

    /// `open` is called on several threads of the page's own. The clock must live as long as the page.
    HistoryPage(const OpenChangeLog &open, const base::Clock &clock, QWidget *parent = nullptr);

    void setAdjudication(const OpenAdjudication &open);
    void focusFirst();
    QList<QWidget *> areas() const;
    void showTab(Tab tab);
    HistoryPresenter &presenter() { return *m_history; }
    EntryPresenter &entry() { return *m_entry; }
    ChainPresenter &chain() { return *m_chain; }
    HistoryFile &file() { return *m_file; }
    HistoryTable *table() const { return m_table; }
    /// Asks where the file goes; an empty path: nowhere. Replaced in tests.
    void setFileChooser(const std::function<QString()> &chooser) { m_chooseFile = chooser; }
    /// Something happened: the log is read anew, when the page is shown next or at once where it is shown.
    void readWhenShown();

Q_SIGNALS:
    /// The list and what is said about its first entry are there, or what stands in their place.
    void ready();
    /// A conflict is open again.
    void projectChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildHead(QBoxLayout *column);
    void buildFilters(QBoxLayout *column);
    void addActions();
    void connectParts();
    void fillFilters();
    void showList();
    void showFacts();
    void showSearch();
    void choose(int place);
    void keepChosen();
    void applyWidth();
    void openRecord();
    void leaveRecord();
    void save();
    void say(const QString &sentence, bool isProblem);
    void tellReady();

    HistoryPresenter *m_history;
    EntryPresenter *m_entry;
    ChainPresenter *m_chain;
    HistoryFile *m_file;
    const base::Clock &m_clock;
    std::function<QString()> m_chooseFile;
    PlainLabel *m_caption;
    KeyButton *m_save;
    PageTabs *m_tabs;
    FilterField *m_text;
    ChosenBox *m_who;
    ChosenBox *m_kind;
    ChosenBox *m_time;
    QBoxLayout *m_filterRow = nullptr;
    QWidget *m_filters = nullptr;
    QTimer *m_typing; ///< searches once nobody types for a moment
    QWidget *m_messageRow;
    PlainLabel *m_message;
    QWidget *m_workRow;
    PlainLabel *m_workText;
    ProgressTrack *m_workProgress;
    KeyButton *m_workStop;
    QStackedWidget *m_stack; ///< table, state, record, and the entry where there is no room beside
    HistoryTable *m_table;
    HistoryState *m_state;
    RecordReader *m_reader;
    EntryPane *m_pane;
    QWidget *m_beside;            ///< holds the entry beside the list
    QWidget *m_instead = nullptr; ///< holds it in place of the list
    QPointer<QWidget> m_focusBefore;
    std::int64_t m_chosen = 0; ///< entry or task that is looked at
    bool m_isReading = false;  ///< a record is shown in place of the list
    bool m_narrow = false;
    bool m_focusWanted = false; ///< there was nothing to put it on yet
    bool m_stale = true;
};

} // namespace secondlook::ui
