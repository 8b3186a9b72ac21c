#include "agreement/consensus_confusion.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace secondlook::agreement {

CredibleShare credibleShare(double value, double answers)
{
    const double yes = std::clamp(value, 0.0, 1.0) * answers + 0.5;
    const double no = std::clamp(1.0 - value, 0.0, 1.0) * answers + 0.5;
    return {value, boost::math::ibeta_inv(yes, no, 0.025), boost::math::ibetac_inv(yes, no, 0.025)};
}

bool ConfusionTables::fits(const RatingShape &shape)
{
    const std::size_t square = std::size_t{shape.labels} * shape.labels; // below 2^64: labels are 32 bits
    return square == 0 || shape.raters <= maxCells / square;
}

ConfusionTables::ConfusionTables(const RatingShape &shape)
    : m_raters(shape.raters),
      m_labels(shape.labels),
      m_rates(std::size_t{shape.raters} * shape.labels * shape.labels),
      m_answers(std::size_t{shape.raters} * shape.labels)
{
}

std::optional<CredibleShare> ConfusionTables::share(std::uint32_t rater, std::uint32_t truth,
                                                    std::uint32_t answer) const
{
    const double n = answers(rater, truth);
    if (!(n > 0.0))
        return {};
    return credibleShare(rate(rater, truth, answer), n);
}

void ConfusionTables::setCounts(std::vector<double> counts)
{
    m_rates = std::move(counts);
    for (std::size_t row = 0; row < m_answers.size(); ++row) {
        const auto rates = std::span(m_rates).subspan(row * m_labels, m_labels);
        const double sum = std::accumulate(rates.begin(), rates.end(), 0.0);
        m_answers[row] = sum;
        for (double &rate : rates)
            rate = sum > 0.0 ? rate / sum : 1.0 / m_labels;
    }
}

} // namespace secondlook::agreement
