#include "pipeline/answer_combiner.h"

#include "calibration/log_pool.h"
#include "classify/prediction_maker.h"
#include "domain/tier.h"
#include "pipeline/whole_distribution.h"

#include <algorithm>
#include <cmath>

namespace secondlook::pipeline {

using domain::Failure;
using domain::Prediction;
using domain::PredictionResult;

std::vector<float> logsOf(const PredictionResult &said, std::span<const std::uint16_t> positions)
{
    const auto *prediction = std::get_if<Prediction>(&said);
    if (prediction == nullptr)
        return std::vector<float>(positions.size(), -std::log(static_cast<float>(positions.size())));
    std::vector<float> logs;
    for (const double probability : wholeDistribution(prediction->scores, double(prediction->other), positions))
        logs.push_back(static_cast<float>(std::log(probability)));
    return logs;
}

bool labelersDisagree(std::span<const PredictionResult> said)
{
    const Prediction *first = nullptr;
    for (const PredictionResult &one : said) {
        const auto *prediction = std::get_if<Prediction>(&one);
        if (prediction != nullptr && first != nullptr && prediction->label != first->label)
            return true;
        if (prediction != nullptr)
            first = prediction;
    }
    return false;
}

std::optional<PredictionResult> CascadeCombiner::combine(std::span<const PredictionResult> said) const
{
    const std::size_t asked = said.size() - 1;
    const bool isLast = asked >= m_cuts.size();
    const auto *prediction = std::get_if<Prediction>(&said.back());
    const bool isSure = !isLast && prediction != nullptr && m_cuts[asked] &&
                        static_cast<double>(prediction->confidence) >= *m_cuts[asked];
    if (!isLast && !isSure)
        return std::nullopt;
    PredictionResult result = said.back();
    if (auto *decided = std::get_if<Prediction>(&result); decided != nullptr && labelersDisagree(said))
        decided->signals |= domain::LabelersDisagree;
    return result;
}

std::optional<PredictionResult> PoolCombiner::combine(std::span<const PredictionResult> said) const
{
    if (said.size() < m_weights.size())
        return std::nullopt;
    const Failure *failure = nullptr;
    std::uint32_t signals = 0;
    std::size_t predicted = 0;
    std::vector<float> logs;
    for (const PredictionResult &one : said) {
        if (const auto *failed = std::get_if<Failure>(&one)) {
            if (failed->transient)
                return *failed;
            if (failure == nullptr || failed->toPeople)
                failure = failed;
        } else {
            signals |= std::get<Prediction>(one).signals;
            ++predicted;
        }
        const std::vector<float> ofOne = logsOf(one, m_positions);
        logs.insert(logs.end(), ofOne.begin(), ofOne.end());
    }
    if (predicted == 0)
        return *failure;
    const auto pooled = [&](std::span<const double> weights) {
        const std::vector<double> whole = calibration::logPool(logs, weights);
        Prediction prediction;
        classify::setDistribution(std::vector<float>(whole.begin(), whole.end()), m_positions, prediction);
        return prediction;
    };
    const std::vector<double> even(m_weights.size(), 1.0 / static_cast<double>(predicted));
    Prediction prediction = pooled(m_weights);
    prediction.rawConfidence = pooled(even).confidence;
    prediction.signals |= signals & ~std::uint32_t{domain::TwoCloseLabels};
    if (labelersDisagree(said))
        prediction.signals |= domain::LabelersDisagree;
    return prediction;
}

} // namespace secondlook::pipeline
