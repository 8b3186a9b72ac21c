#pragma once

#include "app/desk/desk.h"

#include <QElapsedTimer>

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace secondlook::bench {

/// False where the condition does not become true in time; events are handled meanwhile.
bool waitFor(const std::function<bool()> &condition, int milliseconds);

/// The desk on a project, with its first record on screen; null, with a word on standard error, where it does not come.
std::unique_ptr<desk::Desk> openDesk(const std::string &project);

/// Milliseconds from decision keys, sorted; fewer than asked for where the queue ends.
struct Decided
{
    std::vector<double> stored;  ///< to the decision known to be on disk
    std::vector<double> painted; ///< to the next record painted
    std::vector<double> shown;   ///< from the one to the other: what does not depend on the disk
    std::vector<double> plain;   ///< what the disk takes to keep one page, asked between the decisions
};
/// `folder` is on the disk of the project.
Decided decide(desk::Desk &desk, int decisions, const std::string &folder);

/// Milliseconds from each letter typed into the filter of the labels to the list painted anew, sorted.
std::vector<double> typeAhead(desk::Desk &desk, const QStringList &words);

double quantile(const std::vector<double> &sorted, double share);

/// p50, p95, p99 and the longest.
void addQuantiles(nlohmann::ordered_json &figures, const std::string &name, const std::vector<double> &sorted);

/// All of it, as "key_to_stored_ms" and so on, with `queue` in the name.
void addDecided(nlohmann::ordered_json &figures, const std::string &queue, const Decided &keys);

/// The resident set of this process in MB.
double residentMb();

} // namespace secondlook::bench
