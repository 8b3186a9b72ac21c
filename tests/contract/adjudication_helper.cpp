#include "tests/contract/adjudication_helper.h"

namespace secondlook::test {

review::Answer labelled(std::uint16_t label, const std::string &comment)
{
    review::Answer answer;
    answer.label = label;
    answer.comment = comment;
    return answer;
}

AdjudicationProject::AdjudicationProject(int records, int overlap)
{
    std::vector<std::string> texts;
    for (int i = 0; i < records; ++i)
        texts.push_back("refund 0." + std::to_string(1000 + i) + " text " + std::to_string(i));
    import(texts);
    domain::Policy policy;
    policy.reviewThreshold = 1.0;
    policy.overlapShare = overlap > 1 ? 1.0 : 0.0;
    policy.overlapReviewers = overlap;
    policy.queueRandomShare = 0.0;
    run(policy, {});
}

std::unique_ptr<storage::SqlReviewSession> AdjudicationProject::reviewer(const std::string &name)
{
    auto opened = connection();
    storage::ReviewContext context;
    context.facts.schema = schema();
    context.facts.schemaVersion = 1;
    context.facts.extraReviewers = m_extra;
    context.facts.goldShare = m_gold;
    context.reviewer = *storage::ProjectStore(*opened, clock(), "tester").reviewer(name);
    context.reviewerName = name;
    return std::make_unique<storage::SqlReviewSession>(std::move(opened), clock(), context);
}

std::unique_ptr<storage::SqlAdjudicationSession> AdjudicationProject::adjudicator(const std::string &name,
                                                                                  bool ownConflicts)
{
    auto opened = connection();
    storage::AdjudicationContext context;
    context.facts = {
        .name = "tickets", .adjudicator = name, .schema = schema(), .schemaVersion = 1, .ownConflicts = ownConflicts};
    context.rules = {review::majorityMethod()};
    context.facts.rules = {"majority"};
    context.adjudicator = *storage::ProjectStore(*opened, clock(), "tester").reviewer(name);
    return std::make_unique<storage::SqlAdjudicationSession>(std::move(opened), clock(), context);
}

base::TaskId AdjudicationProject::taskOf(int record) const
{
    return {number("SELECT id FROM review_task WHERE record_id = " + std::to_string(record))};
}

bool AdjudicationProject::answer(const std::string &name, int record, const review::Answer &answer)
{
    const auto session = reviewer(name);
    const base::TaskId task = taskOf(record);
    const review::LeaseFrom only{std::vector<base::TaskId>{task}, false};
    const auto tasks = session->lease(1'000, only);
    if (!tasks)
        qFatal("%s", tasks.error().text().c_str());
    for (const domain::ReviewTask &leased : *tasks)
        if (leased.id == task)
            return session->answer(task, answer).has_value();
    return false;
}

bool AdjudicationProject::answer(const std::string &name, int record, std::uint16_t label)
{
    return answer(name, record, labelled(label));
}

void AdjudicationProject::lease(const std::string &name, int record)
{
    const review::LeaseFrom only{std::vector<base::TaskId>{taskOf(record)}, false};
    const auto tasks = reviewer(name)->lease(1'000, only);
    if (!tasks || tasks->empty())
        qFatal("nothing could be leased");
}

domain::TaskState AdjudicationProject::stateOf(int record) const
{
    return static_cast<domain::TaskState>(
        number("SELECT state FROM review_task WHERE record_id = " + std::to_string(record)));
}

std::string AdjudicationProject::outcomeOf(int record) const
{
    return text("SELECT state || ' ' || COALESCE(label, '-') || ' ' || COALESCE(label_source, '-') FROM outcome WHERE "
                "record_id = " +
                std::to_string(record));
}

std::string AdjudicationProject::text(const std::string &sql) const
{
    const auto opened = connection();
    const auto row = opened->query(sql);
    if (!row)
        qFatal("%s", row.error().text().c_str());
    std::string text = (*row)->next() ? (*row)->text(0) : std::string("nothing");
    (*row)->finish();
    return text;
}

} // namespace secondlook::test
