#include "ui/runs/run_words.h"

#include <QLocale>

namespace secondlook::ui {

using pipeline::RunBatches;
using pipeline::RunState;

QString RunWords::batchState(const pipeline::RunSummary &run)
{
    const RunBatches &batches = run.batches;
    if (run.state == RunState::Running && batches.preparing + batches.sending > 0)
        return tr("Sending batches", "run");
    if (run.state == RunState::Running && batches.waiting > 0)
        return tr("Waiting for batches", "run");
    const bool isLeft =
        run.state == RunState::Stopped || run.state == RunState::Paused || run.state == RunState::Unfinished;
    return isLeft && batches.waiting > 0 ? tr("Left at the server", "run by batches") : QString();
}

QString RunWords::batches(const pipeline::RunSummary &run, std::int64_t answered, base::TimeMs now)
{
    const RunBatches &batches = run.batches;
    QStringList parts;
    if (batches.preparing > 0)
        parts << tr("%Ln being prepared", "batches", batches.preparing);
    if (batches.sending > 0)
        parts << (run.state == RunState::Running
                      ? tr("%Ln being sent", "batches", batches.sending)
                      : tr("%Ln of which it is open whether the server has them", "batches", batches.sending));
    if (batches.waiting > 0)
        parts << tr("%Ln sent and worked on by the server since %1 (requests: %2)", "batches, time, number",
                    batches.waiting)
                     .arg(when(batches.waitingSince, now), count(batches.requestsWaiting));
    if (batches.taken > 0)
        parts << tr("%Ln answered and taken up", "batches", batches.taken);
    if (batches.lost > 0)
        parts << tr("%Ln that came to nothing", "batches", batches.lost);
    if (parts.isEmpty())
        return run.attempt.isByBatch && run.state == RunState::Running ? tr("The first batch is being put together.")
                                                                       : QString();
    QStringList said{tr("Batches: %1.").arg(QLocale().createSeparatedList(parts))};
    if (run.state == RunState::Running && batches.waiting > 0 && answered > 0)
        said << tr("Requests the server is done with: %1.").arg(count(answered));
    if (batches.waiting > 0)
        said << (run.state == RunState::Running
                     ? tr("Pause and Stop leave them at work; Resume fetches their results.")
                     : tr("The server goes on with them. Resume fetches their results, and pays for nothing twice."));
    return said.join(QLatin1Char(' '));
}

} // namespace secondlook::ui
