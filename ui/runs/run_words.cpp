#include "ui/runs/run_words.h"

#include "ui/models/text_conversion.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace secondlook::ui {

using pipeline::RunState;
using pipeline::RunSummary;
using pipeline::Selection;

QString RunWords::title(base::RunId run)
{
    return tr("Run %1").arg(QLocale().toString(qlonglong(run.value)));
}

QString RunWords::state(const RunSummary &run)
{
    if (const QString ofBatches = batchState(run); !ofBatches.isEmpty())
        return ofBatches;
    switch (run.state) {
    case RunState::Running:
        return tr("Running");
    case RunState::Finished:
        return run.failed > 0 ? tr("Finished, %1 failed", "run").arg(count(run.failed)) : tr("Finished", "run");
    case RunState::Paused:
        return run.actor.empty() ? tr("Paused", "run") : tr("Paused by %1", "person").arg(nameText(run.actor));
    case RunState::Stopped:
        return run.actor.empty() ? tr("Stopped", "run") : tr("Stopped by %1", "person").arg(nameText(run.actor));
    case RunState::CostCap:
        return tr("Stopped at cost cap");
    case RunState::Unreachable:
        return tr("Stopped, server away", "run over a model server");
    case RunState::Failed:
        return tr("Stopped by an error", "run");
    case RunState::Unfinished:
        break;
    }
    return tr("Not finished", "run");
}

QString RunWords::stateIcon(const RunSummary &run)
{
    switch (run.state) {
    case RunState::Running:
        return QStringLiteral("play");
    case RunState::Finished:
        return run.failed > 0 ? QStringLiteral("warn") : QStringLiteral("check");
    case RunState::Paused:
        return QStringLiteral("pause");
    case RunState::CostCap:
    case RunState::Unreachable:
    case RunState::Failed:
        return QStringLiteral("error");
    case RunState::Stopped:
    case RunState::Unfinished:
        break;
    }
    return QStringLiteral("stop");
}

Token RunWords::stateToken(const RunSummary &run)
{
    switch (run.state) {
    case RunState::Running:
        return Token::AccentText;
    case RunState::Finished:
        return run.failed > 0 ? Token::Audit : Token::Auto;
    case RunState::CostCap:
    case RunState::Unreachable:
    case RunState::Failed:
        return Token::Bad;
    case RunState::Paused:
    case RunState::Stopped:
    case RunState::Unfinished:
        break;
    }
    return Token::Text2;
}

QString RunWords::selection(Selection selection)
{
    switch (selection) {
    case Selection::New:
        return tr("new records");
    case Selection::Pending:
        return tr("records in the queue");
    case Selection::Failed:
        return tr("records that failed");
    case Selection::Labelled:
        return tr("labelled records, as a check");
    case Selection::Chosen:
        return tr("chosen records");
    case Selection::All:
        break;
    }
    return tr("all records");
}

QString RunWords::classifierName(const std::string &name)
{
    constexpr std::string_view server = "llm:";
    return name.starts_with(server) ? tr("%1, a model server").arg(nameText(name.substr(server.size())))
                                    : nameText(name);
}

QString RunWords::classifier(const RunSummary &run)
{
    constexpr std::string_view server = "llm:";
    if (run.attempt.asked.starts_with(server))
        return tr("%1: %2", "kind of classifier, name of a model server")
            .arg(QStringLiteral("llm"), nameText(run.attempt.asked.substr(server.size())));
    return nameText(run.modelVersion);
}

QString RunWords::laneName(const std::string &lane)
{
    return lane == "fast"   ? tr("Fast lane")
           : lane == "slow" ? tr("Slow lane")
           : lane.empty()   ? tr("Records")
                            : nameText(lane);
}

QString RunWords::laneIcon(const std::string &lane)
{
    return lane == "slow" ? QStringLiteral("slow") : QStringLiteral("fast");
}

QString RunWords::count(std::int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

QString RunWords::shortCount(std::int64_t number)
{
    const QLocale locale;
    const auto figure = [&](double value) { return locale.toString(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0); };
    if (number >= 1'000'000)
        return tr("%1 M", "millions").arg(figure(double(number) / 1e6));
    if (number >= 10'000)
        return tr("%1 k", "thousands").arg(locale.toString(double(number) / 1e3, 'f', 0));
    return locale.toString(qlonglong(number));
}

QString RunWords::money(std::int64_t nanos)
{
    const double amount = double(nanos) / RunWords::nanosInOne;
    return QLocale().toString(amount, 'f', amount > 0.0 && amount < 0.1 ? 4 : 2);
}

QString RunWords::percent(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return {};
    // Not all before it is all, and not nothing once there is something.
    const double share = 100.0 * double(part) / double(whole);
    const int shown = part >= whole ? 100 : part <= 0 ? 0 : qBound(1, qRound(share), 99);
    return tr("%1%").arg(QLocale().toString(shown));
}

QString RunWords::pace(double perSecond)
{
    if (perSecond < 0.0)
        return {};
    const int places = perSecond < 1.0 ? 2 : perSecond < 100.0 ? 1 : 0;
    return tr("%1 / s", "records a second").arg(QLocale().toString(perSecond, 'f', places));
}

QString RunWords::timeLeft(std::optional<int> seconds)
{
    if (!seconds)
        return {};
    if (*seconds < 90)
        return tr("about %Ln seconds left", nullptr, std::max(1, *seconds));
    if (*seconds < 90 * 60)
        return tr("about %Ln minutes left", nullptr, (*seconds + 30) / 60);
    return tr("about %Ln hours left", nullptr, (*seconds + 1800) / 3600);
}

QString RunWords::clockTime(base::TimeMs time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).time(), QStringLiteral("HH:mm"));
}

QString RunWords::when(base::TimeMs time, base::TimeMs now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (at.date() == today)
        return clockTime(time);
    return QLocale().toString(at.date(), at.date().year() == today.year() ? tr("d MMM", "day and month")
                                                                          : tr("d MMM yyyy", "day, month and year"));
}

} // namespace secondlook::ui
