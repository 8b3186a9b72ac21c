#pragma once

#include "domain/prediction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace secondlook::pipeline {

/// How what several labelers say of one record becomes one prediction. Pure. May be used from several threads at once.
class AnswerCombiner
{
public:
    virtual ~AnswerCombiner() = default;
    /// `said`: what the first labelers said, at least one, in their order. None: the next one is to be asked; there
    /// always is one then. Where labelers that said a label do not say the same one, the signal LabelersDisagree is
    /// set.
    virtual std::optional<domain::PredictionResult> combine(std::span<const domain::PredictionResult> said) const = 0;
    /// Whether a record that goes on to the next labeler is one that was found to be hard.
    virtual bool asksNextWhereHard() const = 0;
};

/// The first labeler that is sure enough has the word, else the last one. One that could not label the record is never
/// sure; what the last one cannot label is a failure.
class CascadeCombiner final : public AnswerCombiner
{
public:
    /// One for each labeler but the last: the confidence from which it is sure; none: it never is.
    explicit CascadeCombiner(std::vector<std::optional<double>> cuts) : m_cuts(std::move(cuts)) {}

    std::optional<domain::PredictionResult> combine(std::span<const domain::PredictionResult> said) const override;
    bool asksNextWhereHard() const override { return true; }

private:
    std::vector<std::optional<double>> m_cuts;
};

/// All labelers are asked, and their distributions become one, see calibration::logPool(). One that could not label
/// the record has no say; where that is all of them, or where asking one again may help, it is a failure.
class PoolCombiner final : public AnswerCombiner
{
public:
    /// One weight a labeler, from 0. `positions`: the labels, in the schema, that there are probabilities for.
    PoolCombiner(std::vector<double> weights, std::vector<std::uint16_t> positions)
        : m_weights(std::move(weights)), m_positions(std::move(positions))
    {
    }

    std::optional<domain::PredictionResult> combine(std::span<const domain::PredictionResult> said) const override;
    bool asksNextWhereHard() const override { return false; }

private:
    std::vector<double> m_weights;
    std::vector<std::uint16_t> m_positions;
};

/// Natural logarithms of the probabilities of the labels at `positions`, as wholeDistribution() gives them; the same
/// for all where the labeler gave no label.
std::vector<float> logsOf(const domain::PredictionResult &said, std::span<const std::uint16_t> positions);

/// Whether two of them name different labels.
bool labelersDisagree(std::span<const domain::PredictionResult> said);

} // namespace secondlook::pipeline
