// What an adjudicator does about many records at once.
#include "review/bulk_decision.h"
#include "review/guideline_note.h"
#include "storage/adjudication_rows.h"
#include "storage/adjudication_session.h"
#include "storage/adjudication_writes.h"
#include "storage/guideline_store.h"
#include "storage/rule_settling.h"
#include "storage/standing_answers.h"

#include <algorithm>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::Adjudication;
using domain::AdjudicationKind;
using review::ConflictList;
using review::ManyAction;
using review::ManyDone;
using review::ManyPreview;

/// Where one record stands.
struct SqlAdjudicationSession::Standing
{
    base::TaskId task;
    std::optional<ConflictList> list;  ///< none: nobody disagrees, or a majority settled it
    std::vector<std::uint16_t> labels; ///< that stand
    bool own = false;                  ///< one of them is the adjudicator's

    bool disagree() const
    {
        return std::ranges::any_of(labels, [this](std::uint16_t label) { return label != labels.front(); });
    }
};

Result<SqlAdjudicationSession::Standing> SqlAdjudicationSession::standingOf(base::RecordId record)
{
    Standing standing;
    const auto task =
        m_connection->number("SELECT id FROM review_task WHERE record_id = :record AND state <> 4", 0, record);
    if (!task)
        return tl::unexpected(task.error());
    standing.task = {*task};
    if (*task == 0)
        return standing;
    const auto list = conflictListOf(*m_connection, standing.task);
    auto labels = standingLabels(*m_connection, record);
    const auto own = m_connection->number(
        "SELECT COUNT(*) FROM annotation a WHERE a.record_id = :record AND a.reviewer_id = :me AND a.action = 1 AND "
        "NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id)",
        0, record, m_context.adjudicator);
    if (!list || !labels || !own)
        return tl::unexpected(!list ? list.error() : !labels ? labels.error() : own.error());
    standing.list = *list;
    standing.labels = std::move(*labels);
    standing.own = *own > 0;
    return standing;
}

namespace {

Status checkMany(const std::vector<base::RecordId> &records)
{
    if (records.size() > static_cast<std::size_t>(review::mostInBulk))
        return base::fail(ErrorCode::Usage, "at most 100,000 records are treated at once; choose fewer");
    return {};
}

} // namespace

bool SqlAdjudicationSession::countIn(ManyPreview &preview, const Standing &standing, ManyAction action) const
{
    const bool soft = action == ManyAction::KeepAmbiguous;
    if (standing.list == ConflictList::Decided)
        ++preview.decided;
    else if (standing.list == ConflictList::Ambiguous)
        ++preview.ambiguous;
    else if (!standing.disagree())
        ++preview.agreed;
    else if (soft && standing.own && !m_context.facts.ownConflicts)
        ++preview.own;
    else if (standing.list) {
        ++(standing.list == ConflictList::Open ? preview.open : preview.waiting);
        return soft;
    } else {
        ++preview.outvoted;
        return true;
    }
    return false;
}

Result<review::RuleSettled> SqlAdjudicationSession::applyRule(const std::string &rule, double minProbability,
                                                              bool dryRun)
{
    const auto method = std::ranges::find(m_context.rules, rule, &review::ConsensusMethod::name);
    if (method == m_context.rules.end())
        return base::fail(ErrorCode::Usage, "there is no rule '" + rule + "' to settle conflicts");
    Rule asked{.method = *method, .minProbability = minProbability, .dryRun = dryRun};
    asked.adjudicator = m_context.adjudicator;
    asked.ownConflicts = m_context.facts.ownConflicts;
    return storage::settleByRule(*m_connection, m_context.facts.schema, asked, m_clock.now(),
                                 m_context.facts.adjudicator);
}

Result<review::RuleSettled> SqlAdjudicationSession::previewRule(const std::string &rule, double minProbability)
{
    return applyRule(rule, minProbability, true);
}

Result<review::RuleSettled> SqlAdjudicationSession::settleByRule(const std::string &rule, double minProbability)
{
    return applyRule(rule, minProbability, false);
}

Result<ManyPreview> SqlAdjudicationSession::previewMany(const std::vector<base::RecordId> &records, ManyAction action)
{
    SECONDLOOK_TRY(checkMany(records));
    const auto transaction = Transaction::read(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ManyPreview preview;
    for (const base::RecordId record : records) {
        const auto standing = standingOf(record);
        if (!standing)
            return tl::unexpected(standing.error());
        countIn(preview, *standing, action);
    }
    return preview;
}

Status SqlAdjudicationSession::doOne(base::RecordId record, const Standing &standing, ManyAction action, ManyDone &done)
{
    const std::vector<review::LabelVotes> votes = review::countVotes(standing.labels);
    Adjudication one;
    one.task = standing.task;
    one.record = record;
    one.kind = AdjudicationKind::Reopened;
    one.adjudicator = m_context.adjudicator;
    one.ownConflict = standing.own;
    one.modelShown = true;
    one.at = m_clock.now();
    if (action == ManyAction::KeepAmbiguous) {
        one.kind = AdjudicationKind::Ambiguous;
        one.reason = domain::DisagreementReason::TrulyAmbiguous;
        one.softLabel = softLabelOf(votes, m_context.facts.schema);
    }
    if (!done.batch.isValid()) {
        const auto last = m_connection->number("SELECT MAX(id) FROM adjudication", 0);
        if (!last)
            return tl::unexpected(last.error());
        done.batch = {*last + 1};
    }
    one.batch = done.batch;
    ++done.changed;
    SECONDLOOK_TRY(addAdjudication(*m_connection, one, review::leadingPair(votes), m_context.facts.schema,
                                   m_context.facts.adjudicator));
    return one.kind == AdjudicationKind::Ambiguous ? settleAs(*m_connection, one)
                                                   : reopenForAdjudicator(*m_connection, one);
}

Result<ManyDone> SqlAdjudicationSession::doMany(const std::vector<base::RecordId> &records, ManyAction action)
{
    SECONDLOOK_TRY(checkMany(records));
    ManyDone done;
    ManyPreview counted;
    const Status all = inTransaction([&]() -> Status {
        for (const base::RecordId record : records) {
            const auto standing = standingOf(record);
            if (!standing)
                return tl::unexpected(standing.error());
            if (countIn(counted, *standing, action))
                SECONDLOOK_TRY(doOne(record, *standing, action, done));
        }
        return {};
    });
    if (!all)
        return tl::unexpected(all.error());
    return done;
}

Result<ManyDone> SqlAdjudicationSession::takeBackBatch(base::AdjudicationId batch)
{
    auto rows = m_connection->query(adjudicationSelect("WHERE j.batch = :batch AND j.reviewer_id = :me AND j.kind IN "
                                                       "(1, 2, 8) AND " +
                                                       std::string(stands) + " ORDER BY j.id"),
                                    batch, m_context.adjudicator);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Adjudication> standing;
    while ((*rows)->next())
        standing.push_back(readAdjudication(**rows));
    (*rows)->finish();
    ManyDone done{.batch = batch};
    for (const Adjudication &one : standing) {
        const Status taken = takeBackOne(one);
        if (!taken && taken.error().code == ErrorCode::Conflict)
            continue; // decided or sent back since
        SECONDLOOK_TRY(taken);
        ++done.changed;
    }
    if (done.changed == 0)
        return base::fail(ErrorCode::Conflict, "all of these records were settled or taken back since, so nothing is "
                                               "left to take back");
    const auto exported = exportedSince(*m_connection, standing.front().at);
    if (!exported)
        return tl::unexpected(exported.error());
    done.exportedAt = *exported;
    return done;
}

Result<ManyDone> SqlAdjudicationSession::undoMany(base::AdjudicationId batch)
{
    ManyDone done;
    SECONDLOOK_TRY(inTransaction([&]() -> Status {
        const auto taken = takeBackBatch(batch);
        if (!taken)
            return tl::unexpected(taken.error());
        done = *taken;
        return {};
    }));
    return done;
}

Result<int> SqlAdjudicationSession::addGuidelineNote(std::uint16_t one, std::uint16_t other, const std::string &note,
                                                     int known)
{
    const auto &labels = m_context.facts.schema.labels();
    if (one >= labels.size() || other >= labels.size() || one == other)
        return base::fail(ErrorCode::Usage, "a note is about two labels of the label schema");
    const auto text = review::guidelineNote(labels[one].name, labels[other].name, note);
    if (!text)
        return tl::unexpected(text.error());
    int version = 0;
    SECONDLOOK_TRY(inTransaction([&]() -> Status {
        const auto inForce = guidelineAfter(*m_connection, 0);
        if (!inForce)
            return tl::unexpected(inForce.error());
        if ((*inForce ? (*inForce)->version : 0) != known)
            return base::fail(ErrorCode::Conflict, "somebody changed the guideline meanwhile; look at version " +
                                                       std::to_string((*inForce)->version) +
                                                       " and write the note again");
        const std::string document = review::withGuidelineNote(*inForce ? (*inForce)->document : std::string(), *text);
        if (document.size() > maxGuidelineBytes)
            return base::fail(ErrorCode::Usage, "with this note the guideline would be larger than 2 MB; shorten it");
        const auto stored =
            storeGuideline(*m_connection, document, "note on " + labels[one].name + " and " + labels[other].name,
                           m_clock, m_context.facts.adjudicator);
        if (!stored)
            return tl::unexpected(stored.error());
        version = stored->version;
        return {};
    }));
    return version;
}

} // namespace secondlook::storage
