#include "tests/ui/datasets/sample_datasets.h"

#include <cmath>

namespace secondlook::test {

using datasets::DatasetManifest;

namespace {

constexpr base::TimeMs versionDay = 86'400'000;

std::string labelName(int label)
{
    static const std::array<const char *, 8> words = {"card_arrival",   "lost_card",  "refund",        "top_up",
                                                      "change_address", "spare_card", "exchange_rate", "pin_blocked"};
    const std::string word = words[std::size_t(label) % words.size()];
    return label < int(words.size()) ? word : word + "_" + std::to_string(label);
}

DatasetManifest makeVersion(int number, std::int64_t rows, double alpha, base::TimeMs at, int labels)
{
    DatasetManifest manifest;
    manifest.createdAt = at;
    manifest.createdBy = "reviewer-2";
    datasets::DatasetCard &card = manifest.card;
    card.version = number;
    card.name = "card-support";
    card.rows = rows;
    card.splits = {{"train", rows * 8 / 10}, {"validation", rows / 10}, {"test", rows - rows * 8 / 10 - rows / 10}};
    card.guidelineVersions = {5, 6};
    card.agreement = {{"krippendorff_alpha", alpha, alpha - 0.016, alpha + 0.015, rows / 2}};
    card.goldAccuracy = datasets::CardFigure{"gold_accuracy", 0.857, 0.851, 0.863, 4'012};
    double weight = 0.0;
    for (int i = 0; i < labels; ++i)
        weight += std::exp(-double(i) / (labels * 0.4));
    for (int i = 0; i < labels; ++i)
        card.labelCounts.emplace_back(
            labelName(i), i >= labels - 3
                              ? 17 + (labels - 1 - i)
                              : std::max<std::int64_t>(
                                    21, std::int64_t(double(rows) * std::exp(-double(i) / (labels * 0.4)) / weight)));
    card.leaks = {{"same_text", 0}, {"near_duplicate", 0}, {"entity", 0}, {"held_out_in_train", 0}};
    card.gates = {{"agreement", alpha - 0.016, 0.75, true, {}}, {"gold_accuracy", 0.851, 0.85, true, {}},
                  {"label_minimum", 21.0, 20.0, true, {}},      {"ambiguous_share", 0.012, 0.05, true, {}},
                  {"source_share.auto", 0.31, 0.5, true, {}},   {"leakage", 0.0, 0.0, true, {}}};
    return manifest;
}

} // namespace

void fillWithVersions(DatasetProject &project, const TestClock &clock, int labels, std::int64_t rows)
{
    const std::array<std::int64_t, 7> sizes = {1'000, 2'480, 3'655, 4'906, 6'120, 7'850, 9'412};
    for (std::size_t i = 0; i < sizes.size(); ++i)
        project.versions.push_back(makeVersion(int(i) + 1, sizes[i], 0.71 + 0.01 * double(i),
                                               clock.now() - versionDay * 14 * std::int64_t(sizes.size() - i), labels));
    project.next = makeVersion(8, rows, 0.78, clock.now(), labels);
    datasets::GateResult &few = project.next->card.gates[2];
    few.value = 17.0;
    few.pass = false;
    few.detail = "The label has 17 records.";
    project.diff.added = 1'308;
    project.diff.addedWhy = {{"agreed", 900}, {"auto", 408}};
    project.diff.removed = 24;
    project.diff.removedWhy = {{"flagged", 24}};
    project.diff.relabelled = 96;
    project.diff.relabelledWhy = {{"auto -> adjudicated", 70}, {"single -> adjudicated", 26}};
    project.check.rows = 9'412;
    project.exported = {.written = true, .rows = 9'412, .bytes = 3'400'000, .files = {}, .leftOut = {}, .gates = {}};
    project.row = [](std::int64_t place) {
        datasets::VersionRow row;
        row.id = "msg-" + std::to_string(1000 + place);
        row.text = "My bank letter came back opened, envelope " + std::to_string(place) +
                   ", and the app says it was sent two weeks ago. What can I do?";
        row.label = place % 9 == 4 ? std::string() : labelName(int(place % 12));
        row.source = place % 9 == 4 ? "ambiguous" : place % 3 == 0 ? "auto" : "agreed";
        row.split = place % 10 == 8 ? "validation" : place % 10 == 9 ? "test" : "train";
        return row;
    };
    project.steps = 6;
    project.step = [now = clock.now()](std::size_t place) {
        const std::array<domain::TraceStep, 6> steps = {
            domain::TraceStep{now - 9 * versionDay,
                              "imported",
                              {{"source", "messages-2025-04.csv"}, {"content_hash", "9f2c5a7741ab00ff"}}},
            domain::TraceStep{now - 8 * versionDay,
                              "predicted",
                              {{"label", "card_arrival"},
                               {"confidence", "0.4600"},
                               {"tier", "review"},
                               {"model_version", "linear-3"},
                               {"policy_version", "3"}}},
            domain::TraceStep{
                now - 7 * versionDay,
                "annotated",
                {{"reviewer", "reviewer-1"}, {"action", "label"}, {"label", "card_arrival"}, {"seen", "blind"}}},
            domain::TraceStep{now - 6 * versionDay,
                              "annotated",
                              {{"reviewer", "reviewer-3"},
                               {"action", "label"},
                               {"label", "spare_card"},
                               {"seen", "assisted"},
                               {"comment", "They ask for a second one."}}},
            domain::TraceStep{now - 5 * versionDay,
                              "adjudicated",
                              {{"adjudicator", "reviewer-2"}, {"method", "person"}, {"label", "spare_card"}}},
            domain::TraceStep{now - 4 * versionDay,
                              "dataset_version",
                              {{"version", "7"},
                               {"label", "spare_card"},
                               {"split", "train"},
                               {"label_source", "adjudicated"},
                               {"weight", "1.0000"}}}};
        return steps[place];
    };
}

} // namespace secondlook::test
