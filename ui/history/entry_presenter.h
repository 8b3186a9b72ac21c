#pragma once

#include "ui/history/change_lane.h"
#include "ui/models/adjudication_presenter.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace secondlook::ui {

/// The one entry that is looked at: all there is to know about it, its record, and its decision being taken back. Used
/// on one thread; signals come there.
class EntryPresenter : public QObject
{
    Q_OBJECT

public:
    explicit EntryPresenter(const OpenChangeLog &open, QObject *parent = nullptr);
    ~EntryPresenter() override;

    /// How decisions about conflicts are taken back. `open` is called on a thread of its own.
    void setAdjudication(const OpenAdjudication &open);

    /// Reads an entry; what was shown goes once the new one is there.
    void showEntry(std::int64_t entry);
    /// A record of the audit sample in its place.
    void showSampled(const review::SampledRecord &record);
    void showNothing();

    const std::optional<review::ChangeDetail> &detail() const { return m_detail; }
    const std::optional<review::SampledRecord> &sampled() const { return m_sampled; }
    /// Of the sampled record: the begin of its text.
    const std::string &sampledText() const { return m_sampledText; }
    /// What could not be read; a sentence.
    const QString &problem() const { return m_problem; }
    /// None: what is shown is about no record.
    base::RecordId recordId() const;

    /// Reads the whole record of what is shown.
    void openRecord();
    const std::optional<domain::Record> &record() const { return m_record; }

    /// Takes the decision that is shown back, so that its conflict is open again.
    void reopen();
    bool isReopening() const { return m_reopening; }

Q_SIGNALS:
    void shown();
    void recordRead();
    /// The record of this id is a conflict again. `left`: the project was exported meanwhile.
    void reopened(const QString &externalId, bool left);
    /// Why nothing was done; a sentence.
    void refused(const QString &why);

private:
    std::optional<review::ChangeDetail> m_detail;
    std::optional<review::SampledRecord> m_sampled;
    std::string m_sampledText;
    std::optional<domain::Record> m_record;
    QString m_problem;
    bool m_reopening = false;
    ChangeLane m_lane;
    ChangeLane::Slot m_detailSlot;
    ChangeLane::Slot m_recordSlot;
    std::unique_ptr<AdjudicationLane> m_adjudication;
};

} // namespace secondlook::ui
