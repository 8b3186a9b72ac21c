#pragma once

#include "ui/datasets/dataset_lane.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::ui {

/// How far something long is.
struct DatasetMeter
{
    bool isRunning = false;
    base::Progress progress{};
    std::chrono::steady_clock::time_point begun{};

    /// 0..1; below 0 where it is not known.
    double share() const;
    /// Seconds that are left by the pace so far; none in the first seconds, or where the end is not known.
    std::optional<int> secondsLeft() const;
};

/// What became of the last check of a version.
struct VersionCheck
{
    int version = 0;
    std::optional<datasets::DatasetCheck> check;
    QString problem; ///< why it could not be made
};

/// What became of the last export.
struct LastExport
{
    datasets::VersionExport order;
    std::optional<datasets::VersionExported> done;
    QString problem; ///< why nothing was written
};

/// All that the datasets page knows, without a widget: reads, works out and writes on threads of its own. Used on one
/// thread; signals come there.
class DatasetsPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    enum class DraftState {
        None,    ///< not asked for yet
        Working, ///< see draftMeter()
        Ready,
        Stopped,
        Failed,     ///< see draftProblem()
        Impossible, ///< a pack, or a project that cannot be changed
    };

    /// `open` is called on three threads. Reading begins with read().
    explicit DatasetsPresenter(const OpenDatasets &open, QObject *parent = nullptr);
    ~DatasetsPresenter() override;

    /// Reads the list anew, and works the next version out where that can be and the project changed since.
    void read();

    State state() const { return m_state; }
    const QString &problem() const { return m_problem; }
    const datasets::DatasetFacts &facts() const { return m_facts; }
    /// Newest first; the draft is not among them.
    const std::vector<datasets::VersionSummary> &versions() const { return m_versions; }
    bool hasOlder() const { return m_hasOlder; }
    void readOlder();
    /// 0 where there is none.
    int newest() const { return m_versions.empty() ? 0 : m_versions.front().version; }
    int draftNumber() const { return newest() + 1; }

    DraftState draftState() const { return m_draftState; }
    /// Null until it is worked out.
    const datasets::DatasetManifest *draft() const { return m_draft ? &*m_draft : nullptr; }
    const QString &draftProblem() const { return m_draftProblem; }
    const DatasetMeter &draftMeter() const { return m_draftMeter; }
    void workOutDraft();
    void stopDraft();
    /// It is worked out anew with the next read(), whether anything changed or not.
    void forgetDraft();

    /// A number, or datasets::draftVersion.
    int selected() const { return m_selected; }
    void select(int version);
    /// Null while it is not known.
    const datasets::DatasetManifest *shown() const;
    /// The number that the selected one has or will have.
    int shownNumber() const;
    bool isDraftShown() const { return m_selected == datasets::draftVersion; }
    /// Why the selected version could not be read.
    const QString &shownProblem() const { return m_shownProblem; }

    /// Gates of the shown version, with what was accepted here and is not stored yet.
    std::vector<datasets::GateResult> gates() const;
    void accept(const std::string &gate, const QString &reason);
    void takeBackAcceptance(const std::string &gate);
    /// Name of the first gate of the draft that fails and was not accepted.
    std::optional<std::string> blockingGate() const;
    bool canFreeze() const;
    bool isFreezing() const { return m_isFreezing; }
    void freeze();
    /// Why the last attempt to freeze failed.
    const QString &freezeProblem() const { return m_freezeProblem; }

    /// The version before the shown one; 0 where there is none.
    int before() const;
    /// What changed since the version before; null while it is not known.
    const datasets::VersionDiff *sinceBefore() const { return m_sinceBefore ? &*m_sinceBefore : nullptr; }
    const QString &sinceBeforeProblem() const { return m_sinceBeforeProblem; }

    void openDifference(const datasets::DifferenceQuery &query);
    const datasets::DifferenceQuery &differenceQuery() const { return m_differenceQuery; }
    const std::optional<datasets::Difference> &difference() const { return m_difference; }
    const QString &differenceProblem() const { return m_differenceProblem; }

    void openRows(const datasets::RowQuery &query);
    const datasets::RowQuery &rowQuery() const { return m_rowQuery; }
    const std::optional<datasets::RowPage> &rows() const { return m_rows; }
    const QString &rowsProblem() const { return m_rowsProblem; }

    /// Reads where the row comes from.
    void openOrigin(const std::string &id);
    const std::optional<datasets::RowOrigin> &origin() const { return m_origin; }
    const QString &originProblem() const { return m_originProblem; }

    void verify();
    void stopVerifying();
    const DatasetMeter &verifyMeter() const { return m_verifyMeter; }
    const std::optional<VersionCheck> &lastCheck() const { return m_check; }

    /// Empty until they are known.
    const std::vector<std::string> &exportFormats() const { return m_formats; }
    /// The selected version where it is frozen, otherwise the newest; 0: none.
    int exportable() const;
    void exportVersion(const datasets::VersionExport &order);
    void stopExport();
    const DatasetMeter &exportMeter() const { return m_exportMeter; }
    const std::optional<LastExport> &lastExport() const { return m_export; }

Q_SIGNALS:
    /// The list, the draft, or what is shown.
    void changed();
    void draftMoved();
    void gatesChanged();
    void sinceBeforeChanged();
    void differenceChanged();
    void rowsChanged();
    void originChanged();
    void checkChanged();
    void exportChanged();
    void frozen(int version);

private:
    struct Listed;

    template <typename Work, typename Receive>
    void run(DatasetLane &lane, DatasetSlot &slot, Work work, Receive receive);
    template <typename Receive> void readList(int before, Receive receive);
    /// May be called on a lane.
    datasets::LongCall longCall(const std::stop_token &stop, DatasetMeter &meter, void (DatasetsPresenter::*moved)());
    DatasetLane &laneOf(int version) { return version == datasets::draftVersion ? m_draftLane : m_lane; }
    void takeList(Listed &&list);
    void readShown();
    void readSinceBefore();
    void forgetShown();

    State m_state = State::Loading;
    QString m_problem;
    datasets::DatasetFacts m_facts;
    std::vector<datasets::VersionSummary> m_versions;
    std::vector<std::string> m_formats;
    bool m_hasOlder = false;
    DraftState m_draftState = DraftState::None;
    QString m_draftProblem;
    DatasetMeter m_draftMeter;
    std::int64_t m_draftChange = 0; ///< of the project when it was begun
    std::optional<datasets::DatasetManifest> m_draft;
    std::map<std::string, std::string> m_reasons; ///< by gate of the draft
    bool m_isFreezing = false;
    QString m_freezeProblem;
    int m_selected = datasets::draftVersion;
    std::optional<datasets::DatasetManifest> m_stored; ///< the selected one, where it is no draft
    QString m_shownProblem;
    std::optional<datasets::VersionDiff> m_sinceBefore;
    QString m_sinceBeforeProblem;
    datasets::DifferenceQuery m_differenceQuery;
    std::optional<datasets::Difference> m_difference;
    QString m_differenceProblem;
    datasets::RowQuery m_rowQuery;
    std::optional<datasets::RowPage> m_rows;
    QString m_rowsProblem;
    std::optional<datasets::RowOrigin> m_origin;
    QString m_originProblem;
    DatasetMeter m_verifyMeter;
    std::optional<VersionCheck> m_check;
    DatasetMeter m_exportMeter;
    std::optional<LastExport> m_export;
    DatasetLane m_lane;      ///< reads what is stored
    DatasetLane m_draftLane; ///< works out and keeps the draft
    DatasetLane m_workLane;  ///< verifies and exports
    DatasetSlot m_listSlot;  ///< slots go before their lanes, which then need not wait for long work
    DatasetSlot m_olderSlot;
    DatasetSlot m_draftSlot;
    DatasetSlot m_freezeSlot;
    DatasetSlot m_shownSlot;
    DatasetSlot m_sinceSlot;
    DatasetSlot m_differenceSlot;
    DatasetSlot m_rowsSlot;
    DatasetSlot m_originSlot;
    DatasetSlot m_verifySlot;
    DatasetSlot m_exportSlot;
};

template <typename Work, typename Receive>
void DatasetsPresenter::run(DatasetLane &lane, DatasetSlot &slot, Work work, Receive receive)
{
    using Outcome = std::invoke_result_t<Work, datasets::DatasetSession &, const std::stop_token &>;
    const std::stop_token stop = slot.restart();
    lane.run(
        DatasetLane::Kind::Read, this,
        [stop, work = std::move(work)](datasets::DatasetSession &session) -> Outcome {
            if (stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, "stopped");
            return work(session, stop);
        },
        [stop, receive = std::move(receive)](Outcome outcome) mutable {
            if (!stop.stop_requested())
                receive(std::move(outcome));
        });
}

} // namespace secondlook::ui
