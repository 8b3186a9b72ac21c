#include "app/compose/dataset_rows.h"

#include "storage/dataset_rows.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace secondlook::compose {

using base::Result;
using base::Status;
using datasets::DatasetPart;
using datasets::DatasetRow;
using datasets::LabelSource;
using datasets::RowPage;
using datasets::RowQuery;

namespace {

using Condition = std::function<bool(const DatasetRow &)>;
constexpr std::string_view sourceShare = "source_share.";

/// Collects one page.
class PageReader
{
public:
    PageReader(Project &project, const RowsOf &rows, const RowQuery &query, const std::stop_token &stop)
        : m_project(project), m_rows(rows), m_query(query), m_stop(stop)
    {
        m_page.from = std::max<std::int64_t>(query.from, 0);
    }

    Result<RowPage> read()
    {
        auto names = labelNamesOf(m_project, m_rows.version);
        if (!names)
            return tl::unexpected(names.error());
        m_names = std::move(*names);
        SECONDLOOK_TRY(!m_query.id.empty()    ? readFound()
                       : m_query.gate.empty() ? readPlain()
                                              : readMatching(conditionOf(m_query.gate)));
        return std::move(m_page);
    }

private:
    Status stopped() const
    {
        return m_stop.stop_requested() ? Status(base::fail(base::ErrorCode::Cancelled, "reading the rows was stopped"))
                                       : Status();
    }

    Result<DatasetPart> part(const datasets::PartReference &reference)
    {
        return readDatasetPart(m_project, reference.sha256, m_rows.unstored);
    }

    bool isFull() const { return static_cast<std::int64_t>(m_page.rows.size()) >= m_query.most; }

    Status take(const DatasetRow &row, storage::ShownRecord &&shown)
    {
        datasets::VersionRow taken;
        taken.id = std::move(shown.id);
        taken.text = std::move(shown.text);
        if (row.label)
            taken.label = *row.label < m_names.size() ? m_names[*row.label] : std::to_string(*row.label);
        taken.source = labelSourceName(row.source);
        taken.split = splitName(row.split);
        taken.weight = double(row.weight) / 1e6;
        m_page.rows.push_back(std::move(taken));
        return {};
    }

    Status takeRecord(const DatasetRow &row)
    {
        auto shown = storage::shownRecord(m_project.connection(), row.record);
        return shown ? take(row, std::move(*shown)) : tl::unexpected(shown.error());
    }

    Status readPlain()
    {
        m_page.total = m_rows.version.card.rows;
        std::int64_t before = 0;
        for (const datasets::PartReference &reference : m_rows.version.parts) {
            if (isFull())
                break;
            const std::int64_t begin = std::max<std::int64_t>(m_page.from - before, 0);
            before += reference.rows;
            if (begin >= reference.rows)
                continue;
            SECONDLOOK_TRY(stopped());
            const auto read = part(reference);
            if (!read)
                return tl::unexpected(read.error());
            for (auto i = static_cast<std::size_t>(begin); i < read->rows.size() && !isFull(); ++i)
                SECONDLOOK_TRY(takeRecord(read->rows[i]));
        }
        return {};
    }

    Status readMatching(const Condition &matches)
    {
        for (const datasets::PartReference &reference : m_rows.version.parts) {
            SECONDLOOK_TRY(stopped());
            const auto read = part(reference);
            if (!read)
                return tl::unexpected(read.error());
            for (const DatasetRow &row : read->rows)
                if (matches(row) && m_page.total++ >= m_page.from && !isFull())
                    SECONDLOOK_TRY(takeRecord(row));
        }
        return {};
    }

    Status readFound()
    {
        auto records = storage::recordsWithIds(m_project.connection(), m_query.id, datasets::mostRowsFound);
        if (!records)
            return tl::unexpected(records.error());
        std::map<std::int64_t, DatasetPart> parts; // by number
        for (storage::ShownRecord &record : *records) {
            SECONDLOOK_TRY(stopped());
            const auto row = rowOf(record.record, parts);
            if (!row)
                return tl::unexpected(row.error());
            if (*row && m_page.total++ >= m_page.from && !isFull())
                SECONDLOOK_TRY(take(**row, std::move(record)));
        }
        return {};
    }

    Result<std::optional<DatasetRow>> rowOf(std::int64_t record, std::map<std::int64_t, DatasetPart> &parts)
    {
        const std::int64_t number = datasets::partOf(record);
        const auto reference =
            std::ranges::lower_bound(m_rows.version.parts, number, {}, &datasets::PartReference::number);
        if (reference == m_rows.version.parts.end() || reference->number != number)
            return std::nullopt;
        auto known = parts.find(number);
        if (known == parts.end()) {
            auto read = part(*reference);
            if (!read)
                return tl::unexpected(read.error());
            known = parts.emplace(number, std::move(*read)).first;
        }
        const auto row = std::ranges::lower_bound(known->second.rows, record, {}, &DatasetRow::record);
        return row == known->second.rows.end() || row->record != record ? std::nullopt : std::optional(*row);
    }

    Condition conditionOf(const std::string &gate) const
    {
        if (gate == "agreement")
            return [](const DatasetRow &row) {
                return row.source == LabelSource::Adjudicated || row.source == LabelSource::Ambiguous;
            };
        if (gate == "gold_accuracy")
            return [](const DatasetRow &row) { return row.source == LabelSource::Gold; };
        if (gate == "ambiguous_share")
            return [](const DatasetRow &row) { return !row.label; };
        if (gate == "label_minimum")
            return [few = fewLabels()](const DatasetRow &row) {
                return row.label && *row.label < few.size() && few[*row.label];
            };
        if (gate == "drift")
            return [this](const DatasetRow &row) {
                const auto &drift = m_rows.version.card.drift;
                return drift && row.label && *row.label < m_names.size() && m_names[*row.label] == drift->most;
            };
        if (gate == "leakage")
            return [this](const DatasetRow &row) { return std::ranges::binary_search(m_rows.leaking, row.record); };
        const auto source = gate.starts_with(sourceShare)
                                ? datasets::labelSourceNamed(std::string_view(gate).substr(sourceShare.size()))
                                : std::nullopt;
        return [source](const DatasetRow &row) { return row.source == source; };
    }

    /// By stored position: labels with fewer rows than the gate asks for.
    std::vector<bool> fewLabels() const
    {
        const auto &gates = m_rows.version.card.gates;
        const auto gate = std::ranges::find(gates, "label_minimum", &datasets::GateResult::name);
        std::map<std::string_view, std::int64_t> counts(m_rows.version.card.labelCounts.begin(),
                                                        m_rows.version.card.labelCounts.end());
        std::vector<bool> few;
        for (const std::string &name : m_names)
            few.push_back(gate != gates.end() && double(counts[name]) < gate->limit);
        return few;
    }

    Project &m_project;
    const RowsOf &m_rows;
    const RowQuery &m_query;
    const std::stop_token &m_stop;
    std::vector<std::string> m_names;
    RowPage m_page;
};

} // namespace

Result<RowPage> readRowPage(Project &project, const RowsOf &rows, const RowQuery &query, const std::stop_token &stop)
{
    return PageReader(project, rows, query, stop).read();
}

} // namespace secondlook::compose
