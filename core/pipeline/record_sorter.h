#pragma once

#include "pipeline/labeler_chain.h"
#include "pipeline/run.h"
#include "pipeline/run_exchange.h"
#include "pipeline/run_store.h"
#include "pipeline/stopwatch.h"

#include <memory>

namespace secondlook::pipeline {

/// What the thread of a lane reads.
struct ServerRunReads
{
    std::unique_ptr<RecordPages> pages;
    std::unique_ptr<KeptAnswers> answers;
};

/// Takes the answers that were kept; what is left has its question.
[[nodiscard]] base::Status takeKept(const servers::Labeler &labeler, KeptAnswers &answers, AskingJob &asking);

/// Reads the records of a run and takes those of one lane: what labelers in this process decide is decided, the rest
/// has its question. Each lane is read by itself, so that neither waits for the other; what tells the lanes apart costs
/// little and is worked out by both. Belongs to one thread.
class RecordSorter
{
public:
    RecordSorter(const LabelerChain &chain, domain::Lane lane, const routing::Router &router, ServerRunReads reads,
                 RunExchange &exchange);

    /// Until all is read or nobody wants more.
    [[nodiscard]] base::Status read(const RunSpec &spec, const OpenRun &run);
    bool isWhole() const { return m_isWhole; }
    void addTo(OperatorTimes &times) const;

private:
    [[nodiscard]] base::Result<SortedPage> sort(std::vector<domain::Record> records);
    [[nodiscard]] base::Status take(domain::Record record, std::vector<domain::PredictionResult> said,
                                    const domain::PredictionResult *linear, SortedPage &page);

    const LabelerChain &m_chain;
    domain::Lane m_lane;
    const routing::Router &m_router;
    ServerRunReads m_reads;
    RunExchange &m_exchange;
    Stopwatch m_reading;
    Stopwatch m_preparing;
    bool m_isWhole = false;
};

} // namespace secondlook::pipeline
