#include "app/compose/models.h"

#include "calibration/auto_threshold.h"
#include "classify/cold_start_classifier.h"
#include "classify/linear_classifier.h"
#include "classify/linear_trainer.h"
#include "classify/prediction_maker.h"
#include "classify/rules_classifier.h"
#include "domain/merged_labels.h"
#include "storage/pack_identity.h"
#include "storage/project_reads.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;

namespace {

constexpr const char *ambiguousKey = "ambiguous"; ///< in the report of `linear`: so many such records trained it

std::string_view bytesOf(const QByteArray &content)
{
    return {content.constData(), static_cast<std::size_t>(content.size())};
}

/// A model that was trained under an earlier version of the label schema.
class MergedLabels final : public classify::Classifier
{
public:
    MergedLabels(std::shared_ptr<const classify::Classifier> model, domain::LabelSchema schema)
        : m_model(std::move(model)), m_schema(std::move(schema))
    {
    }
    std::string name() const override { return m_model->name(); }
    std::string modelVersion() const override { return m_model->modelVersion(); }
    bool isCalibrated() const override { return m_model->isCalibrated(); }
    void classify(std::span<const domain::Record> records, std::span<domain::PredictionResult> results) const override
    {
        m_model->classify(records, results);
        for (domain::PredictionResult &result : results)
            if (auto *prediction = std::get_if<domain::Prediction>(&result))
                domain::mergeLabels(*prediction, m_schema);
    }
    std::vector<domain::Evidence> evidence(const domain::Record &record, std::uint16_t label,
                                           std::size_t limit) const override
    {
        return m_model->evidence(record, label, limit);
    }

private:
    std::shared_ptr<const classify::Classifier> m_model;
    domain::LabelSchema m_schema;
};

/// What it may still be used for. A label that it can give and nobody may give any more cannot be taken out of it; one
/// that it cannot give makes its promise hold for a part of the records only.
base::Status adapt(Project &project, const std::string &version, int trainedFor,
                   const classify::LinearClassifier &model, LoadedClassifier &loaded)
{
    const domain::LabelSchema &schema = project.schema();
    for (const std::uint16_t label : model.classes()) {
        const std::uint16_t now = schema.current(label);
        if (!schema.isOffered(now))
            return base::fail(ErrorCode::Conflict,
                              version + " was trained for label schema version " + std::to_string(trainedFor) +
                                  " and can still answer '" + schema.nameAt(now) +
                                  "', which is not offered any more; train again",
                              project.path());
    }
    loaded.classifier = std::make_shared<MergedLabels>(std::move(loaded.classifier), schema);
    if (model.labelCount() == schema.labels().size())
        return {};
    loaded.basis.autoThreshold.reset();
    loaded.notice = version + " was trained for label schema version " + std::to_string(trainedFor) +
                    " and does not know the labels that were added since; nothing is committed automatically until "
                    "'train' makes a new one";
    project.events().warning("model_of_earlier_schema", {{"model_version", version}, {"schema_version", trainedFor}});
    return {};
}

Result<LoadedClassifier> loadLinear(Project &project, const std::string &version)
{
    const auto content = project.store().modelContent(version);
    if (!content)
        return tl::unexpected(content.error());
    auto loaded = classify::LinearClassifier::load(bytesOf(*content), version);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto classifier = std::make_shared<classify::LinearClassifier>(std::move(*loaded));
    if (classifier->labelCount() > project.schema().labels().size())
        return base::fail(ErrorCode::Conflict, version + " was trained for another label schema; train again",
                          project.path());
    const auto threshold = calibration::autoThreshold(classifier->heldOut(), project.policy().autoPrecision,
                                                      project.policy().autoConfidence);
    const auto trainedFor = project.store().modelSchemaVersion(version);
    if (!trainedFor)
        return tl::unexpected(trainedFor.error());
    LoadedClassifier adapted{classifier, {true, threshold}};
    if (*trainedFor != project.schemaVersion())
        SECONDLOOK_TRY(adapt(project, version, *trainedFor, *classifier, adapted));
    return adapted;
}

Result<LoadedClassifier> loadRules(Project &project, const std::string &version)
{
    const auto content = project.store().modelContent(version);
    if (!content)
        return tl::unexpected(content.error());
    auto rules = classify::RulesClassifier::fromJson(bytesOf(*content), project.schema(), version);
    if (!rules)
        return tl::unexpected(rules.error());
    return LoadedClassifier{std::make_shared<classify::RulesClassifier>(std::move(*rules)), {}};
}

OutOfFold outOfFoldOf(const std::vector<storage::TrustedLabel> &labels, const classify::TrainedLinear &trained)
{
    const std::vector<std::uint16_t> &classes = trained.classifier->classes();
    const std::span<const float> probabilities(trained.report.outOfFold);
    OutOfFold all;
    for (std::size_t row = 0; row < labels.size(); ++row)
        classify::setDistribution(probabilities.subspan(row * classes.size(), classes.size()), classes,
                                  all.predictions[labels[row].record]);
    return all;
}

/// After all that measure: a label that people could not agree on says nothing about how often the model is right.
base::Status addAmbiguous(Project &project, std::vector<classify::TrainingExample> &examples, TrainedModel &model)
{
    auto ambiguous = storage::readAmbiguousLabels(project.connection(), project.schema());
    if (!ambiguous)
        return tl::unexpected(ambiguous.error());
    for (storage::TrustedLabel &label : ambiguous->likeliest)
        examples.push_back({std::move(label.text), label.label, false});
    model.ambiguous = static_cast<std::int64_t>(ambiguous->likeliest.size());
    model.ambiguousTied = ambiguous->tied;
    return {};
}

} // namespace

Result<LoadedClassifier> loadClassifier(Project &project, const std::string &classifier)
{
    const std::string kind = classifier.substr(0, classifier.find('-'));
    if (kind != "linear" && kind != "rules")
        return base::fail(ErrorCode::Usage, "there is no classifier '" + classifier +
                                                "'; use linear, rules, or a version such as linear-1");
    std::string version = classifier;
    if (version == kind) {
        const auto latest = project.store().latestModel(kind);
        if (!latest)
            return tl::unexpected(latest.error());
        if (!*latest && kind == "rules")
            return base::fail(ErrorCode::NotFound, "the project has no rules yet; give them with --rules FILE");
        version = *latest ? (*latest)->name : "linear-0";
    }
    if (version == "linear-0")
        return LoadedClassifier{std::make_shared<classify::ColdStartClassifier>(project.schema()), {}};
    return kind == "linear" ? loadLinear(project, version) : loadRules(project, version);
}

Result<std::string> addRules(Project &project, const std::string &document, const std::string &file)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "run a classifier"));
    const auto parsed = classify::RulesClassifier::fromJson(document, project.schema(), "rules");
    if (!parsed)
        return base::fail(parsed.error().code, parsed.error().message, file + ": " + parsed.error().context);
    const auto latest = project.store().latestModel("rules");
    if (!latest)
        return tl::unexpected(latest.error());
    if (*latest) {
        const auto content = project.store().modelContent((*latest)->name);
        if (content && bytesOf(*content) == document)
            return (*latest)->name;
    }
    return project.store().addModel("rules", project.schemaVersion(), 0, QByteArray::fromStdString(document), "{}");
}

namespace {

/// `linear` before it is kept.
struct UnkeptLinear
{
    TrainedModel model;
    std::string bytes;
    std::string report;
    OutOfFold outOfFold{};
};

Result<UnkeptLinear> trainUnkept(Project &project, const TrainRequest &request, bool keepsOutOfFold)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "train"));
    auto labels = storage::readTrustedLabels(project.connection());
    if (!labels)
        return tl::unexpected(labels.error());
    std::vector<classify::TrainingExample> examples;
    examples.reserve(labels->size());
    for (storage::TrustedLabel &label : *labels)
        examples.push_back({std::move(label.text), label.label});
    if (examples.empty())
        return base::fail(
            ErrorCode::Input,
            "there are no labels to learn from (gold ones are kept apart); import some with --label or settle "
            "records first",
            project.path());
    UnkeptLinear linear;
    TrainedModel &model = linear.model;
    if (request.withAmbiguous)
        SECONDLOOK_TRY(addAmbiguous(project, examples, model));
    classify::TrainingOptions options;
    options.seed = request.seed;
    options.threads = request.threads;
    options.stop = request.stop;
    options.progress = request.progress;
    options.keepOutOfFold = keepsOutOfFold;
    const auto trained = classify::trainLinear(examples, project.schema().labels().size(), options);
    if (!trained)
        return tl::unexpected(trained.error());

    linear.bytes = trained->classifier->serialize();
    model.labels = static_cast<std::int64_t>(examples.size());
    model.classes = trained->report.classes;
    model.accuracy = trained->report.accuracy;
    model.ece = trained->report.ece;
    model.calibration = trained->report.calibrationMethod;
    model.modelBytes = static_cast<std::int64_t>(linear.bytes.size());
    model.autoThreshold = calibration::autoThreshold(trained->classifier->heldOut(), project.policy().autoPrecision,
                                                     project.policy().autoConfidence);
    const nlohmann::json report = {{"labels", model.labels},
                                   {"classes", model.classes},
                                   {"accuracy", model.accuracy.value},
                                   {"accuracy_low", model.accuracy.low},
                                   {"accuracy_high", model.accuracy.high},
                                   {"ece", model.ece},
                                   {"calibration", model.calibration},
                                   {ambiguousKey, model.ambiguous}};
    linear.report = report.dump();
    if (keepsOutOfFold)
        linear.outOfFold = outOfFoldOf(*labels, *trained);
    return linear;
}

Result<std::string> keepLinear(Project &project, const UnkeptLinear &linear, std::uint64_t seed)
{
    return project.store().addModel("linear", project.schemaVersion(), seed, QByteArray::fromStdString(linear.bytes),
                                    linear.report);
}

} // namespace

Result<TrainedModel> trainLinear(Project &project, const TrainRequest &request)
{
    const auto started = std::chrono::steady_clock::now();
    auto linear = trainUnkept(project, request, false);
    if (!linear)
        return tl::unexpected(linear.error());
    auto name = keepLinear(project, *linear, request.seed);
    if (!name)
        return tl::unexpected(name.error());
    linear->model.modelVersion = std::move(*name);
    linear->model.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return std::move(linear->model);
}

Result<LinearOfNow> linearOfNow(Project &project, const TrainRequest &request)
{
    const auto latest = project.store().latestModel("linear");
    if (!latest)
        return tl::unexpected(latest.error());
    TrainRequest asBefore = request;
    if (*latest) {
        asBefore.seed = (*latest)->seed;
        asBefore.withAmbiguous = nlohmann::json::parse((*latest)->report).value(ambiguousKey, 0) > 0;
    }
    auto linear = trainUnkept(project, asBefore, true);
    if (!linear)
        return tl::unexpected(linear.error());
    if (*latest && (*latest)->schemaVersion == project.schemaVersion()) {
        const auto content = project.store().modelContent((*latest)->name);
        if (!content)
            return tl::unexpected(content.error());
        if (bytesOf(*content) == linear->bytes)
            return LinearOfNow{(*latest)->name, false, std::move(linear->outOfFold)};
    }
    auto name = keepLinear(project, *linear, asBefore.seed);
    if (!name)
        return tl::unexpected(name.error());
    return LinearOfNow{std::move(*name), true, std::move(linear->outOfFold)};
}

} // namespace secondlook::compose
