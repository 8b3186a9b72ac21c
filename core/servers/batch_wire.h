#pragma once

#include "base/clock.h"
#include "domain/provider.h"
#include "servers/http_client.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::servers {

enum class BatchPhase {
    Working,
    Ended,     ///< all that will be answered is
    Expired,   ///< so is this, for its time was over
    Cancelled, ///< so is this; somebody asked for it at the server
    Failed,    ///< as a whole: nothing of it was answered
};

/// What a server says of a batch.
struct BatchStatus
{
    std::string id;
    std::string token{}; ///< that we gave it, where the protocol has a place for one
    BatchPhase phase = BatchPhase::Working;
    std::int64_t requests = 0;               ///< in all
    std::int64_t answered = 0;               ///< of them, those that the server is done with, well or not
    std::optional<std::int64_t> succeeded{}; ///< of these, those that it charges for; none where it does not say
    base::TimeMs createdAt = 0;              ///< 0 where it does not say
    std::vector<std::string> resultPaths{};  ///< below the address of the server; in the order in which they are read
    std::string why{};                       ///< where it failed: the server's words, one line of plain text
};

struct BatchList
{
    std::vector<BatchStatus> batches; ///< newest first
    std::string next{};               ///< what asks for those before; empty at the end
};

/// What became of one request of a batch.
struct BatchLine
{
    enum class Kind { Replied, Expired, Cancelled };

    std::string customId;
    Kind kind = Kind::Replied;
    HttpReply reply{}; ///< where it was replied to: as if it had been asked by itself
};

/// How batches are spoken of with one kind of server. Without state, for any thread. What is read is never trusted: ids
/// that do not look like one are none.
class BatchWire
{
public:
    static constexpr int mostNesting = 64; ///< of what is read; what is nested deeper is not understood

    virtual ~BatchWire() = default;

    /// Whether the server keeps the token of a batch, so that a list tells which ones are ours.
    virtual bool keepsTokens() const = 0;
    /// The body of the request that hands the requests over: beginning, one after the other, end.
    virtual std::string fileBegin(const std::string &token) const = 0;
    virtual void addRequest(std::string &file, std::string_view customId, std::string_view body) const = 0;
    virtual std::string fileEnd(const std::string &token) const = 0;
    virtual std::string fileType(const std::string &token) const = 0; ///< for "content-type"

    /// Where the file goes by itself before the batch is made of it; empty where the file itself makes the batch.
    virtual std::string uploadPath() const = 0;
    virtual std::string createPath() const = 0;
    /// Where there was an upload: the body that makes the batch of it.
    virtual std::string createBody(const std::string &fileId, const std::string &token) const = 0;
    virtual std::string statusPath(const std::string &id) const = 0;
    virtual std::string listPath(const std::string &after) const = 0;

    virtual std::optional<BatchStatus> readStatus(std::string_view body) const = 0;
    virtual std::optional<BatchList> readList(std::string_view body) const = 0;
    /// None where it is no line of results.
    virtual std::optional<BatchLine> readLine(std::string_view line) const = 0;
};

/// Null where servers of this kind take no batches.
const BatchWire *batchWireOf(domain::ProviderKind kind);

/// The "id" of a reply's body; empty where there is none that can stand in an address.
std::string batchIdIn(std::string_view body);

} // namespace secondlook::servers
