#include "app/compose/rated.h"

#include "app/compose/guideline_review.h"
#include "app/compose/project.h"
#include "formats/documents.h"
#include "formats/rating_file.h"
#include "storage/agreement_source.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace secondlook::compose {

using base::Result;
using base::Status;

namespace {

/// Places of the labels in label order, by value where there is one for each, else by name.
std::vector<std::uint32_t> labelOrder(const std::vector<std::string> &labels, const std::vector<double> &values)
{
    std::vector<std::uint32_t> order(labels.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        if (!values.empty() && values[a] != values[b])
            return values[a] < values[b];
        return labels[a] < labels[b];
    });
    return order;
}

template <typename T> std::vector<T> inOrder(std::vector<T> things, const std::vector<std::uint32_t> &order)
{
    std::vector<T> ordered;
    ordered.reserve(things.size());
    for (const std::uint32_t place : order)
        ordered.push_back(std::move(things[place]));
    return ordered;
}

Rated inLabelOrder(formats::RatingFile file)
{
    Rated rated;
    std::vector<double> values = formats::labelValues(file.labels);
    const bool areNumbers = std::ranges::none_of(values, [](double value) { return std::isnan(value); });
    const std::vector<std::uint32_t> order = labelOrder(file.labels, areNumbers ? values : std::vector<double>());
    std::vector<std::uint32_t> newPlace(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        newPlace[order[place]] = place;
    for (std::vector<agreement::Rating> *ratings : {&file.ratings, &file.replaced})
        for (agreement::Rating &rating : *ratings)
            rating.label = newPlace[rating.label];
    for (std::optional<std::uint32_t> &gold : file.gold)
        gold = gold ? std::optional(newPlace[*gold]) : gold;
    rated.ratings = agreement::Ratings(file.ratings, file.shape());
    if (!file.replaced.empty()) {
        std::vector<agreement::Rating> &all = file.replaced;
        all.insert(all.end(), file.ratings.begin(), file.ratings.end());
        rated.withRepeats.emplace(all, file.shape(), agreement::Repeats::Count);
    }
    rated.labels = inOrder(std::move(file.labels), order);
    rated.values = inOrder(std::move(values), order);
    rated.items = std::move(file.items);
    rated.raters = std::move(file.raters);
    rated.gold = std::move(file.gold);
    return rated;
}

agreement::Ratings ratingsOf(const review::Judgements &judgements, std::size_t labels)
{
    std::vector<agreement::Rating> rows;
    rows.reserve(judgements.answers.size());
    for (const review::Judgement &judgement : judgements.answers)
        rows.push_back({judgement.item, judgement.reviewer, judgement.label});
    return agreement::Ratings(rows, {.items = static_cast<std::uint32_t>(judgements.records.size()),
                                     .raters = static_cast<std::uint32_t>(judgements.reviewers.size()),
                                     .labels = static_cast<std::uint32_t>(labels)});
}

std::optional<agreement::Ratings> repeatsOf(const review::Judgements &judgements, const agreement::RatingShape &shape)
{
    std::vector<agreement::Rating> rows;
    for (const review::OwnRepeat &repeat : judgements.repeats) {
        rows.push_back({repeat.item, repeat.reviewer, repeat.first});
        rows.push_back({repeat.item, repeat.reviewer, repeat.again});
    }
    if (rows.empty())
        return std::nullopt;
    return agreement::Ratings(rows, shape, agreement::Repeats::Count);
}

Status addModel(Rated &rated, review::AgreementSource &source, const review::Judgements &judgements,
                const std::stop_token &stop)
{
    const auto predictions = source.predictions(judgements.records, stop);
    if (!predictions)
        return tl::unexpected(predictions.error());
    rated.model.emplace();
    std::vector<agreement::LabelProbability> shares;
    for (const std::optional<domain::Prediction> &prediction : *predictions) {
        shares.clear();
        if (prediction)
            for (const domain::LabelScore &score : prediction->scores)
                shares.push_back({score.label, double(score.probability)});
        agreement::addUpByLabel(shares);
        rated.model->append(shares);
    }
    return {};
}

} // namespace

Status nameRecords(Rated &rated, storage::SqlAgreementSource &source, const std::vector<base::RecordId> &records,
                   const RatedRequest &request)
{
    auto items = source.externalIds(records, request.stop);
    if (!items)
        return tl::unexpected(items.error());
    rated.items = std::move(*items);
    if (!request.withSegments)
        return {};
    auto segments = source.segments(records, request.stop);
    if (!segments)
        return tl::unexpected(segments.error());
    rated.segments.resize(segments->names.size());
    for (std::uint32_t item = 0; item < segments->ofRecord.size(); ++item)
        rated.segments[segments->ofRecord[item]].push_back(item);
    rated.segmentNames = std::move(segments->names);
    return {};
}

Result<std::unique_ptr<storage::SqlAgreementSource>>
openSqlAgreementSource(const std::string &path, const std::string &actor, const base::Clock &clock)
{
    const auto project = Project::open(path, clock, actor);
    if (!project)
        return tl::unexpected(project.error());
    auto connection = (*project)->anotherConnection();
    if (!connection)
        return tl::unexpected(connection.error());
    return std::make_unique<storage::SqlAgreementSource>(
        std::move(*connection), (*project)->schema(),
        storage::GuidelineReviewing{compareGuidelines((*project)->schema()), clock, actor},
        [](const std::string &document) { return formats::parsePolicy(document, "policy"); });
}

Result<Rated> ratedInFile(const std::string &path, std::istream &input, const RatedRequest &request)
{
    const formats::RatingReading reading{request.lastWins, request.stop, request.progress};
    auto file =
        path == "-" ? formats::readRatings(input, "standard input", reading) : formats::readRatings(path, reading);
    if (!file)
        return tl::unexpected(file.error());
    return inLabelOrder(std::move(*file));
}

Result<Rated> ratedInProject(const std::string &path, const base::Clock &clock, const RatedRequest &request)
{
    const auto opened = openSqlAgreementSource(path, {}, clock);
    if (!opened)
        return tl::unexpected(opened.error());
    storage::SqlAgreementSource &source = **opened;
    const auto schema = source.schema();
    if (!schema)
        return tl::unexpected(schema.error());
    auto judgements = source.judgements(request.stop, request.progress);
    if (!judgements)
        return tl::unexpected(judgements.error());
    Rated rated;
    for (const domain::Label &label : schema->labels())
        rated.labels.push_back(label.name);
    rated.ratings = ratingsOf(*judgements, rated.labels.size());
    rated.withRepeats = repeatsOf(*judgements, rated.ratings.shape());
    rated.values = formats::labelValues(rated.labels);
    rated.areInOrder = true;
    if (request.withModel)
        SECONDLOOK_TRY(addModel(rated, source, *judgements, request.stop));
    SECONDLOOK_TRY(nameRecords(rated, source, judgements->records, request));
    rated.raters = std::move(judgements->reviewers);
    for (const std::optional<std::uint16_t> &gold : judgements->gold)
        rated.gold.push_back(gold ? std::optional<std::uint32_t>(*gold) : std::nullopt);
    return rated;
}

Result<std::unique_ptr<review::AgreementSource>> openAgreementSource(const std::string &path, const std::string &actor,
                                                                     const base::Clock &clock)
{
    return openSqlAgreementSource(path, actor, clock);
}

} // namespace secondlook::compose
