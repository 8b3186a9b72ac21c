#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace secondlook::ui {

/// A thread that does work in the order in which it was given, and hands results back to the thread that made it. Make,
/// use and destroy it on one thread.
class LaneThread
{
    Q_DISABLE_COPY_MOVE(LaneThread)

public:
    LaneThread();
    /// Needs finish().
    ~LaneThread() = default;

    void enqueue(std::function<void()> work);
    /// Calls on the maker's thread.
    void deliver(std::function<void()> receive);
    /// Does all that was given and this last piece, and waits for it.
    void finish(std::function<void()> last);

private:
    QThread m_thread;
    QObject m_worker;  ///< lives on the thread
    QObject m_mailbox; ///< lives on the maker's thread, where receivers can be asked whether they still live
};

} // namespace secondlook::ui
