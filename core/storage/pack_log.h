#pragma once

#include "base/result.h"
#include "domain/annotation.h"
#include "domain/label_schema.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <map>
#include <string>

namespace secondlook::storage {

/// The audit log of a pack as a witness of its answers. It says of each answer what was done, with which label and
/// further values, under which guideline, and whether blind.
class PackLog
{
public:
    /// Error: Input, where the chain does not verify.
    [[nodiscard]] base::Status read(Connection &connection, const std::string &path);

    /// Whether the log does not speak against this answer. Each answer is asked for once.
    bool confirms(const domain::Annotation &annotation, const domain::LabelSchema &schema);

    /// Answers in the log that were not asked for.
    std::size_t answersLeft() const { return m_told.size(); }
    const std::string &head() const { return m_head; }

private:
    struct Told
    {
        std::string action;
        std::string subject;
        std::string label;
        bool blind = false;
        std::int64_t supersedes = 0;
        std::string answers{};
        std::int64_t guidelineVersion = 0;

        bool operator==(const Told &) const = default;
    };
    void tell(const std::string &action, const std::string &subject, const std::string &detail);

    std::string m_head;
    std::map<std::int64_t, Told> m_told;
};

} // namespace secondlook::storage
