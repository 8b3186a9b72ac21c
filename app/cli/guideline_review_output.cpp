#include "app/cli/guideline_review_output.h"

#include "app/cli/output.h"
#include "base/text.h"
#include "calibration/flip_rate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <ostream>

namespace secondlook::cli {

using domain::GuidelineReview;
using domain::ReviewedDecisions;
using Json = nlohmann::ordered_json;

namespace {

std::optional<calibration::FlipRate> rateOf(const ReviewedDecisions &decisions)
{
    return calibration::flipRate(decisions.changed, decisions.answered, decisions.touched);
}

Json decisionsJson(const ReviewedDecisions &decisions)
{
    Json json = {{"touched", decisions.touched},   {"elsewhere", decisions.elsewhere}, {"asked", decisions.asked},
                 {"answered", decisions.answered}, {"changed", decisions.changed},     {"passed", decisions.passed},
                 {"waiting", decisions.waiting}};
    const auto rate = rateOf(decisions);
    json["flip_rate"] = rate ? Json(rate->share.value) : Json(nullptr);
    json["interval"] = rate ? Json{rate->share.low, rate->share.high} : Json(nullptr);
    json["expected_changed"] = rate ? Json(rate->expected) : Json(nullptr);
    json["expected_interval"] = rate ? Json{rate->fewest, rate->most} : Json(nullptr);
    return json;
}

Json reviewJson(const GuidelineReview &review, const domain::LabelSchema &schema)
{
    Json json = {{"guideline_version", review.version}, {"general", review.change.general}};
    json.update(decisionsJson(review.inAll()));
    json["labels"] = Json::array();
    for (std::size_t i = 0; i < review.ofLabel.size(); ++i) {
        Json label = {{"label", schema.nameAt(review.change.labels[i])}};
        label.update(decisionsJson(review.ofLabel[i]));
        json["labels"].push_back(std::move(label));
    }
    json["repeats"] = review.repeats;
    json["repeats_changed"] = review.repeatsChanged;
    return json;
}

void printScope(std::ostream &out, const GuidelineReview &review, const domain::LabelSchema &schema)
{
    constexpr std::size_t named = 20;
    const auto &labels = review.change.labels;
    out << "Guideline " << review.version << " is about ";
    if (review.change.general) {
        out << "every label: what holds for all of them differs from version " << review.version - 1 << "\n";
        return;
    }
    out << base::grouped(static_cast<std::int64_t>(labels.size())) << (labels.size() == 1 ? " label" : " labels");
    for (std::size_t i = 0; i < std::min(named, labels.size()); ++i)
        out << (i == 0 ? ": " : ", ") << schema.nameAt(labels[i]);
    out << (labels.size() > named ? ", ...\n" : "\n");
}

void printTouched(std::ostream &out, const ReviewedDecisions &all)
{
    out << base::grouped(all.touched) << " earlier decisions may be touched\n";
    if (all.elsewhere > 0)
        out << base::grouped(all.elsewhere) << " more came in packs or files and cannot be asked for here\n";
}

/// For a table: a heading and its width.
constexpr std::pair<const char *, int> flipColumns[] = {{"touched", 9}, {"asked", 9},      {"answered", 10},
                                                        {"changed", 9}, {"flip rate", 11}, {"95% interval", 18}};

void printLine(std::ostream &out, std::size_t width, const std::string &name, const ReviewedDecisions &decisions)
{
    const auto rate = rateOf(decisions);
    const std::string cells[] = {base::grouped(decisions.touched),
                                 base::grouped(decisions.asked),
                                 base::grouped(decisions.answered),
                                 base::grouped(decisions.changed),
                                 rate ? percent(rate->share.value) : "-",
                                 rate ? percent(rate->share.low) + " to " + percent(rate->share.high) : "-"};
    out << std::left << std::setw(static_cast<int>(width)) << name << std::right;
    for (std::size_t i = 0; i < std::size(cells); ++i)
        out << std::setw(flipColumns[i].second) << cells[i];
    out << "\n";
}

void printTable(std::ostream &out, const GuidelineReview &review, const domain::LabelSchema &schema)
{
    std::size_t width = 5;
    for (const std::uint16_t label : review.change.labels)
        width = std::max(width, schema.nameAt(label).size());
    out << std::left << std::setw(static_cast<int>(width)) << "label" << std::right;
    for (const auto &[heading, columns] : flipColumns)
        out << std::setw(columns) << heading;
    out << "\n";
    for (std::size_t i = 0; i < review.ofLabel.size(); ++i)
        if (review.ofLabel[i].touched > 0 || review.ofLabel[i].asked > 0)
            printLine(out, width, schema.nameAt(review.change.labels[i]), review.ofLabel[i]);
    printLine(out, width, "all", review.inAll());
}

void printExpected(std::ostream &out, const GuidelineReview &review)
{
    const ReviewedDecisions all = review.inAll();
    const auto rate = rateOf(all);
    if (!rate) {
        out << "Nothing is answered yet, so there is no flip rate\n";
        return;
    }
    out << "So about " << whole(rate->expected) << " (" << whole(rate->fewest) << " to " << whole(rate->most)
        << ") of the " << base::grouped(all.touched) << " would change\n";
    if (all.answered < calibration::fewFlipAnswers && all.answered < all.touched)
        out << "That stands on " << base::grouped(all.answered) << " answers only: too few to rely on\n";
    if (review.repeats > 0)
        out << base::grouped(review.repeatsChanged) << " of " << base::grouped(review.repeats) << " repeats ("
            << percent(static_cast<double>(review.repeatsChanged) / static_cast<double>(review.repeats))
            << ") changed as well, whatever the guideline\n";
}

} // namespace

void printReviewed(Context &context, const compose::GuidelineReviewed &reviewed, bool dryRun,
                   const domain::LabelSchema &schema)
{
    if (context.json) {
        Json json = {{"dry_run", dryRun}, {"asked_now", reviewed.asked}};
        json.update(reviewJson(reviewed.review, schema));
        printJson(context, json);
        return;
    }
    printScope(context.out, reviewed.review, schema);
    printTouched(context.out, reviewed.review.inAll());
    context.out << (dryRun ? "Would ask for " : "Asked for ") << base::grouped(reviewed.asked) << " of them again\n";
}

void printFlips(Context &context, const GuidelineReview &review, const domain::LabelSchema &schema)
{
    if (context.json) {
        printJson(context, reviewJson(review, schema));
        return;
    }
    const ReviewedDecisions all = review.inAll();
    printScope(context.out, review, schema);
    printTouched(context.out, all);
    context.out << base::grouped(all.asked) << " were asked for again: " << base::grouped(all.answered) << " answered, "
                << base::grouped(all.passed) << " skipped or flagged, " << base::grouped(all.waiting) << " waiting\n";
    if (all.asked == 0)
        return;
    printTable(context.out, review, schema);
    printExpected(context.out, review);
}

} // namespace secondlook::cli
