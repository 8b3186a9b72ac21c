#include "ui/agreement/ambiguity_map.h"

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

/// How far a point lies in the corner of its finding.
double depthOf(const AmbiguityPoint &point, RecordFinding finding)
{
    const double unsure = point.uncertainty;
    const double differ = point.spread;
    switch (finding) {
    case RecordFinding::Ambiguous:
    case RecordFinding::Unknown:
        return unsure + differ;
    case RecordFinding::CheckLabels:
        return differ - unsure;
    case RecordFinding::TrainOnIt:
        return unsure - differ;
    case RecordFinding::LikelyModelError:
    case RecordFinding::Fine:
        return -unsure - differ;
    }
    return 0.0;
}

} // namespace

RecordFinding findingOf(const AmbiguityPoint &point, const AmbiguityThresholds &thresholds)
{
    PeopleFinding people = point.people;
    if (thresholds.contested && people != PeopleFinding::TooFewAnswers)
        people =
            point.spread >= static_cast<float>(*thresholds.contested) ? PeopleFinding::Disagree : PeopleFinding::Agree;
    const bool unsure = point.uncertainty > static_cast<float>(thresholds.uncertain);
    return agreement::findingOf(people, !unsure, !point.modelSaysOther);
}

FindingSums sumUp(const AmbiguityMap &map, const AmbiguityThresholds &thresholds)
{
    FindingSums sums;
    for (const AmbiguityPoint &point : map.points) {
        const RecordFinding finding = findingOf(point, thresholds);
        ++sums.records[std::size_t(finding)];
        sums.beyondErrors[std::size_t(finding)] += point.people == PeopleFinding::Disagree ? 1 : 0;
        if (finding == RecordFinding::Unknown)
            ++(point.people == PeopleFinding::TooFewAnswers ? sums.tooFewAnswers : sums.tied);
    }
    sums.unpredicted = std::int64_t(map.unpredicted.size());
    sums.records[std::size_t(RecordFinding::Unknown)] += sums.unpredicted;
    return sums;
}

std::vector<std::uint32_t> furthest(const AmbiguityMap &map, const AmbiguityThresholds &thresholds,
                                    RecordFinding finding, std::size_t most, Wanted wanted)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < map.points.size(); ++i)
        if (findingOf(map.points[i], thresholds) == finding && !(wanted == Wanted::ForReader && map.points[i].keptBack))
            places.push_back(i);
    const auto end = places.begin() + std::ptrdiff_t(std::min(most, places.size()));
    std::partial_sort(places.begin(), end, places.end(), [&](std::uint32_t a, std::uint32_t b) {
        const double depthA = depthOf(map.points[a], finding);
        const double depthB = depthOf(map.points[b], finding);
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
        if (!record.modelSays)
            map.unpredicted.push_back(item);
        else
            map.points.push_back({item, static_cast<float>(1.0 - record.modelConfidence),
                                  static_cast<float>(*record.people.expectedDisagreement), record.people.people,
                                  record.peopleSay != record.modelSays});
    }
    return map;
}

} // namespace secondlook::ui
