#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::storage {

/// A versioned document as it was set.
struct VersionedDocument
{
    int version = 0;
    std::string document;
};

struct ModelInfo
{
    std::string name; ///< "linear-1"
    std::string classifier;
    int schemaVersion = 0;
    std::string report; ///< JSON object of what training measured
    std::uint64_t seed = 0;
};

/// What the latest run used.
struct RunBasis
{
    std::string modelVersion;
    std::optional<double> autoThreshold;
};

/// Label schemas, policies and models of a project.
class ProjectStore
{
public:
    ProjectStore(Connection &connection, const base::Clock &clock, std::string actor);

    /// Fills a new project with its name and first versions.
    [[nodiscard]] base::Status initialise(const std::string &name, const std::string &schemaDocument,
                                          const std::string &policyDocument);
    [[nodiscard]] base::Result<std::string> name();

    [[nodiscard]] base::Result<VersionedDocument> latestSchema();
    [[nodiscard]] base::Result<VersionedDocument> latestPolicy();
    [[nodiscard]] base::Result<std::string> policyDocument(int version);
    [[nodiscard]] base::Result<std::string> schemaDocument(int version);

    /// Stores a model version and gives its name: the classifier's name and the next number. `action` stands in the
    /// log.
    [[nodiscard]] base::Result<std::string> addModel(const std::string &classifier, int schemaVersion,
                                                     std::uint64_t seed, const QByteArray &content,
                                                     const std::string &report);
    /// Names of all versions of this classifier, the latest first.
    [[nodiscard]] base::Result<std::vector<std::string>> models(const std::string &classifier);
    /// The latest model of this classifier.
    [[nodiscard]] base::Result<std::optional<ModelInfo>> latestModel(const std::string &classifier);
    /// The label schema version that a model was made for. NotFound where there is no such model.
    [[nodiscard]] base::Result<int> modelSchemaVersion(const std::string &name);
    /// The stored bytes of a model; an error where they are not what was stored.
    [[nodiscard]] base::Result<QByteArray> modelContent(const std::string &name);

    [[nodiscard]] base::Result<std::optional<RunBasis>> latestRunBasis();

    /// The reviewer of this name, made if there is none.
    [[nodiscard]] base::Result<base::ReviewerId> reviewer(const std::string &name);

private:
    Connection &m_connection;
    const base::Clock &m_clock;
    std::string m_actor;
};

} // namespace secondlook::storage
