#include "ui/agreement/agreement_lane.h"

namespace secondlook::ui {

AgreementLane::AgreementLane(OpenAgreementSource open) : m_open(std::move(open))
{
    m_thread.setObjectName(QStringLiteral("agreement-lane"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

AgreementLane::~AgreementLane()
{
    m_stop.request_stop();
    enqueue([this] {
        m_source.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void AgreementLane::enqueue(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void AgreementLane::deliver(std::function<void()> receive)
{
    QMetaObject::invokeMethod(&m_mailbox, std::move(receive), Qt::QueuedConnection);
}

base::Status AgreementLane::open()
{
    if (m_source)
        return {};
    auto opened = m_open();
    if (!opened)
        return tl::unexpected(std::move(opened).error());
    m_source = std::move(*opened);
    return {};
}

} // namespace secondlook::ui
