#include "ui/agreement/ambiguity_map.h"

#include "agreement/ambiguity.h"

#include <algorithm>
#include <thread>

namespace secondlook::ui {

using agreement::ConsensusMethod;
using agreement::PeopleFinding;

namespace {

constexpr int mostRounds = 30; ///< shares move by less than one can see from then on

agreement::ConsensusRun consensusRun(const std::stop_token &stop, const base::ProgressCallback &progress)
{
    agreement::ConsensusRun run;
    run.threads = std::clamp(int(std::thread::hardware_concurrency()), 1, 4);
    run.maxIterations = mostRounds;
    run.stop = stop;
    run.progress = progress;
    return run;
}

agreement::LabelDistributions distributionsOf(const std::vector<std::optional<domain::Prediction>> &predictions,
                                              std::uint32_t labels)
{
    agreement::LabelDistributions result;
    std::vector<agreement::LabelProbability> shares;
    for (const auto &prediction : predictions) {
        shares.clear();
        // The calibrated confidence of the label counts, not what the distribution says of it.
        if (prediction && prediction->label < labels)
            shares.push_back({prediction->label, prediction->confidence});
        result.append(shares);
    }
    return result;
}

/// How far a point lies in the corner of its quadrant.
double depthOf(const AmbiguityPoint &point, Quadrant quadrant)
{
    const double unsure = point.uncertainty;
    const double differ = point.spread;
    switch (quadrant) {
    case Quadrant::Ambiguous:
        return unsure + differ;
    case Quadrant::Contested:
        return differ - unsure;
    case Quadrant::Learn:
        return unsure - differ;
    case Quadrant::Clear:
        return -unsure - differ;
    }
    return 0.0;
}

} // namespace

Quadrant quadrantOf(const AmbiguityPoint &point, const AmbiguityThresholds &thresholds)
{
    const bool unsure = point.uncertainty >= static_cast<float>(thresholds.uncertain);
    if (point.spread >= static_cast<float>(thresholds.contested))
        return unsure ? Quadrant::Ambiguous : Quadrant::Contested;
    return unsure ? Quadrant::Learn : Quadrant::Clear;
}

QuadrantSums sumUp(const AmbiguityMap &map, const AmbiguityThresholds &thresholds)
{
    QuadrantSums sums;
    for (const AmbiguityPoint &point : map.points) {
        const Quadrant quadrant = quadrantOf(point, thresholds);
        ++sums.records[std::size_t(quadrant)];
        sums.beyondErrors[std::size_t(quadrant)] += point.beyondErrors ? 1 : 0;
        sums.modelSaysOther += quadrant == Quadrant::Clear && point.modelSaysOther ? 1 : 0;
    }
    return sums;
}

std::vector<std::uint32_t> furthest(const AmbiguityMap &map, const AmbiguityThresholds &thresholds, Quadrant quadrant,
                                    std::size_t most)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < map.points.size(); ++i)
        if (quadrantOf(map.points[i], thresholds) == quadrant)
            places.push_back(i);
    const auto end = places.begin() + std::ptrdiff_t(std::min(most, places.size()));
    std::partial_sort(places.begin(), end, places.end(), [&](std::uint32_t a, std::uint32_t b) {
        const double depthA = depthOf(map.points[a], quadrant);
        const double depthB = depthOf(map.points[b], quadrant);
        return depthA != depthB ? depthA > depthB : a < b;
    });
    places.erase(end, places.end());
    return places;
}

base::Result<agreement::Consensus> consensusOf(const AgreementSelection &selection, const std::stop_token &stop,
                                               const base::ProgressCallback &progress)
{
    const bool fits = agreement::ConfusionTables::fits(selection.ratings.shape());
    return agreement::estimateConsensus(fits ? ConsensusMethod::DawidSkeneSmoothed : ConsensusMethod::Majority,
                                        selection.ratings, consensusRun(stop, progress));
}

base::Result<AmbiguityMap> mapAmbiguity(const AgreementSelection &selection, const agreement::Consensus &consensus,
                                        const std::vector<std::optional<domain::Prediction>> &predictions,
                                        const std::stop_token &stop)
{
    const auto found = agreement::findAmbiguity(selection.ratings, consensus.distributions,
                                                distributionsOf(predictions, selection.ratings.shape().labels), {},
                                                consensusRun(stop, {}));
    if (!found)
        return tl::unexpected(found.error());
    AmbiguityMap map;
    for (std::uint32_t item = 0; item < found->size(); ++item) {
        const agreement::RecordAmbiguity &record = (*found)[item];
        if (!record.people.expectedDisagreement)
            continue;
        if (record.people.people == PeopleFinding::TooFewAnswers) {
            ++map.tooFewAnswers;
        } else if (!record.modelSays) {
            ++map.unpredicted;
        } else {
            map.points.push_back({item, static_cast<float>(1.0 - record.modelConfidence),
                                  static_cast<float>(*record.people.expectedDisagreement),
                                  record.people.people == PeopleFinding::Disagree,
                                  record.peopleSay != record.modelSays});
        }
    }
    return map;
}

} // namespace secondlook::ui
