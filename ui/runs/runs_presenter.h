#pragma once

#include "ui/runs/live_run.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

class QTimer;

namespace secondlook::ui {

/// The runs of a project without a widget: the list, the chosen one, what failed in it, and the run that goes on here.
/// Runs that another program started show up by themselves. Used on one thread; signals come there.
class RunsPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    enum class Kind { All, Retriable, NeedsFix };

    static constexpr int pageSize = 100;
    static constexpr int failedPage = 2'000;

    /// `open` is called on three threads; the clock must live as long as this. Reading begins with read().
    RunsPresenter(const OpenRunDesk &open, const base::Clock &clock, QObject *parent = nullptr);

    void read();
    /// The list and all about the selected run, whether anything changed or not.
    void readAgain();
    /// Looks for what other programs do, now and then, while somebody looks.
    void setWatched(bool watched);
    void readOlder();

    State state() const { return m_state; }
    const QString &problem() const { return m_problem; }
    bool hasOlder() const { return m_list.hasMore; }
    /// Newest first; the one that goes on here as it stands now.
    const std::vector<pipeline::RunSummary> &runs() const { return m_list.runs; }

    base::RunId selected() const { return m_selected; }
    void select(base::RunId run);
    /// Of the selected run, as it stands now; null until it is read.
    const pipeline::RunDetails *details() const { return m_details ? &*m_details : nullptr; }
    const QString &detailsProblem() const { return m_detailsProblem; }
    /// Whether the selected run is the one that goes on in this window.
    bool isLiveShown() const { return m_live.isShowing(m_selected); }
    bool canResume() const;
    /// `givesBatchesUp`: as in RunOrder.
    void resume(std::optional<std::int64_t> costCap, bool givesBatchesUp = false);
    /// Records a second now: of the live run over the last seconds, of another as it was read twice; below 0: not
    /// known.
    double pace() const;
    /// Of the selected run; none where it is not known or nothing goes on.
    std::optional<int> secondsLeft() const;
    /// The parts of the chart: time of each, and records a second in it.
    struct PacePoint
    {
        base::TimeMs at = 0;
        double perSecond = 0.0;
        bool isRefused = false; ///< the server refused requests meanwhile

        bool operator==(const PacePoint &) const = default;
    };
    std::vector<PacePoint> pacePoints() const;
    /// Of the live run over the last minute.
    std::optional<RunSample> lastMinute() const;
    /// The profile of the model server that the selected run asks; null for other classifiers, or where it is gone.
    const domain::Provider *provider() const;

    const std::vector<pipeline::FailedRecord> &failed() const { return m_failed; }
    const QString &failedProblem() const { return m_failedProblem; }
    bool hasMoreFailed() const { return m_moreRetriable || m_moreNeedsFix; }
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    static bool canRetry(const pipeline::FailedRecord &record)
    {
        return record.failure.transient && !record.isDoneSince;
    }
    bool isChosen(base::RecordId record) const { return m_chosen.contains(record); }
    void choose(base::RecordId record, bool chosen);
    void chooseAll(bool chosen);
    std::size_t chosenCount() const { return m_chosen.size(); }
    void retryChosen();
    void openRecord(base::RecordId record);
    const std::optional<domain::Record> &record() const { return m_record; }

    LiveRun &live() { return m_live; }
    void start(const pipeline::RunOrder &order);

    const std::optional<pipeline::RunChoices> &choices() const { return m_choices; }
    const QString &choicesProblem() const { return m_choicesProblem; }
    void readChoices();
    /// What a run would cost, asked of a model server; the answer comes with estimated().
    void estimate(const pipeline::RunOrder &order);
    void stopEstimate();
    bool isEstimating() const { return m_isEstimating; }
    void tryOut(const domain::Provider &provider);
    void stopTrial();
    bool isTrying() const { return m_isTrying; }
    /// The end comes with kept(), or with nameTaken() where a profile of the name is there and may not be replaced.
    void keep(const domain::Provider &provider, bool mayReplace);
    /// Puts a key into the keychain of this computer; the end comes with keyKept().
    void keepKey(const QString &name, const QString &key);
    void stopKeepingKey();
    bool isKeepingKey() const { return m_isKeepingKey; }

Q_SIGNALS:
    void listChanged();
    void detailsChanged();
    void failedChanged();
    void chosenChanged();
    void choicesChanged();
    void estimated(const std::optional<pipeline::RunCostEstimate> &estimate, const QString &problem);
    void tried(const std::optional<pipeline::ServerTrial> &trial, const QString &problem);
    /// The profile is in the project, or why it is not.
    void kept(const QString &name, const QString &problem);
    /// Nothing was kept, as this profile has the name.
    void nameTaken(const domain::Provider &before);
    void keyKept(const QString &problem);
    void recordRead();
    /// A run started, failed or ended here: what else shows the project may be out of date.
    void runEnded(base::RunId run, const QString &problem);

private:
    void takeList(const base::Result<pipeline::RunList> &list);
    void readDetails();
    void takeDetails(const base::Result<pipeline::RunDetails> &details);
    void readFailed();
    void takeFigures();
    void endRun(base::RunId run, const QString &problem);
    bool addFailed(const base::Result<pipeline::FailedList> &list);

    const base::Clock &m_clock;
    State m_state = State::Loading;
    QString m_problem;
    pipeline::RunList m_list;
    bool m_isReadingList = false;
    base::RunId m_selected;
    bool m_followsLive = false; ///< the live run is selected once it has its number
    bool m_followsNext = false; ///< the same for the run that waits for it to end
    std::optional<pipeline::RunDetails> m_details;
    QString m_detailsProblem;
    std::optional<RunSample> m_before; ///< of a run that goes on elsewhere
    double m_paceElsewhere = -1.0;
    std::vector<pipeline::FailedRecord> m_failed;
    std::int64_t m_failedKnown = -1; ///< how many had failed when m_failed was asked for
    QString m_failedProblem;
    bool m_moreRetriable = false;
    bool m_moreNeedsFix = false;
    Kind m_kind = Kind::All;
    std::set<base::RecordId> m_chosen;
    std::optional<domain::Record> m_record;
    std::optional<pipeline::RunChoices> m_choices;
    QString m_choicesProblem;
    bool m_isEstimating = false;
    bool m_isTrying = false;
    bool m_isKeepingKey = false;
    QTimer *m_poll;
    bool m_isWatched = false;
    LiveRun m_live;
    RunLane m_lane;    ///< reads
    RunLane m_askLane; ///< asks model servers
    RunLane::Slot m_listSlot;
    RunLane::Slot m_olderSlot;
    RunLane::Slot m_detailsSlot;
    RunLane::Slot m_failedSlot;
    RunLane::Slot m_recordSlot;
    RunLane::Slot m_choicesSlot;
    RunLane::Slot m_estimateSlot;
    RunLane::Slot m_trySlot;
    RunLane::Slot m_keepSlot;
    RunLane::Slot m_keySlot;
};

} // namespace secondlook::ui
