#pragma once

#include "domain/record.h"
#include "domain/signal.h"
#include "quality/cut_length.h"
#include "quality/declared_fields.h"
#include "quality/language.h"
#include "quality/length_spread.h"
#include "quality/seen_texts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace secondlook::quality {

/// What one record shows, as far as it and those before it can tell.
struct RecordFacts
{
    std::uint32_t signals = 0;   ///< bits of domain::Signal
    std::int64_t characters = 0; ///< of the text
    Language language = Language::Unknown;

    bool operator==(const RecordFacts &) const = default;
};

/// What only the whole import can tell about its records. Each is set only where some record is concerned.
struct ImportLimits
{
    std::optional<LengthRange> usualLength; ///< outside: domain::OutlierLength
    std::optional<std::int64_t> cutLength;  ///< of this length and endsOpen(): domain::Truncated
    std::vector<Language> otherLanguages{}; ///< in one of these: domain::OtherLanguage

    bool isEmpty() const { return !usualLength && !cutLength && otherLanguages.empty(); }
};

/// Looks at the records of one import, one after the other, in memory that does not grow with their number.
class RecordChecks
{
public:
    explicit RecordChecks(DeclaredFields declared) : m_declared(std::move(declared)) {}

    /// `label` is the one that came with the record; empty where none did. Near-duplicates and contradictions are told
    /// of the later record.
    RecordFacts check(const domain::Record &record, std::string_view label);

    /// Of all records so far.
    ImportLimits limits() const;

private:
    bool isNearDuplicate(std::string_view text);
    bool hasOtherLabel(std::string_view text, std::string_view label);
    /// The script that most records are in; for the Latin one the language of those that can be told, where it is one.
    Language mainLanguage() const;
    std::vector<Language> otherLanguages() const;

    DeclaredFields m_declared;
    LengthSpread m_lengths;
    CutLength m_cut;
    std::array<std::int64_t, languageCount> m_languages{};
    SeenTexts m_near;
    SeenTexts m_labelled; ///< texts, with the hash of the label they came with
};

} // namespace secondlook::quality
