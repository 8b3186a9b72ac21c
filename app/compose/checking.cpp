#include "app/compose/checking.h"

#include "storage/pack_identity.h"
#include "storage/record_signals.h"

namespace secondlook::compose {

using base::Result;
using base::Status;
using storage::RecordSignals;

namespace {

constexpr int pageRecords = 5'000;

/// Looks at the records of one source in their order.
class SourceCheck
{
public:
    SourceCheck(RecordSignals &signals, const CheckRequest &request, CheckReport &report)
        : m_signals(signals),
          m_request(request),
          m_report(report),
          m_checks(request.declared),
          m_keepsDeclared(!request.all && request.declared.required.empty() && request.declared.agreeing.empty())
    {
    }

    Status check(const RecordSignals::Source &source)
    {
        for (base::RecordId after;;) {
            if (m_request.stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, "stopped after " + std::to_string(m_report.records) +
                                                                  " records; the same command takes up the rest");
            const auto page = m_signals.page(source, after, pageRecords);
            if (!page)
                return tl::unexpected(page.error());
            if (page->empty())
                break;
            after = page->back().record.id;
            SECONDLOOK_TRY(m_signals.write(changed(*page)));
            m_report.records += static_cast<std::int64_t>(page->size());
            if (m_request.progress)
                m_request.progress({m_report.records, 0});
        }
        const auto marked = m_signals.apply(source, m_checks.limits());
        if (!marked)
            return tl::unexpected(marked.error());
        ++m_report.sources;
        return {};
    }

private:
    std::vector<RecordSignals::Found> changed(const std::vector<RecordSignals::Stored> &page)
    {
        std::vector<RecordSignals::Found> found;
        for (const RecordSignals::Stored &stored : page) {
            quality::RecordFacts facts = m_checks.check(stored.record, stored.label);
            if (m_keepsDeclared && stored.isKnown)
                facts.signals |= stored.facts.signals & (domain::MissingField | domain::Contradiction);
            if (!stored.isKnown || stored.facts != facts)
                found.push_back({stored.record.id, facts});
        }
        return found;
    }

    RecordSignals &m_signals;
    const CheckRequest &m_request;
    CheckReport &m_report;
    quality::RecordChecks m_checks;
    bool m_keepsDeclared; ///< an import that was stopped knew what its fields were to hold, and nobody says otherwise
};

} // namespace

Result<CheckReport> checkRecords(Project &project, const CheckRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "look for signals"));
    RecordSignals signals(project.connection());
    const auto sources = signals.sources(request.all);
    if (!sources)
        return tl::unexpected(sources.error());
    CheckReport report;
    for (const RecordSignals::Source &source : *sources)
        SECONDLOOK_TRY(SourceCheck(signals, request, report).check(source));
    const auto counts = signals.counts();
    if (!counts)
        return tl::unexpected(counts.error());
    report.signals = *counts;
    return report;
}

} // namespace secondlook::compose
