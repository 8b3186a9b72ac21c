#pragma once

#include "base/hash.h"
#include "classify/linear_trainer.h"
#include "domain/record.h"

#include <string>
#include <vector>

namespace secondlook::test {

/// Texts of `labels` labels in turn: each says two words of its own label, one of a random label and two of everyone's.
/// One in twenty says what the next label would say, so that nobody can be right always.
inline std::vector<classify::TrainingExample> syntheticTexts(int count, int labels, std::uint64_t seed = 5)
{
    std::vector<classify::TrainingExample> examples;
    for (int i = 0; i < count; ++i) {
        const auto draw = [&](const char *purpose, int below) {
            return std::to_string(int(base::stableUniform(std::to_string(i), seed, purpose) * below));
        };
        const std::string own = std::to_string((i + (i % 20 == 7 ? 1 : 0)) % labels);
        examples.push_back({"the topic" + own + "w" + draw("a", 4) + " and topic" + own + "w" + draw("b", 4) +
                                " near topic" + draw("other", labels) + "w" + draw("c", 4) + " common" + draw("d", 30) +
                                " thing" + draw("e", 30),
                            static_cast<std::uint16_t>(i % labels)});
    }
    return examples;
}

inline std::vector<domain::Record> recordsOf(const std::vector<classify::TrainingExample> &examples)
{
    std::vector<domain::Record> records(examples.size());
    for (std::size_t i = 0; i < examples.size(); ++i)
        records[i].text = examples[i].text;
    return records;
}

inline domain::Prediction predictionOf(const classify::Classifier &classifier, const std::string &text)
{
    std::vector<domain::Record> records(1);
    records[0].text = text;
    std::vector<domain::PredictionResult> results(1);
    classifier.classify(records, results);
    return std::get<domain::Prediction>(results[0]);
}

} // namespace secondlook::test
