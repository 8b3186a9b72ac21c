#pragma once

#include "base/clock.h"
#include "ui/agreement/agreement_lane.h"
#include "ui/agreement/agreement_report.h"
#include "ui/agreement/ambiguity_map.h"
#include "ui/agreement/shared_records.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace secondlook::ui {

/// Two labels and the records on which they are mixed up.
struct LabelDrillDown
{
    LabelPair pair;
    std::vector<MixedRecord> records; ///< the texts of the first ones are read, the most typical first
    std::optional<double> toldApart;  ///< distinguishability()
    std::int64_t keptBack = 0;        ///< further ones, which are not for the reader yet
};
inline constexpr std::size_t mostMixedShown = 200;

/// A record with its two most frequent answers.
struct AmbiguityExample
{
    base::RecordId id;
    std::string text;
    double firstShare = 0.0;
    double secondShare = 0.0;
};
inline constexpr std::size_t examplesShown = 5;

/// Records that somebody wants to read, and the one that is read.
struct RecordsToRead
{
    std::vector<base::RecordId> ids;
    std::int64_t keptBack = 0;      ///< further ones, which are not for the reader yet
    std::vector<std::string> texts; ///< of the first ones, at most mostListedRecords; their first 200 characters
    std::optional<domain::Record> record;
    std::optional<domain::Prediction> prediction;
    std::vector<review::Judgement> answers; ///< to the record, oldest first, whatever the filters are
};
inline constexpr std::size_t mostListedRecords = 1000;

/// All that the agreement page knows, without a widget: reads once, computes on threads of its own, keeps the filters,
/// and drops answers to questions that nobody asks any more. What others answered to a record about which the reader
/// may still be asked is in figures only; of records that it does list with answers, it notes that the reader has seen
/// them. Used on one thread; signals come there.
class AgreementPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading,
        Ready,
        Empty, ///< no record with two answers, in the project or for these filters
        Failed,
        Cancelled,
    };
    enum class AmbiguityState { Waiting, Ready, Failed };

    /// The clock must live as long as this. Reading begins with read().
    AgreementPresenter(const OpenAgreementSource &open, const base::Clock &clock, QObject *parent = nullptr);
    ~AgreementPresenter() override;

    /// Reads everything anew; filters stay where they still fit.
    void read();
    void cancel();

    State state() const { return m_state; }
    /// Why it failed; a sentence for people.
    const QString &problem() const { return m_problem; }
    /// Another scope is being computed; what is shown is the one before.
    bool isComputing() const { return m_computing; }
    /// 0..1 of what is read or computed now; below 0 where it is not known.
    double progress() const { return m_progress; }
    /// Null until the state is Ready or Empty for the first time.
    const AgreementData *data() const { return m_data.get(); }
    const AgreementReport *report() const { return m_report.get(); }

    /// Those of the report, and what their answers tell once ambiguity is known.
    const std::vector<ReviewerAgreement> &reviewerRows() const { return m_reviewerRows; }

    /// What was asked for last.
    const AgreementScope &scope() const { return m_scope; }
    /// Weeks back from now, this one included; 0: all.
    int periodWeeks() const { return m_weeks; }
    /// Whether some record has two blind answers, so that only these can count.
    bool canBeBlind() const { return m_canBeBlind; }
    /// One can be chosen once segments are read, which may be after the first report.
    void setSegment(std::optional<std::uint32_t> segment);
    void setPeriodWeeks(int weeks);
    void setBlindOnly(bool blindOnly);
    bool isFiltered() const { return m_scope.segment || m_weeks > 0; }
    void clearFilters();

    QString labelName(std::uint32_t label) const;
    QString reviewerName(std::uint32_t reviewer) const;

    void openLabels(std::uint32_t first, std::uint32_t second);
    const std::optional<LabelDrillDown> &labels() const { return m_labels; }
    void openReviewers(std::uint32_t first, std::uint32_t second);
    const std::optional<ReviewerDifferences> &reviewers() const { return m_reviewers; }

    AmbiguityState ambiguityState() const { return m_ambiguityState; }
    const QString &ambiguityProblem() const { return m_ambiguityProblem; }
    const AmbiguityMap &ambiguity() const { return m_ambiguity; }
    const AmbiguityThresholds &thresholds() const { return m_thresholds; }
    void setThresholds(const AmbiguityThresholds &thresholds);
    /// As tested: the model is sure from the policy's threshold on, people differ where the test says so.
    AmbiguityThresholds testedThresholds() const;
    /// Somebody set a cut of their own.
    bool isCutByHand() const { return !(m_thresholds == testedThresholds()); }
    const FindingSums &findingSums() const { return m_sums; }
    RecordFinding finding() const { return m_finding; }
    void setFinding(RecordFinding finding);
    const std::vector<AmbiguityExample> &examples() const { return m_examples; }
    /// The records of a finding, the furthest into its corner first; with those that are not for the reader yet.
    std::vector<base::RecordId> recordsOf(RecordFinding finding) const;
    base::RecordId recordOf(const AmbiguityPoint &point) const;

    /// Lists those of these records that are for the reader, the first one to be read at once.
    void listRecords(std::vector<base::RecordId> records);
    /// Reads one of those that are listed.
    void readRecord(std::size_t place);
    const RecordsToRead &reading() const { return m_reading; }

Q_SIGNALS:
    void changed();
    void segmentsRead();
    void progressChanged();
    void labelsChanged();
    void reviewersChanged();
    void ambiguityChanged();
    void examplesChanged();
    void recordsListed();
    void recordRead();

private:
    struct Opened;
    struct Mapped;

    base::ProgressCallback progressFrom(double begin, double end);
    void readSegments();
    void compute();
    void take(std::shared_ptr<const AgreementReport> report);
    void findAmbiguity();
    void readExamples();
    void fail(const base::Error &error);
    std::optional<base::TimeMs> since() const;

    const base::Clock &m_clock;
    State m_state = State::Loading;
    QString m_problem;
    bool m_computing = false;
    double m_progress = -1.0;
    std::shared_ptr<const AgreementData> m_data;
    std::shared_ptr<const AgreementReport> m_report;
    std::vector<ReviewerAgreement> m_reviewerRows;
    AgreementScope m_scope;
    int m_weeks = 0;
    int m_shownWeeks = 0; ///< those of the report
    bool m_canBeBlind = false;
    std::optional<LabelDrillDown> m_labels;
    std::optional<ReviewerDifferences> m_reviewers;
    AmbiguityState m_ambiguityState = AmbiguityState::Waiting;
    QString m_ambiguityProblem;
    AmbiguityMap m_ambiguity;
    AmbiguityThresholds m_thresholds;
    FindingSums m_sums;
    RecordFinding m_finding = RecordFinding::Ambiguous;
    std::vector<AmbiguityExample> m_examples;
    RecordsToRead m_reading;
    AgreementLane m_lane;    ///< reads all and computes
    AgreementLane m_details; ///< looks up what is asked for meanwhile
    AgreementLane::Slot m_reportSlot;
    AgreementLane::Slot m_segmentsSlot;
    AgreementLane::Slot m_ambiguitySlot;
    AgreementLane::Slot m_labelsSlot;
    AgreementLane::Slot m_reviewersSlot;
    AgreementLane::Slot m_examplesSlot;
    AgreementLane::Slot m_listSlot;
    AgreementLane::Slot m_recordSlot;
};

} // namespace secondlook::ui
