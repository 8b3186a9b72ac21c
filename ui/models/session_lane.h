#pragma once

#include "base/result.h"
#include "ui/models/lane_thread.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace secondlook::ui {

/// One session on a thread of its own. Work runs there in the order in which it was given; its result comes back on the
/// thread that made the lane, and is dropped where the receiver has died meanwhile. The session is opened with the
/// first piece of work; where that fails, the work gets the error and the next piece tries again.
/// Make, use and destroy a lane, and its receivers, on one thread.
template <typename Session> class SessionLane
{
    Q_DISABLE_COPY_MOVE(SessionLane)

public:
    /// Called on the thread that will own the session, possibly again after a failure, and for several lanes at the
    /// same time.
    using Open = std::function<base::Result<std::unique_ptr<Session>>()>;

    enum class Kind {
        Read, ///< left out once the lane is closing
        Write ///< always done, even if nobody waits for the result any more
    };

    explicit SessionLane(Open open) : m_open(std::move(open)) {}
    /// Waits until every queued write is done.
    ~SessionLane()
    {
        m_closing = true;
        m_thread.finish([this] { m_session.reset(); });
    }

    /// `work` is called as base::Result<T>(Session &), `receive` as void(base::Result<T>).
    template <typename Work, typename Receive> void run(Kind kind, QObject *receiver, Work work, Receive receive)
    {
        using Outcome = std::invoke_result_t<Work, Session &>;
        m_thread.enqueue([this, kind, receiver = QPointer<QObject>(receiver), work = std::move(work),
                          receive = std::move(receive)]() mutable {
            if (kind == Kind::Read && m_closing)
                return;
            const base::Status opened = open();
            auto outcome =
                std::make_shared<Outcome>(opened ? work(*m_session) : Outcome(tl::unexpected(opened.error())));
            m_thread.deliver([receiver, receive, outcome]() mutable {
                if (receiver)
                    receive(std::move(*outcome));
            });
        });
    }

private:
    base::Status open()
    {
        if (m_session)
            return {};
        auto opened = m_open();
        if (!opened)
            return tl::unexpected(std::move(opened).error());
        m_session = std::move(*opened);
        return {};
    }

    Open m_open;
    std::unique_ptr<Session> m_session; ///< touched by the lane's thread only
    std::atomic<bool> m_closing = false;
    LaneThread m_thread;
};

} // namespace secondlook::ui
