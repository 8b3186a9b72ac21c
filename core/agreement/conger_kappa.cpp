#include "agreement/conger_kappa.h"

#include "base/parallel.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace secondlook::agreement {

namespace {

constexpr double certainCongerChance = 1e-12;
constexpr std::size_t itemsInCongerBlock = std::size_t{1} << 16U;
constexpr std::size_t mostDenseCounts = std::size_t{1} << 24U;
/// Of so many items each is left out in turn, if raters by labels are no more than these; the first order does for
/// more.
constexpr double mostItemsLeftOut = 200.0;
constexpr std::size_t mostCountsLeftOut = std::size_t{1} << 16U;
constexpr std::size_t noItem = std::numeric_limits<std::size_t>::max();

/// A label of one rater with what it agrees with the other raters by chance.
struct RaterLabel
{
    std::uint32_t label = 0;
    double share = 0.0;    ///< p_gk
    double byChance = 0.0; ///< (n / n_g) (H_g(k) - h_g), what an answer adds to its item
};

class CongerChance
{
public:
    CongerChance(const Ratings &ratings, const AgreementWeights &weights, std::size_t leftOut = noItem)
        : m_begins(ratings.shape().raters + std::size_t{1})
    {
        countByRater(ratings, leftOut);
        for (std::size_t rater = 0; rater < ratings.shape().raters; ++rater)
            m_raters += m_begins[rater + 1] > m_begins[rater] ? 1.0 : 0.0;
        if (m_raters >= 2.0)
            findChance(ratings, weights);
    }

    double raters() const { return m_raters; }
    double items() const { return m_items; }
    double agreement() const { return m_agreement; }
    /// Labels by the mean of the raters' shares.
    const std::vector<LabelShare> &mean() const { return m_mean; }
    /// sum_l w_kl pbar_l of the label in a place of mean().
    double ofLabel(std::size_t place) const { return m_byMean[place]; }

    /// p_e|i.
    double ofItem(std::span<const Ratings::Answer> answers) const
    {
        double sum = m_constant;
        for (const Ratings::Answer &answer : answers) {
            const auto own = std::span(m_labels).subspan(m_begins[answer.rater],
                                                         m_begins[answer.rater + 1] - m_begins[answer.rater]);
            sum += std::ranges::lower_bound(own, answer.label, {}, &RaterLabel::label)->byChance;
        }
        return sum / (m_raters * (m_raters - 1.0));
    }

private:
    void countByRater(const Ratings &ratings, std::size_t leftOut)
    {
        const std::size_t labels = ratings.shape().labels;
        std::vector<std::uint64_t> keys; // rater and label
        std::vector<std::uint32_t> dense(ratings.shape().raters <= mostDenseCounts / std::max<std::size_t>(labels, 1)
                                             ? ratings.shape().raters * labels
                                             : 0);
        for (std::size_t item = 0; item < ratings.shape().items; ++item) {
            if (item == leftOut)
                continue;
            const auto answers = ratings.of(item);
            m_items += answers.empty() ? 0.0 : 1.0;
            for (const Ratings::Answer &answer : answers)
                if (!dense.empty())
                    ++dense[answer.rater * labels + answer.label];
                else
                    keys.push_back((std::uint64_t{answer.rater} << 32U) | answer.label);
        }
        for (std::size_t place = 0; place < dense.size(); ++place)
            if (dense[place] > 0)
                addLabel(place / labels, static_cast<std::uint32_t>(place % labels), dense[place]);
        std::ranges::sort(keys);
        for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
            while (end < keys.size() && keys[end] == keys[begin])
                ++end;
            addLabel(keys[begin] >> 32U, static_cast<std::uint32_t>(keys[begin]), static_cast<double>(end - begin));
        }
        for (std::size_t rater = 0; rater + 1 < m_begins.size(); ++rater)
            m_begins[rater + 1] = std::max(m_begins[rater + 1], m_begins[rater]);
    }

    void addLabel(std::size_t rater, std::uint32_t label, double ratings)
    {
        m_labels.push_back({label, ratings, 0.0});
        m_begins[rater + 1] = m_labels.size();
    }

    void findChance(const Ratings &ratings, const AgreementWeights &weights)
    {
        std::vector<double> ratingsOf(ratings.shape().raters);
        std::vector<double> meanOf(ratings.shape().labels); // sum over raters first
        for (std::size_t rater = 0; rater < ratingsOf.size(); ++rater) {
            for (std::size_t i = m_begins[rater]; i < m_begins[rater + 1]; ++i)
                ratingsOf[rater] += m_labels[i].share;
            for (std::size_t i = m_begins[rater]; i < m_begins[rater + 1]; ++i)
                meanOf[m_labels[i].label] += m_labels[i].share /= ratingsOf[rater];
        }
        for (std::uint32_t label = 0; label < meanOf.size(); ++label)
            if (meanOf[label] > 0.0)
                m_mean.push_back({label, meanOf[label] / m_raters});
        m_byMean = weights.times(m_mean, m_mean);
        std::vector<double> byMeanOf(meanOf.size());
        double ofMeans = 0.0;
        for (std::size_t i = 0; i < m_mean.size(); ++i) {
            byMeanOf[m_mean[i].label] = m_byMean[i];
            ofMeans += m_mean[i].share * m_byMean[i];
        }
        double ofRaters = 0.0;
        for (std::size_t rater = 0; rater < ratingsOf.size(); ++rater)
            ofRaters += findChanceOf(rater, ratingsOf[rater], weights, byMeanOf);
        m_agreement = ofMeans - (ofRaters - m_raters * ofMeans) / (m_raters * (m_raters - 1.0));
    }

    /// Returns sum_kl w_kl p_gk p_gl.
    double findChanceOf(std::size_t rater, double ratings, const AgreementWeights &weights,
                        const std::vector<double> &byMeanOf)
    {
        std::vector<LabelShare> own;
        for (std::size_t i = m_begins[rater]; i < m_begins[rater + 1]; ++i)
            own.push_back({m_labels[i].label, m_labels[i].share});
        const std::vector<double> byOwn = weights.times(own, own);
        double withOwn = 0.0;
        double mean = 0.0; // h_g
        for (std::size_t i = 0; i < own.size(); ++i) {
            RaterLabel &label = m_labels[m_begins[rater] + i];
            label.byChance = m_raters * byMeanOf[label.label] - byOwn[i]; // H_g(k)
            mean += own[i].share * label.byChance;
            withOwn += own[i].share * byOwn[i];
        }
        for (std::size_t i = 0; i < own.size(); ++i) {
            RaterLabel &label = m_labels[m_begins[rater] + i];
            label.byChance = m_items / ratings * (label.byChance - mean);
        }
        m_constant += mean;
        return withOwn;
    }

    std::vector<std::size_t> m_begins; ///< rater -> its first place in m_labels
    std::vector<RaterLabel> m_labels;  ///< by rater, then rising label
    std::vector<LabelShare> m_mean;    ///< pbar
    std::vector<double> m_byMean;      ///< at the places of m_mean
    double m_raters = 0.0;             ///< those with a rating
    double m_items = 0.0;
    double m_agreement = 0.0; ///< p_e
    double m_constant = 0.0;  ///< sum_g h_g
};

/// p_a|i of each pattern, 0 with fewer than two ratings.
std::vector<double> agreementOfPatterns(const CountPatterns &patterns, const AgreementWeights &weights)
{
    std::vector<double> agreement(patterns.size());
    for (std::size_t p = 0; p < patterns.size(); ++p)
        if (const double ratings = patterns[p].ratings; ratings > 1.0)
            agreement[p] = (weights.within(patterns[p].counts) - ratings) / (ratings * (ratings - 1.0));
    return agreement;
}

/// What the error of an item is taken around.
struct CongerPoint
{
    double observed = 0.0; ///< p_a
    double byChance = 0.0; ///< p_e
    double kappa = 0.0;
    double raised = 1.0; ///< items / pairable items
    double pairable = 0.0;

    double beyond() const { return 1.0 - byChance; }
};

struct CongerSums
{
    double squares = 0.0;
    double chanceSquares = 0.0;
    Jackknife jackknife; ///< to first order: no item is left out

    void add(std::optional<double> agreement, double byChance, const CongerPoint &point, double items)
    {
        const double chanceTerm = 2.0 * (byChance - point.byChance) / point.beyond();
        const double ofChance = (1.0 - point.kappa) * chanceTerm;
        const auto part = [&](double around) {
            return agreement ? point.raised * (*agreement - around) / point.beyond() : 0.0;
        };
        const double term = part(point.byChance) - ofChance - point.kappa;
        squares += term * term;
        chanceSquares += chanceTerm * chanceTerm;
        jackknife.add(-(part(point.observed) - ofChance) / (items - 1.0));
    }
    void add(const CongerSums &other)
    {
        squares += other.squares;
        chanceSquares += other.chanceSquares;
        jackknife.add(other.jackknife);
    }
};

/// Block by block, added up in their order, so that threads change nothing.
CongerSums sumsOverItems(const Ratings &ratings, const CountPatterns &patterns, const std::vector<double> &agreement,
                         const CongerChance &chance, const CongerPoint &point, int threads)
{
    const std::size_t items = ratings.shape().items;
    std::vector<CongerSums> ofBlock((items + itemsInCongerBlock - 1) / itemsInCongerBlock);
    base::parallelFor(ofBlock.size(), threads, {}, [&](std::size_t block) {
        CongerSums sums; // not in place: threads would share a cache line
        const std::size_t end = std::min(items, (block + 1) * itemsInCongerBlock);
        for (std::size_t item = block * itemsInCongerBlock; item < end; ++item) {
            const auto answers = ratings.of(item);
            if (answers.empty())
                continue;
            const auto own = answers.size() > 1 ? std::optional(agreement[patterns.patternOf(item)]) : std::nullopt;
            sums.add(own, chance.ofItem(answers), point, chance.items());
        }
        ofBlock[block] = sums;
    });
    CongerSums all;
    for (const CongerSums &sums : ofBlock)
        all.add(sums);
    return all;
}

/// Exact, where it comes to that and is cheap: then both margins that an item leaves behind count, not only their
/// slope.
std::optional<Jackknife> leavingEachOut(const Ratings &ratings, const CountPatterns &patterns,
                                        const std::vector<double> &agreement, const AgreementWeights &weights,
                                        const CongerPoint &point)
{
    const RatingShape &shape = ratings.shape();
    if (point.pairable * point.raised > mostItemsLeftOut || point.pairable < 2.0 ||
        shape.raters > mostCountsLeftOut / std::max<std::size_t>(shape.labels, 1))
        return {};
    Jackknife jackknife;
    for (std::size_t item = 0; item < shape.items; ++item) {
        const auto answers = ratings.of(item);
        if (answers.empty())
            continue;
        const bool isPairable = answers.size() > 1;
        const double pairable = point.pairable - (isPairable ? 1.0 : 0.0);
        const double own = isPairable ? agreement[patterns.patternOf(item)] : 0.0;
        const CongerChance chance(ratings, weights, item);
        if (chance.raters() < 2.0 || 1.0 - chance.agreement() < certainCongerChance)
            continue; // there is no coefficient without this item
        const double observed = (point.observed * point.pairable - own) / pairable;
        jackknife.add((observed - chance.agreement()) / (1.0 - chance.agreement()) - point.kappa);
    }
    return jackknife;
}

/// How much higher kappa would be with agreements on the label that nobody agreed on and that raises it most.
double raisedByUnseenOfAny(const CountPatterns &patterns, const AgreementWeights &weights, const CongerChance &chance,
                           const CongerPoint &point)
{
    std::vector<bool> isMostOfAny(patterns.labels());
    std::vector<double> nearest(patterns.labels()); // weight of the answers that came nearest to agreeing on it
    for (std::size_t p = 0; p < patterns.size(); ++p)
        for (const LabelCount &part : patterns[p].counts) {
            isMostOfAny[part.label] = isMostOfAny[part.label] || CountPatterns::isMost(part, patterns[p]);
            double sum = 0.0;
            for (const LabelCount &other : patterns[p].counts)
                sum += other.label == part.label ? 0.0 : other.count * weights(part.label, other.label);
            if (part.count < patterns[p].ratings)
                nearest[part.label] = std::max(nearest[part.label], sum / (patterns[p].ratings - part.count));
        }
    const UnseenAgreement unseen{1.0 - point.observed, point.beyond(), chance.items()};
    double most = 0.0;
    for (std::size_t i = 0; i < chance.mean().size(); ++i)
        if (const std::uint32_t label = chance.mean()[i].label; !isMostOfAny[label])
            most = std::max(most, unseen.coefficient(1.0 - chance.ofLabel(i), 1.0 - nearest[label]) - point.kappa);
    return most;
}

} // namespace

Estimate congerKappa(const Ratings &ratings, const CountPatterns &patterns, const AgreementWeights &weights,
                     int threads)
{
    const CongerChance chance(ratings, weights);
    if (chance.raters() < 2.0)
        return undefined(chance.raters() == 0.0 ? Undefined::NoRatings : Undefined::OneRater);
    const std::vector<double> agreement = agreementOfPatterns(patterns, weights);
    double pairable = 0.0;
    double observed = 0.0;
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        const double items = static_cast<double>(patterns.items()[p]);
        pairable += patterns[p].ratings > 1 ? items : 0.0;
        observed += items * agreement[p];
    }
    if (pairable == 0.0)
        return undefined(Undefined::NoPairs);
    observed /= pairable;
    const double byChance = chance.agreement();
    const double beyond = 1.0 - byChance;
    if (beyond < certainCongerChance)
        return undefined(Undefined::OneLabelUsed);
    const CongerPoint point{.observed = observed,
                            .byChance = byChance,
                            .kappa = (observed - byChance) / beyond,
                            .raised = chance.items() / pairable,
                            .pairable = pairable};
    const CongerSums sums = sumsOverItems(ratings, patterns, agreement, chance, point, threads);
    const double divisor = chance.items() * (chance.items() - 1.0);
    const ErrorOfItems error{.variance = sums.squares / divisor,
                             .items = static_cast<std::int64_t>(chance.items()),
                             .pairable = static_cast<std::int64_t>(pairable),
                             .beyondChance = beyond,
                             .chanceLogVariance = sums.chanceSquares / divisor,
                             .unseen = raisedByUnseenOfAny(patterns, weights, chance, point)};
    Jackknife jackknife = sums.jackknife;
    if (!isPlainEnough(point.kappa, error))
        jackknife = leavingEachOut(ratings, patterns, agreement, weights, point).value_or(jackknife);
    return intervalFor(point.kappa, error, jackknife);
}

} // namespace secondlook::agreement
