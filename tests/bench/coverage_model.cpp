#include "tests/bench/coverage_model.h"

#include <boost/math/distributions/normal.hpp>

#include <array>

namespace secondlook::bench {

CoverageModel trueLabelModel(const std::vector<double> &prevalence, const std::vector<double> &accuracy)
{
    CoverageModel model;
    model.kinds = prevalence;
    for (const double right : accuracy) {
        auto &ofRater = model.answers.emplace_back();
        for (std::size_t truth = 0; truth < prevalence.size(); ++truth) {
            const double wrong = (1.0 - right) / static_cast<double>(prevalence.size() - 1);
            ofRater.emplace_back(prevalence.size(), wrong)[truth] = right;
        }
    }
    return model;
}

CoverageModel scoreModel(const std::vector<double> &thresholds)
{
    constexpr std::size_t scores = 21;
    constexpr std::array<double, 3> errors{0.4, 0.5, 0.6};
    constexpr std::array<double, 3> biases{0.0, 0.15, -0.1};
    const boost::math::normal standard;
    CoverageModel model;
    model.kinds.assign(scores, 1.0 / scores);
    for (std::size_t rater = 0; rater < errors.size(); ++rater) {
        auto &ofRater = model.answers.emplace_back();
        for (std::size_t kind = 0; kind < scores; ++kind) {
            const double score = quantile(standard, (static_cast<double>(kind) + 0.5) / scores);
            auto &levels = ofRater.emplace_back();
            double below = 0.0;
            for (const double threshold : thresholds) {
                const double upTo = cdf(standard, (threshold - score - biases[rater]) / errors[rater]);
                levels.push_back(upTo - below);
                below = upTo;
            }
            levels.push_back(1.0 - below);
        }
    }
    return model;
}

agreement::Ratings drawRatings(const CoverageModel &model, std::mt19937_64 &random)
{
    std::uniform_real_distribution<double> anyShare;
    const auto drawn = [&](const std::vector<double> &shares) {
        double left = anyShare(random);
        std::size_t place = 0;
        while (place + 1 < shares.size() && left >= shares[place])
            left -= shares[place++];
        return place;
    };
    std::vector<agreement::Rating> rows;
    for (std::uint32_t item = 0; item < model.items; ++item) {
        const std::size_t kind = drawn(model.kinds);
        for (std::uint32_t rater = 0; rater < model.raters(); ++rater)
            if (anyShare(random) >= model.missing)
                rows.push_back({item, rater, static_cast<std::uint32_t>(drawn(model.answers[rater][kind]))});
    }
    return {rows,
            {model.items, static_cast<std::uint32_t>(model.raters()), static_cast<std::uint32_t>(model.labels())}};
}

} // namespace secondlook::bench
