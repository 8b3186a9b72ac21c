#include "storage/agreement_source.h"

#include "base/parallel.h"
#include "domain/merged_labels.h"
#include "review/given_answers.h"
#include "storage/guideline_review.h"
#include "storage/guideline_store.h"
#include "storage/pack_identity.h"
#include "storage/project_store.h"
#include "storage/record_columns.h"
#include "storage/review_rows.h"
#include "storage/seen_answers.h"

#include <algorithm>
#include <charconv>
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

/// Several small numbers in a column each: to hand over a column takes longer than to read it. Ids are below 2^32 (see
/// numbersFit()). A time of 0 is none, as files of answers need not say.
constexpr std::string_view givenAnswerColumns =
    "id * 2147483648 + CASE WHEN took_ms <= 0 THEN 0 WHEN took_ms < 2147483647 THEN took_ms ELSE 2147483647 END, "
    "record_id * 65536 + guideline_version, ((reviewer_id * 65536 + COALESCE(label, 0)) * 16 + action) * 2 + blind, "
    "created_at";

GivenAnswer readGivenAnswer(const Statement &row)
{
    GivenAnswer answer;
    const std::int64_t first = row.int64(0);
    answer.id = first / 2147483648;
    const auto took = static_cast<std::int32_t>(first % 2147483648);
    answer.tookMs = took > 0 ? took : -1;
    const std::int64_t second = row.int64(1);
    answer.record = {second / 65536};
    answer.guidelineVersion = static_cast<std::uint16_t>(second % 65536);
    const std::int64_t what = row.int64(2);
    answer.reviewer = {what / (2 * 16 * 65536)};
    answer.label = static_cast<std::uint16_t>(what / (2 * 16) % 65536);
    const int action = static_cast<int>(what / 2 % 16); // a label for gold is a judgement like any other
    answer.action = action == goldAction ? domain::Action::Label : static_cast<domain::Action>(action);
    answer.blind = what % 2 != 0;
    answer.at = row.int64(3);
    return answer;
}

/// Which answers supersede which.
struct AnswerLinks
{
    std::vector<std::pair<std::int64_t, std::int64_t>> links; ///< an answer and what it supersedes, rising
    std::vector<std::int64_t> superseded;                     ///< rising

    /// What the answer supersedes, from `place` on; moves that on. Ids rise from call to call.
    std::int64_t supersededBy(std::int64_t id, std::size_t &place) const
    {
        while (place < links.size() && links[place].first < id)
            ++place;
        return place < links.size() && links[place].first == id ? links[place].second : 0;
    }
};

Result<AnswerLinks> readLinks(Connection &connection)
{
    auto rows = connection.query("SELECT id, supersedes FROM annotation WHERE supersedes > 0");
    if (!rows)
        return tl::unexpected(rows.error());
    AnswerLinks found;
    while ((*rows)->next()) {
        found.links.emplace_back((*rows)->int64(0), (*rows)->int64(1));
        found.superseded.push_back(found.links.back().second);
    }
    std::ranges::sort(found.links);
    std::ranges::sort(found.superseded);
    return found;
}

/// Numbers of answers and records are kept in 32 bits.
Status numbersFit(Connection &connection, std::int64_t lastAnswer)
{
    const auto record = connection.number("SELECT MAX(id) FROM record", 0);
    const auto reviewer = connection.number("SELECT MAX(id) FROM reviewer", 0);
    if (!record || !reviewer)
        return tl::unexpected(record ? reviewer.error() : record.error());
    if (std::max({lastAnswer, *record, *reviewer}) > std::int64_t{UINT32_MAX})
        return base::fail(ErrorCode::Input, "the project numbers more answers or records than can be compared",
                          connection.path());
    return {};
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
                                       GuidelineReviewing reviewing, ReadPolicy readPolicy)
    : m_connection(std::move(connection)),
      m_stored(std::move(schema)),
      m_schema(m_stored.asWritten()),
      m_places(m_stored.placesAsWritten()),
      m_reviewing(std::move(reviewing)),
      m_readPolicy(std::move(readPolicy))
{
}

std::uint16_t SqlAgreementSource::placeOf(std::uint16_t label) const
{
    return label < m_places.size() ? m_places[label] : label;
}

int SqlAgreementSource::placeOfLabel(std::string_view name) const
{
    const int position = m_stored.indexOfEver(name);
    return position < 0 ? -1 : placeOf(static_cast<std::uint16_t>(position));
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
    SECONDLOOK_TRY(numbersFit(*m_connection, *last));
    const auto links = readLinks(*m_connection);
    if (!links)
        return tl::unexpected(links.error());
    std::vector<review::AnswerStretch> parts;
    for (std::size_t part = 0; part < readParts; ++part) // the first takes in the others
        parts.emplace_back(links->superseded, static_cast<std::size_t>(*last) / (part == 0 ? 1 : readParts));
    std::mutex telling;
    std::int64_t read = 0;
    const auto readPart = [&](Connection &connection, std::size_t part) -> Status {
        const auto [first, end] = partOf(static_cast<std::size_t>(*last), part);
        std::size_t link = 0;
        auto rows = connection.query("SELECT " + std::string(givenAnswerColumns) +
                                         " FROM annotation WHERE id > :first AND id <= :end AND action <> :repeat "
                                         "ORDER BY id",
                                     std::int64_t(first), std::int64_t(end), repeatAction);
        if (!rows)
            return tl::unexpected(rows.error());
        for (int sinceLook = 1; (*rows)->next(); ++sinceLook) {
            GivenAnswer answer = readGivenAnswer(**rows);
            answer.label = placeOf(answer.label);
            answer.supersedes = links->supersededBy(answer.id, link);
            parts[part].add(answer);
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
    std::vector<base::ReviewerId> reviewers;
    review::Judgements judgements = review::judgementsOf(std::move(parts), reviewers);
    SECONDLOOK_TRY(nameReviewers(reviewers, judgements));
    SECONDLOOK_TRY(addGold(judgements));
    SECONDLOOK_TRY(addRepeats(reviewers, judgements));
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

Status SqlAgreementSource::addRepeats(const std::vector<base::ReviewerId> &ids, review::Judgements &judgements)
{
    auto rows = m_connection->query(
        "SELECT b.record_id, b.reviewer_id, a.label, b.label, b.created_at FROM annotation b CROSS JOIN annotation a "
        "WHERE "
        "a.record_id = b.record_id AND a.reviewer_id = b.reviewer_id AND a.action = 1 AND a.id < b.id AND NOT EXISTS "
        "(SELECT 1 FROM annotation n WHERE n.supersedes = a.id) AND b.action = 5 AND NOT EXISTS (SELECT 1 FROM "
        "annotation m WHERE m.supersedes = b.id) ORDER BY b.id");
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        const auto record = std::ranges::lower_bound(judgements.records, RecordId{(*rows)->int64(0)});
        const auto reviewer = std::ranges::lower_bound(ids, base::ReviewerId{(*rows)->int64(1)});
        if (record == judgements.records.end() || record->value != (*rows)->int64(0) || reviewer == ids.end() ||
            reviewer->value != (*rows)->int64(1))
            continue;
        judgements.repeats.push_back({.item = static_cast<std::uint32_t>(record - judgements.records.begin()),
                                      .reviewer = static_cast<std::uint32_t>(reviewer - ids.begin()),
                                      .first = placeOf(static_cast<std::uint16_t>((*rows)->integer(2))),
                                      .again = placeOf(static_cast<std::uint16_t>((*rows)->integer(3))),
                                      .at = (*rows)->int64(4)});
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

Result<double> SqlAgreementSource::sureFrom()
{
    const auto stored = ProjectStore(*m_connection, m_reviewing.clock, m_reviewing.actor).latestPolicy();
    if (!stored)
        return tl::unexpected(stored.error());
    const auto policy = m_readPolicy(stored->document);
    if (!policy)
        return tl::unexpected(policy.error());
    return policy->reviewThreshold;
}

Result<std::vector<base::RecordId>> SqlAgreementSource::stillAsked()
{
    const auto reader = m_connection->number("SELECT id FROM reviewer WHERE name = :name", 0, m_reviewing.actor);
    if (!reader)
        return tl::unexpected(reader.error());
    return recordsStillAsked(*m_connection, {*reader});
}

Status SqlAgreementSource::noteSeen(const std::vector<RecordId> &records)
{
    const auto reader = ProjectStore(*m_connection, m_reviewing.clock, m_reviewing.actor).reviewer(m_reviewing.actor);
    if (!reader)
        return tl::unexpected(reader.error());
    return noteAnswersSeen(*m_connection, *reader, records);
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

Result<std::vector<std::uint32_t>> SqlAgreementSource::textLengths(const std::vector<RecordId> &records,
                                                                   const std::stop_token &stop)
{
    const auto texts = columnOf("LENGTH(text)", records, stop);
    if (!texts)
        return tl::unexpected(texts.error());
    std::vector<std::uint32_t> lengths(texts->size());
    for (std::size_t i = 0; i < lengths.size(); ++i)
        std::from_chars((*texts)[i].data(), (*texts)[i].data() + (*texts)[i].size(), lengths[i]); // "" is 0
    return lengths;
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
