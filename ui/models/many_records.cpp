#include "ui/models/many_records.h"

#include "ui/models/text_conversion.h"

#include <utility>

namespace secondlook::ui {

using base::Result;
using review::AdjudicationSession;
using Kind = AdjudicationLane::Kind;

ManyRecords::ManyRecords(const OpenAdjudication &open, QObject *parent) : QObject(parent), m_lane(open) {}

void ManyRecords::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ManyRecords::fail(const base::Error &error)
{
    m_problem = qtText(error.text());
    set(State::Failed);
}

void ManyRecords::ask(review::ManyAction action, std::vector<base::RecordId> records)
{
    if (m_state == State::Working)
        return;
    m_action = action;
    m_records = std::move(records);
    m_preview = {};
    m_done = {};
    m_lane.run(
        Kind::Read, this,
        [action, records = m_records](AdjudicationSession &session) { return session.previewMany(records, action); },
        [this, asked = ++m_asked](const Result<review::ManyPreview> &preview) {
            if (asked != m_asked || m_state != State::Counting)
                return;
            if (!preview) {
                fail(preview.error());
                return;
            }
            m_preview = *preview;
            set(State::Asked);
        });
    set(State::Counting);
}

void ManyRecords::go()
{
    if (m_state != State::Asked || changes() == 0)
        return;
    set(State::Working);
    m_lane.run(
        Kind::Write, this,
        [action = m_action, records = m_records](AdjudicationSession &session) {
            return session.doMany(records, action);
        },
        [this](const Result<review::ManyDone> &done) {
            if (!done) {
                fail(done.error());
                return;
            }
            m_done = *done;
            set(State::Done);
            Q_EMIT projectChanged();
        });
}

void ManyRecords::takeBack()
{
    if (m_state != State::Done || !m_done.batch.isValid())
        return;
    set(State::Working);
    m_lane.run(
        Kind::Write, this, [batch = m_done.batch](AdjudicationSession &session) { return session.undoMany(batch); },
        [this](const Result<review::ManyDone> &done) {
            if (!done) {
                fail(done.error());
                return;
            }
            m_done = *done;
            set(State::TakenBack);
            Q_EMIT projectChanged();
        });
}

void ManyRecords::close()
{
    if (m_state == State::Working)
        return;
    ++m_asked;
    set(State::Idle);
}

} // namespace secondlook::ui

#include "moc_many_records.cpp"
