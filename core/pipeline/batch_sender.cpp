#include "pipeline/batch_sender.h"

#include "pipeline/retry_delay.h"

#include <algorithm>

namespace secondlook::pipeline {

using base::ErrorCode;
using base::Result;
using servers::BatchReply;
using servers::BatchTrouble;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

/// How often others see that a run goes on which waits.
constexpr milliseconds signOfLife{30'000};
constexpr std::chrono::minutes longestTrouble{10};
/// Between the looks for a batch that may have been made: it counts as never made a minute after the first one.
constexpr milliseconds betweenLooks[] = {milliseconds(0), milliseconds(3'000), milliseconds(7'000),
                                         milliseconds(20'000), milliseconds(30'000)};
/// After that, one look tells.
constexpr base::TimeMs longSince = 10LL * 60 * 1'000;
/// Of the clocks of this machine and of the server, and more than enough.
constexpr base::TimeMs clockDifference = 24LL * 3'600 * 1'000;
constexpr int mostListPages = 100;

} // namespace

PatientServer::PatientServer(servers::BatchServer &server, const domain::Provider &provider, base::Events events,
                             std::function<base::Status()> alive)
    : m_server(server), m_provider(provider), m_events(std::move(events)), m_alive(std::move(alive))
{
}

void PatientServer::tellOf(const BatchTrouble &trouble, int failures) const
{
    if (trouble.kind != BatchTrouble::Kind::Stopped)
        m_events.warning("batch_request_failed",
                         {{"provider", m_provider.name}, {"attempt", failures}, {"reason", trouble.reason}});
}

Result<bool> PatientServer::pause(milliseconds time)
{
    while (time > milliseconds(0)) {
        const milliseconds part = std::min(time, signOfLife);
        if (!m_server.pause(part))
            return false;
        time -= part;
        if (part == signOfLife)
            SECONDLOOK_TRY(m_alive());
    }
    return m_server.pause(milliseconds(0));
}

/// Whether to ask again, after the time that the server wants or a longer one each time.
bool PatientServer::waitAfter(BatchTrouble &trouble, int failures, steady_clock::time_point since)
{
    const auto lasted = steady_clock::now() - since;
    if (lasted > longestTrouble || (!trouble.retryAfter && lasted > m_provider.timeout))
        return false;
    const auto waited = pause(trouble.retryAfter.value_or(retryDelay("batch", failures, 1)));
    if (waited && !*waited)
        trouble.kind = BatchTrouble::Kind::Stopped;
    return waited && *waited;
}

BatchHalt haltAfter(const BatchTrouble &trouble, const std::string &doing, const domain::Provider &provider)
{
    const bool isMoney = trouble.reason == "insufficient_quota";
    return {trouble.kind == BatchTrouble::Kind::Stopped,
            {isMoney ? ErrorCode::Budget : ErrorCode::Unreachable, doing + ": " + trouble.sentence, provider.name}};
}

BatchSender::BatchSender(PatientServer &patient, const base::Clock &clock, BatchStore &store,
                         const servers::Labeler &labeler)
    : m_patient(patient), m_server(patient.server()), m_clock(clock), m_store(store), m_labeler(labeler)
{
}

Result<BatchSender::Sent> BatchSender::halted(BatchHalt halt)
{
    m_halt = std::move(halt);
    return Sent::Halted;
}

Result<BatchSender::Sent> BatchSender::undecided(const std::string &why)
{
    m_halt = {false,
              {ErrorCode::Unreachable,
               "it is not known whether the server took a batch of this run: " + why +
                   ", and --give-up-batches asks anew even if that is paid twice",
               m_labeler.provider().name}};
    return Sent::Undecided;
}

Result<BatchSender::Sent> BatchSender::submitted(RunBatch &batch, const std::string &id)
{
    SECONDLOOK_TRY(m_store.submitted(batch.id, id));
    batch.state = BatchState::Submitted;
    batch.serverId = id;
    return Sent::Yes;
}

/// The server said no, so nothing of the batch is under way.
Result<BatchSender::Sent> BatchSender::refused(const RunBatch &batch, const BatchTrouble &trouble)
{
    SECONDLOOK_TRY(m_store.end({batch.id, BatchState::NeverMade, trouble.sentence}));
    return halted(haltAfter(trouble, "the server takes no batch", m_labeler.provider()));
}

Result<BatchSender::Sent> BatchSender::send(RunBatch &batch, std::string file)
{
    if (m_server.wire().uploadPath().empty())
        return create(batch, file);
    // A file that lies there twice costs nothing.
    const auto id = m_patient.ask([&] { return m_server.upload(file, batch.token); });
    if (!id)
        return refused(batch, id.error());
    return create(batch, *id);
}

Result<BatchSender::Sent> BatchSender::create(RunBatch &batch, const std::string &fileOrId)
{
    SECONDLOOK_TRY(m_store.sending(batch.id));
    batch.state = BatchState::Sending;
    batch.sentAt = m_clock.now();
    const auto made = m_patient.ask([&] { return m_server.create(fileOrId, batch.token); });
    if (made)
        return submitted(batch, made->id);
    if (!made.error().isUndecided)
        return refused(batch, made.error());
    batch.sentAt = m_clock.now(); // whoever cut the connection off may have let the request through until now
    return locate(batch);
}

Result<BatchSender::Sent> BatchSender::locate(RunBatch &batch)
{
    for (const milliseconds before : betweenLooks) {
        const auto waited = m_patient.pause(before);
        if (!waited)
            return tl::unexpected(waited.error());
        if (!*waited)
            return halted({true});
        const auto found = lookThroughList(batch);
        if (!found || *found != Sent::Never)
            return found;
        if (isOfAnotherKey(batch, m_labeler)) // whose account may be another one, and have it
            return undecided("it was sent with another key than the one in use now, under which the server shows no "
                             "such batch; the same command with that key looks again");
        if (m_clock.now() - batch.sentAt > longSince)
            break; // whoever was late to make it has made it
    }
    SECONDLOOK_TRY(m_store.end({batch.id, BatchState::NeverMade}));
    return Sent::Never;
}

/// A server that answers, but never what is asked for, leaves it open for good.
Result<BatchSender::Sent> BatchSender::notTold(const BatchTrouble &trouble, const std::string &what)
{
    const bool cannotTell =
        isNotThere(trouble) || trouble.reason == "bad_request" || trouble.reason == "unreadable_reply";
    return cannotTell ? undecided(what + ": " + trouble.sentence + "; the same command looks again")
                      : halted(haltAfter(trouble, what, m_labeler.provider()));
}

Result<BatchSender::Sent> BatchSender::lookThroughList(RunBatch &batch)
{
    std::string unknown;
    std::string after;
    for (int page = 0; page < mostListPages; ++page) {
        const auto list = m_patient.ask([&] { return m_server.list(after); });
        if (!list)
            return notTold(list.error(), "the server does not say which batches it has");
        bool isBefore = false;
        for (const servers::BatchStatus &there : list->batches) {
            const auto known = m_store.isKnown(there.id);
            if (!known)
                return tl::unexpected(known.error());
            if (*known)
                continue; // another one of this project
            isBefore = there.createdAt > 0 && there.createdAt < batch.sentAt - clockDifference;
            const auto matched = isBefore ? BatchReply<Match>(Match::Other) : match(batch, there);
            if (!matched)
                return notTold(matched.error(), "whose batch " + there.id + " is cannot be read");
            if (*matched == Match::Ours)
                return submitted(batch, there.id);
            if (*matched == Match::Unknown)
                unknown = there.id;
        }
        if (!unknown.empty() && (isBefore || list->next.empty()))
            return undecided("it may be batch " + unknown + ", which is still worked on; the same command looks again");
        if (isBefore || list->next.empty())
            return Sent::Never;
        after = list->next;
    }
    return undecided("it has too many batches to look through; the same command looks again");
}

/// Whether a batch that the server has is this one.
BatchReply<BatchSender::Match> BatchSender::match(const RunBatch &batch, const servers::BatchStatus &there)
{
    if (m_server.wire().keepsTokens())
        return there.token == batch.token ? Match::Ours : Match::Other;
    if (there.requests != batch.questions)
        return Match::Other;
    return there.phase == servers::BatchPhase::Working ? Match::Unknown : matchByResults(batch, there);
}

/// The custom ids of a batch are in its results, and hold its token.
BatchReply<BatchSender::Match> BatchSender::matchByResults(const RunBatch &batch, const servers::BatchStatus &there)
{
    const std::string start = customIdStart(batch.id.run, batch.token);
    for (const std::string &path : there.resultPaths) {
        bool isOurs = false;
        std::int64_t unreadable = 0;
        const auto read = m_patient.ask([&] {
            return m_server.results(
                path,
                [&](const servers::BatchLine &line) {
                    isOurs = line.customId.starts_with(start);
                    return false;
                },
                unreadable);
        });
        if (!read)
            return tl::unexpected(read.error());
        if (isOurs)
            return Match::Ours;
    }
    return Match::Other;
}

} // namespace secondlook::pipeline
