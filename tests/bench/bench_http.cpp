#include "servers/http_client.h"
#include "tests/support/mock_model_server.h"

#include <nlohmann/json.hpp>

#include <sys/resource.h>

#include <chrono>
#include <ctime>
#include <iostream>
#include <string>

// Measures what one request costs the thread that asks a model server: processor time of servers::HttpClient against a
// mock server on this machine, with 1 to 1000 requests under way at a time. Prints one JSON object.

using namespace secondlook;
using Json = nlohmann::ordered_json;
using std::chrono::steady_clock;

namespace {

constexpr int requestsOfAKind = 20'000;

/// Of this thread: all of it, and what of it the kernel took.
struct ProcessorSeconds
{
    double all = 0;
    double kernel = 0;

    static ProcessorSeconds now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        return {static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9,
                static_cast<double>(usage.ru_stime.tv_sec) + static_cast<double>(usage.ru_stime.tv_usec) * 1e-6};
    }
};

/// Both ends of a thousand connections are in this process.
void allowManyFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/// About as long as a short guideline with a record.
std::string body(int number)
{
    return Json{{"model", "m"},
                {"temperature", 0},
                {"messages",
                 {{{"role", "system"}, {"content", std::string(1500, 'g')}},
                  {{"role", "user"}, {"content", "record " + std::to_string(number) + std::string(200, 't')}}}},
                {"structured_outputs", {{"choice", {"refund", "delay", "other"}}}}}
        .dump();
}

servers::HttpRequest question(const test::MockModelServer &server, int number)
{
    servers::HttpRequest request;
    request.tag = number;
    request.url = server.origin() + "/v1/chat/completions";
    request.headers = {"Content-Type: application/json", "Authorization: Bearer 0123456789abcdef0123456789abcdef"};
    request.body = body(number);
    return request;
}

Json measure(int connections, std::chrono::milliseconds latency)
{
    test::MockOptions options;
    options.latency = latency;
    const test::MockModelServer server(options);
    servers::HttpClient client(connections);
    const int total = latency.count() > 0 && connections < 64 ? requestsOfAKind / 50 : requestsOfAKind;
    ProcessorSeconds spent; // without what it takes to make the requests
    int sent = 0;
    int answered = 0;
    int failed = 0;
    const auto begin = steady_clock::now();
    while (answered < total) {
        std::vector<servers::HttpRequest> next;
        for (; sent < total && sent < answered + connections; ++sent)
            next.push_back(question(server, sent));
        const ProcessorSeconds before = ProcessorSeconds::now();
        for (servers::HttpRequest &request : next)
            client.send(std::move(request));
        const auto replies = client.wait(steady_clock::now() + std::chrono::seconds(60));
        const ProcessorSeconds after = ProcessorSeconds::now();
        spent.all += after.all - before.all;
        spent.kernel += after.kernel - before.kernel;
        answered += static_cast<int>(replies.size());
        for (const servers::HttpReply &reply : replies)
            failed += reply.status == 200 ? 0 : 1;
    }
    const double seconds = std::chrono::duration<double>(steady_clock::now() - begin).count();
    return {{"at_a_time", connections},
            {"latency_ms", latency.count()},
            {"requests", total},
            {"failed", failed},
            {"processor_us_a_request", spent.all * 1e6 / total},
            {"of_that_in_the_kernel", spent.kernel * 1e6 / total},
            {"requests_a_second", total / seconds},
            {"connections", server.counts().traffic.connections}};
}

} // namespace

int main()
{
    allowManyFiles();
    Json all = Json::array();
    for (const int connections : {1, 16, 64, 256, 1000})
        for (const int latency : {0, 100})
            all.push_back(measure(connections, std::chrono::milliseconds(latency)));
    std::cout << Json{{"http_client", all}}.dump(2) << "\n";
}
