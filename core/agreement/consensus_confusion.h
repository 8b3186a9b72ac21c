#pragma once

#include "agreement/ratings.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::agreement {

/// A share with its 95% interval, all 0..1.
struct CredibleShare
{
    double value = 0.0;
    double low = 0.0;
    double high = 1.0;
};

/// The share `value` of `answers` (which may be expected counts, not whole) with the equal-tailed 95% interval of a
/// binomial share under Jeffreys' prior: the quantiles of Beta(c + 1/2, n - c + 1/2), c = value * n (Brown, Cai &
/// DasGupta 2001). It takes the estimated true labels for known, so it is too narrow where these are uncertain.
CredibleShare credibleShare(double value, double answers);

/// What each rater answers for each true label: raters x labels x labels figures.
class ConfusionTables
{
public:
    /// More than this many figures are not kept (256 MiB).
    static constexpr std::size_t maxCells = std::size_t{1} << 25;
    /// Whether raters x labels x labels stays within maxCells.
    static bool fits(const RatingShape &shape);

    /// All figures 0. The shape must fit.
    explicit ConfusionTables(const RatingShape &shape);

    std::uint32_t raters() const { return m_raters; }
    std::uint32_t labels() const { return m_labels; }
    /// P(the rater answers `answer` | the true label is `truth`) with its interval; null where the rater has no answer
    /// to an item that may have this true label.
    std::optional<CredibleShare> share(std::uint32_t rater, std::uint32_t truth, std::uint32_t answer) const;
    /// The same without the interval; the rows of a rater without such answers are even.
    double rate(std::uint32_t rater, std::uint32_t truth, std::uint32_t answer) const
    {
        return m_rates[cell(rater, truth, answer)];
    }
    /// Expected number of the rater's answers to items whose true label is `truth`.
    double answers(std::uint32_t rater, std::uint32_t truth) const
    {
        return m_answers[std::size_t{rater} * m_labels + truth];
    }

    /// Takes expected counts, [rater][truth][answer], for counts and rates alike.
    void setCounts(std::vector<double> counts);
    void setRate(std::uint32_t rater, std::uint32_t truth, std::uint32_t answer, double rate)
    {
        m_rates[cell(rater, truth, answer)] = rate;
    }

    bool operator==(const ConfusionTables &) const = default;

private:
    std::size_t cell(std::uint32_t rater, std::uint32_t truth, std::uint32_t answer) const
    {
        return (std::size_t{rater} * m_labels + truth) * m_labels + answer;
    }

    std::uint32_t m_raters = 0;
    std::uint32_t m_labels = 0;
    std::vector<double> m_rates;
    std::vector<double> m_answers; ///< [rater][truth]
};

} // namespace secondlook::agreement
