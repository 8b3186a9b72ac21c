#pragma once

#include "base/clock.h"
#include "review/adjudication_session.h"
#include "review/conflict_order.h"
#include "storage/conflict_lists.h"
#include "storage/sql/connection.h"

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace secondlook::storage {

/// What a session needs to know of the project beside its tables.
struct AdjudicationContext
{
    review::AdjudicationFacts facts;
    base::ReviewerId adjudicator;
    std::vector<review::ConsensusMethod> rules; ///< those that facts.rules names
};

class SqlAdjudicationSession final : public review::AdjudicationSession
{
public:
    SqlAdjudicationSession(std::unique_ptr<Connection> connection, const base::Clock &clock,
                           AdjudicationContext context);

    base::Result<review::AdjudicationFacts> facts() override;
    base::Result<std::vector<base::TaskId>> conflicts(const review::ConflictView &view) override;
    base::Result<std::vector<review::ConflictRow>> rows(const std::vector<base::TaskId> &tasks) override;
    base::Result<std::vector<std::pair<review::LabelPair, std::int64_t>>> pairs() override;
    base::Result<std::vector<std::pair<std::string, std::int64_t>>> segments() override;
    base::Result<review::Conflict> open(base::TaskId task) override;
    base::Result<review::VoteTable> votes(const std::vector<base::TaskId> &tasks, bool others) override;
    base::Result<std::optional<domain::Prediction>> modelAnswer(base::TaskId task) override;
    base::Result<std::vector<review::LabelerVote>> labelerVotes(base::TaskId task) override;
    base::Result<std::vector<std::string>> reviewerNames(base::TaskId task) override;
    base::Result<domain::Adjudication> decide(base::TaskId task, const review::Decision &decision) override;
    base::Result<domain::Adjudication> keepAmbiguous(base::TaskId task, const review::Decision &decision) override;
    base::Result<domain::Adjudication> sendBack(base::TaskId task, review::SendBackTo to,
                                                const std::string &word) override;
    base::Result<domain::Adjudication> setAside(base::TaskId task) override;
    base::Result<std::optional<review::TakenBack>> undo(base::AdjudicationId which = {}) override;
    base::Result<review::RuleSettled> previewRule(const std::string &rule, double minProbability) override;
    base::Result<review::RuleSettled> settleByRule(const std::string &rule, double minProbability) override;
    base::Result<review::ManyPreview> previewMany(const std::vector<base::RecordId> &records,
                                                  review::ManyAction action) override;
    base::Result<review::ManyDone> doMany(const std::vector<base::RecordId> &records,
                                          review::ManyAction action) override;
    base::Result<review::ManyDone> undoMany(base::AdjudicationId batch) override;
    base::Result<review::ConflictCounts> counts(base::TimeMs today) override;
    base::Result<review::Precedents> precedents(std::uint16_t one, std::uint16_t other, int count) override;
    base::Result<std::optional<domain::Guideline>> guideline(int known = 0) override;
    base::Result<int> addGuidelineNote(std::uint16_t one, std::uint16_t other, const std::string &note,
                                       int known) override;

private:
    base::Result<review::RuleSettled> applyRule(const std::string &rule, double minProbability, bool dryRun);
    /// A task that is a conflict, as it stands.
    struct Place;
    struct Standing;
    base::Result<Standing> standingOf(base::RecordId record);
    /// Whether the action changes the record.
    bool countIn(review::ManyPreview &preview, const Standing &standing, review::ManyAction action) const;
    base::Status doOne(base::RecordId record, const Standing &standing, review::ManyAction action,
                       review::ManyDone &done);
    /// Conflict where the task is in none of the lists that are asked for.
    base::Result<Place> placeOf(base::TaskId task, bool waitingToo);
    base::Error movedOn(base::TaskId task);
    base::Status checkOwn(const Place &place) const;
    /// The label and values that a decision comes to.
    base::Status fillDecision(const Place &place, const review::Decision &decision, domain::Adjudication &into);
    base::Result<domain::Adjudication> settle(base::TaskId task, const review::Decision &decision,
                                              domain::AdjudicationKind kind);
    domain::Adjudication adjudicationOf(const Place &place, domain::AdjudicationKind kind) const;
    base::Result<bool> lookedAt(base::TaskId task, domain::AdjudicationKind what);
    base::Status noteLook(base::TaskId task, domain::AdjudicationKind what);
    base::Status readAnswers(review::Conflict &conflict);
    base::Status readPasses(review::Conflict &conflict);
    base::Status readHistory(review::Conflict &conflict);
    base::Result<std::optional<domain::Adjudication>> toTakeBack(base::AdjudicationId which);
    base::Result<std::optional<domain::Adjudication>> lastOwn();
    base::Status takeBackSentBack(const domain::Adjudication &sentBack);
    base::Status takeBackOne(const domain::Adjudication &done);
    base::Result<std::optional<review::TakenBack>> takeBackLast(const domain::Adjudication &done, bool alone);
    base::Result<review::ManyDone> takeBackBatch(base::AdjudicationId batch);
    base::Status inTransaction(const std::function<base::Status()> &change);

    std::unique_ptr<Connection> m_connection;
    const base::Clock &m_clock;
    AdjudicationContext m_context;
    ConflictLists m_lists;
    struct Listed
    {
        double worth = 0.0;
        bool setAside = false;
    };
    std::unordered_map<base::TaskId, Listed> m_listed; ///< what conflicts() gave last
    std::set<base::AdjudicationId> m_refused;          ///< could not be taken back, which was said
};

} // namespace secondlook::storage
