#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <stop_token>

namespace secondlook::ui {

/// Work on another thread of which only the latest matters: a new run asks the one before to stop and drops its result.
/// Used, and told the result, on the thread of its owner, whose member it is; its end waits for the work.
template <typename T> class LatestTask
{
    Q_DISABLE_COPY_MOVE(LatestTask)

public:
    LatestTask() = default;
    ~LatestTask()
    {
        m_stop.request_stop();
        for (const auto &watcher : m_watchers)
            watcher->waitForFinished();
    }

    void run(std::function<T(std::stop_token)> work, std::function<void(T)> receive)
    {
        cancel();
        std::erase_if(m_watchers, [](const auto &watcher) { return watcher->isFinished(); });
        m_stop = std::stop_source();
        auto watcher = std::make_shared<QFutureWatcher<T>>();
        const int generation = ++m_generation;
        QObject::connect(watcher.get(), &QFutureWatcherBase::finished, watcher.get(),
                         [this, generation, receive, raw = watcher.get()] {
                             if (generation != m_generation)
                                 return;
                             m_running = false;
                             receive(raw->result());
                         });
        m_running = true;
        m_watchers.push_back(watcher);
        watcher->setFuture(
            QtConcurrent::run([work = std::move(work), stop = m_stop.get_token()] { return work(stop); }));
    }

    /// The result of what runs now is dropped.
    void cancel()
    {
        m_stop.request_stop();
        ++m_generation;
        m_running = false;
    }

    bool isRunning() const { return m_running; }

private:
    std::vector<std::shared_ptr<QFutureWatcher<T>>> m_watchers;
    std::stop_source m_stop;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace secondlook::ui
