#include "calibration/log_pool.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace secondlook::calibration {

namespace {

constexpr double mostWeight = 20.0;
constexpr int poolSteps = 200;
/// Decides between members that always say the same, and nothing else.
constexpr double evenness = 1e-6;

/// The mean negative log-likelihood and its derivatives by the weights.
struct PoolLoss
{
    double value = 0.0;
    std::vector<double> slope;
    std::vector<double> curvature; ///< members * members
};

class PoolFit
{
public:
    explicit PoolFit(const PooledRows &rows) : m_rows(rows)
    {
        for (std::size_t row = 0; row < rows.truth.size(); ++row)
            m_taken += isTaken(row) ? 1 : 0;
        m_doubt = 1.0 / (static_cast<double>(m_taken) + 2.0);
    }

    bool isEmpty() const { return m_taken == 0; }

    PoolLoss loss(std::span<const double> weights) const
    {
        const std::size_t members = m_rows.members;
        PoolLoss loss{0.0, std::vector<double>(members), std::vector<double>(members * members)};
        for (std::size_t row = 0; row < m_rows.truth.size(); ++row)
            if (isTaken(row))
                add(row, weights, loss);
        for (std::size_t m = 0; m < members; ++m) {
            loss.value += 0.5 * evenness * weights[m] * weights[m];
            loss.slope[m] += evenness * weights[m];
            loss.curvature[m * members + m] += evenness;
        }
        return loss;
    }

private:
    bool isTaken(std::size_t row) const { return m_rows.exclude.empty() || m_rows.exclude[row] == 0; }

    void add(std::size_t row, std::span<const double> weights, PoolLoss &loss) const
    {
        const std::size_t members = m_rows.members;
        const std::size_t classes = m_rows.classes;
        const std::span<const float> logs = m_rows.logs.subspan(row * members * classes, members * classes);
        const std::vector<double> pooled = logPool(logs, weights);
        const double share = 1.0 / static_cast<double>(m_taken);
        const double others = classes > 1 ? m_doubt / static_cast<double>(classes - 1) : 0.0;
        const auto truth = static_cast<std::size_t>(m_rows.truth[row]);
        std::vector<double> mean(members);
        for (std::size_t k = 0; k < classes; ++k) {
            const double target = k == truth ? 1.0 - m_doubt : others;
            loss.value -= share * target * std::log(std::max(pooled[k], 1e-300));
            for (std::size_t m = 0; m < members; ++m) {
                const double log = double(logs[m * classes + k]);
                loss.slope[m] += share * (pooled[k] - target) * log;
                mean[m] += pooled[k] * log;
            }
        }
        for (std::size_t k = 0; k < classes; ++k)
            for (std::size_t m = 0; m < members; ++m)
                for (std::size_t n = 0; n < members; ++n)
                    loss.curvature[m * members + n] += share * pooled[k] * (double(logs[m * classes + k]) - mean[m]) *
                                                       (double(logs[n * classes + k]) - mean[n]);
    }

    const PooledRows &m_rows;
    std::int64_t m_taken = 0;
    double m_doubt = 0.0;
};

/// The solution x of A x = b, A symmetric and positive definite, row by row (Cholesky).
std::vector<double> solved(std::vector<double> a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i * n + k] * a[j * n + k];
            a[i * n + j] = i == j ? std::sqrt(std::max(sum, 1e-15)) : sum / a[j * n + j];
        }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i * n + k] * b[k];
        b[i] /= a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            b[i] -= a[k * n + i] * b[k];
        b[i] /= a[i * n + i];
    }
    return b;
}

/// Where a Newton step leads; weights that it would push over their bounds stay on them (Bertsekas 1982).
std::vector<double> newtonAim(const std::vector<double> &weights, const PoolLoss &loss)
{
    const std::size_t members = weights.size();
    std::vector<std::size_t> loose;
    for (std::size_t m = 0; m < members; ++m)
        if ((weights[m] > 0.0 || loss.slope[m] < 0.0) && (weights[m] < mostWeight || loss.slope[m] > 0.0))
            loose.push_back(m);
    std::vector<double> curvature;
    std::vector<double> down;
    for (const std::size_t m : loose) {
        down.push_back(-loss.slope[m]);
        for (const std::size_t n : loose)
            curvature.push_back(loss.curvature[m * members + n]);
    }
    const std::vector<double> step = solved(std::move(curvature), std::move(down));
    std::vector<double> aim = weights;
    for (std::size_t i = 0; i < loose.size(); ++i)
        aim[loose[i]] = std::clamp(weights[loose[i]] + step[i], 0.0, mostWeight);
    return aim;
}

} // namespace

std::vector<double> logPool(std::span<const float> logs, std::span<const double> weights)
{
    const std::size_t classes = logs.size() / weights.size();
    std::vector<double> pooled(classes);
    for (std::size_t m = 0; m < weights.size(); ++m)
        for (std::size_t k = 0; k < classes; ++k)
            pooled[k] += weights[m] * double(logs[m * classes + k]);
    const double highest = *std::ranges::max_element(pooled);
    for (double &one : pooled)
        one = std::exp(one - highest);
    const double sum = std::accumulate(pooled.begin(), pooled.end(), 0.0);
    for (double &one : pooled)
        one /= sum;
    return pooled;
}

std::vector<double> fitPoolWeights(const PooledRows &rows)
{
    std::vector<double> weights(rows.members, 1.0 / static_cast<double>(rows.members));
    const PoolFit fit(rows);
    if (fit.isEmpty())
        return weights;
    for (int step = 0; step < poolSteps; ++step) {
        const PoolLoss here = fit.loss(weights);
        const std::vector<double> aim = newtonAim(weights, here);
        // Newton steps may go too far where the loss is no quadratic; a shorter one always makes it less.
        double length = 1.0;
        std::vector<double> next = aim;
        while (length > 1e-6 && fit.loss(next).value > here.value) {
            length /= 2.0;
            for (std::size_t m = 0; m < weights.size(); ++m)
                next[m] = weights[m] + length * (aim[m] - weights[m]);
        }
        double moved = 0.0;
        for (std::size_t m = 0; m < weights.size(); ++m)
            moved = std::max(moved, std::abs(next[m] - weights[m]));
        weights = next;
        if (moved < 1e-7)
            break;
    }
    return weights;
}

CrossFittedPool crossFitPool(const PooledRows &rows, std::span<const int> foldOf, int folds)
{
    CrossFittedPool result;
    result.weights = fitPoolWeights({rows.logs, rows.members, rows.classes, rows.truth, {}});
    result.heldOut.resize(rows.truth.size());
    const std::size_t width = rows.members * rows.classes;
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<std::uint8_t> exclude;
        for (const int own : foldOf)
            exclude.push_back(own == fold ? 1 : 0);
        const std::vector<double> weights =
            fitPoolWeights({rows.logs, rows.members, rows.classes, rows.truth, exclude});
        for (std::size_t row = 0; row < foldOf.size(); ++row) {
            if (foldOf[row] != fold)
                continue;
            const std::vector<double> pooled = logPool(rows.logs.subspan(row * width, width), weights);
            const auto best = std::ranges::max_element(pooled);
            result.heldOut[row] = {static_cast<float>(*best),
                                   best - pooled.begin() == static_cast<std::ptrdiff_t>(rows.truth[row])};
        }
    }
    return result;
}

} // namespace secondlook::calibration
