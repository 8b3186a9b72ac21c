#pragma once

#include "base/error.h"
#include "base/event_log.h"
#include "pipeline/batch_maker.h"
#include "pipeline/batch_store.h"
#include "servers/batch_server.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace secondlook::pipeline {

/// Asks a server about batches until it answers, it is clear that it will not, or a stop is asked for.
class PatientServer
{
public:
    PatientServer(servers::BatchServer &server, const domain::Provider &provider, base::Events events,
                  std::function<base::Status()> alive);

    servers::BatchServer &server() { return m_server; }
    template <typename Ask> auto ask(Ask ask) -> decltype(ask())
    {
        const auto since = std::chrono::steady_clock::now();
        for (int failures = 1;; ++failures) {
            auto reply = ask();
            if (reply)
                return reply;
            tellOf(reply.error(), failures);
            if (reply.error().kind != servers::BatchTrouble::Kind::Passing || reply.error().isUndecided)
                return reply;
            if (!waitAfter(reply.error(), failures, since))
                return reply;
        }
    }
    /// Waits, and lets others see now and then that the run goes on. False where a stop is asked for.
    base::Result<bool> pause(std::chrono::milliseconds time);

private:
    void tellOf(const servers::BatchTrouble &trouble, int failures) const;
    bool waitAfter(servers::BatchTrouble &trouble, int failures, std::chrono::steady_clock::time_point since);

    servers::BatchServer &m_server;
    const domain::Provider &m_provider;
    base::Events m_events;
    std::function<base::Status()> m_alive;
};

/// Whether the server knows nothing of what it is asked about.
inline bool isNotThere(const servers::BatchTrouble &trouble)
{
    return trouble.reason == "not_found" || trouble.reason == "unknown_model";
}

/// Why a run by batches ends before its end.
struct BatchHalt
{
    bool isStop = false; ///< we were asked to
    base::Error error{};
};
BatchHalt haltAfter(const servers::BatchTrouble &trouble, const std::string &doing, const domain::Provider &provider);

/// Brings batches to a server, each once at most: what is about to be sent stands in the project before, and where
/// nobody knows whether the server made a batch it is asked for those that it has.
class BatchSender
{
public:
    BatchSender(PatientServer &patient, const base::Clock &clock, BatchStore &store, const servers::Labeler &labeler);

    enum class Sent {
        Yes,
        Never,     ///< the server knows of no such batch, and nothing more of it is under way
        Undecided, ///< the server cannot be told from one that has it: see halt()
        Halted,    ///< see halt()
    };
    /// Sends a batch that is intended. `batch` is told what becomes of it.
    base::Result<Sent> send(RunBatch &batch, std::string file);
    /// Looks whether the server made a batch that was being sent: several times over a minute before it is Never, as
    /// what stands before a server may hand a request on after it cut the reply off.
    base::Result<Sent> locate(RunBatch &batch);
    const BatchHalt &halt() const { return m_halt; }

private:
    enum class Match { Ours, Other, Unknown };

    base::Result<Sent> create(RunBatch &batch, const std::string &fileOrId);
    base::Result<Sent> lookThroughList(RunBatch &batch);
    base::Result<Sent> notTold(const servers::BatchTrouble &trouble, const std::string &what);
    base::Result<Sent> submitted(RunBatch &batch, const std::string &id);
    base::Result<Sent> refused(const RunBatch &batch, const servers::BatchTrouble &trouble);
    base::Result<Sent> halted(BatchHalt halt);
    base::Result<Sent> undecided(const std::string &why);
    servers::BatchReply<Match> match(const RunBatch &batch, const servers::BatchStatus &there);
    servers::BatchReply<Match> matchByResults(const RunBatch &batch, const servers::BatchStatus &there);

    PatientServer &m_patient;
    servers::BatchServer &m_server;
    const base::Clock &m_clock;
    BatchStore &m_store;
    const servers::Labeler &m_labeler;
    BatchHalt m_halt;
};

} // namespace secondlook::pipeline
