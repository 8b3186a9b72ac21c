#include "tests/support/test_project.h"

#include "base/text.h"

#include <QFile>

#include <sstream>

namespace secondlook::test {

namespace {

/// The file of a project that was just made.
QByteArray newProject(const base::Clock &clock)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("new.secondlook")));
    {
        auto made = storage::Connection::create(file.fileName().toStdString());
        if (!made)
            qFatal("%s", made.error().text().c_str());
        storage::ProjectStore store(**made, clock, "tester");
        const base::Status filled = store.initialise("tickets", "{}", "{}");
        if (!filled)
            qFatal("%s", filled.error().text().c_str());
    }
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace

void SpokenClassifier::classify(std::span<const domain::Record> records,
                                std::span<domain::PredictionResult> results) const
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        std::istringstream words(records[i].text);
        std::string label;
        float confidence = 0.0F;
        words >> label >> confidence;
        const int position = m_schema.indexOf(label);
        if (position < 0) {
            results[i] = domain::Failure{false, "no_such_word", label};
            continue;
        }
        domain::Prediction prediction;
        prediction.label = static_cast<std::uint16_t>(position);
        prediction.confidence = prediction.rawConfidence = confidence;
        prediction.scores = {{prediction.label, confidence}};
        prediction.other = 1.0F - confidence;
        results[i] = prediction;
    }
}

TestProject::TestProject()
{
    domain::SchemaField field;
    field.name = "intent";
    field.labels = {{.name = "refund"}, {.name = "delivery"}, {.name = "praise"}};
    m_schema = {"tickets", {field}};
    static const QByteArray made = newProject(m_clock); // to make one takes longer than most tests
    QFile file(QString::fromStdString(path()));
    if (!file.open(QIODevice::WriteOnly) || file.write(made) != made.size())
        qFatal("%s", qPrintable(file.errorString()));
}

std::string TestProject::path(const char *name) const
{
    return m_folder.filePath(QString::fromUtf8(name)).toStdString();
}

std::unique_ptr<storage::Connection> TestProject::connection() const
{
    auto opened = storage::Connection::open(path());
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    return std::move(*opened);
}

pipeline::ImportCounts TestProject::import(const std::vector<std::string> &texts)
{
    storage::SqlImportStore store(connection(), m_clock, "tester", 1);
    const auto source = store.addSource("test", "test.jsonl");
    pipeline::ImportBatch batch;
    for (const std::string &text : texts) {
        pipeline::PreparedRecord prepared;
        prepared.record.externalId = "r" + std::to_string(++m_imported);
        prepared.record.text = text;
        prepared.contentHash = domain::contentHash(prepared.record);
        batch.records.push_back(std::move(prepared));
    }
    const auto counts = store.addBatch(*source, domain::KnownLabelKind::Seed, batch);
    if (!counts)
        qFatal("%s", counts.error().text().c_str());
    return *counts;
}

pipeline::RunReport TestProject::run(const domain::Policy &policy, std::optional<double> autoThreshold, int workers,
                                     pipeline::Selection selection)
{
    const SpokenClassifier classifier(m_schema);
    const routing::Router router(policy, m_schema, {true, autoThreshold});
    storage::SqlRunStore store(connection(), m_clock, "tester");
    const auto pages = [this]() -> base::Result<std::unique_ptr<pipeline::RecordPages>> {
        return std::make_unique<storage::SqlRecordPages>(connection());
    };
    auto report = pipeline::runClassifier(classifier, router, {"spoken", "spoken-1", 1, 1, selection}, store, pages,
                                          {workers, {}, {}});
    if (!report)
        qFatal("%s", report.error().text().c_str());
    return *report;
}

std::unique_ptr<storage::SqlReviewSession> TestProject::session(const std::string &reviewer, double randomShare,
                                                                double repeatShare)
{
    auto opened = connection();
    const auto id = storage::ProjectStore(*opened, m_clock, "tester").reviewer(reviewer);
    if (!id)
        qFatal("%s", id.error().text().c_str());
    storage::ReviewContext context;
    context.facts.schema = m_schema;
    context.facts.schemaVersion = 1;
    context.facts.queueRandomShare = randomShare;
    context.facts.repeatShare = repeatShare;
    context.reviewer = *id;
    context.reviewerName = reviewer;
    return std::make_unique<storage::SqlReviewSession>(std::move(opened), m_clock, context);
}

std::int64_t TestProject::number(const std::string &sql) const
{
    const auto value = connection()->number(sql, -1);
    if (!value)
        qFatal("%s", value.error().text().c_str());
    return *value;
}

} // namespace secondlook::test
