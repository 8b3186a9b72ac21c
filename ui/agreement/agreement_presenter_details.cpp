// What is looked up beside the report: records behind a figure, and where people and the model stand on each record.
#include "ui/agreement/agreement_presenter.h"

#include "agreement/ambiguity_votes.h"
#include "ui/models/text_conversion.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace secondlook::ui {

namespace {

constexpr std::size_t predictionsAtOnce = 50'000; // a prediction with its scores takes some hundred bytes

std::unordered_map<std::int64_t, std::string> textsOf(std::vector<domain::Record> records)
{
    std::unordered_map<std::int64_t, std::string> texts;
    for (domain::Record &record : records)
        texts.emplace(record.id.value, std::move(record.text));
    return texts;
}

std::int64_t pairsOf(const LabelsAgreement &labels, std::uint32_t first, std::uint32_t second)
{
    const auto found = std::ranges::find_if(
        labels.pairs, [&](const LabelPair &pair) { return pair.first == first && pair.second == second; });
    return found == labels.pairs.end() ? 0 : found->pairs;
}

base::Result<std::vector<std::optional<domain::Prediction>>>
predictionsOf(review::AgreementSource &source, const std::vector<base::RecordId> &records, const std::stop_token &stop)
{
    std::vector<std::optional<domain::Prediction>> all;
    all.reserve(records.size());
    for (std::size_t from = 0; from < records.size(); from += predictionsAtOnce) {
        const std::size_t to = std::min(records.size(), from + predictionsAtOnce);
        auto some =
            source.predictions({records.begin() + std::ptrdiff_t(from), records.begin() + std::ptrdiff_t(to)}, stop);
        if (!some)
            return tl::unexpected(some.error());
        for (auto &prediction : *some) {
            if (prediction)
                prediction->scores = {}; // only label and confidence are needed
            all.push_back(std::move(prediction));
        }
    }
    return all;
}

std::vector<base::RecordId> idsOf(const AgreementData &data, const AgreementSelection &selection)
{
    std::vector<base::RecordId> ids;
    ids.reserve(selection.records.size());
    for (const std::uint32_t place : selection.records)
        ids.push_back(data.judgements->records[place]);
    return ids;
}

/// The two most frequent answers to a record as shares of all.
std::pair<double, double> topShares(const agreement::Ratings &ratings, std::uint32_t item)
{
    std::vector<agreement::VoteCount> votes;
    agreement::countVotes(ratings.of(item), votes);
    std::ranges::sort(votes, std::greater(), &agreement::VoteCount::count);
    const auto n = double(ratings.of(item).size());
    return {votes.empty() ? 0.0 : votes[0].count / n, votes.size() < 2 ? 0.0 : votes[1].count / n};
}

} // namespace

/// Ambiguity, and the reviewers once more: what their answers tell needs the consensus.
struct AgreementPresenter::Mapped
{
    AmbiguityMap map;
    std::vector<ReviewerAgreement> reviewers;
};

void AgreementPresenter::openLabels(std::uint32_t first, std::uint32_t second)
{
    if (!m_report)
        return;
    const auto [low, high] = std::minmax(first, second);
    m_details.run(
        m_labelsSlot,
        [data = m_data, report = m_report, a = low, b = high](review::AgreementSource &source,
                                                              std::stop_token) -> base::Result<LabelDrillDown> {
            const std::int64_t both = pairsOf(report->labels, a, b);
            LabelDrillDown found{{a, b, both},
                                 mixedRecords(*data, report->selection, a, b),
                                 distinguishability(both, pairsOf(report->labels, a, a), pairsOf(report->labels, b, b)),
                                 0};
            const auto stillAsked = source.stillAsked();
            if (!stillAsked)
                return tl::unexpected(stillAsked.error());
            found.keptBack = std::int64_t(std::erase_if(found.records, [&](const MixedRecord &record) {
                return std::ranges::binary_search(*stillAsked, record.id);
            }));
            std::vector<base::RecordId> shown;
            for (std::size_t i = 0; i < std::min(found.records.size(), mostMixedShown); ++i)
                shown.push_back(found.records[i].id);
            SECONDLOOK_TRY(source.noteSeen(shown));
            auto records = source.records(shown);
            if (!records)
                return tl::unexpected(records.error());
            auto texts = textsOf(std::move(*records));
            for (std::size_t i = 0; i < shown.size(); ++i)
                found.records[i].text = std::move(texts[shown[i].value]);
            return found;
        },
        [this](base::Result<LabelDrillDown> found) {
            if (!found) {
                fail(found.error());
                return;
            }
            m_labels = std::move(*found);
            Q_EMIT labelsChanged();
        });
}

void AgreementPresenter::openReviewers(std::uint32_t first, std::uint32_t second)
{
    if (!m_report)
        return;
    m_details.run(
        m_reviewersSlot,
        [data = m_data, report = m_report, first, second](review::AgreementSource &source,
                                                          std::stop_token) -> base::Result<ReviewerDifferences> {
            const auto stillAsked = source.stillAsked();
            if (!stillAsked)
                return tl::unexpected(stillAsked.error());
            return differencesOf(*data, report->selection, first, second, *stillAsked);
        },
        [this](base::Result<ReviewerDifferences> found) {
            if (!found) {
                fail(found.error());
                return;
            }
            m_reviewers = std::move(*found);
            Q_EMIT reviewersChanged();
        });
}

void AgreementPresenter::findAmbiguity()
{
    m_lane.run(
        m_ambiguitySlot,
        [data = m_data, report = m_report](review::AgreementSource &source,
                                           std::stop_token stop) -> base::Result<Mapped> {
            auto consensus = consensusOf(report->selection, stop, {});
            if (!consensus)
                return tl::unexpected(consensus.error());
            const std::vector<base::RecordId> ids = idsOf(*data, report->selection);
            const auto predictions = predictionsOf(source, ids, stop);
            if (!predictions)
                return tl::unexpected(predictions.error());
            const auto stillAsked = source.stillAsked();
            if (!stillAsked)
                return tl::unexpected(stillAsked.error());
            auto map = mapAmbiguity(report->selection, *consensus, *predictions, stop);
            if (!map)
                return tl::unexpected(map.error());
            for (AmbiguityPoint &point : map->points)
                point.keptBack = std::ranges::binary_search(*stillAsked, ids[point.item]);
            return Mapped{std::move(*map), reviewersAgreement(*data, report->scope, report->selection, &*consensus)};
        },
        [this](base::Result<Mapped> mapped) {
            m_ambiguityState = mapped ? AmbiguityState::Ready : AmbiguityState::Failed;
            if (!mapped) {
                m_ambiguityProblem = qtText(mapped.error().text());
                Q_EMIT ambiguityChanged();
                return;
            }
            m_ambiguity = std::move(mapped->map);
            m_sums = sumUp(m_ambiguity, m_thresholds);
            m_reviewerRows = std::move(mapped->reviewers);
            Q_EMIT ambiguityChanged();
            readExamples();
        });
}

void AgreementPresenter::setThresholds(const AmbiguityThresholds &thresholds)
{
    if (m_thresholds == thresholds)
        return;
    m_thresholds = {std::clamp(thresholds.uncertain, 0.0, 1.0), thresholds.contested};
    if (thresholds.contested)
        m_thresholds.contested = std::clamp(*thresholds.contested, 0.0, 1.0);
    m_sums = sumUp(m_ambiguity, m_thresholds);
    Q_EMIT ambiguityChanged();
    readExamples();
}

AmbiguityThresholds AgreementPresenter::testedThresholds() const
{
    if (!m_data)
        return {};
    return {std::round((1.0 - m_data->sureFrom) * 1e6) / 1e6, {}}; // 0.1 for 1 - 0.9, as somebody would type it
}

void AgreementPresenter::setFinding(RecordFinding finding)
{
    if (m_finding == finding)
        return;
    m_finding = finding;
    m_examples.clear();
    Q_EMIT ambiguityChanged();
    readExamples();
}

base::RecordId AgreementPresenter::recordOf(const AmbiguityPoint &point) const
{
    return m_data->judgements->records[m_report->selection.records[point.item]];
}

std::vector<base::RecordId> AgreementPresenter::recordsOf(RecordFinding finding) const
{
    std::vector<base::RecordId> ids;
    for (const std::uint32_t place : furthest(m_ambiguity, m_thresholds, finding, m_ambiguity.points.size()))
        ids.push_back(recordOf(m_ambiguity.points[place]));
    if (finding == RecordFinding::Unknown)
        for (const std::uint32_t item : m_ambiguity.unpredicted)
            ids.push_back(m_data->judgements->records[m_report->selection.records[item]]);
    return ids;
}

void AgreementPresenter::readExamples()
{
    std::vector<AmbiguityExample> examples;
    std::vector<base::RecordId> ids;
    for (const std::uint32_t place : furthest(m_ambiguity, m_thresholds, m_finding, examplesShown, Wanted::ForReader)) {
        const AmbiguityPoint &point = m_ambiguity.points[place];
        const auto [first, second] = topShares(m_report->selection.ratings, point.item);
        examples.push_back({recordOf(point), {}, first, second});
        ids.push_back(examples.back().id);
    }
    m_details.run(
        m_examplesSlot,
        [examples, ids](review::AgreementSource &source,
                        std::stop_token) -> base::Result<std::vector<AmbiguityExample>> {
            auto records = source.records(ids);
            if (!records)
                return tl::unexpected(records.error());
            auto texts = textsOf(std::move(*records));
            auto read = examples;
            for (AmbiguityExample &example : read)
                example.text = std::move(texts[example.id.value]);
            return read;
        },
        [this](base::Result<std::vector<AmbiguityExample>> read) {
            if (!read) {
                fail(read.error());
                return;
            }
            m_examples = std::move(*read);
            Q_EMIT examplesChanged();
        });
}

} // namespace secondlook::ui
