#pragma once

#include "servers/http_client.h"
#include "tests/support/mock_model_server.h"

#include <chrono>
#include <string>

// Asking the mock model server through the client.
namespace secondlook::test {

inline servers::HttpRequest request(std::string url, std::string body = {}, std::int64_t tag = 1)
{
    servers::HttpRequest made;
    made.tag = tag;
    made.url = std::move(url);
    made.body = std::move(body);
    made.timeout = std::chrono::seconds(20);
    return made;
}

/// The bare label is asked for, among "refund" and "delay".
inline servers::HttpRequest chat(const MockModelServer &server, const std::string &text = "a refund",
                                 std::int64_t tag = 1)
{
    return request(server.origin() + "/v1/chat/completions",
                   R"({"model":"m","messages":[{"role":"user","content":")" + text +
                       R"("}],"structured_outputs":{"choice":["refund","delay"]}})",
                   tag);
}

/// As many replies as there are requests, in the order they came.
inline std::vector<servers::HttpReply> allOf(servers::HttpClient &client, std::vector<servers::HttpRequest> requests)
{
    for (servers::HttpRequest &one : requests)
        client.send(std::move(one));
    std::vector<servers::HttpReply> replies;
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (client.inFlight() > 0 && std::chrono::steady_clock::now() < until)
        for (servers::HttpReply &reply : client.wait(until))
            replies.push_back(std::move(reply));
    return replies;
}

/// A reply of its own where none came, so that what is compared with it fails.
inline servers::HttpReply only(servers::HttpClient &client, servers::HttpRequest one)
{
    const auto replies = allOf(client, {std::move(one)});
    servers::HttpReply none;
    none.status = -1;
    none.detail = "not one reply";
    return replies.size() == 1 ? replies.front() : none;
}

inline servers::HttpReply only(const MockModelServer &server, servers::HttpRequest one)
{
    servers::HttpClient client(1);
    if (one.url.starts_with('/'))
        one.url = server.origin() + one.url;
    return only(client, std::move(one));
}

inline MockOptions with(MockFault fault)
{
    MockOptions options;
    options.fault = [fault](const MockQuestion &) { return fault; };
    return options;
}

/// Answers every request with these bytes.
inline MockOptions saying(std::string bytes)
{
    MockOptions options;
    options.verbatim = [bytes = std::move(bytes)](const MockHttpRequest &) { return bytes; };
    return options;
}

} // namespace secondlook::test
