#include "pipeline/importer.h"

#include "base/bounded_queue.h"
#include "base/text.h"

#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>

namespace secondlook::pipeline {

namespace {

constexpr std::size_t batchItems = 5'000;
constexpr std::size_t batchBytes = 8U << 20U;
constexpr std::size_t shownRejects = 100;
constexpr std::size_t maxAnnotatorBytes = 100;

/// Turns what a reader gives into batches that only need storing.
class Preparer
{
public:
    Preparer(const RecordStream &stream, const domain::LabelSchema &schema, quality::DeclaredFields declared)
        : m_stream(stream), m_schema(schema), m_checks(std::move(declared))
    {
        const auto &labels = schema.labels();
        for (const std::uint16_t i : schema.fields.front().offered())
            m_labels.emplace(labels[i].name, i);
    }

    /// The next batch; empty at the end of the stream.
    base::Result<ImportBatch> nextBatch()
    {
        ImportBatch batch;
        std::size_t bytes = 0;
        while (batch.records.size() + batch.rejected.size() < batchItems && bytes < batchBytes) {
            auto item = m_stream.next();
            if (!item)
                return tl::unexpected(item.error());
            if (!*item)
                break;
            if (auto *incoming = std::get_if<domain::IncomingRecord>(&**item)) {
                bytes += incoming->record.text.size() + incoming->raw.size();
                prepare(std::move(*incoming), batch);
            } else {
                batch.rejected.push_back(std::get<domain::RejectedLine>(std::move(**item)));
            }
        }
        batch.bytesRead = m_stream.bytesRead ? m_stream.bytesRead() : 0;
        batch.bytesTotal = m_stream.bytesTotal;
        return batch;
    }

    /// What all batches together tell about their records.
    quality::ImportLimits limits() const { return m_checks.limits(); }

private:
    std::optional<std::uint16_t> position(const std::string &label) const
    {
        const auto known = m_labels.find(label);
        return known == m_labels.end() ? std::nullopt : std::optional(known->second);
    }

    static std::string unknownLabel(const std::string &label)
    {
        return "label '" + base::shortened(label, 200) + "' is not in the label schema";
    }

    /// Answers that do not fit the label schema are rejected one by one; the record comes in all the same.
    void prepareAnnotations(domain::IncomingRecord &incoming, PreparedRecord &prepared, ImportBatch &batch) const
    {
        const std::size_t characters = incoming.annotations.empty() ? 0 : base::codePointCount(incoming.record.text);
        for (domain::IncomingAnnotation &given : incoming.annotations) {
            PreparedAnnotation annotation{.annotator = std::move(given.annotator),
                                          .tookMs = static_cast<std::int64_t>(given.seconds * 1000.0 + 0.5),
                                          .at = given.at,
                                          .comment = std::move(given.comment)};
            std::string refusal;
            if (!given.label.empty()) {
                annotation.label = position(given.label);
                annotation.values = domain::completed(std::move(given.values), m_schema);
                refusal = annotation.label ? complaintAbout(annotation.values, given.label, characters)
                                           : unknownLabel(given.label);
            }
            if (annotation.annotator.empty() || annotation.annotator.size() > maxAnnotatorBytes)
                refusal = "an annotator's name has 1 to 100 bytes";
            if (refusal.empty())
                prepared.annotations.push_back(std::move(annotation));
            else
                batch.rejected.push_back({incoming.line,
                                          "the answer of '" + base::shortened(annotation.annotator, 100) + "' to '" +
                                              base::shortened(incoming.record.externalId, 100) + "': " + refusal,
                                          incoming.raw, incoming.rawIsCut});
        }
    }

    std::string complaintAbout(const domain::FieldValues &values, const std::string &label,
                               std::size_t characters) const
    {
        const base::Status fits = domain::validateValues(values, m_schema, label, characters);
        return fits ? std::string() : fits.error().text();
    }

    void prepare(domain::IncomingRecord &&incoming, ImportBatch &batch)
    {
        PreparedRecord prepared;
        for (const std::string &label : {incoming.label, incoming.gold}) {
            if (label.empty() || position(label))
                continue;
            batch.rejected.push_back({incoming.line, unknownLabel(label), std::move(incoming.raw), incoming.rawIsCut});
            return;
        }
        prepared.label = position(incoming.label);
        prepared.gold = position(incoming.gold);
        prepareAnnotations(incoming, prepared, batch);
        prepared.facts = m_checks.check(incoming.record, incoming.label.empty() ? incoming.gold : incoming.label);
        prepared.record = std::move(incoming.record);
        prepared.contentHash = domain::contentHash(prepared.record);
        if (prepared.record.externalId.empty())
            prepared.record.externalId = "c-" + prepared.contentHash.substr(0, 20);
        prepared.line = incoming.line;
        prepared.raw = std::move(incoming.raw);
        prepared.rawIsCut = incoming.rawIsCut;
        batch.records.push_back(std::move(prepared));
    }

    const RecordStream &m_stream;
    const domain::LabelSchema &m_schema;
    std::unordered_map<std::string_view, std::uint16_t> m_labels;
    quality::RecordChecks m_checks;
};

void add(ImportReport &report, const ImportCounts &counts, std::vector<domain::RejectedLine> &rejected)
{
    report.counts.add(counts);
    for (domain::RejectedLine &line : rejected) {
        if (report.firstRejects.size() == shownRejects)
            break;
        report.firstRejects.push_back(std::move(line));
    }
}

} // namespace

void ImportCounts::add(const ImportCounts &other)
{
    read += other.read;
    imported += other.imported;
    duplicates += other.duplicates;
    rejected += other.rejected;
    annotations += other.annotations;
    superseded += other.superseded;
    repeated += other.repeated;
    labelled += other.labelled;
    gold += other.gold;
    settled += other.settled;
    contested += other.contested;
    conflicts += other.conflicts;
    add(other.signals);
}

void ImportCounts::add(const domain::SignalCounts &more)
{
    for (std::size_t bit = 0; bit < signals.size(); ++bit)
        signals[bit] += more[bit];
}

base::Result<ImportReport> importRecords(const RecordStream &stream, const domain::LabelSchema &schema,
                                         ImportStore &store, const ImportOptions &options)
{
    const base::Result<base::SourceId> source = store.addSource(options.sourceName, options.path);
    if (!source)
        return tl::unexpected(source.error());

    using Prepared = base::Result<ImportBatch>;
    base::BoundedQueue<Prepared> queue(4);
    Preparer preparer(stream, schema, options.declared); // of the reading thread, until that has ended
    std::jthread reading([&] {
        while (!options.stop.stop_requested()) {
            Prepared batch = preparer.nextBatch();
            const bool last = !batch || (batch->records.empty() && batch->rejected.empty());
            if (!queue.push(std::move(batch)) || last)
                break;
        }
        queue.close();
    });

    ImportReport report;
    report.source = *source;
    base::Status status;
    while (std::optional<Prepared> batch = queue.pop()) {
        if (!*batch) {
            status = tl::unexpected(batch->error());
            break;
        }
        const base::Result<ImportCounts> counts = store.addBatch(*source, options.labelKind, **batch);
        if (!counts) {
            status = tl::unexpected(counts.error());
            break;
        }
        add(report, *counts, (*batch)->rejected);
        if (options.progress)
            options.progress({(*batch)->bytesRead, (*batch)->bytesTotal});
    }
    queue.close();
    reading.join();
    if (status && !options.stop.stop_requested()) {
        const auto marked = store.applyLimits(*source, preparer.limits());
        if (marked)
            report.counts.add(*marked);
        else
            status = tl::unexpected(marked.error());
    }
    const base::Status finished = store.finishSource(*source, report.counts);
    if (!status)
        return tl::unexpected(status.error());
    if (!finished)
        return tl::unexpected(finished.error());
    if (options.stop.stop_requested())
        return base::fail(base::ErrorCode::Cancelled, "stopped after " + std::to_string(report.counts.read) +
                                                          " records; import the same file again to add the rest");
    return report;
}

} // namespace secondlook::pipeline
