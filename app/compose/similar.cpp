#include "app/compose/similar.h"

#include "classify/linear_classifier.h"

#include <algorithm>

namespace secondlook::compose {

using base::Status;
using review::SimilarRecord;
using storage::StoredSketch;

namespace {

constexpr int loadedAtOnce = 50'000; // about a tenth of a second
constexpr int madeAtOnce = 500;      // the same, and a short write
constexpr std::size_t comparedWhole = 200;
constexpr double leastSimilarity = 0.15;

} // namespace

SimilarSource::SimilarSource(std::shared_ptr<Project> project,
                             std::function<std::shared_ptr<const classify::Classifier>(const std::string &)> load)
    : m_project(std::move(project)), m_load(std::move(load)), m_store(m_project->connection())
{
}

Status SimilarSource::loadStored()
{
    const auto page = m_store.page(m_model, m_after, loadedAtOnce);
    if (!page)
        return tl::unexpected(page.error());
    for (const StoredSketch &stored : *page)
        m_index.put(stored.record, stored.sketch);
    if (page->size() < std::size_t(loadedAtOnce)) {
        m_phase = Phase::Missing;
        m_after = {};
    } else {
        m_after = page->back().record;
    }
    return {};
}

Status SimilarSource::makeMissing(const classify::Vocabulary &vocabulary)
{
    const auto texts = m_store.missing(m_model, m_after, madeAtOnce);
    if (!texts)
        return tl::unexpected(texts.error());
    std::vector<StoredSketch> made;
    for (const storage::StoredText &text : *texts)
        made.push_back({text.record, sketchOf(vocabulary, weighedText(vocabulary, text.text))});
    SECONDLOOK_TRY(m_store.write(m_model, made));
    for (const StoredSketch &stored : made)
        m_index.put(stored.record, stored.sketch);
    if (made.size() < std::size_t(madeAtOnce))
        m_phase = Phase::Complete;
    else
        m_after = made.back().record;
    return {};
}

Status SimilarSource::followAnswers(const classify::Vocabulary &vocabulary)
{
    const auto touched = m_store.touchedSince(m_followed, madeAtOnce);
    if (!touched)
        return tl::unexpected(touched.error());
    std::vector<StoredSketch> made;
    for (const auto &record : *touched) {
        m_followed = record.annotation;
        if (record.settled)
            made.push_back({record.record, sketchOf(vocabulary, weighedText(vocabulary, record.text))});
        else
            m_index.remove(record.record);
    }
    if (made.empty())
        return {};
    SECONDLOOK_TRY(m_store.write(m_model, made));
    for (const StoredSketch &stored : made)
        m_index.put(stored.record, stored.sketch);
    return {};
}

Status SimilarSource::takeIn(const classify::Vocabulary &vocabulary)
{
    switch (m_phase) {
    case Phase::Stored:
        return loadStored();
    case Phase::Missing:
        return makeMissing(vocabulary);
    case Phase::Complete:
        break;
    }
    return followAnswers(vocabulary);
}

base::Result<review::SimilarRecords> SimilarSource::operator()(const domain::ReviewTask &task, int count)
{
    const auto model = std::dynamic_pointer_cast<const classify::LinearClassifier>(m_load(task.modelVersion));
    if (!model)
        return review::SimilarRecords{};
    if (m_model != task.modelVersion) {
        m_model = task.modelVersion;
        m_index = {};
        m_phase = Phase::Stored;
        m_after = {};
        const auto latest = m_store.latestAnnotation();
        if (!latest)
            return tl::unexpected(latest.error());
        m_followed = *latest;
    }
    const classify::Vocabulary &vocabulary = model->vocabulary();
    SECONDLOOK_TRY(takeIn(vocabulary));
    const auto terms = weighedText(vocabulary, task.record.text);
    const auto texts = m_store.texts(m_index.nearest(sketchOf(vocabulary, terms), comparedWhole));
    if (!texts)
        return tl::unexpected(texts.error());
    review::SimilarRecords found;
    found.complete = m_phase == Phase::Complete;
    for (const storage::StoredText &text : *texts) {
        SimilarRecord similar;
        similar.id = text.record;
        similar.similarity = cosine(terms, weighedText(vocabulary, text.text));
        if (text.record != task.record.id && similar.similarity >= leastSimilarity)
            found.records.push_back(similar);
    }
    std::ranges::stable_sort(found.records, std::ranges::greater(), &SimilarRecord::similarity);
    found.records.resize(std::min(found.records.size(), std::size_t(count)));
    for (SimilarRecord &record : found.records)
        SECONDLOOK_TRY(m_store.describe(record));
    return found;
}

} // namespace secondlook::compose
