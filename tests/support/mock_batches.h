#pragma once

#include "tests/support/mock_http.h"
#include "tests/support/mock_question.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::test {

enum class MockBatchStep { Upload, Create, Status, List, Results };

/// What comes of a request about batches.
enum class MockBatchManner {
    Good,
    Ignored,     ///< nothing is done, and nothing answered until the client goes
    DoneAndMute, ///< it is done, and nothing answered until the client goes
    DoneAndLost, ///< it is done, and the connection closed without a word
    DoneLate,    ///< the connection is closed without a word, and it is done after two more requests about batches
    BrokenOff,   ///< it is done, and the connection reset after half of the reply
    HalfAndMute, ///< it is done, and after half of the reply nothing comes until the client goes
    Refused,     ///< 429 with retry-after-ms
    Broken,      ///< 500; nothing is done
    Unknown,     ///< 404, as if there were no such thing
};

/// How the results hold a request.
enum class MockLine { Once, Twice, Missing, Expired, Cancelled };

enum class MockBatchEnd { Completed, Expired, Cancelled, Failed };

struct MockBatchOptions
{
    /// `before`: requests of this kind that came before. Empty: all is good.
    std::function<MockBatchManner(MockBatchStep, int before)> manner{};
    std::function<MockLine(const MockQuestion &)> line{};          ///< empty: each once
    std::function<bool(std::int64_t batch, int looks)> hasEnded{}; ///< empty: at the first look
    std::function<MockBatchEnd(std::int64_t batch)> end{};         ///< empty: completed
    std::string moreResults{};                                     ///< lines before all others
    bool countsAnswers = true; ///< otherwise it says of all requests that they failed
};

struct MockBatchCounts
{
    std::int64_t files = 0;
    std::int64_t batches = 0;
    std::int64_t requests = 0; ///< in batches
    std::map<MockBatchStep, int> steps{};
};

/// The batch APIs of OpenAI and Anthropic. Results come in the opposite order of the requests. Each key has an account
/// of its own, which knows nothing of the batches of others. Not locked.
class MockBatches
{
public:
    /// What a single request of this body is answered; with its question, where it can be read.
    using Answer =
        std::function<std::pair<std::optional<MockQuestion>, MockHttpReply>(MockProtocol, const std::string &body)>;

    MockBatches(MockBatchOptions options, Answer answer);

    /// None where it is not about batches.
    static std::optional<MockProtocol> protocolOf(const std::string &path);
    MockHttpReply reply(const MockHttpRequest &request, MockProtocol protocol);
    const MockBatchCounts &counts() const { return m_counts; }

private:
    struct Batch
    {
        std::int64_t number = 0;
        MockProtocol protocol = MockProtocol::OpenAi;
        std::string account{};
        std::string token{};
        std::int64_t requests = 0;
        std::string output{};
        std::string errors{};
        int looks = 0;
        std::int64_t createdAt = 0; ///< in seconds
    };

    MockHttpReply done(const MockHttpRequest &request, MockProtocol protocol, MockBatchStep step);
    MockHttpReply upload(const MockHttpRequest &request);
    MockHttpReply create(const MockHttpRequest &request, MockProtocol protocol);
    MockHttpReply list(const MockHttpRequest &request, MockProtocol protocol);
    MockHttpReply results(const MockHttpRequest &request);
    void addOpenAi(Batch &batch, const std::string &file);
    void addAnthropic(Batch &batch, const std::string &file);
    void addLine(Batch &batch, const std::string &customId, const std::string &body);
    std::string statusOf(const Batch &batch) const;
    bool hasEnded(const Batch &batch) const;
    MockBatchEnd endOf(const Batch &batch) const;

    MockBatchOptions m_options;
    Answer m_answer;
    MockBatchCounts m_counts;
    std::map<std::string, std::string> m_files;
    std::optional<MockHttpRequest> m_late; ///< a batch is made of it later
    int m_untilLate = 0;                   ///< requests
    std::vector<Batch> m_batches;
};

} // namespace secondlook::test
