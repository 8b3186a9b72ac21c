#include "tests/contract/pack_helper.h"

#include <QFile>

#include <fstream>
#include <sstream>

namespace secondlook::test {

PackProject::PackProject(int records, int overlap)
{
    std::vector<std::string> texts;
    for (int i = 0; i < records; ++i)
        texts.push_back("refund 0." + std::to_string(100 + i) + " text " + std::to_string(i));
    import(texts);
    domain::Policy policy;
    policy.reviewThreshold = 1.0;
    policy.overlapShare = overlap > 1 ? 1.0 : 0.0;
    policy.overlapReviewers = overlap;
    run(policy, {});
}

base::Result<storage::PackMade> PackProject::tryMake(const std::string &reviewer, int tasks, int days)
{
    const auto project = connection();
    return storage::makePack(*project, {path((reviewer + ".pack").c_str()), reviewer, tasks, 0.0, days * 86'400'000LL},
                             clock(), "lead");
}

std::string PackProject::make(const std::string &reviewer, int tasks, int days)
{
    const auto made = tryMake(reviewer, tasks, days);
    if (!made)
        qFatal("%s", made.error().text().c_str());
    return path((reviewer + ".pack").c_str());
}

std::unique_ptr<storage::SqlReviewSession> PackProject::desk(const std::string &pack, const std::string &reviewer)
{
    auto opened = storage::Connection::open(pack);
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    storage::ReviewContext context;
    context.facts.schema = schema();
    context.facts.schemaVersion = 1;
    context.reviewer = *storage::ProjectStore(**opened, clock(), reviewer).reviewer(reviewer);
    context.reviewerName = reviewer;
    return std::make_unique<storage::SqlReviewSession>(std::move(*opened), clock(), context);
}

void PackProject::labelAll(const std::string &pack, const std::string &reviewer, std::uint16_t position)
{
    const auto session = desk(pack, reviewer);
    const auto tasks = session->lease(1'000);
    for (const domain::ReviewTask &task : *tasks) {
        clock().advance(1'000);
        if (!session->answer(task.id, label(position)))
            qFatal("an answer in a pack was refused");
    }
}

base::Result<storage::PackMerged> PackProject::tryMerge(const std::string &pack)
{
    const auto project = connection();
    const auto copy = storage::PackCopy::open(pack);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto answers = storage::readPackAnswers(*project, **copy, {{1, schema()}});
    if (!answers)
        return tl::unexpected(answers.error());
    return storage::mergePack(*project, *answers, clock().now(), {m_extra, "lead"});
}

storage::PackMerged PackProject::merge(const std::string &pack)
{
    const auto merged = tryMerge(pack);
    if (!merged)
        qFatal("%s", merged.error().text().c_str());
    return *merged;
}

std::string PackProject::refusal(const std::string &pack)
{
    const std::string before = everything();
    const std::string packBefore = bytesOf(pack);
    const auto merged = tryMerge(pack);
    if (merged)
        return "merged";
    if (everything() != before || bytesOf(pack) != packBefore)
        return "something was changed";
    return merged.error().text();
}

std::string PackProject::rows(const std::string &file, const std::string &sql, int columns) const
{
    const auto opened = storage::Connection::open(file);
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    const auto rows = (*opened)->query(sql);
    if (!rows)
        qFatal("%s", rows.error().text().c_str());
    std::string text;
    while ((*rows)->next()) {
        for (int column = 0; column < columns; ++column)
            text += (*rows)->text(column) + (column + 1 < columns ? "|" : "\n");
    }
    (*rows)->finish();
    return text;
}

std::string PackProject::results() const
{
    return rows(path(),
                "SELECT r.external_id, t.state, o.state, o.label, o.label_source FROM record r "
                "JOIN review_task t ON t.record_id = r.id JOIN outcome o ON o.record_id = r.id ORDER BY r.id",
                5) +
           rows(path(),
                "SELECT r.external_id, v.name, a.action, a.label, a.blind, a.comment, a.created_at, n.label, n.action "
                "FROM annotation a JOIN record r ON r.id = a.record_id JOIN reviewer v ON v.id = a.reviewer_id "
                "LEFT JOIN annotation n ON n.id = a.supersedes ORDER BY v.name, a.created_at, r.id, a.action, a.label",
                9) +
           rows(path(),
                "SELECT s.task_id, v.name, s.state FROM assignment s JOIN reviewer v ON v.id = s.reviewer_id "
                "ORDER BY s.task_id, v.name",
                3);
}

std::string PackProject::everything() const
{
    return results() + rows(path(), "SELECT sequence, hash FROM audit_event ORDER BY sequence", 2) +
           rows(path(), "SELECT pack_id, number, annotation_id FROM pack_annotation ORDER BY pack_id, number", 3) +
           rows(path(), "SELECT id, sha256, tasks FROM pack ORDER BY id", 3) +
           rows(path(), "SELECT name, value FROM project ORDER BY name", 2);
}

review::Answer label(std::uint16_t position)
{
    review::Answer answer;
    answer.label = position;
    return answer;
}

std::string bytesOf(const std::string &path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

void writeBytes(const std::string &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

void tamper(const std::string &pack, const std::string &sql)
{
    const auto opened = storage::Connection::open(pack);
    const base::Status done = opened ? (*opened)->executeLines(sql) : base::Status(tl::unexpected(opened.error()));
    if (!done)
        qFatal("%s", done.error().text().c_str());
}

} // namespace secondlook::test
