#pragma once

#include "base/result.h"
#include "servers/batch_wire.h"
#include "servers/labeler.h"
#include "servers/reply_verdict.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::servers {

/// Why a server did not do what it was asked.
struct BatchTrouble
{
    enum class Kind {
        Stopped,   ///< we were asked to stop before it answered
        Passing,   ///< another try may help
        Permanent, ///< another try would fail in the same way
    };

    Kind kind = Kind::Permanent;
    std::string reason{};   ///< as ReplyVerdict::reason
    std::string sentence{}; ///< for people, without the key
    std::optional<std::chrono::milliseconds> retryAfter{};
    bool isUndecided = false; ///< nobody knows whether the server did it: it got the request, and no clear refusal came
};

template <typename T> using BatchReply = tl::expected<T, BatchTrouble>;

/// Asks one server about batches, one request after the other. Belongs to one thread; every call ends soon after a stop
/// is asked for but create(), which waits for what the server says, as a batch that nobody knows of is paid in vain.
class BatchServer
{
public:
    static constexpr std::int64_t mostResultBytes = std::int64_t{8} * 1024 * 1024 * 1024; ///< of one file of results

    /// `wire`: of the labeler's kind. Both live longer.
    BatchServer(const Labeler &labeler, const BatchWire &wire, const base::Clock &clock, std::stop_token stop);

    const BatchWire &wire() const { return m_wire; }
    /// Hands a file of requests over, to make a batch of it later: gives the id of the file.
    BatchReply<std::string> upload(std::string file, const std::string &token);
    /// Makes a batch: `fileOrId` is the file itself where the wire has no upload, and its id where it has one.
    BatchReply<BatchStatus> create(std::string fileOrId, const std::string &token);
    BatchReply<BatchStatus> status(const std::string &id);
    BatchReply<BatchList> list(const std::string &after);
    /// Reads one of BatchStatus::resultPaths line by line; lines that are none count as `unreadable`. False of `each`
    /// ends it, which is no trouble.
    BatchReply<void> results(const std::string &path, const std::function<bool(const BatchLine &)> &each,
                             std::int64_t &unreadable);
    /// Waits; false where a stop is asked for.
    bool pause(std::chrono::milliseconds time);

private:
    tl::expected<HttpReply, BatchTrouble> ask(HttpRequest request, bool makesBatch = false);

    const Labeler &m_labeler;
    const BatchWire &m_wire;
    const base::Clock &m_clock;
    std::stop_token m_stop;
    std::optional<HttpClient> m_http; ///< a new one where a request was given up
};

} // namespace secondlook::servers
