#pragma once

#include "base/result.h"
#include "review/agreement_source.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace secondlook::ui {

/// Opens what is known about agreement in a project. Called on the thread that will own it, possibly again after a
/// failure, and for several lanes at the same time.
using OpenAgreementSource = std::function<base::Result<std::unique_ptr<review::AgreementSource>>()>;

/// One AgreementSource on a thread of its own. Work runs there in the order in which it was given; results come back on
/// the thread that made the lane. Make, use and destroy it there.
class AgreementLane
{
    Q_DISABLE_COPY_MOVE(AgreementLane)

public:
    /// Of the work in one slot only the latest matters: giving more asks the one before to stop and drops its result.
    class Slot
    {
    public:
        ~Slot() { cancel(); }
        void cancel() { m_stop.request_stop(); }

    private:
        friend class AgreementLane;
        std::stop_token restart()
        {
            cancel();
            m_stop = std::stop_source();
            return m_stop.get_token();
        }

        std::stop_source m_stop;
    };

    explicit AgreementLane(OpenAgreementSource open);
    /// Waits for the work that runs; what was not begun is left out. Slots in use should have been cancelled before.
    ~AgreementLane();

    /// `work` is called as base::Result<T>(review::AgreementSource &, std::stop_token), `receive` as
    /// void(base::Result<T>) unless the slot was cancelled or used again meanwhile.
    template <typename Work, typename Receive> void run(Slot &slot, Work work, Receive receive)
    {
        using Outcome = std::invoke_result_t<Work, review::AgreementSource &, std::stop_token>;
        enqueue([this, token = slot.restart(), work = std::move(work), receive = std::move(receive)]() mutable {
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
    void deliver(std::function<void()> receive);

private:
    void enqueue(std::function<void()> work);
    base::Status open();

    OpenAgreementSource m_open;
    std::unique_ptr<review::AgreementSource> m_source; ///< touched by the lane's thread only
    std::stop_source m_stop;
    QThread m_thread;
    QObject m_worker;  ///< lives on the lane's thread
    QObject m_mailbox; ///< lives on the maker's thread
};

} // namespace secondlook::ui
