#pragma once

#include "pipeline/rate_limiter.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <vector>

namespace secondlook::test {

using pipeline::Instant;

/// Seconds since the beginning of a simulation.
inline double secondsOf(Instant time)
{
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

inline Instant atSecond(double seconds)
{
    return Instant(std::chrono::duration_cast<Instant::duration>(std::chrono::duration<double>(seconds)));
}

/// What a server lets in, exactly: it fills up all the time, holds little and refuses what is not there.
struct StrictBucket
{
    double perMinute = 0.0; ///< 0: no limit
    double holds = 0.0;     ///< at least; else two seconds of its rate
    double level = -1.0;    ///< -1: full
    double at = 0.0;

    bool has(double amount, double now)
    {
        const double most = std::max(perMinute / 30.0, holds);
        level = level == -1.0 ? most : std::min(level + (now - at) * perMinute / 60.0, most);
        at = now;
        return perMinute == 0.0 || level >= amount;
    }
};

struct Job
{
    double input = 250.0;
    double output = 4.0;
};

/// One server and one client in simulated time: requests without end, each sent as soon as the limiter lets it.
struct Simulation
{
    pipeline::RateLimits limits;
    double mostOutput = 512.0;
    StrictBucket requests;
    StrictBucket tokens; ///< input when a request comes, output when it is answered
    /// The server counts only requests in each minute of the clock.
    double inAMinute = 0.0;
    int mostAtOnce = 1'000'000; ///< the server refuses more
    std::optional<std::chrono::milliseconds> retryAfter{};
    double leastWork = 0.2;
    double mostWork = 0.9;
    std::function<Job(std::mt19937 &)> draw = [](std::mt19937 &) { return Job{}; };
    std::uint32_t seed = 1;
    std::function<void(double, Simulation &)> eachEvent = [](double, Simulation &) {};

    struct Counted
    {
        double at = 0.0;
        double amount = 0.0;
        bool isOutput = false;
    };
    std::vector<Counted> admitted{}; ///< a request each
    std::vector<Counted> usedTokens{};
    std::vector<double> sent{};
    std::vector<Instant> refusals{}; ///< when the client learned of them

    void run(double seconds);
    /// The least share of `perMinute` that any 60 s hold, from `begin` on.
    static double leastUse(const std::vector<Counted> &counted, double perMinute, double begin, double end);

private:
    bool admits(const Job &job, double now);

    int m_atOnce = 0;
    std::map<int, int> m_inMinutes;
};

inline bool Simulation::admits(const Job &job, double now)
{
    const bool fits = m_atOnce < mostAtOnce && requests.has(1.0, now) && tokens.has(job.input, now) &&
                      (inAMinute == 0.0 || m_inMinutes[int(now / 60.0)] < inAMinute);
    if (!fits)
        return false;
    ++m_atOnce;
    ++m_inMinutes[int(now / 60.0)];
    requests.level -= 1.0;
    tokens.level -= job.input;
    admitted.push_back({now, 1.0});
    usedTokens.push_back({now, job.input});
    return true;
}

inline void Simulation::run(double seconds)
{
    std::mt19937 random(seed);
    const auto between = [&](double low, double high) {
        return low + (high - low) * std::generate_canonical<double, 32>(random);
    };
    pipeline::RateLimiter limiter(limits, atSecond(0.0));
    std::multimap<double, std::function<void(double)>> events;
    Job next = draw(random);

    const auto arrive = [&](const pipeline::Reservation &reservation, const Job &job, double now) {
        const double back = between(0.01, 0.03);
        if (!admits(job, now)) {
            events.emplace(now + back, [&, reservation](double then) {
                limiter.rejected(reservation, retryAfter, atSecond(then));
                refusals.push_back(atSecond(then));
            });
            return;
        }
        const double done = now + between(leastWork, mostWork);
        events.emplace(done, [&, job](double then) {
            --m_atOnce;
            tokens.has(0.0, then);
            tokens.level -= job.output;
            usedTokens.push_back({then, job.output, true});
        });
        events.emplace(done + back, [&, reservation, job](double then) {
            limiter.settle(reservation, servers::TokenUsage{std::int64_t(job.input), 0, std::int64_t(job.output)},
                           atSecond(then));
        });
    };
    std::optional<double> waking = 0.0;
    while (waking || !events.empty()) {
        const bool sleptOut = waking && (events.empty() || *waking <= events.begin()->first);
        const double now = sleptOut ? *waking : events.begin()->first;
        if (now >= seconds)
            return;
        if (!sleptOut) {
            const auto happens = events.extract(events.begin());
            happens.mapped()(now);
        }
        eachEvent(now, *this);
        const pipeline::RequestCost cost{next.input, mostOutput};
        std::optional<Instant> moment;
        while ((moment = limiter.admissibleAt(cost, atSecond(now))) && *moment <= atSecond(now)) {
            const auto reservation = limiter.reserve(cost, atSecond(now));
            sent.push_back(now);
            events.emplace(now + between(0.01, 0.03),
                           [&, reservation, job = next](double then) { arrive(reservation, job, then); });
            next = draw(random);
        }
        // No polling: it sleeps until the moment that it was told, or until something happens.
        waking = moment ? std::optional(secondsOf(*moment) + 1e-9) : std::nullopt;
    }
}

inline double Simulation::leastUse(const std::vector<Counted> &counted, double perMinute, double begin, double end)
{
    double least = 1e9;
    for (double from = begin; from + 60.0 <= end; from += 0.5) {
        double sum = 0.0;
        for (const Counted &one : counted)
            sum += one.at >= from && one.at < from + 60.0 ? one.amount : 0.0;
        least = std::min(least, sum / perMinute);
    }
    return least;
}

} // namespace secondlook::test
