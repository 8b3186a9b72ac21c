#include "quality/record_checks.h"

#include "base/hash.h"
#include "base/text.h"
#include "quality/text_damage.h"
#include "quality/text_keys.h"

#include <algorithm>
#include <numeric>

namespace secondlook::quality {

namespace {

/// A language is that of the import where at least these many records in a hundred whose language is known have it.
constexpr std::int64_t mainShare = 80;
constexpr std::int64_t fewestKnown = 30;

} // namespace

RecordFacts RecordChecks::check(const domain::Record &record, std::string_view label)
{
    RecordFacts facts;
    facts.characters = static_cast<std::int64_t>(base::codePointCount(record.text));
    facts.language = languageOf(record.text);
    m_lengths.add(facts.characters);
    m_cut.add(facts.characters);
    ++m_languages[static_cast<std::size_t>(facts.language)];
    const auto mark = [&facts](bool holds, domain::Signal signal) { facts.signals |= holds ? signal : 0U; };
    mark(lacksField(record, m_declared), domain::MissingField);
    mark(isDamaged(record.text), domain::EncodingDamage);
    mark(isNearDuplicate(record.text), domain::NearDuplicate);
    const bool otherLabel = hasOtherLabel(record.text, label);
    mark(otherLabel || fieldsDisagree(record, m_declared), domain::Contradiction);
    return facts;
}

bool RecordChecks::isNearDuplicate(std::string_view text)
{
    const std::optional<std::uint64_t> key = nearKey(text);
    return key && m_near.put(*key).before;
}

bool RecordChecks::hasOtherLabel(std::string_view text, std::string_view label)
{
    if (label.empty())
        return false;
    const SeenTexts::Seen seen = m_labelled.put(base::stableHash(text));
    const auto said = static_cast<std::uint32_t>(base::stableHash(label));
    if (!seen.before)
        *seen.note = said;
    return *seen.note != said;
}

ImportLimits RecordChecks::limits() const
{
    return {m_lengths.usual(), m_cut.find(), otherLanguages()};
}

Language RecordChecks::mainLanguage() const
{
    const auto *const first = m_languages.begin();
    const auto *const latin = first + static_cast<int>(Language::Latin);
    const auto *const english = first + static_cast<int>(Language::English);
    const auto *const others = first + static_cast<int>(Language::Cyrillic);
    const auto *const otherScript = std::max_element(others, m_languages.end());
    if (*otherScript > std::accumulate(latin, others, std::int64_t(0)))
        return static_cast<Language>(otherScript - first);
    const auto *const told = std::max_element(english, others);
    const bool isOne =
        *told >= fewestKnown && *told * 100 >= std::accumulate(english, others, std::int64_t(0)) * mainShare;
    return isOne ? static_cast<Language>(told - first) : Language::Latin;
}

std::vector<Language> RecordChecks::otherLanguages() const
{
    const Language main = mainLanguage();
    std::int64_t agreeing = 0;
    std::int64_t differing = 0;
    std::vector<Language> others;
    for (int i = 1; i < languageCount; ++i) {
        const auto language = static_cast<Language>(i);
        const std::int64_t records = m_languages[static_cast<std::size_t>(i)];
        const bool differs = surelyDiffer(language, main);
        (differs ? differing : agreeing) += records;
        if (differs && records > 0)
            others.push_back(language);
    }
    if (agreeing < fewestKnown || agreeing * 100 < (agreeing + differing) * mainShare)
        others.clear();
    return others;
}

} // namespace secondlook::quality
