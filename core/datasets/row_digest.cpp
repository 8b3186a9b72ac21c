#include "datasets/row_digest.h"

#include "base/hash.h"

#include <algorithm>
#include <bit>
#include <type_traits>

namespace secondlook::datasets {

namespace {

class Parts
{
public:
    explicit Parts(std::string &into) : m_into(into) {}

    void put(std::int64_t number)
    {
        for (unsigned shift = 0; shift < 64; shift += 8)
            m_into += static_cast<char>(static_cast<std::uint64_t>(number) >> shift & 0xFFU);
    }
    void put(std::size_t number) { put(static_cast<std::int64_t>(number)); }
    void put(int number) { put(static_cast<std::int64_t>(number)); }
    void put(bool yes) { m_into += yes ? '\1' : '\0'; }
    void put(double number) { put(std::bit_cast<std::int64_t>(number)); }
    void put(const std::string &text)
    {
        put(text.size());
        m_into += text;
    }
    void put(const std::vector<std::string> &list)
    {
        put(list.size());
        for (const std::string &text : list)
            put(text);
    }
    void put(const domain::FieldValue &value)
    {
        put(value.index());
        std::visit(
            [this](const auto &held) {
                using Held = std::decay_t<decltype(held)>;
                if constexpr (std::is_same_v<Held, std::vector<domain::TextSpan>>) {
                    put(held.size());
                    for (const domain::TextSpan &span : held) {
                        put(span.begin);
                        put(span.end);
                        put(span.label);
                    }
                } else if constexpr (!std::is_same_v<Held, domain::NoAnswer>) {
                    put(held);
                }
            },
            value);
    }
    void put(const ExportAnnotation &annotation)
    {
        put(annotation.reviewer);
        put(annotation.label);
        put(annotation.blind);
        put(annotation.at);
        put(annotation.seconds);
        put(annotation.comment);
        put(annotation.guidelineVersion);
        put(annotation.values.size());
        for (const auto &[name, value] : annotation.values) {
            put(name);
            put(value);
        }
    }

private:
    std::string &m_into;
};

} // namespace

RowDigest digestOf(const ExportRow &row, std::string &scratch)
{
    scratch.clear();
    Parts parts(scratch);
    for (const std::string *text :
         {&row.record.externalId, &row.record.text, &row.record.segment, &row.sourceName, &row.label, &row.labelSource,
          &row.gold, &row.modelLabel, &row.modelVersion, &row.decidedAt})
        parts.put(*text);
    parts.put(row.record.fields.size());
    for (const domain::Field &field : row.record.fields) {
        parts.put(field.name);
        parts.put(field.value);
    }
    parts.put(row.distribution.size());
    for (const auto &[label, share] : row.distribution) {
        parts.put(label);
        parts.put(share);
    }
    parts.put(row.confidence.has_value());
    parts.put(row.confidence.value_or(0.0));
    parts.put(row.policyVersion);
    parts.put(row.schemaVersion);
    parts.put(row.reviewers);
    parts.put(row.answers.size());
    for (const ExportAnswer &answer : row.answers) {
        parts.put(answer.name);
        parts.put(answer.value);
    }
    parts.put(row.annotations.size());
    for (const ExportAnnotation &annotation : row.annotations)
        parts.put(annotation);
    parts.put(row.answersDiffer);
    const base::Digest whole = base::sha256(scratch);
    RowDigest digest;
    std::copy_n(whole.begin(), digest.size(), digest.begin());
    return digest;
}

} // namespace secondlook::datasets
