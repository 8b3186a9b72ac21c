#pragma once

#include "base/result.h"
#include "review/review_session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace secondlook::ui {

/// Opens one reviewer's session. Called on the thread that will own the session, possibly again after a failure, and
/// for several lanes at the same time.
using OpenSession = std::function<base::Result<std::unique_ptr<review::ReviewSession>>()>;

/// One ReviewSession on a thread of its own. Work runs there in the order in which it was given; its result comes back
/// on the thread that made the lane, and is dropped where the receiver has died meanwhile. The session is opened with
/// the first piece of work; where that fails, the work gets the error and the next piece tries again.
/// Make, use and destroy a lane, and its receivers, on one thread.
class DeskLane
{
    Q_DISABLE_COPY_MOVE(DeskLane)

public:
    enum class Kind {
        Read, ///< left out once the lane is closing
        Write ///< always done, even if nobody waits for the result any more
    };

    explicit DeskLane(OpenSession open);
    /// Waits until every queued write is done.
    ~DeskLane();

    /// `work` is called as base::Result<T>(review::ReviewSession &), `receive` as void(base::Result<T>).
    template <typename Work, typename Receive> void run(Kind kind, QObject *receiver, Work work, Receive receive)
    {
        using Outcome = std::invoke_result_t<Work, review::ReviewSession &>;
        enqueue([this, kind, receiver = QPointer<QObject>(receiver), work = std::move(work),
                 receive = std::move(receive)]() mutable {
            if (kind == Kind::Read && m_closing)
                return;
            const base::Status opened = open();
            auto outcome =
                std::make_shared<Outcome>(opened ? work(*m_session) : Outcome(tl::unexpected(opened.error())));
            deliver([receiver, receive, outcome]() mutable {
                if (receiver)
                    receive(std::move(*outcome));
            });
        });
    }

private:
    void enqueue(std::function<void()> work);
    void deliver(std::function<void()> receive);
    base::Status open();

    OpenSession m_open;
    std::unique_ptr<review::ReviewSession> m_session; ///< touched by the lane's thread only
    std::atomic<bool> m_closing = false;
    QThread m_thread;
    QObject m_worker;  ///< lives on the lane's thread
    QObject m_mailbox; ///< lives on the maker's thread, where receivers can be asked whether they still live
};

} // namespace secondlook::ui
