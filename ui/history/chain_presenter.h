#pragma once

#include "ui/history/change_lane.h"

#include <QObject>
#include <QString>

namespace secondlook::ui {

/// Whether the chain of the log holds, as far as somebody asked. Used on one thread; signals come there.
class ChainPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< nobody asked, or it was stopped
        Checking,
        Checked, ///< up to the newest entry of then, broken or not
        Failed,
    };

    explicit ChainPresenter(const OpenChangeLog &open, QObject *parent = nullptr);

    void check();
    void cancel();
    /// The log was read anew: what was checked before says nothing about it.
    void forget();

    State state() const { return m_state; }
    /// What was found; holds with Checked.
    const review::ChainCheck &result() const { return m_result; }
    /// The chain was recomputed up to this entry, and holds that far.
    bool holdsAt(std::int64_t entry) const;
    /// 0 to 1
    double progress() const { return m_progress; }
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    State m_state = State::Unknown;
    review::ChainCheck m_result;
    double m_progress = 0.0;
    QString m_problem;
    ChangeLane m_lane;
    ChangeLane::Slot m_slot;
};

} // namespace secondlook::ui
