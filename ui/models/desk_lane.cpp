#include "ui/models/desk_lane.h"

namespace secondlook::ui {

DeskLane::DeskLane(OpenSession open) : m_open(std::move(open))
{
    m_thread.setObjectName(QStringLiteral("desk-lane"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DeskLane::~DeskLane()
{
    m_closing = true;
    enqueue([this] {
        m_session.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void DeskLane::enqueue(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void DeskLane::deliver(std::function<void()> receive)
{
    QMetaObject::invokeMethod(&m_mailbox, std::move(receive), Qt::QueuedConnection);
}

base::Status DeskLane::open()
{
    if (m_session)
        return {};
    auto opened = m_open();
    if (!opened)
        return tl::unexpected(std::move(opened).error());
    m_session = std::move(*opened);
    return {};
}

} // namespace secondlook::ui
