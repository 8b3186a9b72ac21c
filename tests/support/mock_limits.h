#pragma once

#include "tests/support/mock_http.h"
#include "tests/support/mock_question.h"

namespace secondlook::test {

/// Limits that fill up steadily, not once a minute.
struct MockLimits
{
    double requestsPerMinute = 0; ///< 0 for no limit
    double tokensPerMinute = 0;   ///< of prompt and answer together; 0 for no limit
    std::chrono::milliseconds burst{
        1000};          ///< how much of the rate can be saved up, and is at the start; one request at least
    double claimed = 1; ///< what headers say, as a multiple of what is true; below 0 they say -1, as some gateways do
};

/// Belongs to one thread; time is told to it.
class MockLimiter
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit MockLimiter(MockLimits limits);

    /// Takes the request and its tokens where there is room for both, otherwise neither.
    bool take(std::int64_t tokens, Moment now);
    /// Until a request with so many tokens is let through.
    std::chrono::milliseconds untilRoomFor(std::int64_t tokens, Moment now) const;
    /// What is left, in the headers of the protocol; Ollama has none.
    MockHeaders headers(MockProtocol protocol, Moment now) const;

private:
    struct Bucket
    {
        double perSecond = 0;
        double most = 0;
        double level = 0;
        Moment since{};

        bool isLimit() const { return perSecond > 0; }
        double at(Moment now) const;
        double secondsUntil(double amount, Moment now) const;
    };

    void appendHeaders(MockHeaders &headers, MockProtocol protocol, const std::string &name, const Bucket &bucket,
                       Moment now) const;

    double m_claimed;
    Bucket m_requests;
    Bucket m_tokens;
};

} // namespace secondlook::test
