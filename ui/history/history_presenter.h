#pragma once

#include "base/clock.h"
#include "ui/history/change_lane.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace secondlook::ui {

/// Which times the list keeps to.
enum class HistoryTime { All, Today, Week, Month, Year };

/// The list of the history page without a widget: entries of the log, or records of the audit sample, newest first, a
/// page at a time. Reading never waits; what was asked for before and is not wanted any more is dropped. Used on one
/// thread; signals come there.
class HistoryPresenter : public QObject
{
    Q_OBJECT

public:
    enum class List { Changes, Sample };
    enum class State {
        Loading, ///< nothing is known yet
        Ready,
        Empty,   ///< there is nothing at all
        NoMatch, ///< nothing matches the filter
        Stopped, ///< before anything was found
        Failed,
    };

    static constexpr int pageSize = 200;
    static constexpr std::size_t mostListed = 50'000;

    /// The clock must live as long as this. Reading begins with read().
    HistoryPresenter(const OpenChangeLog &open, const base::Clock &clock, QObject *parent = nullptr);
    ~HistoryPresenter() override;

    /// Reads anew, under the same filter. What is listed stays until the new list is there.
    void read();
    /// Goes on where the list ends; does nothing where it cannot.
    void fetchMore();
    bool canFetchMore() const { return m_next > 0 && !m_reading && !m_stopped && !isFull(); }
    /// Ends the search that runs; what was found stays, and goOn() takes it up again.
    void stop();
    void goOn();

    State state() const { return m_state; }
    const QString &problem() const { return m_problem; }
    bool isReading() const { return m_reading; }
    /// No more are listed, though there are more.
    bool isFull() const { return size() >= mostListed && m_next > 0; }
    /// The search was stopped before the log was read to its begin.
    bool isCutShort() const { return m_stopped && m_next > 0; }
    /// 0 to 1: how much of the log the search has been through.
    double searched() const;

    List list() const { return m_list; }
    void setList(List list);
    std::size_t size() const;
    const std::vector<review::Change> &changes() const { return m_changes; }
    const std::vector<review::SampledRecord> &sampled() const { return m_sampled; }
    const review::ChangeCounts &counts() const { return m_counts; }
    const QStringList &people() const { return m_people; }

    const review::ChangeFilter &filter() const { return m_filter; }
    HistoryTime time() const { return m_time; }
    void setWho(const QString &who);
    void setKind(std::optional<review::ChangeKind> kind);
    void setTime(HistoryTime time);
    /// At most 200 characters of it count.
    void setText(const QString &text);
    void clearFilter();
    base::TimeMs now() const { return m_clock.now(); }

Q_SIGNALS:
    /// Another list; or the state, the counts or the names have changed.
    void reset();
    void stateChanged();
    void factsRead();
    /// The list has grown at its end; `before` is its size until now.
    void grown(std::size_t before);
    void searchedOn();

private:
    void start();
    void next(std::int64_t before, bool isFirst);
    template <typename Page, typename Row>
    void take(base::Result<Page> page, std::vector<Row> Page::*rows, std::vector<Row> &list, bool isFirst);
    bool isFiltered() const;
    void readFacts();
    void settle();
    void fail(const base::Error &error);

    const base::Clock &m_clock;
    List m_list = List::Changes;
    State m_state = State::Loading;
    QString m_problem;
    review::ChangeFilter m_filter;
    HistoryTime m_time = HistoryTime::All;
    std::vector<review::Change> m_changes;
    std::vector<review::SampledRecord> m_sampled;
    review::ChangeCounts m_counts;
    QStringList m_people;
    std::int64_t m_first = 0; ///< where the search began
    std::int64_t m_next = 0;  ///< where it goes on; 0: nowhere
    bool m_reading = false;
    bool m_stopped = false;
    ChangeLane m_lane;
    ChangeLane m_factsLane;
    ChangeLane::Slot m_pageSlot;
    ChangeLane::Slot m_factsSlot;
};

} // namespace secondlook::ui
