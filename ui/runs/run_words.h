#pragma once

#include "base/clock.h"
#include "domain/provider.h"
#include "pipeline/run_overview.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <optional>

namespace secondlook::ui {

/// What the core says of runs, in words of the interface's language.
class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)

public:
    /// Amounts of money are kept in billionths.
    static constexpr double nanosInOne = 1e9;

    static QString title(base::RunId run); ///< "Run 42"
    /// "Finished, 9 failed"
    static QString state(const pipeline::RunSummary &run);
    static QString stateIcon(const pipeline::RunSummary &run);
    static Token stateToken(const pipeline::RunSummary &run);
    /// "new records", "records that failed"
    static QString selection(pipeline::Selection selection);
    /// "linear-3", "llm: local"
    static QString classifier(const pipeline::RunSummary &run);
    /// A classifier that can be chosen, by its name in an order.
    static QString classifierName(const std::string &name);
    static QString laneName(const std::string &lane); ///< "Fast lane"; "Records" where there is one lane
    static QString laneIcon(const std::string &lane);

    static QString count(std::int64_t number);
    /// "1.87 M", "41 k"
    static QString shortCount(std::int64_t number);
    /// Money in the currency of the prices, which has no name.
    static QString money(std::int64_t nanos);
    static QString percent(std::int64_t part, std::int64_t whole);
    /// "2,410 / s", "0.4 / s"; empty where it is not known.
    static QString pace(double perSecond);
    /// "about 6 minutes left"
    static QString timeLeft(std::optional<int> seconds);
    static QString clockTime(base::TimeMs time);
    /// The time today, otherwise the day.
    static QString when(base::TimeMs time, base::TimeMs now);

    /// Why a record failed, in a sentence.
    static QString failure(const domain::Failure &failure);
    /// Kinds of requests without an answer with their counts, the most frequent first.
    static QString retries(const std::map<std::string, std::int64_t> &byReason);
    /// How far the batches of a run are, in sentences; empty where it made none. `answered`: requests that the server
    /// says it is done with.
    static QString batches(const pipeline::RunSummary &run, std::int64_t answered, base::TimeMs now);
    /// "Waiting for the server"; empty where batches say nothing about how the run stands.
    static QString batchState(const pipeline::RunSummary &run);
    /// Why a run did not end well, and what helps; empty where nothing is to be said.
    static QString trouble(const pipeline::RunSummary &run);
};

} // namespace secondlook::ui
