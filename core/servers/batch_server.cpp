#include "servers/batch_server.h"

#include "base/text.h"
#include "servers/line_splitter.h"

#include <algorithm>

namespace secondlook::servers {

namespace {

BatchTrouble notUnderstood(const std::string &what)
{
    return {BatchTrouble::Kind::Permanent,
            "unreadable_reply",
            "The server's reply about " + what + " cannot be understood; look whether the profile names the right one.",
            {},
            false};
}

} // namespace

BatchServer::BatchServer(const Labeler &labeler, const BatchWire &wire, const base::Clock &clock, std::stop_token stop)
    : m_labeler(labeler), m_wire(wire), m_clock(clock), m_stop(std::move(stop))
{
    m_http.emplace(1);
}

bool BatchServer::pause(std::chrono::milliseconds time)
{
    const Instant until = std::chrono::steady_clock::now() + m_clock.toWait(time);
    const std::stop_callback stopped(m_stop, [this] { m_http->wake(); });
    while (!m_stop.stop_requested() && std::chrono::steady_clock::now() < until)
        (void)m_http->wait(until);
    return !m_stop.stop_requested();
}

tl::expected<HttpReply, BatchTrouble> BatchServer::ask(HttpRequest request, bool makesBatch)
{
    std::vector<HttpReply> replies;
    {
        const std::stop_callback stopped(m_stop, [this] { m_http->wake(); });
        m_http->send(std::move(request));
        while (replies.empty() && (makesBatch || !m_stop.stop_requested()))
            replies = m_http->wait(std::chrono::steady_clock::now() + std::chrono::hours(1));
    }
    if (replies.empty()) {
        m_http.emplace(1); // what is under way is given up
        return tl::unexpected(BatchTrouble{BatchTrouble::Kind::Stopped});
    }
    HttpReply reply = std::move(replies.front());
    const ReplyVerdict verdict = verdictOn(reply, m_clock.now());
    if (verdict.kind == ReplyKind::Ok)
        return reply;
    const bool passes = verdict.kind == ReplyKind::Transient || verdict.kind == ReplyKind::RateLimited ||
                        verdict.kind == ReplyKind::Loading;
    BatchTrouble trouble{passes ? BatchTrouble::Kind::Passing : BatchTrouble::Kind::Permanent, verdict.reason,
                         m_labeler.withoutKey(verdict.sentence), verdict.retryAfter};
    // A clear no is a status of 4xx, but for those that a proxy gives when it waited in vain.
    const bool isClearNo = reply.status >= 400 && reply.status <= 499 && reply.status != 408 && reply.status != 409;
    trouble.isUndecided = makesBatch && reply.wasSent && !isClearNo;
    return tl::unexpected(std::move(trouble));
}

BatchReply<std::string> BatchServer::upload(std::string file, const std::string &token)
{
    HttpRequest request = m_labeler.requestTo(m_wire.uploadPath());
    request.headers.push_back("content-type: " + m_wire.fileType(token));
    request.body = std::move(file);
    request.isLarge = true;
    const auto reply = ask(std::move(request));
    if (!reply)
        return tl::unexpected(reply.error());
    std::string id = batchIdIn(reply->body);
    if (id.empty())
        return tl::unexpected(notUnderstood("an uploaded file"));
    return id;
}

BatchReply<BatchStatus> BatchServer::create(std::string fileOrId, const std::string &token)
{
    const bool isUploaded = !m_wire.uploadPath().empty();
    HttpRequest request = m_labeler.requestTo(m_wire.createPath());
    request.headers.push_back("content-type: " + (isUploaded ? "application/json" : m_wire.fileType(token)));
    request.body = isUploaded ? m_wire.createBody(fileOrId, token) : std::move(fileOrId);
    request.isLarge = !isUploaded;
    const auto reply = ask(std::move(request), true);
    if (!reply)
        return tl::unexpected(reply.error());
    auto status = m_wire.readStatus(reply->body);
    if (!status) {
        BatchTrouble trouble = notUnderstood("a new batch");
        trouble.isUndecided = true;
        return tl::unexpected(std::move(trouble));
    }
    return std::move(*status);
}

BatchReply<BatchStatus> BatchServer::status(const std::string &id)
{
    const auto reply = ask(m_labeler.requestTo(m_wire.statusPath(id)));
    if (!reply)
        return tl::unexpected(reply.error());
    auto status = m_wire.readStatus(reply->body);
    if (!status || status->id != id)
        return tl::unexpected(notUnderstood("batch " + id));
    status->why = m_labeler.withoutKey(status->why);
    return std::move(*status);
}

BatchReply<BatchList> BatchServer::list(const std::string &after)
{
    const auto reply = ask(m_labeler.requestTo(m_wire.listPath(after)));
    if (!reply)
        return tl::unexpected(reply.error());
    auto list = m_wire.readList(reply->body);
    if (!list)
        return tl::unexpected(notUnderstood("its batches"));
    return std::move(*list);
}

BatchReply<void> BatchServer::results(const std::string &path, const std::function<bool(const BatchLine &)> &each,
                                      std::int64_t &unreadable)
{
    bool wantsMore = true;
    LineSplitter lines(HttpClient::mostBytes, [&](std::string_view text) {
        const std::string_view bare = base::trimmed(text);
        if (const auto line = m_wire.readLine(bare))
            wantsMore = each(*line);
        else
            ++unreadable;
        return wantsMore && !m_stop.stop_requested();
    });
    HttpRequest request = m_labeler.requestTo(path);
    request.isLarge = true;
    request.mostBytes = mostResultBytes;
    request.takeBody = [&lines](std::string_view piece) { return lines.add(piece); };
    const auto reply = ask(std::move(request));
    if (!wantsMore)
        return {};
    if (m_stop.stop_requested())
        return tl::unexpected(BatchTrouble{BatchTrouble::Kind::Stopped});
    if (!reply)
        return tl::unexpected(reply.error());
    lines.finish();
    return {};
}

} // namespace secondlook::servers
