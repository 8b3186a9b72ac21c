#pragma once

#include "datasets/dataset_session.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace secondlook::test {

/// The versions of a made-up project; sessions of it are opened again and again, on several threads.
struct DatasetProject
{
    datasets::DatasetFacts facts{.canChange = true, .actor = "ana"};
    std::vector<datasets::DatasetManifest> versions; ///< rising
    std::optional<datasets::DatasetManifest> next;   ///< what a draft would be; none: nothing is labelled
    datasets::VersionDiff diff;                      ///< between any two
    datasets::DatasetCheck check;
    std::function<datasets::VersionRow(std::int64_t)> row; ///< by place
    std::function<domain::TraceStep(std::size_t)> step;    ///< the steps of any row, by place
    std::size_t steps = 0;
    datasets::VersionExported exported{.written = true};
    std::atomic<int> failLists = 0;  ///< so many readings of the list fail
    std::atomic<int> failFreeze = 0; ///< so many attempts to freeze fail
    std::atomic<int> drafts = 0;
    std::atomic<int> listsRead = 0;
    std::vector<datasets::VersionExport> orders; ///< look at them while nothing runs
    std::vector<datasets::RowQuery> rowQueries;

    /// While it is closed, drafts, checks and exports wait; a stop request ends the waiting.
    void closeGate() { m_closed = true; }
    void openGate() { m_closed = false; }
    bool isClosed() const { return m_closed; }

    void noteDifference(const datasets::DifferenceQuery &query)
    {
        const std::scoped_lock lock(m_mutex);
        m_lastDifference = query;
    }
    /// For rows; the page says which it shows before they have come.
    datasets::DifferenceQuery lastDifference() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lastDifference;
    }

private:
    std::atomic<bool> m_closed = false;
    mutable std::mutex m_mutex;
    datasets::DifferenceQuery m_lastDifference;
};

class FakeDatasetSession final : public datasets::DatasetSession
{
public:
    explicit FakeDatasetSession(DatasetProject &project) : m_project(project) {}

    base::Result<datasets::DatasetFacts> facts() override { return m_project.facts; }
    base::Result<datasets::VersionList> versions(int before, int most) override
    {
        ++m_project.listsRead;
        if (m_project.failLists > 0) {
            --m_project.failLists;
            return base::fail(base::ErrorCode::Storage, "the disk cannot be read; check its cable", "made-up");
        }
        datasets::VersionList list;
        for (auto one = m_project.versions.rbegin(); one != m_project.versions.rend(); ++one) {
            if (before > 0 && one->card.version >= before)
                continue;
            if (int(list.versions.size()) == most) {
                list.hasMore = true;
                break;
            }
            const auto &card = one->card;
            list.versions.push_back({card.version, card.name, card.rows,
                                     card.agreement.empty() ? std::nullopt : std::optional(card.agreement.front()),
                                     one->createdAt, std::ranges::all_of(card.gates, &datasets::GateResult::pass)});
        }
        return list;
    }
    base::Result<datasets::DatasetManifest> version(int number) override
    {
        const auto found =
            std::ranges::find_if(m_project.versions, [number](const auto &one) { return one.card.version == number; });
        if (found == m_project.versions.end())
            return base::fail(base::ErrorCode::NotFound, "there is no such version");
        return *found;
    }
    base::Result<datasets::DatasetManifest> draft(const datasets::LongCall &call) override
    {
        ++m_project.drafts;
        if (call.progress)
            call.progress({30, 100});
        if (!waitAtGate(call.stop))
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        if (!m_project.next)
            return base::fail(base::ErrorCode::Input, "no labelled record matches");
        m_draft = m_project.next;
        return *m_draft;
    }
    base::Result<int> freeze(const std::map<std::string, std::string> &reasons) override
    {
        if (m_project.failFreeze > 0) {
            --m_project.failFreeze;
            return base::fail(base::ErrorCode::Storage, "the disk is full; make room");
        }
        datasets::DatasetManifest made = *m_draft;
        for (auto &gate : made.card.gates)
            if (const auto reason = reasons.find(gate.name); !gate.pass && reason != reasons.end())
                gate.accepted = {m_project.facts.actor, reason->second};
        m_project.versions.push_back(made);
        return made.card.version;
    }
    base::Result<datasets::Difference> difference(const datasets::DifferenceQuery &query,
                                                  const std::stop_token &) override
    {
        if (query.most > 0)
            m_project.noteDifference(query);
        datasets::Difference difference{m_project.diff, {}};
        const std::int64_t all = query.kind == datasets::ChangeKind::Added     ? m_project.diff.added
                                 : query.kind == datasets::ChangeKind::Removed ? m_project.diff.removed
                                                                               : m_project.diff.relabelled;
        const auto &why = query.kind == datasets::ChangeKind::Added     ? m_project.diff.addedWhy
                          : query.kind == datasets::ChangeKind::Removed ? m_project.diff.removedWhy
                                                                        : m_project.diff.relabelledWhy;
        for (std::int64_t i = query.from; i < std::min(all, query.from + query.most); ++i) {
            const datasets::VersionRow row = m_project.row(i);
            difference.rows.push_back({{.record = i,
                                        .kind = query.kind,
                                        .oldLabel = "label_b",
                                        .newLabel = row.label,
                                        .why = why.empty() ? "" : why.begin()->first},
                                       row.id,
                                       row.text});
        }
        return difference;
    }
    base::Result<datasets::RowPage> rows(const datasets::RowQuery &query, const std::stop_token &) override
    {
        m_project.rowQueries.push_back(query);
        datasets::RowPage page;
        page.from = query.from;
        page.total = query.version == datasets::draftVersion ? m_draft->card.rows : version(query.version)->card.rows;
        if (!query.gate.empty())
            page.total = 17;
        if (!query.id.empty())
            page.total = query.id == "nothing" ? 0 : 1;
        for (std::int64_t i = query.from; i < std::min(page.total, query.from + query.most); ++i)
            page.rows.push_back(m_project.row(i));
        if (!query.id.empty() && !page.rows.empty())
            page.rows.front().id = query.id;
        return page;
    }
    base::Result<datasets::RowOrigin> origin(const std::string &id) override
    {
        datasets::RowOrigin origin{id, {}, "{\n  \"id\": \"" + id + "\",\n  \"steps\": []\n}"};
        for (std::size_t i = 0; i < m_project.steps; ++i)
            origin.steps.push_back(m_project.step(i));
        return origin;
    }
    base::Result<datasets::DatasetCheck> verify(int, const datasets::LongCall &call) override
    {
        if (call.progress)
            call.progress({1, 4});
        if (!waitAtGate(call.stop))
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        return m_project.check;
    }
    std::vector<std::string> exportFormats() const override
    {
        return {"jsonl",   "csv",         "tsv",        "huggingface", "label-studio", "prodigy",           "argilla",
                "doccano", "openai-chat", "preference", "fasttext",    "spacy",        "great-expectations"};
    }
    base::Result<datasets::VersionExported> exportVersion(const datasets::VersionExport &order,
                                                          const datasets::LongCall &call) override
    {
        m_project.orders.push_back(order);
        if (call.progress)
            call.progress({1, 4});
        if (!waitAtGate(call.stop))
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        datasets::VersionExported done = m_project.exported;
        done.written = done.written || order.allowFailedGates;
        done.files = {order.path};
        return done;
    }

private:
    bool waitAtGate(const std::stop_token &stop) const
    {
        while (m_project.isClosed() && !stop.stop_requested())
            std::this_thread::yield();
        return !stop.stop_requested();
    }

    DatasetProject &m_project;
    std::optional<datasets::DatasetManifest> m_draft;
};

inline std::function<base::Result<std::unique_ptr<datasets::DatasetSession>>()> openerOf(DatasetProject &project)
{
    return [&project]() -> base::Result<std::unique_ptr<datasets::DatasetSession>> {
        return std::make_unique<FakeDatasetSession>(project);
    };
}

} // namespace secondlook::test
