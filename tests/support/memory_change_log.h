#pragma once

#include "review/change_log.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace secondlook::test {

/// What a made-up project has gone through; logs of it are opened again and again, on several threads.
struct ChangeProject
{
    std::vector<review::Change> changes;        ///< oldest first; entries 1, 2, 3, ...
    std::vector<review::SampledRecord> sampled; ///< oldest first
    std::vector<std::string> people;
    std::function<void(review::ChangeDetail &)> tell; ///< completes what is said of an entry
    std::string text = "Hello, you told me twice that the card was on its way, and my letter box is empty.";
    std::int64_t lookedAt = 20'000; ///< in one call
    std::int64_t firstBroken = 0;
    bool endIsMissing = false;
    std::atomic<int> failReadings = 0; ///< so many readings of the list fail
    std::atomic<int> readings = 0;

    /// While it is closed, lists and checks wait; a stop request ends the waiting.
    void closeGate() { m_closed = true; }
    void openGate() { m_closed = false; }
    bool isClosed() const { return m_closed; }

    review::Change &add(base::TimeMs at, const std::string &actor, std::int64_t reviewer, const std::string &action,
                        const std::string &subject, const std::string &externalId = {},
                        std::vector<domain::Field> facts = {})
    {
        review::Change change;
        change.entry = std::int64_t(changes.size()) + 1;
        change.at = at;
        change.actor = actor;
        change.reviewer = {reviewer};
        change.action = action;
        change.subject = subject;
        change.externalId = externalId;
        change.record = {externalId.empty() ? 0 : change.entry};
        change.facts = std::move(facts);
        changes.push_back(std::move(change));
        return changes.back();
    }

private:
    std::atomic<bool> m_closed = false;
};

class MemoryChangeLog final : public review::ChangeLog
{
public:
    explicit MemoryChangeLog(ChangeProject &project) : m_project(project) {}

    base::Result<review::ChangeCounts> counts() override
    {
        return review::ChangeCounts{std::int64_t(m_project.changes.size()), std::int64_t(m_project.sampled.size())};
    }
    base::Result<std::vector<std::string>> people() override { return m_project.people; }
    base::Result<review::ChangePage> page(const review::ChangeFilter &filter, std::int64_t before, int count,
                                          std::stop_token stop) override
    {
        SECONDLOOK_TRY(begin(stop));
        review::ChangePage page;
        page.next = read(m_project.changes, before, count, page.changes, [&](const review::Change &change) {
            return (filter.who.empty() || filter.who == change.actor) &&
                   (!filter.kind || filter.kind == review::changeKindOf(change.action)) &&
                   (!filter.since || change.at >= *filter.since) &&
                   (filter.text.empty() || change.externalId.find(filter.text) != std::string::npos ||
                    std::ranges::any_of(change.facts, [&](const domain::Field &fact) {
                        return fact.value.find(filter.text) != std::string::npos;
                    }));
        });
        return page;
    }
    base::Result<review::SamplePage> sample(const review::ChangeFilter &filter, std::int64_t before, int count,
                                            std::stop_token stop) override
    {
        SECONDLOOK_TRY(begin(stop));
        review::SamplePage page;
        page.next = read(m_project.sampled, before, count, page.records, [&](const review::SampledRecord &record) {
            return filter.text.empty() || record.externalId.find(filter.text) != std::string::npos;
        });
        return page;
    }
    base::Result<review::ChangeDetail> detail(std::int64_t entry) override
    {
        if (entry < 1 || entry > std::int64_t(m_project.changes.size()))
            return base::fail(base::ErrorCode::NotFound, "there is no such entry in the log");
        review::ChangeDetail detail;
        detail.change = m_project.changes[std::size_t(entry - 1)];
        detail.hash = "7be0" + std::string(56, '0') + "c3d9";
        detail.previousHash = entry > 1 ? "e41a" + std::string(56, '0') + "0f52" : std::string();
        detail.text = detail.change.record.isValid() ? m_project.text : std::string();
        if (m_project.tell)
            m_project.tell(detail);
        return detail;
    }
    base::Result<domain::Record> record(base::RecordId id) override
    {
        domain::Record record;
        record.id = id;
        record.externalId = "msg-" + std::to_string(id.value);
        record.text = m_project.text;
        record.segment = "channel=email";
        record.fields = {{"channel", "email"}, {"lang", "en"}};
        return record;
    }
    base::Result<review::ChainCheck> check(std::stop_token stop, const base::ProgressCallback &progress) override
    {
        const auto all = std::int64_t(m_project.changes.size());
        progress({all / 2, all});
        while (m_project.isClosed() && !stop.stop_requested())
            std::this_thread::yield();
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "the check was stopped");
        return review::ChainCheck{all, m_project.firstBroken, m_project.firstBroken > 0 ? 1'747'000'000'000 : 0,
                                  m_project.endIsMissing};
    }

private:
    base::Status begin(const std::stop_token &stop)
    {
        ++m_project.readings;
        while (m_project.isClosed() && !stop.stop_requested())
            std::this_thread::yield();
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        if (m_project.failReadings > 0) {
            --m_project.failReadings;
            return base::fail(base::ErrorCode::Storage, "the disk cannot be read; check its cable",
                              "made-up.secondlook");
        }
        return {};
    }
    /// Entries and tasks are numbered by their place.
    template <typename Row, typename Fits>
    std::int64_t read(const std::vector<Row> &all, std::int64_t before, int count, std::vector<Row> &found, Fits fits)
    {
        const auto size = std::int64_t(all.size());
        const std::int64_t begin = before > 0 ? std::min(before, size + 1) : size + 1;
        std::int64_t number = begin - 1;
        for (; number >= 1 && number >= begin - m_project.lookedAt && int(found.size()) < count; --number)
            if (fits(all[std::size_t(number - 1)]))
                found.push_back(all[std::size_t(number - 1)]);
        return number >= 1 ? number + 1 : 0;
    }

    ChangeProject &m_project;
};

inline std::function<base::Result<std::unique_ptr<review::ChangeLog>>()> openerOf(ChangeProject &project)
{
    return [&project]() -> base::Result<std::unique_ptr<review::ChangeLog>> {
        return std::make_unique<MemoryChangeLog>(project);
    };
}

} // namespace secondlook::test
