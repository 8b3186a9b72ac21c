#include "agreement/rater_signals.h"

#include "agreement/ambiguity_votes.h"
#include "agreement/rater_signals_others.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace secondlook::agreement {

namespace {

/// One answer and what the others say of its item.
struct ComparedAnswer
{
    std::uint32_t own = 0;
    std::optional<std::uint32_t> others;
    std::optional<float> seconds;
};

using AnswersOfRater = std::span<const ComparedAnswer>;

/// All answers, rater by rater, in their order.
class AnswersByRater
{
public:
    AnswersByRater(std::span<const TimedAnswer> answers, RatingShape shape)
        : m_begins(std::size_t{shape.raters} + 1), m_answers(answers.size())
    {
        std::vector<Rating> rows;
        rows.reserve(answers.size());
        for (const TimedAnswer &answer : answers) {
            rows.push_back(answer.rating);
            ++m_begins[answer.rating.rater + 1];
        }
        const OthersView others(Ratings(rows, shape, Repeats::Count));
        std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
        std::vector<std::size_t> next(m_begins.begin(), m_begins.end() - 1);
        for (const TimedAnswer &answer : answers)
            m_answers[next[answer.rating.rater]++] = {
                answer.rating.label, others.say(answer.rating.item, answer.rating.label), answer.seconds};
    }

    AnswersOfRater of(std::size_t rater) const
    {
        return std::span(m_answers).subspan(m_begins[rater], m_begins[rater + 1] - m_begins[rater]);
    }

private:
    std::vector<std::size_t> m_begins;
    std::vector<ComparedAnswer> m_answers;
};

double binomialAtLeast(std::size_t n, double share, std::size_t count)
{
    return count == 0 ? 1.0 : boost::math::ibeta(static_cast<double>(count), static_cast<double>(n - count + 1), share);
}

double binomialAtMost(std::size_t n, double share, std::size_t count)
{
    return count >= n ? 1.0
                      : boost::math::ibetac(static_cast<double>(count + 1), static_cast<double>(n - count), share);
}

double smoothedShare(std::size_t count, std::size_t n)
{
    return (static_cast<double>(count) + 0.5) / (static_cast<double>(n) + 1.0);
}

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return values.size() % 2 == 1 ? *middle : (*middle + *std::max_element(values.begin(), middle)) / 2.0;
}

void fillSpeed(AnswersOfRater answers, RaterFigures &figures)
{
    std::vector<double> seconds;
    for (const ComparedAnswer &answer : answers)
        if (answer.seconds && *answer.seconds >= 0.0F)
            seconds.push_back(static_cast<double>(*answer.seconds));
    figures.timedAnswers = seconds.size();
    if (!seconds.empty())
        figures.medianSeconds = medianOf(seconds);
}

void fillLongestRun(AnswersOfRater answers, RaterFigures &figures)
{
    std::size_t end = 0; // of the longest run
    std::size_t run = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        run = i > 0 && answers[i].own == answers[i - 1].own ? run + 1 : 1;
        if (run > figures.longestRun) {
            figures.longestRun = run;
            end = i + 1;
        }
    }
    figures.longestRunLabel = answers[end - 1].own;
    std::size_t compared = 0;
    std::size_t same = 0;
    for (const ComparedAnswer &answer : answers.subspan(end - figures.longestRun, figures.longestRun)) {
        compared += answer.others ? 1 : 0;
        same += answer.others == answer.own ? 1 : 0;
    }
    if (compared == 0)
        return;
    figures.runLabelAmongOthers = static_cast<double>(same) / static_cast<double>(compared);
    const auto n = static_cast<double>(answers.size());
    const auto habit =
        static_cast<double>(std::ranges::count(answers, figures.longestRunLabel, &ComparedAnswer::own)) / n;
    figures.longestRunPValue = std::min(
        1.0, n * std::pow(std::max(smoothedShare(same, compared), habit), static_cast<double>(figures.longestRun)));
}

/// Counts many labels without sorting each of them.
class LabelTally
{
public:
    void add(std::uint32_t label) { ++m_counts[label]; }
    std::vector<VoteCount> byLabel() const
    {
        std::vector<VoteCount> counts;
        for (const auto &[label, count] : m_counts)
            counts.push_back({label, count});
        std::ranges::sort(counts, {}, &VoteCount::label);
        return counts;
    }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> m_counts;
};

void fillVariety(AnswersOfRater answers, RaterFigures &figures)
{
    LabelTally own;
    LabelTally others;
    std::size_t comparedWithOthers = 0;
    for (const ComparedAnswer &answer : answers) {
        own.add(answer.own);
        if (!answer.others)
            continue;
        others.add(*answer.others);
        ++comparedWithOthers;
    }
    const std::vector<VoteCount> counts = own.byLabel();
    figures.entropy = voteEntropy(counts);
    const VoteCount commonest = *std::ranges::max_element(counts, {}, &VoteCount::count);
    figures.commonestLabel = commonest.label;
    figures.commonestShare = static_cast<double>(commonest.count) / static_cast<double>(answers.size());
    if (comparedWithOthers == 0)
        return;
    figures.othersEntropy = voteEntropy(others.byLabel());
    std::size_t givenByOthers = 0;
    std::size_t onlyOwn = 0;
    std::size_t onlyOthers = 0;
    for (const ComparedAnswer &answer : answers)
        if (answer.others) {
            const bool raterSays = answer.own == commonest.label;
            const bool othersSay = *answer.others == commonest.label;
            givenByOthers += othersSay ? 1 : 0;
            onlyOwn += raterSays && !othersSay ? 1 : 0;
            onlyOthers += othersSay && !raterSays ? 1 : 0;
        }
    figures.commonestShareAmongOthers = static_cast<double>(givenByOthers) / static_cast<double>(comparedWithOthers);
    figures.commonestSharePValue =
        std::min(1.0, static_cast<double>(counts.size()) * binomialAtLeast(onlyOwn + onlyOthers, 0.5, onlyOwn));
}

std::size_t agreeing(AnswersOfRater answers)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(answers, [](const ComparedAnswer &answer) { return answer.others == answer.own; }));
}

/// Agreement of all raters: each against all others together.
void fillAgreement(const AnswersByRater &answers, std::vector<RaterFigures> &raters)
{
    std::vector<std::size_t> agreed(raters.size());
    std::size_t allAgreed = 0;
    std::size_t allCompared = 0;
    for (std::size_t rater = 0; rater < raters.size(); ++rater) {
        raters[rater].comparedAnswers = static_cast<std::size_t>(std::ranges::count_if(
            answers.of(rater), [](const ComparedAnswer &answer) { return answer.others.has_value(); }));
        allAgreed += agreed[rater] = agreeing(answers.of(rater));
        allCompared += raters[rater].comparedAnswers;
    }
    for (std::size_t rater = 0; rater < raters.size(); ++rater) {
        RaterFigures &figures = raters[rater];
        const std::size_t compared = figures.comparedAnswers;
        if (compared == 0)
            continue;
        const auto n = static_cast<double>(compared);
        figures.agreement = credibleShare(static_cast<double>(agreed[rater]) / n, n);
        if (allCompared == compared)
            continue;
        const std::size_t others = allCompared - compared;
        figures.othersAgreement = static_cast<double>(allAgreed - agreed[rater]) / static_cast<double>(others);
        figures.agreementPValue =
            binomialAtMost(compared, smoothedShare(allAgreed - agreed[rater], others), agreed[rater]);
    }
}

void fillOthersSpeed(std::vector<RaterFigures> &raters)
{
    std::vector<double> medians;
    for (const RaterFigures &figures : raters)
        if (figures.timedAnswers >= timedAnswersNeeded)
            medians.push_back(*figures.medianSeconds);
    std::ranges::sort(medians);
    for (RaterFigures &figures : raters) {
        if (!figures.medianSeconds)
            continue;
        const bool isAmong = figures.timedAnswers >= timedAnswersNeeded;
        const std::size_t count = medians.size() - (isAmong ? 1 : 0);
        if (count == 0)
            continue;
        const auto own =
            isAmong
                ? static_cast<std::size_t>(std::ranges::lower_bound(medians, *figures.medianSeconds) - medians.begin())
                : medians.size();
        const auto other = [&](std::size_t place) { return medians[place < own ? place : place + 1]; };
        figures.othersMedianSeconds = (other((count - 1) / 2) + other(count / 2)) / 2.0;
    }
}

std::optional<double> spammerScoreOf(const ConfusionTables &confusion, std::uint32_t rater)
{
    std::vector<std::uint32_t> met;
    for (std::uint32_t truth = 0; truth < confusion.labels(); ++truth)
        if (confusion.answers(rater, truth) >= 1.0)
            met.push_back(truth);
    if (met.size() < 2)
        return {};
    const auto rows = static_cast<double>(met.size());
    double score = 0.0; // sum over pairs of (x - y)^2 = rows * sum of squares - square of the sum
    for (std::uint32_t said = 0; said < confusion.labels(); ++said) {
        double sum = 0.0;
        double squares = 0.0;
        for (const std::uint32_t truth : met) {
            const double rate = confusion.rate(rater, truth, said);
            sum += rate;
            squares += rate * rate;
        }
        score += rows * squares - sum * sum;
    }
    return std::clamp(score / (rows * (rows - 1.0)), 0.0, 1.0);
}

void raise(double level, RaterFigures &figures)
{
    const auto unlikely = [level](const std::optional<double> &pValue) { return pValue && *pValue <= level; };
    const auto raiseWhere = [&figures](bool holds, RaterSignal signal) {
        if (holds)
            figures.signals.push_back(signal);
    };
    raiseWhere(figures.othersMedianSeconds && figures.timedAnswers >= timedAnswersNeeded &&
                   *figures.medianSeconds <= fastRatio * *figures.othersMedianSeconds,
               RaterSignal::Fast);
    raiseWhere(unlikely(figures.longestRunPValue), RaterSignal::LongRun);
    raiseWhere(unlikely(figures.commonestSharePValue), RaterSignal::OneSided);
    raiseWhere(unlikely(figures.agreementPValue), RaterSignal::LowAgreement);
    raiseWhere(figures.answers >= answersNeededForScore && figures.spammerScore && *figures.spammerScore < littleScore,
               RaterSignal::TellsLittle);
}

} // namespace

std::vector<RaterFigures> raterSignals(std::span<const TimedAnswer> answers, RatingShape shape,
                                       const Consensus *consensus)
{
    std::vector<RaterFigures> raters(shape.raters);
    const AnswersByRater byRater(answers, shape);
    for (std::uint32_t rater = 0; rater < shape.raters; ++rater) {
        RaterFigures &figures = raters[rater];
        figures.answers = byRater.of(rater).size();
        if (figures.answers == 0)
            continue;
        fillSpeed(byRater.of(rater), figures);
        fillLongestRun(byRater.of(rater), figures);
        fillVariety(byRater.of(rater), figures);
        if (consensus != nullptr && consensus->confusion && rater < consensus->confusion->raters())
            figures.spammerScore = spammerScoreOf(*consensus->confusion, rater);
    }
    fillOthersSpeed(raters);
    fillAgreement(byRater, raters);
    for (RaterFigures &figures : raters)
        raise(raterSignalLevel / std::max(shape.raters, 1U), figures);
    return raters;
}

} // namespace secondlook::agreement
