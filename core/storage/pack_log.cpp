#include "storage/pack_log.h"

#include "storage/audit_log.h"
#include "storage/field_values.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace secondlook::storage {

namespace {

constexpr std::string_view annotated = "annotate_";

} // namespace

base::Status PackLog::read(Connection &connection, const std::string &path)
{
    const auto check = verifyAudit(connection);
    if (!check)
        return tl::unexpected(check.error());
    if (check->firstBroken != 0 || check->events == 0)
        return base::fail(base::ErrorCode::Input,
                          "the pack was altered: its log does not verify; ask for it as it was reviewed", path);
    m_head = check->head;
    return readAudit(connection, [this](const AuditEvent &event) {
        if (event.action.starts_with(annotated))
            tell(event.action, event.subject, event.detail);
    });
}

void PackLog::tell(const std::string &action, const std::string &subject, const std::string &detail)
{
    const auto json = nlohmann::json::parse(detail, nullptr, false);
    if (!json.is_object() || !json.contains("annotation") || !json["annotation"].is_number_integer())
        return;
    Told told{action, subject, {}, false, 0, "{}", 0};
    if (json.contains("label") && json["label"].is_string())
        told.label = json["label"].get<std::string>();
    if (json.contains("blind") && json["blind"].is_boolean())
        told.blind = json["blind"].get<bool>();
    if (json.contains("supersedes") && json["supersedes"].is_number_integer())
        told.supersedes = json["supersedes"].get<std::int64_t>();
    if (json.contains("answers"))
        told.answers = json["answers"].dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (json.contains("guideline_version") && json["guideline_version"].is_number_integer())
        told.guidelineVersion = json["guideline_version"].get<std::int64_t>();
    m_told.insert_or_assign(json["annotation"].get<std::int64_t>(), std::move(told));
}

bool PackLog::confirms(const domain::Annotation &annotation, const domain::LabelSchema &schema)
{
    const auto found = m_told.find(annotation.id.value);
    if (found == m_told.end())
        return false;
    const Told expected{std::string(annotated) + std::string(actionName(annotation.action)),
                        "record " + std::to_string(annotation.record.value),
                        annotation.label ? std::string(schema.nameAt(*annotation.label)) : std::string(),
                        annotation.blind,
                        annotation.supersedes.value,
                        valuesToText(annotation.values),
                        annotation.guidelineVersion};
    const bool same = found->second == expected;
    m_told.erase(found);
    return same;
}

} // namespace secondlook::storage
