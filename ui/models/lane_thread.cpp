#include "ui/models/lane_thread.h"

#include <utility>

namespace secondlook::ui {

LaneThread::LaneThread()
{
    m_thread.setObjectName(QStringLiteral("desk-lane"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

void LaneThread::enqueue(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void LaneThread::deliver(std::function<void()> receive)
{
    QMetaObject::invokeMethod(&m_mailbox, std::move(receive), Qt::QueuedConnection);
}

void LaneThread::finish(std::function<void()> last)
{
    enqueue([this, last = std::move(last)] {
        last();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace secondlook::ui
