#pragma once

#include "review/review_session.h"
#include "ui/models/desk_lane.h"

#include <QMutex>
#include <QMutexLocker>
#include <QSemaphore>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <set>

namespace secondlook::test {

/// A review queue in memory, as several sessions on several threads see it. Set it up before the page opens it; while
/// it runs, only the atomics, the gates and the functions below may be used.
class FakeQueue
{
public:
    review::ProjectFacts facts;
    std::vector<domain::ReviewTask> tasks; ///< in queue order
    std::vector<domain::Evidence> evidence;
    review::Anchoring anchoring;
    review::Consistency consistency;
    review::SimilarRecords similar;
    review::NearDuplicates nearDuplicates; ///< of every record
    std::optional<domain::Guideline> guideline;

    std::atomic<int> failAnswers = 0; ///< so many answers are refused: the disk is full
    std::atomic<int> failOpenings = 0;
    std::atomic<bool> takenByOthers = false; ///< the next answer meets a task that is no longer open
    std::atomic<bool> holdAnswers = false;   ///< answers wait for answerGate, before they are stored
    std::atomic<bool> repeats = false;       ///< what is answered was settled before
    std::atomic<bool> holdCounts = false;
    std::atomic<bool> holdEvidence = false;
    std::atomic<bool> holdHistory = false; ///< after it was read
    std::atomic<base::TimeMs> now = 0;     ///< of the next answers
    QSemaphore answerGate;
    QSemaphore countsGate;
    QSemaphore evidenceGate;
    QSemaphore historyGate;

    /// Lets everything through that waits, now and later.
    void openGates()
    {
        for (QSemaphore *gate : {&answerGate, &countsGate, &evidenceGate, &historyGate})
            gate->release(1000);
    }

    QStringList calls() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_calls;
    }
    std::vector<domain::Annotation> stored() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_stored;
    }
    void add(const domain::ReviewTask &task)
    {
        const QMutexLocker lock(&m_mutex);
        tasks.push_back(task);
    }
    void setGuideline(const domain::Guideline &next)
    {
        const QMutexLocker lock(&m_mutex);
        guideline = next;
    }
    std::map<base::TaskId, review::Draft> drafts() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_drafts;
    }
    void keepSetting(const std::string &name, const std::string &value)
    {
        const QMutexLocker lock(&m_mutex);
        m_settings[name] = value;
    }
    std::map<std::string, std::string> settings() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_settings;
    }
    ui::OpenSession opener();

private:
    friend class FakeReviewSession;

    domain::ReviewTask *find(base::TaskId id)
    {
        const auto found = std::find_if(tasks.begin(), tasks.end(), [id](const auto &task) { return task.id == id; });
        return found == tasks.end() ? nullptr : &*found;
    }
    /// The task as this reviewer sees it: not blind any more after a first pick.
    domain::ReviewTask seen(base::TaskId id)
    {
        domain::ReviewTask task = *find(id);
        task.blind = task.blind && std::none_of(m_stored.begin(), m_stored.end(),
                                                [id](const auto &own) { return own.task == id && own.label; });
        return task;
    }
    bool isTakenBack(const domain::Annotation &annotation) const { return m_takenBack.contains(annotation.id); }

    mutable QMutex m_mutex;
    QStringList m_calls;
    std::vector<domain::Annotation> m_stored; ///< in the order in which they were given
    std::set<base::AnnotationId> m_takenBack;
    std::set<base::TaskId> m_decided;
    std::vector<base::TaskId> m_leased;
    std::map<base::TaskId, review::Draft> m_drafts;
    std::map<std::string, std::string> m_settings;
};

class FakeReviewSession final : public review::ReviewSession
{
public:
    explicit FakeReviewSession(FakeQueue &queue) : m_queue(queue) {}

    base::Result<review::ProjectFacts> facts() override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        return m_queue.facts;
    }

    base::Result<std::vector<domain::ReviewTask>> lease(int count, const review::LeaseFrom &from = {}) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("lease");
        std::vector<domain::ReviewTask> offered = m_queue.tasks;
        if (from.candidates) {
            offered.clear();
            for (const base::TaskId id : *from.candidates)
                offered.push_back(*m_queue.find(id));
        }
        for (const auto &task : offered) {
            const bool free =
                !m_queue.m_decided.contains(task.id) &&
                std::find(m_queue.m_leased.begin(), m_queue.m_leased.end(), task.id) == m_queue.m_leased.end();
            if (int(m_queue.m_leased.size()) < count && free)
                m_queue.m_leased.push_back(task.id);
        }
        std::vector<domain::ReviewTask> leased;
        for (const auto id : m_queue.m_leased)
            if (int(leased.size()) < count)
                leased.push_back(m_queue.seen(id));
        return leased;
    }

    base::Result<std::vector<base::TaskId>> candidates(const review::QueueView &view, int count) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("candidates");
        std::vector<base::TaskId> chosen;
        for (auto it = m_queue.tasks.rbegin(); it != m_queue.tasks.rend(); ++it) {
            const auto &terms = view.filter.terms;
            const bool fits = terms.empty() || it->record.text.find(terms.front().value) != std::string::npos;
            if (fits && !m_queue.m_decided.contains(it->id))
                chosen.push_back(it->id);
        }
        if (view.isPlain())
            std::reverse(chosen.begin(), chosen.end());
        chosen.resize(std::min(chosen.size(), std::size_t(count)));
        return chosen;
    }

    base::Status release() override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("release");
        std::erase_if(m_queue.m_leased, [this](base::TaskId id) { return !m_queue.m_drafts.contains(id); });
        return {};
    }

    base::Status keepDraft(base::TaskId task, const review::Draft &draft) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        if (draft == review::Draft{})
            m_queue.m_drafts.erase(task);
        else
            m_queue.m_drafts[task] = draft;
        return {};
    }

    base::Result<std::map<base::TaskId, review::Draft>> drafts() override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        return m_queue.m_drafts;
    }

    base::Result<std::map<std::string, std::string>> settings() override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        return m_queue.m_settings;
    }

    base::Status setSetting(const std::string &name, const std::string &value) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_settings[name] = value;
        return {};
    }

    base::Result<domain::Annotation> answer(base::TaskId id, const review::Answer &answer) override
    {
        if (m_queue.holdAnswers)
            m_queue.answerGate.acquire();
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("answer");
        if (m_queue.failAnswers > 0) {
            --m_queue.failAnswers;
            return base::fail(base::ErrorCode::Storage, "The disk has 0 bytes left. Free some space, then try again.");
        }
        if (m_queue.takenByOthers.exchange(false) || m_queue.m_decided.contains(id)) {
            std::erase(m_queue.m_leased, id);
            m_queue.m_decided.insert(id);
            return base::fail(base::ErrorCode::Conflict, "Two other reviewers decided it meanwhile.");
        }
        domain::Annotation annotation;
        annotation.id = {std::int64_t(m_queue.m_stored.size()) + 1};
        annotation.task = id;
        annotation.action = answer.action;
        annotation.label = answer.label;
        annotation.values = answer.values;
        annotation.flagReason = answer.flagReason;
        annotation.skipReason = answer.skipReason;
        annotation.ownConfidence = answer.ownConfidence;
        annotation.comment = answer.comment;
        annotation.tookMs = answer.tookMs;
        annotation.at = m_queue.now;
        annotation.blind = m_queue.seen(id).blind;
        annotation.repeat = m_queue.repeats;
        m_queue.m_stored.push_back(annotation);
        m_queue.m_decided.insert(id);
        m_queue.m_drafts.erase(id);
        std::erase(m_queue.m_leased, id);
        return annotation;
    }

    base::Result<domain::Annotation> reconsider(base::AnnotationId first, const review::Answer &answer) override
    {
        if (m_queue.holdAnswers)
            m_queue.answerGate.acquire();
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("reconsider");
        if (m_queue.failAnswers > 0) {
            --m_queue.failAnswers;
            return base::fail(base::ErrorCode::Storage, "The disk has 0 bytes left. Free some space, then try again.");
        }
        if (m_queue.takenByOthers.exchange(false))
            return base::fail(base::ErrorCode::Conflict, "It was adjudicated meanwhile.");
        domain::Annotation second = m_queue.m_stored[std::size_t(first.value - 1)];
        m_queue.m_takenBack.insert(first);
        second.id = {std::int64_t(m_queue.m_stored.size()) + 1};
        second.supersedes = first;
        second.label = answer.label;
        second.values = answer.values;
        second.comment = answer.comment;
        second.tookMs = answer.tookMs;
        second.blind = false;
        m_queue.m_stored.push_back(second);
        return second;
    }

    base::Result<review::BulkPreview> previewAll(const std::vector<base::TaskId> &tasks, std::uint16_t label) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        review::BulkPreview preview;
        std::map<std::uint16_t, std::int64_t> otherwise;
        for (const base::TaskId id : tasks) {
            const domain::ReviewTask task = m_queue.seen(id);
            if (m_queue.m_decided.contains(id) || task.blind) {
                ++(task.blind ? preview.blind : preview.taken);
                continue;
            }
            ++preview.decided;
            if (task.prediction->label == label)
                ++preview.asPredicted;
            else
                ++otherwise[task.prediction->label];
        }
        preview.otherwise.assign(otherwise.begin(), otherwise.end());
        return preview;
    }

    base::Result<review::BulkDone> answerAll(const std::vector<base::TaskId> &tasks, const review::Answer &answer,
                                             const review::BulkProgress &progress) override
    {
        if (m_queue.holdAnswers)
            m_queue.answerGate.acquire();
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("answerAll");
        if (m_queue.failAnswers > 0) {
            --m_queue.failAnswers;
            return base::fail(base::ErrorCode::Storage, "The disk has 0 bytes left. Free some space, then try again.");
        }
        if (!progress(0))
            return base::fail(base::ErrorCode::Cancelled, "The decision was stopped.");
        review::BulkDone done;
        for (const base::TaskId id : tasks) {
            if (m_queue.m_decided.contains(id) || m_queue.seen(id).blind)
                continue;
            domain::Annotation annotation;
            annotation.id = {std::int64_t(m_queue.m_stored.size()) + 1};
            if (!done.first.isValid())
                done.first = annotation.id;
            annotation.bulk = done.first;
            annotation.task = id;
            annotation.label = answer.label;
            m_queue.m_stored.push_back(annotation);
            m_queue.m_decided.insert(id);
            std::erase(m_queue.m_leased, id);
            ++done.decided;
        }
        return done;
    }

    base::Result<std::optional<domain::Guideline>> guideline(int known = 0) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        return m_queue.guideline && m_queue.guideline->version > known ? m_queue.guideline : std::nullopt;
    }

    base::Result<review::Anchoring> anchoring() override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        return m_queue.anchoring;
    }

    base::Result<review::Consistency> consistency() override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        return m_queue.consistency;
    }

    base::Result<std::optional<Undone>> undo() override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("undo");
        for (auto it = m_queue.m_stored.rbegin(); it != m_queue.m_stored.rend(); ++it) {
            if (m_queue.isTakenBack(*it))
                continue;
            m_queue.m_takenBack.insert(it->id);
            m_queue.m_decided.erase(it->task);
            m_queue.m_leased.push_back(it->task);
            return Undone{m_queue.seen(it->task), *it, takeBackBulk(it->bulk)};
        }
        return std::nullopt;
    }

    base::Result<domain::ReviewTask> task(base::TaskId id) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        return m_queue.seen(id);
    }

    base::Result<domain::Record> record(base::RecordId id) override
    {
        domain::Record record;
        record.id = id;
        record.externalId = "settled-" + std::to_string(id.value);
        record.text = "The whole text of settled record " + std::to_string(id.value);
        return record;
    }

    base::Result<review::QueueCounts> counts() override
    {
        if (m_queue.holdCounts)
            m_queue.countsGate.acquire();
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("counts");
        const auto done = std::int64_t(m_queue.m_decided.size());
        return review::QueueCounts{std::int64_t(m_queue.tasks.size()) - done, 0, 0, done};
    }

    base::Result<std::vector<review::PastDecision>> history(int limit) override
    {
        std::vector<review::PastDecision> past = read(limit);
        if (m_queue.holdHistory)
            m_queue.historyGate.acquire();
        return past;
    }

    base::Result<std::vector<domain::Evidence>> evidence(const domain::ReviewTask &, std::uint16_t label) override
    {
        if (m_queue.holdEvidence)
            m_queue.evidenceGate.acquire();
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("evidence");
        std::vector<domain::Evidence> found = m_queue.evidence;
        for (auto &word : found)
            word.label = label;
        return found;
    }

    base::Result<review::SimilarRecords> similar(const domain::ReviewTask &task, int count) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("similar");
        review::SimilarRecords found = m_queue.similar;
        if (task.blind)
            found.records.clear();
        if (int(found.records.size()) > count)
            found.records.resize(std::size_t(count));
        m_queue.similar.complete = true;
        return found;
    }

    base::Result<review::NearDuplicates> nearDuplicates(const domain::ReviewTask &) override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        return m_queue.nearDuplicates;
    }

    base::Status tidy() override
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        m_queue.m_calls << QStringLiteral("tidy");
        return {};
    }

private:
    std::int64_t takeBackBulk(base::AnnotationId bulk)
    {
        std::int64_t others = 0;
        for (const domain::Annotation &answer : m_queue.m_stored) {
            if (!bulk.isValid() || answer.bulk != bulk || m_queue.isTakenBack(answer))
                continue;
            m_queue.m_takenBack.insert(answer.id);
            m_queue.m_decided.erase(answer.task);
            ++others;
        }
        return others;
    }

    std::vector<review::PastDecision> read(int limit) const
    {
        const QMutexLocker lock(&m_queue.m_mutex);
        std::vector<review::PastDecision> past;
        for (auto it = m_queue.m_stored.rbegin(); it != m_queue.m_stored.rend() && int(past.size()) < limit; ++it)
            past.push_back({*it, m_queue.find(it->task)->record.externalId, m_queue.isTakenBack(*it)});
        return past;
    }

    FakeQueue &m_queue;
};

inline ui::OpenSession FakeQueue::opener()
{
    return [this]() -> base::Result<std::unique_ptr<review::ReviewSession>> {
        if (failOpenings > 0) {
            --failOpenings;
            return base::fail(base::ErrorCode::Storage, "The project file is locked by another program.");
        }
        return std::make_unique<FakeReviewSession>(*this);
    };
}

/// A queue of short records over `labels` labels ("label_1", ...) in two topics; all predicted as the first three.
inline std::unique_ptr<FakeQueue> plainQueue(int records, int labels)
{
    auto queue = std::make_unique<FakeQueue>();
    queue->facts.name = "plain";
    queue->facts.schema.name = "plain";
    domain::SchemaField field;
    field.name = "label";
    for (int i = 1; i <= labels; ++i) {
        domain::Label label;
        label.name = "label_" + std::to_string(i);
        label.topic = i % 2 == 1 ? "Odd" : "Even";
        field.labels.push_back(label);
    }
    queue->facts.schema.fields.push_back(field);
    queue->facts.reviewThreshold = 0.62;
    for (int i = 1; i <= records; ++i) {
        domain::ReviewTask task;
        task.id = {i};
        task.record.id = {i};
        task.record.externalId = "rec-" + std::to_string(i);
        task.record.text = "Text of record " + std::to_string(i);
        task.prediction = domain::Prediction{0, 0.5F, 0.5F, 0.1F, 0, {{0, 0.5F}, {1, 0.3F}, {2, 0.1F}}};
        queue->tasks.push_back(task);
    }
    return queue;
}

} // namespace secondlook::test
