#include "tests/support/mock_model_server.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>

// A mock model server to try things by hand, until it is interrupted. It answers with the labels that a request names.

using namespace secondlook::test;

namespace {

/// "ServerError500=0.02,SlowDrip=0.01" as shares of the requests.
std::vector<std::pair<MockFault, double>> sharesIn(const std::vector<std::string> &texts)
{
    std::vector<std::pair<MockFault, double>> shares;
    for (const std::string &text : texts) {
        const auto equals = text.find('=');
        const auto fault = faultNamed(text.substr(0, equals));
        double share = 0;
        if (!fault || equals == std::string::npos || !CLI::detail::lexical_cast(text.substr(equals + 1), share))
            throw CLI::ValidationError("--faults", "'" + text + "' is no NAME=SHARE; --list-faults says the names");
        shares.emplace_back(*fault, share);
    }
    return shares;
}

void listFaults()
{
    for (const auto &[name, fault] : namedFaults())
        std::puts(name.c_str());
}

void waitForInterrupt(const sigset_t &signals)
{
    int signal = 0;
    sigwait(&signals, &signal);
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("A mock model server on 127.0.0.1: OpenAI's protocol, Ollama's and Anthropic's.", "mock_model_server");
    MockOptions options;
    double latency = 0;
    std::uint64_t seed = 1;
    std::vector<std::string> faults;
    app.add_option("--port", options.port, "0 is any free one")->default_val(8000)->check(CLI::Range(0, 65535));
    app.add_option("--latency", latency, "milliseconds that each answer takes")->check(CLI::NonNegativeNumber);
    app.add_option("--rpm", options.limits.requestsPerMinute, "limit of requests a minute")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--tpm", options.limits.tokensPerMinute, "limit of tokens a minute")->check(CLI::NonNegativeNumber);
    app.add_option("--claimed", options.limits.claimed, "what headers say of the limits, as a multiple of them");
    app.add_option("--key", options.apiKey, "the key that requests must carry");
    app.add_option("--models", options.models, "the models it knows; otherwise every one")->delimiter(',');
    app.add_option("--faults", faults, "NAME=SHARE of the requests, such as ServerError500=0.02,SlowDrip=0.01")
        ->delimiter(',');
    app.add_option("--seed", seed, "of the drawing of faults");
    app.add_flag_callback(
        "--list-faults",
        [] {
            listFaults();
            throw CLI::Success();
        },
        "print the names of all faults");
    try {
        app.parse(argc, argv);
        options.fault = faultMix(sharesIn(faults), seed);
    } catch (const CLI::Error &error) {
        return app.exit(error);
    }
    options.latency = std::chrono::microseconds(static_cast<std::int64_t>(latency * 1000));

    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // also for the server's thread, which inherits it
    try {
        const MockModelServer server(std::move(options));
        std::printf("%s/v1\n", server.origin().c_str());
        std::fflush(stdout);
        waitForInterrupt(signals);
        const MockCounts counts = server.counts();
        std::printf("%lld requests over %lld connections, %lld answered with 200, %lld refused with 429\n",
                    static_cast<long long>(counts.traffic.requests), static_cast<long long>(counts.traffic.connections),
                    static_cast<long long>(counts.answered200), static_cast<long long>(counts.refused429));
        return 0;
    } catch (const std::system_error &error) {
        std::fprintf(stderr, "mock_model_server: %s\n", error.what());
        return 1;
    }
}
