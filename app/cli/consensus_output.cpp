#include "app/cli/consensus_output.h"

#include "app/cli/output.h"
#include "base/text.h"
#include "calibration/intervals.h"
#include "formats/csv_rows.h"
#include "formats/output_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <numeric>
#include <ostream>
#include <ranges>
#include <span>

namespace secondlook::cli {

using agreement::Consensus;
using agreement::CredibleShare;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t mostReviewers = 20; // for people
constexpr std::size_t mostLabels = 20;    // of one item's distribution

std::string oneLine(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The whole distribution, or the most probable labels with the rest as "other", as a run prints it.
Json distributionJson(std::span<const agreement::LabelProbability> shares, const std::vector<std::string> &labels)
{
    std::vector<agreement::LabelProbability> kept(shares.begin(), shares.end());
    if (kept.size() > mostLabels) {
        kept.resize(mostLabels);
        std::ranges::partial_sort_copy(shares, kept, [](const auto &a, const auto &b) {
            return a.probability != b.probability ? a.probability > b.probability : a.label < b.label;
        });
    }
    Json distribution = Json::object();
    double rest = 1.0;
    for (const agreement::LabelProbability &share : kept) {
        distribution[labels[share.label]] = share.probability;
        rest -= share.probability;
    }
    if (kept.size() < shares.size() && !distribution.contains("other"))
        distribution["other"] = std::max(0.0, rest);
    return distribution;
}

Json itemJson(const Consensus &consensus, const compose::Rated &rated, std::size_t item)
{
    const auto best = consensus.distributions.best(item);
    if (!best)
        return {{"item", rated.items[item]}, {"label", nullptr}, {"probability", nullptr}, {"distribution", nullptr}};
    return {{"item", rated.items[item]},
            {"label", rated.labels[best->label]},
            {"probability", best->probability},
            {"distribution", distributionJson(consensus.distributions.of(item), rated.labels)}};
}

/// What the rater answers where the true label is this one, as far as there are answers to tell by.
Json confusionJson(const agreement::ConfusionTables &tables, const compose::Rated &rated, std::uint32_t rater)
{
    Json confusion = Json::object();
    for (std::uint32_t truth = 0; truth < tables.labels(); ++truth) {
        if (tables.answers(rater, truth) <= 0.0)
            continue;
        Json &row = confusion[rated.labels[truth]] = Json::object();
        for (std::uint32_t answer = 0; answer < tables.labels(); ++answer) {
            const auto share = tables.share(rater, truth, answer);
            if (share && share->value > 0.0)
                row[rated.labels[answer]] = {{"value", share->value}, {"low", share->low}, {"high", share->high}};
        }
    }
    return confusion;
}

Json reviewerJson(const Consensus &consensus, const compose::Rated &rated, std::uint32_t rater)
{
    const agreement::RaterQuality &quality = consensus.raters[rater];
    const auto accuracy = quality.accuracy();
    return {{"reviewer", rated.raters[rater]},
            {"accuracy", accuracy ? Json(accuracy->value) : Json(nullptr)},
            {"accuracy_low", accuracy ? Json(accuracy->low) : Json(nullptr)},
            {"accuracy_high", accuracy ? Json(accuracy->high) : Json(nullptr)},
            {"answers", quality.answers},
            {"skill", quality.skill ? Json(*quality.skill) : Json(nullptr)},
            {"confusion", consensus.confusion ? confusionJson(*consensus.confusion, rated, rater) : Json(nullptr)}};
}

struct AgainstGold
{
    std::int64_t items = 0;
    std::int64_t right = 0;
};

AgainstGold againstGold(const Consensus &consensus, const compose::Rated &rated)
{
    AgainstGold compared;
    for (std::size_t item = 0; item < rated.gold.size(); ++item) {
        const auto best = consensus.distributions.best(item);
        if (!rated.gold[item] || !best)
            continue;
        ++compared.items;
        compared.right += best->label == *rated.gold[item] ? 1 : 0;
    }
    return compared;
}

Json goldJson(const Consensus &consensus, const compose::Rated &rated)
{
    const AgainstGold compared = againstGold(consensus, rated);
    if (compared.items == 0)
        return nullptr;
    const calibration::Interval share = calibration::wilson(compared.right, compared.items);
    return {{"items", compared.items},
            {"right", compared.right},
            {"accuracy", {{"value", share.value}, {"low", share.low}, {"high", share.high}}}};
}

void printReviewers(Context &context, const Consensus &consensus, const compose::Rated &rated)
{
    std::vector<std::uint32_t> order(consensus.raters.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto accuracyOf = [&](std::uint32_t rater) {
        const auto accuracy = consensus.raters[rater].accuracy();
        return accuracy ? accuracy->value : 2.0;
    };
    std::ranges::stable_sort(order, {}, accuracyOf);
    context.out << "Reviewers, lowest estimated accuracy first\n";
    for (const std::uint32_t rater : order | std::views::take(mostReviewers)) {
        const auto accuracy = consensus.raters[rater].accuracy();
        if (!accuracy)
            continue;
        context.out << "  " << percent(accuracy->value) << "  (" << percent(accuracy->low) << " to "
                    << percent(accuracy->high) << ")  " << base::grouped(std::int64_t(consensus.raters[rater].answers))
                    << " answers  " << base::shortened(rated.raters[rater], 60) << "\n";
    }
    if (order.size() > mostReviewers)
        context.out << "  and " << base::grouped(std::int64_t(order.size() - mostReviewers)) << " more (see --json)\n";
}

} // namespace

void printConsensusJson(Context &context, const Consensus &consensus, const compose::Rated &rated)
{
    context.out << R"({"method":)" << oneLine(agreement::consensusMethodName(consensus.method)) << R"(,"items":[)";
    for (std::size_t item = 0; item < rated.items.size(); ++item)
        context.out << (item == 0 ? "" : ",") << oneLine(itemJson(consensus, rated, item));
    context.out << R"(],"reviewers":[)";
    for (std::uint32_t rater = 0; rater < consensus.raters.size(); ++rater)
        context.out << (rater == 0 ? "" : ",") << oneLine(reviewerJson(consensus, rated, rater));
    const Json rest{{"iterations", consensus.iterations},
                    {"log_likelihood", consensus.logLikelihood ? Json(*consensus.logLikelihood) : Json(nullptr)},
                    {"converged", consensus.converged},
                    {"ties", consensus.ties},
                    {"unanswered", consensus.unanswered},
                    {"gold", goldJson(consensus, rated)}};
    context.out << "]," << oneLine(rest).substr(1) << "\n";
}

void printConsensus(Context &context, const Consensus &consensus, const compose::Rated &rated)
{
    context.out << "Combined " << base::grouped(std::int64_t(rated.ratings.size())) << " answers to "
                << base::grouped(std::int64_t(rated.items.size() - consensus.unanswered)) << " items by "
                << agreement::consensusMethodName(consensus.method);
    if (consensus.iterations > 0)
        context.out << ", " << consensus.iterations << " iterations";
    context.out << (consensus.converged ? "\n" : "; it had not converged yet (see --max-iterations)\n");
    if (consensus.ties > 0)
        context.out << "Tied items, which got the first of their labels: "
                    << base::grouped(std::int64_t(consensus.ties)) << "\n";
    const AgainstGold compared = againstGold(consensus, rated);
    if (compared.items > 0) {
        const calibration::Interval share = calibration::wilson(compared.right, compared.items);
        context.out << "Right on gold: " << percent(share.value) << " (" << percent(share.low) << " to "
                    << percent(share.high) << ") of " << base::grouped(compared.items) << " items\n";
    }
    printReviewers(context, consensus, rated);
}

base::Status writeConsensusCsv(const std::string &path, const Consensus &consensus, const compose::Rated &rated)
{
    const auto file = formats::OutputFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    SECONDLOOK_TRY((*file)->write("item,label,probability\r\n"));
    std::string line;
    for (std::size_t item = 0; item < rated.items.size(); ++item) {
        const auto best = consensus.distributions.best(item);
        if (!best)
            continue;
        line.clear();
        formats::appendCsvCell(line, rated.items[item]);
        line += ',';
        formats::appendCsvCell(line, rated.labels[best->label]);
        line += ',' + Json(best->probability).dump() + "\r\n";
        SECONDLOOK_TRY((*file)->write(line));
    }
    return (*file)->commit();
}

} // namespace secondlook::cli
