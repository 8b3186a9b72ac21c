#pragma once

#include "review/adjudication_session.h"

#include <QMutex>
#include <QMutexLocker>
#include <QSemaphore>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace secondlook::test {

/// A conflict with what the session only says when it is asked.
struct FakeConflict
{
    review::Conflict conflict;
    std::vector<std::string> names; ///< by mark
    std::optional<domain::Prediction> prediction;
    std::vector<review::LabelerVote> votes;
    bool setAside = false;
};

/// The conflicts of a project in memory, as several sessions on several threads see them. Set it up before the page
/// opens it; while it runs, only the atomics, the gate and the functions below may be used.
class FakeConflicts
{
public:
    using Open = std::function<base::Result<std::unique_ptr<review::AdjudicationSession>>()>;

    review::AdjudicationFacts facts;
    std::vector<FakeConflict> items; ///< in the order of worth
    review::Precedents precedents;
    std::optional<domain::Guideline> guideline;
    std::vector<review::Vote> otherVotes; ///< of further items, numbered from 0
    std::uint32_t otherItems = 0;
    review::RuleSettled rule; ///< what a rule makes of it
    review::ManyPreview many; ///< of many records, beside those that agree

    std::atomic<int> failOpenings = 0;
    std::atomic<int> failChanges = 0; ///< so many changes are refused: the disk is full
    std::atomic<int> failVotes = 0;
    std::atomic<bool> settledByOthers = false; ///< the next change meets a conflict that somebody else decided
    std::atomic<bool> holdChanges = false;     ///< changes wait for the gate, before they are kept
    std::atomic<bool> holdVotes = false;
    std::atomic<bool> holdLists = false;
    std::atomic<bool> exported = false;       ///< after the last decision
    std::atomic<bool> waitsAfterUndo = false; ///< one more answer is waited for where a decision is taken back
    QSemaphore gate;

    QStringList calls() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_calls;
    }
    std::vector<domain::Adjudication> log() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_log;
    }
    std::vector<review::Decision> decisions() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_decisions;
    }
    QStringList words() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_words;
    }
    void moveTo(std::size_t item, review::ConflictList list)
    {
        const QMutexLocker lock(&m_mutex);
        items[item].conflict.list = list;
    }
    Open opener();

private:
    friend class FakeAdjudicationSession;

    FakeConflict *find(base::TaskId task)
    {
        const auto found =
            std::find_if(items.begin(), items.end(), [task](const auto &item) { return item.conflict.task == task; });
        return found == items.end() ? nullptr : &*found;
    }
    void call(const QString &name) { m_calls << name; }

    mutable QMutex m_mutex;
    QStringList m_calls;
    QStringList m_words;
    std::vector<domain::Adjudication> m_log;
    std::vector<review::Decision> m_decisions;
};

class FakeAdjudicationSession final : public review::AdjudicationSession
{
public:
    explicit FakeAdjudicationSession(FakeConflicts &all) : m_all(all) {}

    base::Result<review::AdjudicationFacts> facts() override { return m_all.facts; }

    base::Result<std::vector<base::TaskId>> conflicts(const review::ConflictView &view) override
    {
        if (m_all.holdLists)
            m_all.gate.acquire();
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("conflicts"));
        std::vector<base::TaskId> last;
        std::vector<base::TaskId> tasks;
        for (const FakeConflict &item : m_all.items)
            if (item.conflict.list == view.list && isIn(view, item.conflict))
                (item.setAside ? last : tasks).push_back(item.conflict.task);
        if (view.order == review::ConflictOrder::Oldest)
            std::sort(tasks.begin(), tasks.end());
        tasks.insert(tasks.end(), last.begin(), last.end());
        return tasks;
    }

    base::Result<std::vector<review::ConflictRow>> rows(const std::vector<base::TaskId> &tasks) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("rows"));
        std::vector<review::ConflictRow> rows;
        for (const base::TaskId task : tasks)
            if (const FakeConflict *item = m_all.find(task))
                rows.push_back({task, item->conflict.record.externalId, item->conflict.record.text,
                                item->conflict.record.segment, item->conflict.votes, 1.0, item->conflict.own,
                                item->setAside});
        return rows;
    }

    base::Result<std::vector<std::pair<std::pair<std::uint16_t, std::uint16_t>, std::int64_t>>> pairs() override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("pairs"));
        std::map<std::pair<std::uint16_t, std::uint16_t>, std::int64_t> counts;
        for (const FakeConflict &item : m_all.items)
            if (item.conflict.list == review::ConflictList::Open && item.conflict.votes.size() > 1)
                ++counts[std::minmax(item.conflict.votes[0].label, item.conflict.votes[1].label)];
        return std::vector<std::pair<std::pair<std::uint16_t, std::uint16_t>, std::int64_t>>(counts.begin(),
                                                                                             counts.end());
    }

    base::Result<std::vector<std::pair<std::string, std::int64_t>>> segments() override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        std::map<std::string, std::int64_t> counts;
        for (const FakeConflict &item : m_all.items)
            if (item.conflict.list == review::ConflictList::Open)
                ++counts[item.conflict.record.segment];
        return std::vector<std::pair<std::string, std::int64_t>>(counts.begin(), counts.end());
    }

    base::Result<review::Conflict> open(base::TaskId task) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("open"));
        const FakeConflict *item = m_all.find(task);
        if (!item)
            return base::fail(base::ErrorCode::NotFound, "people do not disagree about this record");
        review::Conflict conflict = item->conflict;
        for (const domain::Adjudication &done : m_all.m_log)
            if (done.task == task)
                conflict.history.push_back(done);
        return conflict;
    }

    base::Result<review::VoteTable> votes(const std::vector<base::TaskId> &tasks, bool others) override
    {
        if (m_all.holdVotes)
            m_all.gate.acquire();
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("votes"));
        if (m_all.failVotes > 0) {
            --m_all.failVotes;
            return base::fail(base::ErrorCode::Storage, "The project file could not be read.");
        }
        review::VoteTable table;
        table.tasks = tasks;
        table.raters = 8;
        table.labels = std::uint32_t(m_all.facts.schema.labels().size());
        for (const base::TaskId task : tasks) {
            for (const review::ConflictAnswer &answer : m_all.find(task)->conflict.answers)
                table.votes.push_back({table.items, answer.rater, answer.label});
            ++table.items;
        }
        if (others)
            for (review::Vote vote : m_all.otherVotes) {
                vote.item += table.items;
                table.votes.push_back(vote);
            }
        table.items += others ? m_all.otherItems : 0;
        return table;
    }

    base::Result<std::optional<domain::Prediction>> modelAnswer(base::TaskId task) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("model"));
        return m_all.find(task)->prediction;
    }

    base::Result<std::vector<review::LabelerVote>> labelerVotes(base::TaskId task) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        return m_all.find(task)->votes;
    }

    base::Result<std::vector<std::string>> reviewerNames(base::TaskId task) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("names"));
        return m_all.find(task)->names;
    }

    base::Result<domain::Adjudication> decide(base::TaskId task, const review::Decision &decision) override
    {
        return change(task, domain::AdjudicationKind::Decided, review::ConflictList::Decided, decision, {});
    }

    base::Result<domain::Adjudication> keepAmbiguous(base::TaskId task, const review::Decision &decision) override
    {
        return change(task, domain::AdjudicationKind::Ambiguous, review::ConflictList::Ambiguous, decision, {});
    }

    base::Result<domain::Adjudication> sendBack(base::TaskId task, review::SendBackTo to,
                                                const std::string &word) override
    {
        const QString whom =
            to == review::SendBackTo::SameReviewers ? QStringLiteral("same") : QStringLiteral("another");
        return change(task, domain::AdjudicationKind::SentBack, review::ConflictList::Waiting, {},
                      whom + QLatin1Char(':') + QString::fromStdString(word));
    }

    base::Result<domain::Adjudication> setAside(base::TaskId task) override
    {
        auto done = change(task, domain::AdjudicationKind::SetAside, review::ConflictList::Open, {}, {});
        const QMutexLocker lock(&m_all.m_mutex);
        if (done)
            m_all.find(task)->setAside = true;
        return done;
    }

    base::Result<std::optional<review::TakenBack>> undo(base::AdjudicationId which) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("undo"));
        for (auto done = m_all.m_log.rbegin(); done != m_all.m_log.rend(); ++done) {
            const bool takenBack = std::any_of(m_all.m_log.begin(), m_all.m_log.end(),
                                               [&](const auto &later) { return later.takesBack == done->id; });
            if (takenBack || done->kind == domain::AdjudicationKind::TakenBack ||
                (which.isValid() && done->id != which))
                continue;
            const review::TakenBack back{
                .adjudication = *done,
                .list = m_all.waitsAfterUndo ? review::ConflictList::Waiting : review::ConflictList::Open,
                .exportedAt = m_all.exported ? std::optional<base::TimeMs>(done->at + 1) : std::nullopt};
            m_all.find(done->task)->conflict.list = back.list;
            m_all.find(done->task)->setAside = false;
            domain::Adjudication undone;
            undone.id = {std::int64_t(m_all.m_log.size()) + 1};
            undone.task = done->task;
            undone.kind = domain::AdjudicationKind::TakenBack;
            undone.takesBack = done->id;
            m_all.m_log.push_back(undone);
            return back;
        }
        return std::nullopt;
    }

    base::Result<review::RuleSettled> previewRule(const std::string &rule, double minProbability) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("previewRule %1 %2").arg(QString::fromStdString(rule)).arg(minProbability));
        return m_all.rule;
    }

    base::Result<review::RuleSettled> settleByRule(const std::string &rule, double minProbability) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("settleByRule %1 %2").arg(QString::fromStdString(rule)).arg(minProbability));
        if (m_all.failChanges > 0) {
            --m_all.failChanges;
            return base::fail(base::ErrorCode::Storage, "The disk has 0 bytes left.");
        }
        for (FakeConflict &item : m_all.items)
            if (item.conflict.list == review::ConflictList::Open)
                item.conflict.list = review::ConflictList::Decided;
        return m_all.rule;
    }

    base::Result<review::ManyPreview> previewMany(const std::vector<base::RecordId> &records,
                                                  review::ManyAction) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("previewMany"));
        review::ManyPreview preview = m_all.many;
        preview.agreed += std::int64_t(records.size());
        return preview;
    }

    base::Result<review::ManyDone> doMany(const std::vector<base::RecordId> &, review::ManyAction action) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(action == review::ManyAction::KeepAmbiguous ? QStringLiteral("keepMany")
                                                               : QStringLiteral("adjudicateMany"));
        if (m_all.failChanges > 0) {
            --m_all.failChanges;
            return base::fail(base::ErrorCode::Storage, "The disk has 0 bytes left.");
        }
        return review::ManyDone{{7}, m_all.many.changed(action), {}};
    }

    base::Result<review::ManyDone> undoMany(base::AdjudicationId batch) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("undoMany %1").arg(batch.value));
        return review::ManyDone{batch, m_all.many.changed(review::ManyAction::KeepAmbiguous), {}};
    }

    base::Result<int> addGuidelineNote(std::uint16_t, std::uint16_t, const std::string &note, int known) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("note %1").arg(known));
        m_all.m_words << QString::fromStdString(note);
        return known + 1;
    }

    base::Result<review::ConflictCounts> counts(base::TimeMs) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QStringLiteral("counts"));
        review::ConflictCounts counts;
        for (const FakeConflict &item : m_all.items) {
            counts.open += item.conflict.list == review::ConflictList::Open;
            counts.waiting += item.conflict.list == review::ConflictList::Waiting;
            counts.ambiguous += item.conflict.list == review::ConflictList::Ambiguous;
            counts.settledToday += item.conflict.list == review::ConflictList::Decided ||
                                   item.conflict.list == review::ConflictList::Ambiguous;
        }
        return counts;
    }

    base::Result<review::Precedents> precedents(std::uint16_t, std::uint16_t, int) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        return m_all.precedents;
    }

    base::Result<std::optional<domain::Guideline>> guideline(int known) override
    {
        const QMutexLocker lock(&m_all.m_mutex);
        return m_all.guideline && m_all.guideline->version > known ? m_all.guideline : std::nullopt;
    }

private:
    static bool isIn(const review::ConflictView &view, const review::Conflict &conflict)
    {
        const auto answered = [&conflict](std::uint16_t label) {
            return std::any_of(conflict.votes.begin(), conflict.votes.end(),
                               [label](const review::LabelVotes &one) { return one.label == label; });
        };
        return (!view.labels || (answered(view.labels->first) && answered(view.labels->second))) &&
               (!view.segment || conflict.record.segment == *view.segment) &&
               (!view.records || std::count(view.records->begin(), view.records->end(), conflict.record.id) > 0);
    }
    base::Result<domain::Adjudication> change(base::TaskId task, domain::AdjudicationKind kind,
                                              review::ConflictList list, const review::Decision &decision,
                                              const QString &word)
    {
        if (m_all.holdChanges)
            m_all.gate.acquire();
        const QMutexLocker lock(&m_all.m_mutex);
        m_all.call(QString::fromLatin1(domain::adjudicationKindName(kind).data()));
        if (m_all.failChanges > 0) {
            --m_all.failChanges;
            return base::fail(base::ErrorCode::Storage, "The disk has 0 bytes left.");
        }
        FakeConflict &item = *m_all.find(task);
        if (m_all.settledByOthers.exchange(false)) {
            item.conflict.list = review::ConflictList::Decided;
            return base::fail(base::ErrorCode::Conflict, "ben decided it at 10:12.");
        }
        domain::Adjudication done;
        done.id = {std::int64_t(m_all.m_log.size()) + 1};
        done.task = task;
        done.kind = kind;
        done.comment = decision.comment;
        done.reason = decision.reason;
        done.tookMs = decision.tookMs;
        if (kind == domain::AdjudicationKind::Decided) {
            done.label = decision.label;
            for (const review::ConflictAnswer &answer : item.conflict.answers)
                if (answer.id == decision.pick)
                    done.label = answer.label;
            m_all.m_decisions.push_back(decision);
        }
        if (!word.isEmpty())
            m_all.m_words << word;
        item.conflict.list = list;
        m_all.m_log.push_back(done);
        return done;
    }

    FakeConflicts &m_all;
};

inline FakeConflicts::Open FakeConflicts::opener()
{
    return [this]() -> base::Result<std::unique_ptr<review::AdjudicationSession>> {
        if (failOpenings > 0) {
            --failOpenings;
            return base::fail(base::ErrorCode::Storage, "The project file is locked by another program.");
        }
        return std::make_unique<FakeAdjudicationSession>(*this);
    };
}

/// An answer of the rater of that mark.
inline review::ConflictAnswer fakeAnswer(int task, int mark, std::uint16_t label)
{
    review::ConflictAnswer answer;
    answer.id = {task * 100 + mark + 1};
    answer.mark = mark;
    answer.rater = std::uint32_t(mark);
    answer.label = label;
    answer.at = 1'750'000'000'000;
    answer.tookMs = 9'600;
    return answer;
}

inline void countVotes(review::Conflict &conflict)
{
    conflict.votes.clear();
    for (const review::ConflictAnswer &answer : conflict.answers) {
        const auto known = std::find_if(conflict.votes.begin(), conflict.votes.end(),
                                        [&](const auto &votes) { return votes.label == answer.label; });
        if (known == conflict.votes.end())
            conflict.votes.push_back({answer.label, 1});
        else
            ++known->votes;
    }
    std::stable_sort(conflict.votes.begin(), conflict.votes.end(),
                     [](const auto &one, const auto &other) { return one.votes > other.votes; });
}

/// `count` conflicts over `labels` labels ("label_1", ...): A and C say the first one, B the second.
inline std::unique_ptr<FakeConflicts> plainConflicts(int count, int labels)
{
    auto all = std::make_unique<FakeConflicts>();
    all->facts.name = "plain";
    all->facts.adjudicator = "lead";
    all->facts.schema.name = "plain";
    domain::SchemaField field;
    field.name = "label";
    for (int i = 1; i <= labels; ++i) {
        domain::Label label;
        label.name = "label_" + std::to_string(i);
        label.definition = "What label " + std::to_string(i) + " means.";
        field.labels.push_back(label);
    }
    all->facts.schema.fields.push_back(field);
    for (int i = 1; i <= count; ++i) {
        FakeConflict item;
        item.conflict.task = {i};
        item.conflict.record.id = {i};
        item.conflict.record.externalId = "rec-" + std::to_string(i);
        item.conflict.record.text = "Text of record " + std::to_string(i);
        item.conflict.answers = {fakeAnswer(i, 0, 0), fakeAnswer(i, 1, 1), fakeAnswer(i, 2, 0)};
        item.names = {"ana", "ben", "cid"};
        countVotes(item.conflict);
        all->items.push_back(std::move(item));
    }
    return all;
}

} // namespace secondlook::test
