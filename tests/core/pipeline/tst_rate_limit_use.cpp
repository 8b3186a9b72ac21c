#include "tests/core/pipeline/simulated_key.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using namespace secondlook::test;
using namespace std::chrono_literals;

namespace {

/// Most answers are short, some are long.
Job drawnJob(std::mt19937 &random)
{
    const auto share = [&] { return std::generate_canonical<double, 32>(random); };
    return {std::floor(100.0 + 400.0 * share()), std::floor(share() < 0.9 ? 4.0 + 20.0 * share() : 60.0 * share())};
}

double perMinuteIn(const std::vector<Simulation::Counted> &counted, double from, double to)
{
    double sum = 0.0;
    for (const auto &one : counted)
        sum += one.at >= from && one.at < to ? one.amount : 0.0;
    return sum * 60.0 / (to - from);
}

/// A server with such limits, and a client that knows them.
Simulation simulationOf(double requestsPerMinute, double tokensPerMinute, std::uint32_t seed)
{
    Simulation simulation;
    simulation.seed = seed;
    simulation.draw = drawnJob;
    simulation.limits.requestsPerMinute = requestsPerMinute;
    simulation.limits.tokensPerMinute = tokensPerMinute;
    simulation.limits.mostInFlight = 64;
    simulation.requests = {requestsPerMinute, 2.0};
    simulation.tokens = {tokensPerMinute, 2000.0};
    return simulation;
}

std::string numbersOf(const Simulation &simulation, double use)
{
    return "use " + std::to_string(use) + ", refused " + std::to_string(simulation.refusals.size());
}

} // namespace

class TestRateLimitUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsAreUsedAndNeverRefused_data()
    {
        QTest::addColumn<double>("perMinute");
        for (const double perMinute : {60.0, 600.0, 3000.0})
            QTest::addRow("%.0f", perMinute) << perMinute;
    }
    void requestsAreUsedAndNeverRefused()
    {
        QFETCH(double, perMinute);
        for (std::uint32_t seed = 1; seed <= 3; ++seed) {
            Simulation simulation = simulationOf(perMinute, 0.0, seed);
            simulation.run(180.0);
            const double use = Simulation::leastUse(simulation.admitted, perMinute, 5.0, 180.0);
            QVERIFY2(simulation.refusals.empty() && use >= 0.98, numbersOf(simulation, use).c_str());
        }
    }
    void tokensAreUsedAndNeverRefused_data()
    {
        QTest::addColumn<double>("perMinute");
        for (const double perMinute : {60'000.0, 150'000.0, 600'000.0})
            QTest::addRow("%.0f", perMinute) << perMinute;
    }
    void tokensAreUsedAndNeverRefused()
    {
        QFETCH(double, perMinute);
        for (std::uint32_t seed = 1; seed <= 3; ++seed) {
            Simulation simulation = simulationOf(0.0, perMinute, seed);
            simulation.run(180.0);
            const double use = Simulation::leastUse(simulation.usedTokens, perMinute, 5.0, 180.0);
            QVERIFY2(simulation.refusals.empty() && use >= 0.98, numbersOf(simulation, use).c_str());
        }
    }
    void inputAndOutputAreLimitedApart()
    {
        // Output is the narrow one, and is counted at its most until the answer is there.
        Simulation simulation = simulationOf(0.0, 0.0, 1);
        simulation.limits.inputTokensPerMinute = 600'000.0;
        simulation.limits.outputTokensPerMinute = 12'000.0;
        simulation.limits.countsMostOutput = true;
        simulation.mostOutput = 64.0;
        simulation.tokens = {};
        simulation.run(180.0);
        std::vector<Simulation::Counted> output;
        for (const auto &one : simulation.usedTokens)
            if (one.isOutput)
                output.push_back(one);
        const double use = Simulation::leastUse(output, 12'000.0, 5.0, 180.0);
        QVERIFY2(use >= 0.97 && use <= 1.0, numbersOf(simulation, use).c_str());
        QVERIFY(Simulation::leastUse(simulation.usedTokens, 612'000.0, 5.0, 180.0) < 0.5);
    }
    void findsWhatAServerReallyAllows_data()
    {
        QTest::addColumn<double>("allowed");
        QTest::addColumn<int>("retryAfter");
        for (const double allowed : {0.7, 0.3})
            for (const int wait : {0, 500, 1000, 3000})
                QTest::addRow("%.1f, told to wait %d ms", allowed, wait) << allowed << wait;
    }
    void findsWhatAServerReallyAllows()
    {
        QFETCH(double, allowed);
        QFETCH(int, retryAfter);
        for (const bool byTokens : {false, true}) {
            Simulation simulation = byTokens ? simulationOf(0.0, 150'000.0, 1) : simulationOf(600.0, 0.0, 1);
            simulation.requests.perMinute *= allowed;
            simulation.tokens.perMinute *= allowed;
            if (retryAfter > 0)
                simulation.retryAfter = std::chrono::milliseconds(retryAfter);
            simulation.run(300.0);
            const double use =
                (byTokens ? perMinuteIn(simulation.usedTokens, 30.0, 300.0) / simulation.tokens.perMinute
                          : perMinuteIn(simulation.admitted, 30.0, 300.0) / simulation.requests.perMinute);
            QVERIFY2(use >= 0.9, numbersOf(simulation, use).c_str());
            QVERIFY2(simulation.refusals.size() < simulation.sent.size() / 10, numbersOf(simulation, use).c_str());
        }
    }
    void comesBackWhenTheServerDoes()
    {
        Simulation simulation = simulationOf(600.0, 0.0, 1);
        simulation.requests.perMinute = 120.0;
        simulation.eachEvent = [](double now, Simulation &it) { it.requests.perMinute = now < 60.0 ? 120.0 : 600.0; };
        simulation.run(240.0);
        const double before = perMinuteIn(simulation.admitted, 30.0, 60.0);
        const double after = perMinuteIn(simulation.admitted, 150.0, 240.0);
        QVERIFY2(before > 100.0 && before <= 130.0, std::to_string(before).c_str());
        QVERIFY2(after >= 0.98 * 600.0, std::to_string(after).c_str());
    }
    void findsHowManyAServerTakesAtOnce()
    {
        Simulation simulation = simulationOf(0.0, 0.0, 1);
        simulation.mostAtOnce = 20;
        simulation.run(120.0);
        // Twenty at once with 0.55 seconds of work each.
        const double use = perMinuteIn(simulation.admitted, 20.0, 120.0) / (20.0 * 60.0 / 0.55);
        QVERIFY2(use >= 0.75 && simulation.refusals.size() < simulation.sent.size() / 5,
                 numbersOf(simulation, use).c_str());
    }
    void livesWithMinutesOfTheClock()
    {
        Simulation simulation = simulationOf(0.0, 0.0, 1);
        simulation.limits.requestsPerMinute = 600.0;
        simulation.inAMinute = 600.0;
        simulation.run(300.0);
        const double use = Simulation::leastUse(simulation.admitted, 600.0, 5.0, 300.0);
        QVERIFY2(use >= 0.9, numbersOf(simulation, use).c_str());
    }
    void nothingIsSentWhileTheServerAsksForAPause()
    {
        Simulation simulation = simulationOf(600.0, 0.0, 1);
        simulation.requests.perMinute = 300.0;
        simulation.retryAfter = 2500ms;
        simulation.run(180.0);
        QVERIFY(simulation.refusals.size() > 5);
        for (std::size_t i = 0; i < simulation.refusals.size(); ++i) {
            const double from = secondsOf(simulation.refusals[i]);
            for (const double sent : simulation.sent)
                QVERIFY2(sent <= from || sent >= from + 2.5, std::to_string(sent - from).c_str());
        }
    }
};

SECONDLOOK_SUITE(TestRateLimitUse)
#include "tst_rate_limit_use.moc"
