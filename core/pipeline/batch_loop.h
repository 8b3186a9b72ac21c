#pragma once

#include "pipeline/batch_results.h"
#include "pipeline/batch_run.h"
#include "pipeline/batch_sender.h"
#include "pipeline/lane_counter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::pipeline {

/// A batch that is under way.
struct OpenBatch
{
    RunBatch batch;
    Nanos reserved = 0;        ///< for its open questions
    bool isTakenUp = false;    ///< an attempt before sent it
    std::int64_t answered = 0; ///< of its requests, as the server says
};

/// A run by batches from its beginning, or from where it was left, to its end.
class BatchLoop
{
public:
    BatchLoop(const BatchMaker::Parts &parts, RunStore &store, const OpenRun &run, ServerRunReads reads,
              const BatchRunOptions &options, LaneCounter lanes, RunCounter figures);

    base::Status run();
    base::Result<RunReport> report();

private:
    const domain::Provider &provider() const { return m_parts.labeler.provider(); }
    bool isOver() const { return m_halt || m_options.stop.stop_requested(); }
    base::Status commit(RunCommit commit);
    base::Status takeUp();
    base::Status takeUp(RunBatch batch);
    base::Status giveUp(const OpenBatch &open);
    base::Status submitAll();
    base::Status submit(MadeBatch made);
    base::Status sent(OpenBatch open, BatchSender::Sent sent);
    base::Result<bool> lookAtAll();
    base::Result<bool> look(OpenBatch &open);
    /// Whether all of it was read, so that it is under way no more.
    base::Result<bool> fetch(const OpenBatch &open, const servers::BatchStatus &status);
    base::Status readResults(BatchResults &results, const servers::BatchStatus &status,
                             std::optional<servers::BatchTrouble> &trouble);
    /// Whether it is given up.
    base::Result<bool> cannotRead(const OpenBatch &open, const servers::BatchTrouble &trouble);
    void forget(const OpenBatch &open, Nanos reserved, Nanos cost = 0);
    void halt(base::ErrorCode code, std::string why);
    void showProgress();

    BatchMaker::Parts m_parts;
    RunStore &m_store;
    OpenRun m_run;
    const BatchRunOptions &m_options;
    LaneCounter m_lanes;
    RunCounter m_runFigures;
    servers::BatchServer m_server;
    PatientServer m_patient;
    BatchSender m_sender;
    BatchMaker m_maker;
    std::vector<OpenBatch> m_underWay;
    std::int64_t m_done;
    int m_neverMade = 0;
    bool m_isLeft = false; ///< with batches under way, as it was asked for
    std::optional<base::Error> m_halt;
    BatchFigures m_figures;
    Stopwatch m_committing;
};

} // namespace secondlook::pipeline
