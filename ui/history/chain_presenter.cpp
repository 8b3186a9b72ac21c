#include "ui/history/chain_presenter.h"

#include "ui/models/text_conversion.h"

namespace secondlook::ui {

ChainPresenter::ChainPresenter(const OpenChangeLog &open, QObject *parent) : QObject(parent), m_lane(open) {}

void ChainPresenter::check()
{
    if (m_state == State::Checking)
        return;
    m_state = State::Checking;
    m_progress = 0.0;
    m_lane.run(
        m_slot,
        [this](review::ChangeLog &log, std::stop_token stop) {
            return log.check(stop, [this, stop](const base::Progress &done) {
                const double share = done.total > 0 ? double(done.done) / double(done.total) : 0.0;
                m_lane.deliver([this, stop, share] {
                    if (stop.stop_requested())
                        return;
                    m_progress = share;
                    Q_EMIT progressChanged();
                });
            });
        },
        [this](base::Result<review::ChainCheck> result) {
            m_state = result ? State::Checked : State::Failed;
            if (result)
                m_result = *result;
            else
                m_problem = qtText(result.error().text());
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ChainPresenter::cancel()
{
    if (m_state != State::Checking)
        return;
    forget();
}

void ChainPresenter::forget()
{
    m_slot.cancel();
    m_state = State::Unknown;
    Q_EMIT changed();
}

bool ChainPresenter::holdsAt(std::int64_t entry) const
{
    return m_state == State::Checked && entry <= m_result.entries &&
           (m_result.firstBroken == 0 || entry < m_result.firstBroken);
}

} // namespace secondlook::ui

#include "moc_chain_presenter.cpp"
