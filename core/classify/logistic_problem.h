#pragma once

#include "classify/vocabulary.h"

#include <linear.h>

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::classify {

/// Texts as the solver wants them, shared by the classes.
class LogisticProblem
{
public:
    /// One list of terms a text; `features` is the size of the vocabulary.
    LogisticProblem(std::span<const std::vector<Term>> texts, std::size_t features);

    struct Solution
    {
        std::vector<float> weights; ///< one a feature
        float bias = 0.0F;
    };

    /// L2-regularised logistic regression (Fan, Chang, Hsieh, Wang & Lin 2008, eq. 1; liblinear's primal solver): the
    /// texts whose number in `labels` is `label` against the rest. Where one side is empty the solution is a constant.
    /// The primal solver draws no random numbers, so the solution does not depend on what other threads do. Safe from
    /// several threads at once.
    Solution solve(std::span<const std::uint16_t> labels, std::uint16_t label) const;

private:
    std::size_t m_features = 0;
    std::vector<feature_node> m_nodes;
    std::vector<std::size_t> m_begins;
};

} // namespace secondlook::classify
