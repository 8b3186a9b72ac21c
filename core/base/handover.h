#pragma once

#include "base/bounded_queue.h"
#include "base/result.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

namespace secondlook::base {

/// Lets a thread of its own take values in their order, so that who makes them need not wait. At most some thousand
/// values are on their way. To be used from one thread.
template <typename T> class Handover
{
public:
    using Take = std::function<Status(T &)>;

    explicit Handover(Take take) : m_take(std::move(take)), m_thread([this] { work(); }) {}
    /// What is still on its way is dropped.
    ~Handover()
    {
        m_dropped = true;
        m_queue.close();
    }
    Handover(const Handover &) = delete;
    Handover &operator=(const Handover &) = delete;

    /// Error: that of an earlier value, after which none is taken.
    [[nodiscard]] Status give(T value)
    {
        m_batch.push_back(std::move(value));
        return m_batch.size() < batchSize ? Status() : push();
    }

    /// Waits until all are taken. Call it once, after the last value.
    [[nodiscard]] Status finish()
    {
        SECONDLOOK_TRY(push());
        m_queue.close();
        m_thread.join();
        return m_status;
    }

private:
    static constexpr std::size_t batchSize = 256;
    static constexpr std::size_t mostBatches = 8;

    Status push()
    {
        if (m_queue.push(std::exchange(m_batch, {})))
            return {};
        if (m_thread.joinable()) // before finish() nobody closes the queue but the thread itself, for an error
            m_thread.join();
        return m_status;
    }

    void work()
    {
        while (auto batch = m_queue.pop()) {
            for (T &value : *batch) {
                if (m_dropped)
                    return;
                m_status = m_take(value);
                if (!m_status) {
                    m_queue.close();
                    return;
                }
            }
        }
    }

    Take m_take;
    BoundedQueue<std::vector<T>> m_queue{mostBatches};
    std::vector<T> m_batch;
    std::atomic<bool> m_dropped = false;
    Status m_status; ///< of the thread, until it has ended
    std::jthread m_thread;
};

} // namespace secondlook::base
