#include "pipeline/record_sorter.h"

namespace secondlook::pipeline {

using domain::Lane;
using domain::PredictionResult;

static constexpr int pageRecords = 500;

base::Status takeKept(const servers::Labeler &labeler, KeptAnswers &answers, AskingJob &asking)
{
    asking.message = labeler.message(asking.job.record());
    while (!asking.job.isDone()) {
        const servers::Attempt attempt = asking.job.next();
        asking.body = labeler.body(asking.message, attempt);
        asking.key = labeler.answerKey(asking.body, attempt);
        auto kept = answers.find(asking.key);
        if (!kept)
            return tl::unexpected(kept.error());
        std::optional<servers::LabelAnswer> answer;
        if (*kept)
            answer = servers::readAnswer(**kept);
        if (*kept && !answer) // or the new one would not be kept
            asking.unreadable = {asking.key, std::move(**kept)};
        if (!answer)
            return {};
        ++asking.usage.cached;
        asking.job.take(std::move(*answer), labeler.votes());
    }
    return {};
}

RecordSorter::RecordSorter(const LabelerChain &chain, Lane lane, const routing::Router &router, ServerRunReads reads,
                           RunExchange &exchange)
    : m_chain(chain), m_lane(lane), m_router(router), m_reads(std::move(reads)), m_exchange(exchange)
{
}

base::Status RecordSorter::read(const RunSpec &spec, const OpenRun &run)
{
    const RecordRange range{spec.selection, run.upTo, run.id, true};
    for (base::RecordId after = run.after;;) {
        auto records = m_reading.timed([&] { return m_reads.pages->page(range, after, pageRecords); });
        if (!records)
            return tl::unexpected(records.error());
        m_isWhole = records->empty();
        if (m_isWhole)
            return {};
        after = records->back().id;
        auto page = m_preparing.timed([&] { return sort(std::move(*records)); });
        if (!page)
            return tl::unexpected(page.error());
        if (!m_exchange.sorted(m_lane, std::move(*page)))
            return {};
    }
}

void RecordSorter::addTo(OperatorTimes &times) const
{
    times.readingMilliseconds += m_reading.milliseconds();
    times.preparingMilliseconds += m_preparing.milliseconds();
}

base::Result<SortedPage> RecordSorter::sort(std::vector<domain::Record> records)
{
    SortedPage page;
    page.last = records.back().id;
    std::vector<std::vector<PredictionResult>> said;
    for (const auto &classifier : m_chain.local) {
        said.emplace_back(records.size());
        classifier->classify(records, said.back());
    }
    std::vector<PredictionResult> looks;
    if (m_chain.looksAtRecords && m_chain.lanes.rules().margin) {
        looks.resize(records.size());
        m_chain.looksAtRecords->classify(records, looks);
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        std::vector<PredictionResult> ofRecord;
        for (std::vector<PredictionResult> &byOne : said)
            ofRecord.push_back(std::move(byOne[i]));
        SECONDLOOK_TRY(take(std::move(records[i]), std::move(ofRecord), looks.empty() ? nullptr : &looks[i], page));
    }
    return page;
}

base::Status RecordSorter::take(domain::Record record, std::vector<PredictionResult> said,
                                const PredictionResult *linear, SortedPage &page)
{
    std::optional<PredictionResult> decided;
    for (std::size_t asked = 1; asked <= said.size() && !decided; ++asked)
        decided = m_chain.combiner->combine({said.data(), asked});
    const Lane lane = decided ? Lane::Fast : m_chain.laneOf(record, linear);
    if (lane == Lane::Slow)
        page.slow.push_back(record.id);
    else if (m_lane == Lane::Fast)
        ++page.fast;
    if (lane != m_lane)
        return {};
    if (decided) {
        page.results.push_back(routedResult(m_router, record, std::move(*decided), lane));
        return {};
    }
    page.jobs.push_back({LabelJob(std::move(record), m_chain.recordTokens(0, lane)), lane, std::move(said)});
    return takeKept(*m_chain.servers.front().labeler, *m_reads.answers, page.jobs.back());
}

} // namespace secondlook::pipeline
