#pragma once

#include "domain/label_schema.h"
#include "pipeline/run.h"
#include "storage/import_store.h"
#include "storage/project_store.h"
#include "storage/review_session.h"
#include "storage/run_store.h"
#include "storage/sql/connection.h"
#include "tests/support/test_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

namespace secondlook::test {

/// Says "label, confidence" of a text such as "refund 0.7 anything": what a classifier would, without training one.
class SpokenClassifier final : public classify::Classifier
{
public:
    explicit SpokenClassifier(const domain::LabelSchema &schema) : m_schema(schema) {}
    std::string name() const override { return "spoken"; }
    std::string modelVersion() const override { return "spoken-1"; }
    bool isCalibrated() const override { return true; }
    void classify(std::span<const domain::Record> records, std::span<domain::PredictionResult> results) const override;

private:
    const domain::LabelSchema &m_schema;
};

/// A project in a folder of its own, with three labels and a clock that tests move.
class TestProject
{
public:
    TestProject();

    std::string path(const char *name = "tickets.secondlook") const;
    std::unique_ptr<storage::Connection> connection() const;
    /// Imports records with ids r1, r2, ... and these texts, in one batch.
    pipeline::ImportCounts import(const std::vector<std::string> &texts);
    pipeline::RunReport run(const domain::Policy &policy, std::optional<double> autoThreshold, int workers = 2,
                            pipeline::Selection selection = pipeline::Selection::New);
    std::unique_ptr<storage::SqlReviewSession> session(const std::string &reviewer, double randomShare = 0.05,
                                                       double repeatShare = 0.0);
    std::int64_t number(const std::string &sql) const;

    const domain::LabelSchema &schema() const { return m_schema; }
    /// What sessions that are opened from now on ask for beside the label.
    void ask(const std::vector<domain::SchemaField> &further, const std::string &second = {})
    {
        m_schema.fields.resize(1);
        m_schema.fields.front().second = second;
        m_schema.fields.insert(m_schema.fields.end(), further.begin(), further.end());
    }
    TestClock &clock() { return m_clock; }

private:
    QTemporaryDir m_folder;
    TestClock m_clock;
    domain::LabelSchema m_schema;
    std::int64_t m_imported = 0;
};

} // namespace secondlook::test
