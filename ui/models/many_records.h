#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QObject>
#include <QString>

#include <vector>

namespace secondlook::ui {

/// Something to be done about many records at once: counted first, done when that is wanted, taken back as one. Without
/// widgets; works on a thread of its own.
class ManyRecords : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Counting,
        Asked, ///< preview() says what would be done
        Working,
        Done,      ///< done() says what was done, and can be taken back
        TakenBack, ///< done() says how many
        Failed,    ///< problem() says why; nothing was changed
    };

    explicit ManyRecords(const OpenAdjudication &open, QObject *parent = nullptr);

    void ask(review::ManyAction action, std::vector<base::RecordId> records);
    /// Does what was asked and counted.
    void go();
    void takeBack();
    /// What was done stays, and is not offered to be taken back any more.
    void close();

    State state() const { return m_state; }
    review::ManyAction action() const { return m_action; }
    const std::vector<base::RecordId> &records() const { return m_records; }
    const review::ManyPreview &preview() const { return m_preview; }
    std::int64_t changes() const { return m_preview.changed(m_action); }
    const review::ManyDone &done() const { return m_done; }
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    /// Records keep soft labels, wait for an adjudicator, or do not any more.
    void projectChanged();

private:
    void set(State state);
    void fail(const base::Error &error);

    State m_state = State::Idle;
    review::ManyAction m_action = review::ManyAction::KeepAmbiguous;
    std::vector<base::RecordId> m_records;
    review::ManyPreview m_preview;
    review::ManyDone m_done;
    QString m_problem;
    quint64 m_asked = 0; ///< what was counted for an earlier question is stale
    AdjudicationLane m_lane;
};

} // namespace secondlook::ui
