#pragma once

#include "ui/history/change_lane.h"
#include "ui/history/history_presenter.h"

#include <QObject>
#include <QString>

namespace secondlook::ui {

/// Writes all that a filter matches as CSV, a page at a time, so that its size costs no memory. The file appears whole
/// or not at all. Used on one thread; signals come there.
class HistoryFile : public QObject
{
    Q_OBJECT

public:
    explicit HistoryFile(const OpenChangeLog &open, QObject *parent = nullptr);

    void save(HistoryPresenter::List list, const review::ChangeFilter &filter, const QString &path);
    void cancel();
    bool isSaving() const { return m_saving; }
    /// 0 to 1
    double progress() const { return m_progress; }

Q_SIGNALS:
    void progressChanged();
    /// How it ended, in a sentence.
    void finished(bool isProblem, const QString &sentence);
    void changed();

private:
    bool m_saving = false;
    double m_progress = 0.0;
    ChangeLane m_lane;
    ChangeLane::Slot m_slot;
};

} // namespace secondlook::ui
