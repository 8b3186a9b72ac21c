#include "app/compose/annotating.h"

#include "formats/annotation_file.h"
#include "formats/field_value_text.h"
#include "storage/gold_tasks.h"
#include "storage/outside_annotations.h"
#include "storage/pack_identity.h"

#include <nlohmann/json.hpp>

#include <set>
#include <unordered_map>

namespace secondlook::compose {

using base::Result;
using base::Status;

namespace {

/// What may be answered beside the label, as fields: a second label is a choice of the first field's labels.
std::vector<domain::SchemaField> answerFields(const domain::LabelSchema &schema)
{
    std::vector<domain::SchemaField> fields;
    if (const domain::SchemaField &first = schema.fields.front(); !first.second.empty()) {
        fields.push_back(first);
        fields.back().name = first.second;
    }
    const auto further = schema.furtherFields();
    fields.insert(fields.end(), further.begin(), further.end());
    return fields;
}

/// Takes the rows of one file into the project, inside one transaction.
class Annotator
{
public:
    explicit Annotator(Project &project) : m_project(project), m_fields(answerFields(project.schema())) {}

    Result<AnnotatedFile> take(const std::vector<formats::AnnotationRow> &rows)
    {
        for (const formats::AnnotationRow &row : rows)
            SECONDLOOK_TRY(takeRow(row));
        for (const std::string &item : m_touched) {
            const auto settled = storage::settleOutside(m_project.connection(), item, m_project.clock().now(),
                                                        {m_project.policy().extraReviewers, m_project.actor()});
            if (!settled)
                return tl::unexpected(settled.error());
            m_file.settled += *settled == storage::OutsideSettlement::Settled ? 1 : 0;
            m_file.contested += *settled == storage::OutsideSettlement::Contested ? 1 : 0;
            m_file.conflicts += *settled == storage::OutsideSettlement::Conflict ? 1 : 0;
        }
        return std::move(m_file);
    }

private:
    void reject(const formats::AnnotationRow &row, const std::string &reason)
    {
        m_file.rejects.push_back({row.line, reason, row.item + "," + row.annotator + "," + row.label});
    }

    /// Takes the true label where the row has one; says why where it cannot.
    Result<std::string> takeGold(const formats::AnnotationRow &row)
    {
        if (row.gold.empty())
            return std::string();
        const int label = m_project.schema().indexOf(row.gold);
        if (label < 0)
            return "gold label '" + row.gold + "' is not in the label schema";
        const auto added = storage::addGold(m_project.connection(), row.item, static_cast<std::uint16_t>(label),
                                            m_project.schemaVersion(), m_project.clock().now());
        if (!added)
            return tl::unexpected(added.error());
        m_file.gold += *added == storage::GoldResult::Added ? 1 : 0;
        if (*added == storage::GoldResult::IsSeed)
            return "the label of '" + row.item + "' trains the classifier, so the record cannot be gold";
        if (*added == storage::GoldResult::Differs)
            return "'" + row.item + "' is gold already, with another label";
        return std::string();
    }

    Result<base::ReviewerId> reviewer(const std::string &name)
    {
        const auto known = m_reviewers.find(name);
        if (known != m_reviewers.end())
            return known->second;
        auto id = m_project.store().reviewer(name);
        if (id)
            m_reviewers.emplace(name, *id);
        return id;
    }

    /// The answers to the further fields; an error of the file that names the field.
    Result<domain::FieldValues> valuesOf(const formats::AnnotationRow &row) const
    {
        domain::FieldValues values;
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            auto value = formats::parseValueCell(row.answers[i], m_fields[i]);
            if (!value)
                return tl::unexpected(value.error());
            if (*value)
                values.emplace(m_fields[i].name, std::move(**value));
        }
        return domain::completed(std::move(values), m_project.schema());
    }

    Status takeRow(const formats::AnnotationRow &row)
    {
        ++m_file.read;
        const int label = m_project.schema().indexOf(row.label);
        if (label < 0) {
            reject(row, "label '" + row.label + "' is not in the label schema");
            return {};
        }
        auto values = valuesOf(row);
        if (!values) {
            reject(row, values.error().text());
            return {};
        }
        const auto gold = takeGold(row);
        if (!gold)
            return tl::unexpected(gold.error());
        if (!gold->empty()) {
            reject(row, *gold);
            return {};
        }
        const auto id = reviewer(row.annotator);
        if (!id)
            return tl::unexpected(id.error());
        storage::OutsideAnnotation annotation;
        annotation.externalId = row.item;
        annotation.reviewer = *id;
        annotation.label = static_cast<std::uint16_t>(label);
        annotation.schemaVersion = m_project.schemaVersion();
        annotation.comment = row.comment;
        annotation.tookMs = row.seconds ? static_cast<std::int64_t>(*row.seconds * 1000.0) : 0;
        annotation.values = std::move(*values);
        const auto added = storage::addOutsideAnnotation(m_project.connection(), annotation, m_project.schema(),
                                                         m_project.clock().now());
        if (!added && added.error().code == base::ErrorCode::Usage) {
            reject(row, added.error().text());
            return {};
        }
        if (!added)
            return tl::unexpected(added.error());
        count(row, *added);
        return {};
    }

    void count(const formats::AnnotationRow &row, storage::OutsideResult result)
    {
        switch (result) {
        case storage::OutsideResult::NoSuchRecord:
            reject(row, "there is no record with id '" + row.item + "'");
            return;
        case storage::OutsideResult::Duplicate:
            ++m_file.duplicates;
            return;
        case storage::OutsideResult::Superseded:
            ++m_file.superseded;
            break;
        case storage::OutsideResult::Added:
            break;
        }
        ++m_file.imported;
        m_touched.insert(row.item);
    }

    Project &m_project;
    std::vector<domain::SchemaField> m_fields;
    AnnotatedFile m_file;
    std::unordered_map<std::string, base::ReviewerId> m_reviewers;
    std::set<std::string> m_touched;
};

} // namespace

Result<AnnotatedFile> annotate(Project &project, const AnnotateRequest &request)
{
    SECONDLOOK_TRY(storage::mustNotBePack(project.connection(), "bring in annotations"));
    const auto rows = formats::readAnnotations(
        request.file, {request.itemColumn, request.reviewerColumn, request.labelColumn, project.schema().answerNames()},
        request.lastWins);
    if (!rows)
        return tl::unexpected(rows.error());
    auto transaction = storage::Transaction::write(project.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto file = Annotator(project).take(*rows);
    if (!file)
        return file;
    const nlohmann::json detail = {
        {"file", request.file}, {"imported", file->imported}, {"superseded", file->superseded}, {"gold", file->gold}};
    SECONDLOOK_TRY(storage::appendAudit(project.connection(), project.clock().now(), project.actor(), "annotate",
                                        "annotations", detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    return file;
}

} // namespace secondlook::compose
