#pragma once

#include "tests/support/mock_batches.h"
#include "tests/support/mock_fault.h"
#include "tests/support/mock_limits.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace secondlook::test {

/// How a mock model server behaves. Functions are called on the server's thread.
struct MockOptions
{
    int port = 0;                                                  ///< 0 is any free one
    std::chrono::microseconds latency{0};                          ///< of each answer of a model
    std::string apiKey{};                                          ///< demanded where not empty; otherwise 401
    std::vector<std::string> models{};                             ///< others get 404; empty knows every model
    std::function<std::string(const std::string &prompt)> label{}; ///< empty: labelFoundIn the prompt
    std::function<MockFault(const MockQuestion &)> fault{};        ///< empty: none
    std::chrono::milliseconds retryAfter{1000};                    ///< what refusals by MockFault ask for
    MockLimits limits{};
    MockBatchOptions batches{}; ///< what single requests are answered is what they are answered in a batch
    /// Where this gives a text, it is all that is sent, status line and headers too; then the connection is closed.
    std::function<std::string(const MockHttpRequest &)> verbatim{};
};

struct MockCounts
{
    MockTraffic traffic{};
    std::int64_t answered200 =
        0; ///< answers of a model that began with a status of 200, good or bad: they are paid for
    std::int64_t distinctPaid = 0;   ///< different bodies among these
    std::int64_t mostPaidForOne = 0; ///< times that one and the same body was paid for
    std::int64_t refused429 = 0;
    MockBatchCounts batches{}; ///< their requests are among those that are paid for
};

/// A server of a language model for tests: OpenAI's protocol, Ollama's and Anthropic's at one address. It listens as
/// soon as it is made. All methods may be called from any thread.
class MockModelServer
{
public:
    explicit MockModelServer(MockOptions options = {});
    ~MockModelServer();
    MockModelServer(const MockModelServer &) = delete;
    MockModelServer &operator=(const MockModelServer &) = delete;

    int port() const;
    /// "http://127.0.0.1:" and the port, without a path.
    std::string origin() const;
    MockCounts counts() const;
    /// How often this very body was answered with 200.
    std::int64_t timesPaid(const std::string &body) const;

private:
    class Model;
    std::unique_ptr<Model> m_model; ///< outlives the thread that calls it
    std::unique_ptr<MockHttpServer> m_http;
};

} // namespace secondlook::test
