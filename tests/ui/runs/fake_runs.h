#pragma once

#include "pipeline/run_desk.h"
#include "tests/support/test_clock.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace secondlook::test {

/// The runs of a made-up project; desks of it are opened again and again, on several threads. A run goes on until it is
/// told to end, or asked to.
struct RunProject
{
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<pipeline::RunDetails> runs; ///< rising
    std::vector<pipeline::FailedRecord> failed;
    pipeline::RunChoices choices;
    std::vector<pipeline::RunOrder> orders;
    std::vector<domain::Provider> kept;
    base::Result<pipeline::ServerTrial> trial = pipeline::ServerTrial{"refund", 0.4, true, true, 70};
    base::Result<pipeline::RunCostEstimate> estimated = pipeline::RunCostEstimate{3'000, 30, 4.2, 6.1, 300.0};
    std::optional<pipeline::RunFigures> figures; ///< what a run that goes on tells
    bool mayFinish = false;
    bool failsToRead = false;
    bool finishesAtOnce = false;
    std::atomic<bool> isStartHeld = false; ///< as by a keychain that nobody unlocks
    std::atomic<bool> isEndHeld = false;   ///< a run that was asked to end still waits for answers
    std::atomic<int> trialsWaiting = 0;
    std::atomic<bool> trialWaits = false;
    std::map<std::string, std::string> keys; ///< of the keychain
    std::atomic<int> keysWaiting = 0;
    std::atomic<bool> isKeychainLocked = false;

    void tell(const pipeline::RunFigures &now)
    {
        const std::scoped_lock lock(mutex);
        figures = now;
        changed.notify_all();
    }
    /// Nothing is waited for any more.
    void finish()
    {
        isStartHeld = isEndHeld = isKeychainLocked = trialWaits = false;
        const std::scoped_lock lock(mutex);
        mayFinish = true;
        changed.notify_all();
    }
    std::size_t started()
    {
        const std::scoped_lock lock(mutex);
        return orders.size();
    }
    pipeline::RunOrder lastOrder()
    {
        const std::scoped_lock lock(mutex);
        return orders.back();
    }
};

class FakeRunDesk final : public pipeline::RunDesk
{
public:
    FakeRunDesk(RunProject &project, const TestClock &clock) : m_project(project), m_clock(clock) {}

    base::Result<pipeline::RunList> runs(base::RunId before, int most) override
    {
        const std::scoped_lock lock(m_project.mutex);
        if (m_project.failsToRead)
            return base::fail(base::ErrorCode::Storage, "the disk cannot be read; check its cable");
        pipeline::RunList list;
        for (auto run = m_project.runs.rbegin(); run != m_project.runs.rend(); ++run) {
            if (before.isValid() && run->summary.id >= before)
                continue;
            if (int(list.runs.size()) == most) {
                list.hasMore = true;
                break;
            }
            list.runs.push_back(run->summary);
        }
        return list;
    }
    base::Result<pipeline::RunDetails> details(base::RunId run) override
    {
        const std::scoped_lock lock(m_project.mutex);
        for (const pipeline::RunDetails &one : m_project.runs)
            if (one.summary.id == run)
                return one;
        return base::fail(base::ErrorCode::NotFound, "there is no such run");
    }
    base::Result<pipeline::FailedList> failed(base::RunId, bool transient, base::RecordId after, int) override
    {
        pipeline::FailedList list;
        for (const pipeline::FailedRecord &one : m_project.failed)
            if (one.failure.transient == transient && one.record > after)
                list.records.push_back(one);
        return list;
    }
    base::Result<domain::Record> record(base::RecordId record) override
    {
        domain::Record read;
        read.id = record;
        read.externalId = "msg-" + std::to_string(record.value);
        read.text = "My card has not come.";
        return read;
    }
    base::Result<pipeline::RunChoices> choices() override
    {
        const std::scoped_lock lock(m_project.mutex);
        return m_project.choices;
    }
    base::Result<pipeline::RunEnd> run(const pipeline::RunOrder &order, const pipeline::RunControl &control) override
    {
        {
            const std::scoped_lock lock(m_project.mutex);
            m_project.orders.push_back(order);
        }
        while (m_project.isStartHeld && !control.stop.stop_requested())
            std::this_thread::yield();
        if (m_project.isStartHeld)
            return base::fail(base::ErrorCode::Cancelled, "nobody waits for the keychain any more");
        std::unique_lock lock(m_project.mutex);
        m_project.mayFinish = m_project.finishesAtOnce;
        m_project.figures.reset();
        pipeline::RunDetails *own = open(order);
        const base::RunId id = own->summary.id;
        pipeline::RunFigures last{id, {{{}, own->summary.modelVersion, 0, own->summary.input}}, own->tally, own->usage};
        control.figures(last);
        const std::stop_callback stopped(control.stop, [this] { m_project.changed.notify_all(); });
        while (!m_project.mayFinish && !control.stop.stop_requested()) {
            if (m_project.figures) {
                last = *std::exchange(m_project.figures, std::nullopt);
                last.run = id;
                last.lanes = {{{}, "llm-1", last.done(), last.tally.input}};
                control.figures(last);
            }
            // The stop may come between the look and the wait.
            m_project.changed.wait_for(lock, std::chrono::milliseconds(20));
        }
        while (m_project.isEndHeld)
            m_project.changed.wait_for(lock, std::chrono::milliseconds(5));
        own = find(id);
        own->tally = last.tally;
        own->usage = last.usage;
        own->summary.done = last.done();
        own->summary.failed = last.tally.failedPermanent + last.tally.failedTransient;
        pipeline::RunEnd end{id, last.tally, pipeline::AttemptEnd::Finished, {}};
        if (m_project.mayFinish) {
            own->summary.state = pipeline::RunState::Finished;
            own->summary.finishedAt = m_clock.now();
        } else {
            end.end = *control.isPause ? pipeline::AttemptEnd::Paused : pipeline::AttemptEnd::Stopped;
            own->summary.state = *control.isPause ? pipeline::RunState::Paused : pipeline::RunState::Stopped;
        }
        return end;
    }
    base::Result<pipeline::RunCostEstimate> estimate(const pipeline::RunOrder &, const std::stop_token &) override
    {
        return m_project.estimated;
    }
    base::Result<std::optional<domain::Provider>> keep(const domain::Provider &provider, bool mayReplace) override
    {
        const std::scoped_lock lock(m_project.mutex);
        auto &all = m_project.choices.classifiers;
        const auto before = std::ranges::find(all, "llm:" + provider.name, &pipeline::RunClassifier::name);
        if (before != all.end() && !mayReplace)
            return before->provider;
        m_project.kept.push_back(provider);
        if (before != all.end())
            before->provider = provider;
        else
            all.push_back({"llm:" + provider.name, {}, provider});
        return std::nullopt;
    }
    base::Status keepKey(const std::string &name, const std::string &key, const std::stop_token &stop) override
    {
        ++m_project.keysWaiting;
        while (m_project.isKeychainLocked && !stop.stop_requested())
            std::this_thread::yield();
        --m_project.keysWaiting;
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        const std::scoped_lock lock(m_project.mutex);
        m_project.keys[name] = key;
        return {};
    }
    base::Result<pipeline::ServerTrial> tryOut(const domain::Provider &, const std::stop_token &stop) override
    {
        ++m_project.trialsWaiting;
        while (m_project.trialWaits && !stop.stop_requested())
            std::this_thread::yield();
        --m_project.trialsWaiting;
        return m_project.trial;
    }

private:
    pipeline::RunDetails *find(base::RunId id)
    {
        return &*std::ranges::find_if(m_project.runs, [id](const auto &one) { return one.summary.id == id; });
    }
    pipeline::RunDetails *open(const pipeline::RunOrder &order)
    {
        if (order.resume.isValid()) {
            pipeline::RunDetails *run = find(order.resume);
            run->summary.state = pipeline::RunState::Running;
            run->summary.attempt.costCap = order.costCap;
            return run;
        }
        pipeline::RunDetails run;
        run.summary.id = {std::int64_t(m_project.runs.size()) + 1};
        run.summary.classifier = order.classifier.starts_with("llm:") ? "llm" : "linear";
        run.summary.modelVersion = order.classifier.starts_with("llm:") ? "llm-1" : "linear-3";
        run.summary.selection = order.selection;
        run.summary.policyVersion = 3;
        run.summary.startedAt = run.summary.attemptAt = run.summary.savedAt = m_clock.now();
        run.summary.input =
            order.chosen.empty() ? m_project.choices.records[order.selection] : std::int64_t(order.chosen.size());
        run.summary.actor = "ana";
        run.summary.attempt = {order.classifier, order.costCap, order.asking != pipeline::RunAsking::OneByOne};
        if (run.summary.attempt.isByBatch)
            run.summary.batches = {0, 1, 2, 3, 0, 9'000, m_clock.now()};
        run.summary.state = pipeline::RunState::Running;
        run.tally.input = run.tally.pending = run.summary.input;
        m_project.runs.push_back(run);
        return &m_project.runs.back();
    }

    RunProject &m_project;
    const TestClock &m_clock;
};

} // namespace secondlook::test
