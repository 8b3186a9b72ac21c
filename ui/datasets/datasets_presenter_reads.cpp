// What is looked up in a version, checked and written on request.
#include "ui/datasets/datasets_presenter.h"

#include "ui/models/text_conversion.h"

#include <utility>

namespace secondlook::ui {

using base::Result;
using datasets::DatasetSession;

void DatasetsPresenter::openDifference(const datasets::DifferenceQuery &query)
{
    if (query.older != m_differenceQuery.older || query.newer != m_differenceQuery.newer)
        m_difference.reset();
    else if (m_difference && query.kind != m_differenceQuery.kind)
        m_difference->rows.clear();
    m_differenceQuery = query;
    m_differenceProblem.clear();
    run(
        laneOf(query.newer), m_differenceSlot,
        [query](DatasetSession &session, const std::stop_token &stop) { return session.difference(query, stop); },
        [this](Result<datasets::Difference> difference) {
            if (difference)
                m_difference = std::move(*difference);
            else
                m_differenceProblem = qtText(difference.error().text());
            Q_EMIT differenceChanged();
        });
    Q_EMIT differenceChanged();
}

void DatasetsPresenter::openRows(const datasets::RowQuery &query)
{
    m_rowQuery = query;
    m_rowsProblem.clear();
    run(
        laneOf(query.version), m_rowsSlot,
        [query](DatasetSession &session, const std::stop_token &stop) { return session.rows(query, stop); },
        [this](Result<datasets::RowPage> rows) {
            if (rows)
                m_rows = std::move(*rows);
            else
                m_rowsProblem = qtText(rows.error().text());
            if (m_rows && !m_rows->rows.empty())
                openOrigin(m_rows->rows.front().id);
            Q_EMIT rowsChanged();
        });
    Q_EMIT rowsChanged();
}

void DatasetsPresenter::openOrigin(const std::string &id)
{
    run(
        m_lane, m_originSlot, [id](DatasetSession &session, const std::stop_token &) { return session.origin(id); },
        [this](Result<datasets::RowOrigin> origin) {
            m_originProblem.clear();
            m_origin.reset();
            if (origin)
                m_origin = std::move(*origin);
            else
                m_originProblem = qtText(origin.error().text());
            Q_EMIT originChanged();
        });
}

void DatasetsPresenter::verify()
{
    if (isDraftShown() || m_verifyMeter.isRunning)
        return;
    const int version = m_selected;
    m_check.reset();
    m_verifyMeter = {true, {}, std::chrono::steady_clock::now()};
    run(
        m_workLane, m_verifySlot,
        [this, version](DatasetSession &session, const std::stop_token &stop) {
            return session.verify(version, longCall(stop, m_verifyMeter, &DatasetsPresenter::checkChanged));
        },
        [this, version](Result<datasets::DatasetCheck> check) {
            m_verifyMeter.isRunning = false;
            m_check = VersionCheck{version, {}, {}};
            if (check)
                m_check->check = std::move(*check);
            else
                m_check->problem = qtText(check.error().text());
            Q_EMIT checkChanged();
        });
    Q_EMIT checkChanged();
}

void DatasetsPresenter::stopVerifying()
{
    m_verifySlot.cancel();
    m_verifyMeter.isRunning = false;
    Q_EMIT checkChanged();
}

int DatasetsPresenter::exportable() const
{
    return isDraftShown() ? newest() : m_selected;
}

void DatasetsPresenter::exportVersion(const datasets::VersionExport &order)
{
    if (m_exportMeter.isRunning || order.version <= 0)
        return;
    m_export = LastExport{order, {}, {}};
    m_exportMeter = {true, {}, std::chrono::steady_clock::now()};
    run(
        m_workLane, m_exportSlot,
        [this, order](DatasetSession &session, const std::stop_token &stop) {
            return session.exportVersion(order, longCall(stop, m_exportMeter, &DatasetsPresenter::exportChanged));
        },
        [this](Result<datasets::VersionExported> exported) {
            m_exportMeter.isRunning = false;
            if (exported)
                m_export->done = std::move(*exported);
            else
                m_export->problem = qtText(exported.error().text());
            Q_EMIT exportChanged();
        });
    Q_EMIT exportChanged();
}

void DatasetsPresenter::stopExport()
{
    m_exportSlot.cancel();
    m_exportMeter.isRunning = false;
    if (m_export)
        m_export->problem = tr("Stopped. Nothing was written.");
    Q_EMIT exportChanged();
}

} // namespace secondlook::ui
