#include "app/cli/dataset_output.h"

#include "app/cli/output.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

Json whyJson(const std::map<std::string, std::int64_t> &why)
{
    Json object = Json::object();
    for (const auto &[name, count] : why)
        object[name] = count;
    return object;
}

void printWhy(std::ostream &out, const char *what, std::int64_t count, const std::map<std::string, std::int64_t> &why)
{
    out << "  " << what << "  " << base::grouped(count);
    const char *before = ": ";
    for (const auto &[name, number] : why) {
        out << before << name << " " << base::grouped(number);
        before = ", ";
    }
    out << "\n";
}

std::string figureText(const datasets::CardFigure &figure)
{
    return decimals(figure.value, 3) + " [" + decimals(figure.low, 3) + ", " + decimals(figure.high, 3) + "], " +
           base::grouped(figure.records) + (figure.name == "gold_accuracy" ? " answers" : " records");
}

} // namespace

Json leaksJson(const std::vector<compose::NamedLeak> &leaks)
{
    Json list = Json::array();
    for (const compose::NamedLeak &leak : leaks) {
        Json records = Json::array();
        for (const auto &[split, id] : leak.records)
            records.push_back({{"split", split}, {"id", id}});
        Json one = {{"kind", leak.kind}, {"records", std::move(records)}};
        one["joined_by"] = leak.joinedBy.empty() ? Json(nullptr) : Json(leak.joinedBy);
        list.push_back(std::move(one));
    }
    return list;
}

Json differenceJson(const compose::DatasetDifference &difference)
{
    const datasets::VersionDiff &diff = difference.diff;
    Json first = Json::array();
    for (std::size_t i = 0; i < diff.first.size(); ++i) {
        const datasets::RowChange &change = diff.first[i];
        Json one = {{"id", difference.ids[i]}, {"change", changeKindName(change.kind)}, {"why", change.why}};
        one["old_label"] = change.oldLabel.empty() ? Json(nullptr) : Json(change.oldLabel);
        one["new_label"] = change.newLabel.empty() ? Json(nullptr) : Json(change.newLabel);
        first.push_back(std::move(one));
    }
    return {{"added", diff.added},
            {"removed", diff.removed},
            {"relabelled", diff.relabelled},
            {"confirmed", diff.confirmed},
            {"same", diff.same},
            {"added_why", whyJson(diff.addedWhy)},
            {"removed_why", whyJson(diff.removedWhy)},
            {"relabelled_why", whyJson(diff.relabelledWhy)},
            {"changes", std::move(first)}};
}

void printGates(std::ostream &out, const std::vector<datasets::GateResult> &gates)
{
    std::size_t width = 0;
    for (const datasets::GateResult &gate : gates)
        width = std::max(width, gate.name.size());
    for (const datasets::GateResult &gate : gates) {
        out << "  gate " << gate.name << std::string(width - gate.name.size(), ' ') << "  found "
            << decimals(gate.value, 3) << "  limit " << decimals(gate.limit, 3) << (gate.pass ? "  passes" : "  FAILS");
        out << (gate.detail.empty() ? "" : "  ") << gate.detail;
        if (gate.accepted)
            out << "  accepted by " << gate.accepted->by << ": " << gate.accepted->reason;
        out << "\n";
    }
}

void printLeaks(std::ostream &out, const std::vector<compose::NamedLeak> &leaks)
{
    for (const compose::NamedLeak &leak : leaks) {
        out << "  leak " << leak.kind << ":";
        for (const auto &[split, id] : leak.records)
            out << " " << id << " (" << split << ")";
        if (!leak.joinedBy.empty())
            out << ", joined by " << leak.joinedBy;
        out << "\n";
    }
}

void printVersion(Context &context, const compose::DatasetVersion &version)
{
    const datasets::DatasetCard &card = version.card;
    context.out << "Dataset " << card.name << ", version " << card.version << ": " << base::grouped(card.rows)
                << " rows, made " << card.createdAt << "\nsha256 " << card.sha256 << "\n";
    if (!card.description.empty())
        context.out << card.description << "\n";
    context.out << "Splits\n";
    printCounts(context, card.splits);
    context.out << "Labels from\n";
    printCounts(context, card.labelSources);
    if (!card.leftOut.empty()) {
        context.out << "Left out\n";
        printCounts(context, card.leftOut);
    }
    for (const datasets::CardFigure &figure : card.agreement)
        context.out << "  " << figure.name << "  " << figureText(figure) << "\n";
    if (card.goldAccuracy)
        context.out << "  gold_accuracy  " << figureText(*card.goldAccuracy) << "\n";
    if (card.drift)
        context.out << "  drift  " << decimals(card.drift->value, 3) << " of 1 since version " << card.drift->since
                    << "\n";
    printGates(context.out, card.gates);
    for (const std::string &limit : card.limits)
        context.out << "Note: " << limit << "\n";
}

void printDifference(Context &context, const compose::DatasetDifference &difference)
{
    const datasets::VersionDiff &diff = difference.diff;
    printWhy(context.out, "added     ", diff.added, diff.addedWhy);
    printWhy(context.out, "removed   ", diff.removed, diff.removedWhy);
    printWhy(context.out, "relabelled", diff.relabelled, diff.relabelledWhy);
    context.out << "  confirmed   " << base::grouped(diff.confirmed) << "\n  same        " << base::grouped(diff.same)
                << "\n";
    for (std::size_t i = 0; i < diff.first.size(); ++i) {
        const datasets::RowChange &change = diff.first[i];
        context.out << "  " << changeKindName(change.kind) << " " << difference.ids[i];
        if (change.kind == datasets::ChangeKind::Relabelled)
            context.out << "  " << (change.oldLabel.empty() ? "(soft)" : change.oldLabel) << " -> "
                        << (change.newLabel.empty() ? "(soft)" : change.newLabel);
        context.out << "  " << change.why << "\n";
    }
}

} // namespace secondlook::cli
