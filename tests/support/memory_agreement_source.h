#pragma once

#include "review/agreement_source.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace secondlook::test {

/// What a made-up project knows about agreement; sources of it are opened again and again, on several threads.
struct AgreementProject
{
    domain::LabelSchema schema;
    review::Judgements judgements;
    std::vector<review::GuidelineTime> guidelines;
    std::vector<std::string> segmentOf;                         ///< by place of the record
    std::vector<std::optional<domain::Prediction>> predictions; ///< by place of the record
    std::function<std::string(base::RecordId)> textOf;
    std::optional<domain::GuidelineReview> guidelineReview;
    double sureFrom = 0.5;
    std::vector<base::RecordId> stillAsked;   ///< rising; changed while nothing is read only
    std::function<void(base::RecordId)> seen; ///< called on the threads of the sources
    std::atomic<int> failAsking = 0;          ///< so many times nobody can be asked
    std::atomic<int> failReadings = 0;        ///< so many readings of all judgements fail
    std::atomic<int> readings = 0;
    std::atomic<std::int64_t> answersRead = 0; ///< told as progress while the gate is closed

    /// While it is closed, reading all judgements waits; a stop request ends the waiting.
    void closeGate() { m_closed = true; }
    void openGate() { m_closed = false; }
    bool isClosed() const { return m_closed; }

    void add(std::int64_t record, std::uint32_t reviewer, std::uint16_t label, base::TimeMs at, bool blind = true,
             std::int32_t tookMs = 8000)
    {
        const base::RecordId id{record};
        const auto place = std::ranges::lower_bound(judgements.records, id) - judgements.records.begin();
        if (std::size_t(place) == judgements.records.size()) {
            judgements.records.push_back(id);
            judgements.gold.emplace_back();
            segmentOf.emplace_back();
            predictions.emplace_back();
        }
        judgements.answers.push_back({std::uint32_t(place), reviewer, label, blind, 1, tookMs, at});
    }

private:
    std::atomic<bool> m_closed = false;
};

class MemoryAgreementSource final : public review::AgreementSource
{
public:
    explicit MemoryAgreementSource(AgreementProject &project) : m_project(project) {}

    base::Result<domain::LabelSchema> schema() override { return m_project.schema; }
    base::Result<review::Judgements> judgements(const std::stop_token &stop,
                                                const base::ProgressCallback &progress) override
    {
        ++m_project.readings;
        while (m_project.isClosed() && !stop.stop_requested()) {
            if (progress)
                progress({m_project.answersRead, std::int64_t(m_project.judgements.answers.size())});
            std::this_thread::yield();
        }
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        if (m_project.failReadings > 0) {
            --m_project.failReadings;
            return base::fail(base::ErrorCode::Storage, "the disk cannot be read; check its cable",
                              "made-up.secondlook");
        }
        return m_project.judgements;
    }
    base::Result<std::vector<review::GuidelineTime>> guidelineTimes() override { return m_project.guidelines; }
    base::Result<std::optional<domain::GuidelineReview>> guidelineReview() override
    {
        return m_project.guidelineReview;
    }
    base::Result<std::int64_t> askForReview(int, std::int64_t sample) override
    {
        if (m_project.failAsking > 0) {
            --m_project.failAsking;
            return base::fail(base::ErrorCode::Storage, "the disk is full; make room", "made-up.secondlook");
        }
        m_project.guidelineReview->ofLabel.front().asked += sample;
        m_project.guidelineReview->ofLabel.front().waiting += sample;
        return sample;
    }
    base::Result<double> sureFrom() override { return m_project.sureFrom; }
    base::Result<std::vector<base::RecordId>> stillAsked() override { return m_project.stillAsked; }
    base::Status noteSeen(const std::vector<base::RecordId> &records) override
    {
        if (m_project.seen)
            std::ranges::for_each(records, m_project.seen);
        return {};
    }
    base::Result<review::Segments> segments(const std::vector<base::RecordId> &records,
                                            const std::stop_token &) override
    {
        review::Segments found;
        for (const base::RecordId record : records)
            found.names.push_back(m_project.segmentOf[placeOf(record)]);
        std::ranges::sort(found.names);
        found.names.erase(std::ranges::unique(found.names).begin(), found.names.end());
        for (const base::RecordId record : records)
            found.ofRecord.push_back(std::uint32_t(
                std::ranges::lower_bound(found.names, m_project.segmentOf[placeOf(record)]) - found.names.begin()));
        return found;
    }
    base::Result<std::vector<std::optional<domain::Prediction>>> predictions(const std::vector<base::RecordId> &records,
                                                                             const std::stop_token &) override
    {
        std::vector<std::optional<domain::Prediction>> found;
        for (const base::RecordId record : records)
            found.push_back(m_project.predictions[placeOf(record)]);
        return found;
    }
    base::Result<std::vector<domain::Record>> records(const std::vector<base::RecordId> &records) override
    {
        std::vector<domain::Record> found;
        for (const base::RecordId id : records) {
            domain::Record record;
            record.id = id;
            record.externalId = "letter-" + std::to_string(id.value);
            record.text = m_project.textOf ? m_project.textOf(id) : "letter " + std::to_string(id.value);
            found.push_back(record);
        }
        return found;
    }

private:
    std::size_t placeOf(base::RecordId record) const
    {
        return std::size_t(std::ranges::lower_bound(m_project.judgements.records, record) -
                           m_project.judgements.records.begin());
    }

    AgreementProject &m_project;
};

inline std::function<base::Result<std::unique_ptr<review::AgreementSource>>()> openerOf(AgreementProject &project)
{
    return [&project]() -> base::Result<std::unique_ptr<review::AgreementSource>> {
        return std::make_unique<MemoryAgreementSource>(project);
    };
}

} // namespace secondlook::test
