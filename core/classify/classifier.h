#pragma once

#include "domain/prediction.h"
#include "domain/record.h"

#include <span>
#include <string>
#include <vector>

namespace secondlook::classify {

/// Anything that gives a prediction for a record. Every method may be called from several threads at once.
class Classifier
{
public:
    virtual ~Classifier() = default;

    virtual std::string name() const = 0;         ///< kind: "linear", "rules", ...
    virtual std::string modelVersion() const = 0; ///< e.g. "linear-1"; names exactly one behaviour
    /// Whether `confidence` was calibrated on labels; where not, routing sends everything to people.
    virtual bool isCalibrated() const = 0;

    /// Fills results[i] for records[i]; both spans have the same length. A record that cannot be labelled becomes a
    /// domain::Failure; no exception leaves. Results do not depend on how records are grouped into calls.
    virtual void classify(std::span<const domain::Record> records,
                          std::span<domain::PredictionResult> results) const = 0;

    /// The stretches of the text that spoke for `label` (weight above 0) or for another label (below 0), strongest
    /// first, at most `limit`, not overlapping. Empty where the classifier cannot say.
    virtual std::vector<domain::Evidence> evidence(const domain::Record &, std::uint16_t, std::size_t) const
    {
        return {};
    }
};

} // namespace secondlook::classify
