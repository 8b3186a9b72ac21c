#pragma once

#include "base/result.h"
#include "ui/models/lane_thread.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace secondlook::ui {

/// One thing to read from on a thread of its own. Work runs there in the order in which it was given, and can be
/// replaced or stopped; results come back on the thread that made the lane. Make, use and destroy it there.
template <typename Source> class SlotLane
{
    Q_DISABLE_COPY_MOVE(SlotLane)

public:
    /// Called on the thread that will own what it opens, possibly again after a failure, and for several lanes at the
    /// same time.
    using Open = std::function<base::Result<std::unique_ptr<Source>>()>;

    /// Of the work in one slot only the latest matters: giving more asks the one before to stop and drops its result.
    class Slot
    {
    public:
        ~Slot() { cancel(); }
        void cancel() { m_stop.request_stop(); }

    private:
        friend class SlotLane;
        std::stop_token restart()
        {
            cancel();
            m_stop = std::stop_source();
            return m_stop.get_token();
        }

        std::stop_source m_stop;
    };

    explicit SlotLane(Open open) : m_open(std::move(open)) {}
    /// Waits for the work that runs; what was not begun is left out. Slots in use should have been cancelled before.
    ~SlotLane()
    {
        m_stop.request_stop();
        m_thread.finish([this] { m_source.reset(); });
    }

    /// `work` is called as base::Result<T>(Source &, std::stop_token), `receive` as void(base::Result<T>) unless the
    /// slot was cancelled or used again meanwhile.
    template <typename Work, typename Receive> void run(Slot &slot, Work work, Receive receive)
    {
        using Outcome = std::invoke_result_t<Work, Source &, std::stop_token>;
        m_thread.enqueue([this, token = slot.restart(), work = std::move(work),
                          receive = std::move(receive)]() mutable {
            if (token.stop_requested() || m_stop.stop_requested())
                return;
            const base::Status opened = open();
            auto outcome =
                std::make_shared<Outcome>(opened ? work(*m_source, token) : Outcome(tl::unexpected(opened.error())));
            deliver([token, receive = std::move(receive), outcome]() mutable {
                if (!token.stop_requested())
                    receive(std::move(*outcome));
            });
        });
    }

    /// From any thread: calls it on the thread that made the lane, unless the lane is gone by then.
    void deliver(std::function<void()> receive) { m_thread.deliver(std::move(receive)); }

private:
    base::Status open()
    {
        if (m_source)
            return {};
        auto opened = m_open();
        if (!opened)
            return tl::unexpected(std::move(opened).error());
        m_source = std::move(*opened);
        return {};
    }

    Open m_open;
    std::unique_ptr<Source> m_source; ///< touched by the lane's thread only
    std::stop_source m_stop;
    LaneThread m_thread;
};

} // namespace secondlook::ui
