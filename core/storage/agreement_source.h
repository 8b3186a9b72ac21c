#pragma once

#include "base/clock.h"
#include "domain/policy.h"
#include "review/agreement_source.h"
#include "storage/field_answers.h"
#include "storage/guideline_scope.h"
#include "storage/sql/connection.h"

#include <functional>
#include <memory>
#include <string_view>

namespace secondlook::storage {

/// What it takes to review the guideline.
struct GuidelineReviewing
{
    CompareGuidelines compare;
    const base::Clock &clock;
    std::string actor; ///< the reader, by name; named in the audit log
};

/// Reads the document of a policy; sureFrom() needs it.
using ReadPolicy = std::function<base::Result<domain::Policy>(const std::string &document)>;

/// Agreement out of the project file. Long reads are shared between connections of their own, one a core.
class SqlAgreementSource final : public review::AgreementSource
{
public:
    SqlAgreementSource(std::unique_ptr<Connection> connection, domain::LabelSchema schema, GuidelineReviewing reviewing,
                       ReadPolicy readPolicy = {});

    base::Result<domain::LabelSchema> schema() override { return m_schema; }
    base::Result<review::Judgements> judgements(const std::stop_token &stop,
                                                const base::ProgressCallback &progress) override;
    base::Result<std::vector<review::GuidelineTime>> guidelineTimes() override;
    base::Result<std::optional<domain::GuidelineReview>> guidelineReview() override;
    base::Result<std::int64_t> askForReview(int version, std::int64_t sample) override;
    base::Result<double> sureFrom() override;
    base::Result<std::vector<base::RecordId>> stillAsked() override;
    base::Status noteSeen(const std::vector<base::RecordId> &records) override;
    base::Result<review::Segments> segments(const std::vector<base::RecordId> &records,
                                            const std::stop_token &stop) override;
    base::Result<std::vector<std::optional<domain::Prediction>>> predictions(const std::vector<base::RecordId> &records,
                                                                             const std::stop_token &stop) override;
    base::Result<std::vector<domain::Record>> records(const std::vector<base::RecordId> &records) override;

    /// The ids that the records came with. "" where one is gone.
    base::Result<std::vector<std::string>> externalIds(const std::vector<base::RecordId> &records,
                                                       const std::stop_token &stop);
    /// What was answered to one further field; see readFieldAnswers().
    base::Result<FieldAnswers> fieldAnswers(const std::string &field, const std::stop_token &stop,
                                            const base::ProgressCallback &progress)
    {
        return readFieldAnswers(*m_connection, field, stop, progress);
    }
    /// The place in schema() of a label by its name, or by one that it had in an earlier version; -1: there is none.
    int placeOfLabel(std::string_view name) const;
    /// How many Unicode code points their texts have.
    base::Result<std::vector<std::uint32_t>> textLengths(const std::vector<base::RecordId> &records,
                                                         const std::stop_token &stop);

private:
    using ReadPart = std::function<base::Status(Connection &, std::size_t part)>;

    /// Where the label stands in schema(): labels that are gone have no place of their own.
    std::uint16_t placeOf(std::uint16_t label) const;
    void takePlaces(domain::Prediction &prediction) const;
    base::Status inParts(const ReadPart &read, const std::stop_token &stop);
    base::Result<std::vector<std::string>>
    columnOf(const std::string &column, const std::vector<base::RecordId> &records, const std::stop_token &stop);
    base::Status nameReviewers(const std::vector<base::ReviewerId> &ids, review::Judgements &judgements);
    base::Status addGold(review::Judgements &judgements);
    base::Status addRepeats(const std::vector<base::ReviewerId> &ids, review::Judgements &judgements);

    std::unique_ptr<Connection> m_connection;
    domain::LabelSchema m_stored;
    domain::LabelSchema m_schema;        ///< what a reader sees: no labels that were merged
    std::vector<std::uint16_t> m_places; ///< in m_schema, by position in m_stored
    GuidelineReviewing m_reviewing;
    ReadPolicy m_readPolicy;
};

} // namespace secondlook::storage
