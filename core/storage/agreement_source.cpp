#include "storage/agreement_source.h"

#include "base/parallel.h"
#include "domain/merged_labels.h"
#include "review/given_answers.h"
#include "storage/guideline_review.h"
#include "storage/guideline_store.h"
#include "storage/pack_identity.h"
#include "storage/record_columns.h"
#include "storage/review_rows.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace secondlook::storage {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using base::Status;
using review::GivenAnswer;

namespace {

constexpr std::size_t readParts = 2; ///< one connection each; more would wait for the disk
constexpr std::size_t mostRecordsAtOnce = 1'000;
constexpr std::int64_t mostApart = 8;   ///< to read a row costs so much less than to ask for one
constexpr int rowsBetweenLooks = 4'096; ///< at the stop token

Status cancelled()
{
    return base::fail(ErrorCode::Cancelled, "the reading was cancelled");
}

/// Part `part` of `count` things: from first to second.
std::pair<std::size_t, std::size_t> partOf(std::size_t count, std::size_t part)
{
    return {count * part / readParts, count * (part + 1) / readParts};
}

/// Several small numbers in a column each: to hand over a column takes longer than to read it.
constexpr std::string_view givenAnswerColumns =
    "id, record_id, ((reviewer_id * 65536 + COALESCE(label, 0)) * 16 + action) * 2 + blind, "
    "COALESCE(supersedes, 0) * 65536 + guideline_version, took_ms, created_at";

GivenAnswer readGivenAnswer(const Statement &row)
{
    GivenAnswer answer;
    answer.id = row.int64(0);
    answer.record = {row.int64(1)};
    const std::int64_t what = row.int64(2);
    answer.reviewer = {what / (2 * 16 * 65536)};
    answer.label = static_cast<std::uint16_t>(what / (2 * 16) % 65536);
    const int action = static_cast<int>(what / 2 % 16); // a label for gold is a judgement like any other
    answer.action = action == goldAction ? domain::Action::Label : static_cast<domain::Action>(action);
    answer.blind = what % 2 != 0;
    const std::int64_t after = row.int64(3);
    answer.supersedes = after / 65536;
    answer.guidelineVersion = static_cast<std::uint16_t>(after % 65536);
    const std::int64_t took = row.int64(4); // 0 where a file of answers did not say
    answer.tookMs = took > 0 ? static_cast<std::int32_t>(std::min<std::int64_t>(took, INT32_MAX)) : -1;
    answer.at = row.int64(5);
    return answer;
}

/// Where a run of neighbours among rising records ends that are read in one go: few of what lies between is not asked
/// for.
std::size_t endOfRun(const std::vector<RecordId> &records, std::size_t begin, std::size_t end)
{
    std::size_t runEnd = begin + 1;
    while (runEnd < end && runEnd - begin < mostRecordsAtOnce &&
           records[runEnd].value - records[runEnd - 1].value <= mostApart)
        ++runEnd;
    return runEnd;
}

} // namespace

SqlAgreementSource::SqlAgreementSource(std::unique_ptr<Connection> connection, domain::LabelSchema schema,
                                       GuidelineReviewing reviewing)
    : m_connection(std::move(connection)),
      m_stored(std::move(schema)),
      m_schema(m_stored.asWritten()),
      m_places(m_stored.placesAsWritten()),
      m_reviewing(std::move(reviewing))
{
}

std::uint16_t SqlAgreementSource::placeOf(std::uint16_t label) const
{
    return label < m_places.size() ? m_places[label] : label;
}

void SqlAgreementSource::takePlaces(domain::Prediction &prediction) const
{
    domain::mergeLabels(prediction, m_stored);
    prediction.label = placeOf(prediction.label);
    for (domain::LabelScore &score : prediction.scores)
        score.label = placeOf(score.label);
}

Status SqlAgreementSource::inParts(const ReadPart &read, const std::stop_token &stop)
{
    std::vector<Status> done(readParts);
    base::parallelFor(readParts, readParts, {}, [&](std::size_t part) {
        auto connection = Connection::open(m_connection->path());
        done[part] = connection ? read(**connection, part) : tl::unexpected(connection.error());
    });
    if (stop.stop_requested())
        return cancelled();
    for (const Status &status : done)
        SECONDLOOK_TRY(status);
    return {};
}

Result<review::Judgements> SqlAgreementSource::judgements(const std::stop_token &stop,
                                                          const base::ProgressCallback &progress)
{
    const auto last = m_connection->number("SELECT MAX(id) FROM annotation", 0);
    if (!last)
        return tl::unexpected(last.error());
    std::vector<std::vector<GivenAnswer>> parts(readParts);
    std::mutex telling;
    std::int64_t read = 0;
    const auto readPart = [&](Connection &connection, std::size_t part) -> Status {
        const auto [first, end] = partOf(static_cast<std::size_t>(*last), part);
        auto rows = connection.query("SELECT " + std::string(givenAnswerColumns) +
                                         " FROM annotation WHERE id > :first AND id <= :end AND action <> :repeat "
                                         "ORDER BY id",
                                     std::int64_t(first), std::int64_t(end), repeatAction);
        if (!rows)
            return tl::unexpected(rows.error());
        parts[part].reserve(part == 0 ? static_cast<std::size_t>(*last) : end - first); // the first takes in the others
        for (int sinceLook = 1; (*rows)->next(); ++sinceLook) {
            parts[part].push_back(readGivenAnswer(**rows));
            parts[part].back().label = placeOf(parts[part].back().label);
            if (sinceLook < rowsBetweenLooks)
                continue;
            if (stop.stop_requested())
                break;
            const std::lock_guard lock(telling);
            read += std::exchange(sinceLook, 0);
            if (progress)
                progress({read, *last});
        }
        (*rows)->finish();
        return {};
    };
    SECONDLOOK_TRY(inParts(readPart, stop));
    for (std::size_t part = 1; part < parts.size(); ++part) {
        parts[0].insert(parts[0].end(), parts[part].begin(), parts[part].end());
        parts[part] = {};
    }
    std::vector<base::ReviewerId> reviewers;
    review::Judgements judgements = review::judgementsOf(parts[0], reviewers);
    SECONDLOOK_TRY(nameReviewers(reviewers, judgements));
    SECONDLOOK_TRY(addGold(judgements));
    return judgements;
}

Status SqlAgreementSource::nameReviewers(const std::vector<base::ReviewerId> &ids, review::Judgements &judgements)
{
    for (const base::ReviewerId id : ids) {
        auto row = m_connection->query("SELECT name FROM reviewer WHERE id = :id", id);
        if (!row)
            return tl::unexpected(row.error());
        judgements.reviewers.push_back((*row)->next() ? (*row)->text(0) : std::string());
        (*row)->finish();
    }
    return {};
}

Status SqlAgreementSource::addGold(review::Judgements &judgements)
{
    auto rows = m_connection->query("SELECT record_id, label FROM known_label WHERE kind = 2 ORDER BY record_id");
    if (!rows)
        return tl::unexpected(rows.error());
    judgements.gold.resize(judgements.records.size());
    while ((*rows)->next()) {
        const auto found = std::ranges::lower_bound(judgements.records, RecordId{(*rows)->int64(0)});
        if (found != judgements.records.end() && found->value == (*rows)->int64(0))
            judgements.gold[static_cast<std::size_t>(found - judgements.records.begin())] =
                placeOf(static_cast<std::uint16_t>((*rows)->integer(1)));
    }
    return {};
}

Result<std::vector<review::GuidelineTime>> SqlAgreementSource::guidelineTimes()
{
    auto rows = m_connection->query("SELECT version, created_at FROM guideline ORDER BY version");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<review::GuidelineTime> times;
    while ((*rows)->next())
        times.push_back({(*rows)->integer(0), (*rows)->int64(1)});
    return times;
}

Result<std::optional<domain::GuidelineReview>> SqlAgreementSource::guidelineReview()
{
    const auto pack = readPackIdentity(*m_connection);
    const auto version = guidelineVersion(*m_connection);
    if (!pack || !version)
        return tl::unexpected(pack ? version.error() : pack.error());
    if (*pack || *version == 0)
        return std::nullopt;
    const auto scope = guidelineScope(*m_connection, {*version, {}}, m_reviewing.compare);
    if (!scope)
        return tl::unexpected(scope.error());
    auto review = readGuidelineReview(*m_connection, *scope);
    if (!review)
        return tl::unexpected(review.error());
    for (std::uint16_t &label : review->change.labels)
        label = placeOf(label);
    return std::move(*review);
}

Result<std::int64_t> SqlAgreementSource::askForReview(int version, std::int64_t sample)
{
    const auto scope = guidelineScope(*m_connection, {version, {}}, m_reviewing.compare);
    if (!scope)
        return tl::unexpected(scope.error());
    return askForGuidelineReview(*m_connection, *scope, {.size = sample}, m_reviewing.clock, m_reviewing.actor);
}

Result<std::vector<std::string>> SqlAgreementSource::columnOf(const std::string &column,
                                                              const std::vector<RecordId> &records,
                                                              const std::stop_token &stop)
{
    std::vector<std::string> values(records.size());
    const std::string sql = "SELECT id, " + column + " FROM record WHERE id >= :first AND id <= :last ORDER BY id";
    const auto readPart = [&](Connection &connection, std::size_t part) -> Status {
        const auto [first, end] = partOf(records.size(), part);
        for (std::size_t i = first; i < end && !stop.stop_requested();) {
            const std::size_t runEnd = endOfRun(records, i, end);
            auto rows = connection.query(sql, records[i], records[runEnd - 1]);
            if (!rows)
                return tl::unexpected(rows.error());
            for (; (*rows)->next();) {
                const RecordId id{(*rows)->int64(0)};
                while (records[i] < id) // ends: the last of the run is none before it
                    ++i;
                if (records[i] == id)
                    values[i] = (*rows)->text(1);
            }
            (*rows)->finish();
            i = runEnd;
        }
        return {};
    };
    SECONDLOOK_TRY(inParts(readPart, stop));
    return values;
}

Result<std::vector<std::string>> SqlAgreementSource::externalIds(const std::vector<RecordId> &records,
                                                                 const std::stop_token &stop)
{
    return columnOf("external_id", records, stop);
}

Result<review::Segments> SqlAgreementSource::segments(const std::vector<RecordId> &records, const std::stop_token &stop)
{
    const auto ofRecord = columnOf("segment", records, stop);
    if (!ofRecord)
        return tl::unexpected(ofRecord.error());
    std::map<std::string, std::uint32_t> places;
    for (const std::string &name : *ofRecord)
        places.try_emplace(name);
    review::Segments segments;
    for (auto &[name, place] : places) {
        place = static_cast<std::uint32_t>(segments.names.size());
        segments.names.push_back(name);
    }
    segments.ofRecord.reserve(records.size());
    for (const std::string &name : *ofRecord)
        segments.ofRecord.push_back(places.at(name));
    return segments;
}

Result<std::vector<std::optional<domain::Prediction>>>
SqlAgreementSource::predictions(const std::vector<RecordId> &records, const std::stop_token &stop)
{
    std::vector<std::optional<domain::Prediction>> predictions(records.size());
    const auto readPart = [&](Connection &connection, std::size_t part) -> Status {
        const auto [first, end] = partOf(records.size(), part);
        for (std::size_t i = first; i < end && !stop.stop_requested(); ++i) {
            auto row = connection.query("SELECT label, confidence, raw_confidence, other, scores, signals FROM "
                                        "prediction WHERE record_id = :record_id ORDER BY run_id DESC LIMIT 1",
                                        records[i]);
            if (!row)
                return tl::unexpected(row.error());
            if ((*row)->next()) {
                predictions[i] = readPrediction(**row, 0);
                takePlaces(*predictions[i]);
            }
            (*row)->finish();
        }
        return {};
    };
    SECONDLOOK_TRY(inParts(readPart, stop));
    return predictions;
}

Result<std::vector<domain::Record>> SqlAgreementSource::records(const std::vector<RecordId> &records)
{
    if (records.size() > mostRecordsAtOnce)
        return base::fail(ErrorCode::Usage, "at most 1,000 records can be asked for at once");
    std::vector<domain::Record> found;
    found.reserve(records.size());
    for (const RecordId id : records) {
        auto row = m_connection->query("SELECT " + std::string(recordColumns) + " FROM record r WHERE r.id = :id", id);
        if (!row)
            return tl::unexpected(row.error());
        if ((*row)->next())
            found.push_back(readRecord(**row));
        (*row)->finish();
    }
    return found;
}

} // namespace secondlook::storage
