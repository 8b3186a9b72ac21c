#include "agreement/ambiguity.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace secondlook::agreement {

namespace {

double entropyOf(std::span<const LabelProbability> shares)
{
    double entropy = 0.0;
    double rest = 1.0;
    for (const LabelProbability &share : shares) {
        rest -= share.probability;
        if (share.probability > 0.0)
            entropy -= share.probability * std::log(share.probability);
    }
    if (rest > 1e-6) // less comes from rounding
        entropy -= rest * std::log(rest);
    return std::max(entropy, 0.0);
}

} // namespace

RecordFinding findingOf(PeopleFinding people, bool modelIsSure, bool sameLabel)
{
    if (people == PeopleFinding::Disagree)
        return modelIsSure ? RecordFinding::CheckLabels : RecordFinding::Ambiguous;
    if (people != PeopleFinding::Agree)
        return RecordFinding::Unknown;
    if (!modelIsSure)
        return RecordFinding::TrainOnIt;
    return sameLabel ? RecordFinding::Fine : RecordFinding::LikelyModelError;
}

std::string_view adviceFor(RecordFinding finding)
{
    switch (finding) {
    case RecordFinding::Fine:
        return "People and the model agree: nothing to do.";
    case RecordFinding::TrainOnIt:
        return "People agree and the model is unsure: train on it.";
    case RecordFinding::LikelyModelError:
        return "People agree on another label than the model, which is sure: likely a mistake of the model, or its "
               "confidence is too high.";
    case RecordFinding::Ambiguous:
        return "People disagree and the model is unsure: keep a soft label, and look at what the guideline says of "
               "such records.";
    case RecordFinding::CheckLabels:
        return "People disagree and the model is sure: look at the labels that were given.";
    case RecordFinding::Unknown:
        return "It cannot be told yet: ask more people, or run a model.";
    }
    return {};
}

base::Result<std::vector<RecordAmbiguity>> findAmbiguity(const Ratings &ratings, const LabelDistributions &truth,
                                                         const LabelDistributions &model, const AmbiguityTest &test,
                                                         const ConsensusRun &run)
{
    if (model.items() != ratings.shape().items)
        return base::fail(base::ErrorCode::Input, "the predictions are of other records than the ratings; take both "
                                                  "from the same project");
    auto tested = testDisagreement(ratings, truth, test.people, run);
    if (!tested)
        return tl::unexpected(std::move(tested).error());
    std::vector<RecordAmbiguity> records(tested->size());
    for (std::size_t item = 0; item < records.size(); ++item) {
        RecordAmbiguity &record = records[item];
        record.people = (*tested)[item];
        if (const auto best = truth.best(item))
            record.peopleSay = best->label;
        if (const auto best = model.best(item)) {
            record.modelSays = best->label;
            record.modelConfidence = best->probability;
            record.modelEntropy = entropyOf(model.of(item));
        }
        if (record.modelSays)
            record.finding = findingOf(record.people.people, record.modelConfidence >= test.sureFrom,
                                       record.modelSays == record.peopleSay);
    }
    return records;
}

} // namespace secondlook::agreement
