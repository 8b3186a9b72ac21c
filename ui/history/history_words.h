#pragma once

#include "review/change_log.h"
#include "ui/history/history_presenter.h"

#include <QDate>
#include <QString>

namespace secondlook::ui {

/// One line of the list, in words.
struct HistoryLine
{
    base::TimeMs at = 0;
    QString time;      ///< "10:42"
    QString who;       ///< "" where it is nobody's doing yet
    int mark = -1;     ///< of the reviewer; -1: not one
    QString icon;      ///< name
    QString what;      ///< "Labelled blind"
    QString which;     ///< record, run, version, ...
    bool isId = false; ///< `which` is the id of a record
    QString details;
};

/// What the entries of the log are called on the page, whichever way the log writes them.
class HistoryWords
{
public:
    static HistoryLine line(const review::Change &change);
    static HistoryLine line(const review::SampledRecord &record);

    static QString kindName(review::ChangeKind kind);
    static QString timeName(HistoryTime time);
    /// Whether there are words for this action.
    static bool knows(std::string_view action);

    /// "Today, 14 May"
    static QString day(const QDate &date, const QDate &today);
    /// "14 May, 10:42"
    static QString moment(base::TimeMs at, base::TimeMs now);

    /// What the entry says in plain words; may be empty.
    static QString details(const review::Change &change);
    /// The label, or the votes, that were there before, and the label since; may be empty.
    static QString before(const review::ChangeDetail &detail);
    static QString after(const review::Change &change);
    static QString softLabel(const review::Change &change);
    /// Why it was done, as it was written or chosen.
    static QString reason(const review::Change &change);
    static QString datasets(const review::ChangeDetail &detail);
    static QString models(const review::ChangeDetail &detail);
    static QString runs(const review::ChangeDetail &detail);
};

} // namespace secondlook::ui
