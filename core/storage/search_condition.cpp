#include "storage/search_condition.h"

#include "base/text.h"
#include "domain/annotation.h"
#include "storage/record_columns.h"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace secondlook::storage {

using review::Comparison;
using review::FilterKey;
using review::FilterTerm;

namespace {

/// More sources of one name than this make an expression that is slower than looking at each record.
constexpr std::size_t mostSources = 100;

bool isPredicted(FilterKey key)
{
    return key == FilterKey::Label || key == FilterKey::Tier || key == FilterKey::Confidence;
}

/// Whether the index surely has a word of this. Of signs alone it has none, and a phrase of none is found nowhere.
bool hasWords(const std::string &text)
{
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; });
}

std::string_view sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return " < ";
    case Comparison::AtMost:
        return " <= ";
    case Comparison::Greater:
        return " > ";
    case Comparison::AtLeast:
        return " >= ";
    case Comparison::Equal:
        break;
    }
    return " = ";
}

/// Turns terms into sets of ids and conditions on a record.
class ConditionWriter
{
public:
    ConditionWriter(const FilterFacts &facts, IdRange range, const Dialect &dialect, BoundValues &values)
        : m_facts(facts), m_range(range), m_dialect(dialect), m_values(values)
    {
    }

    std::string within(const std::string &column)
    {
        const std::string from = m_values.add(m_range.from);
        return column + " >= " + from + " AND " + column + " < " + m_values.add(m_range.before);
    }

    /// The set of the index of words first: of sets that are equally small, it is found the fastest.
    std::vector<std::string> wanted(const review::RecordFilter &filter)
    {
        std::vector<std::string> sets;
        std::vector<std::string> matches;
        std::vector<FilterTerm> predicted;
        for (const FilterTerm &term : filter.terms) {
            std::string match = term.negated ? std::string() : expression(term);
            if (!match.empty())
                matches.push_back(std::move(match));
            if (isPredicted(term.key) && !term.negated)
                predicted.push_back(term);
        }
        // All words in one expression: the index answers it by the rarest of them.
        if (!matches.empty())
            sets.push_back(matched(m_dialect.matchAll(matches)));
        for (const FilterTerm &term : filter.terms) {
            if (!term.negated && term.key == FilterKey::Id && term.prefix && m_facts.fewIds.at(term.value))
                sets.push_back(idsThatBegin(term.value, m_values));
            if (!term.negated && (isOutcome(term) || term.key == FilterKey::Reviewer || term.key == FilterKey::Near ||
                                  term.key == FilterKey::Signal))
                sets.push_back(setOf(term));
        }
        if (!predicted.empty())
            sets.push_back(predictions(predicted));
        return sets;
    }

    /// What is left of a term beside the wanted sets; empty where nothing is.
    std::string rest(const FilterTerm &term)
    {
        const std::string is = term.negated ? " <> " : " = ";
        switch (term.key) {
        case FilterKey::Source:
            return std::string("r.source_id") + (term.negated ? " NOT" : "") +
                   " IN (SELECT s.id FROM source s WHERE s.name = " + m_values.add(term.value) + ")";
        case FilterKey::Id:
            return (term.prefix ? beginningOfId(term.value) : "r.external_id") + is + m_values.add(term.value);
        case FilterKey::Field:
            return std::string(term.negated ? "NOT " : "") +
                   "(r.segment = " + m_values.add(term.name + "=" + term.value) + " OR " + hasField(term) + ")";
        case FilterKey::State:
            if (!term.state)
                return term.negated ? "r.id IN (" + outcomes(term) + ")" : isNew(term);
            break;
        default:
            break;
        }
        return term.negated ? "r.id NOT IN (" + setOf(term) + ")" : std::string();
    }

private:
    static bool isOutcome(const FilterTerm &term)
    {
        return term.key == FilterKey::Settled || (term.key == FilterKey::State && term.state);
    }

    const std::vector<std::int64_t> &sourcesOf(const FilterTerm &term) const { return m_facts.sources.at(term.value); }

    /// What the index of words can say of a term; empty where it can say nothing.
    std::string expression(const FilterTerm &term) const
    {
        if (term.key == FilterKey::Text)
            return m_dialect.matchAny({{"text", term.value}});
        if (term.key == FilterKey::Field && hasWords(term.name + term.value))
            return m_dialect.matchAny(
                {{"segment", term.name + "=" + term.value}, {"fields", fieldsToJson({{term.name, term.value}})}});
        if (term.key != FilterKey::Source || sourcesOf(term).empty() || sourcesOf(term).size() > mostSources)
            return {};
        std::vector<TextPhrase> phrases;
        for (const std::int64_t source : sourcesOf(term))
            phrases.push_back({"source", std::to_string(source)});
        return m_dialect.matchAny(phrases);
    }

    /// The ids for which a term holds that is no question to the record itself.
    std::string setOf(const FilterTerm &term)
    {
        if (term.key == FilterKey::Text)
            return matched(expression(term));
        if (term.key == FilterKey::Reviewer)
            return answered(term);
        if (term.key == FilterKey::Near)
            return alike(term);
        if (term.key == FilterKey::Signal)
            return showing(term);
        return isPredicted(term.key) ? predictions({term}) : outcomes(term);
    }

    std::string matched(const std::string &match)
    {
        const std::string from = m_values.add(m_range.from);
        return m_dialect.textMatches(m_values.add(match), from, m_values.add(m_range.before));
    }

    std::string predictions(const std::vector<FilterTerm> &terms)
    {
        // The order of this join keeps to the index that holds all that the terms ask for.
        std::string sql = "SELECT p.record_id FROM prediction p CROSS JOIN outcome q WHERE " + within("p.record_id");
        for (const FilterTerm &term : terms) {
            if (term.key == FilterKey::Label)
                sql += " AND p.label" + countsAs(term.label);
            else if (term.key == FilterKey::Tier)
                sql += " AND p.tier = " + m_values.add(term.tier);
            else // stored as what a float becomes
                sql += " AND p.confidence" + std::string(sign(term.comparison)) +
                       m_values.add(static_cast<double>(term.number));
        }
        return sql + " AND q.record_id = p.record_id AND q.run_id = p.run_id";
    }

    /// Condition: a stored label is this one or became it.
    std::string countsAs(std::uint16_t label)
    {
        std::string any = m_values.add(label);
        const auto merged = m_facts.mergedInto.find(label);
        if (merged == m_facts.mergedInto.end())
            return " = " + any;
        for (const std::int64_t before : merged->second)
            any += ", " + m_values.add(before);
        return " IN (" + any + ")";
    }

    std::string outcomes(const FilterTerm &term)
    {
        const std::string sql = "SELECT q.record_id FROM outcome q WHERE " + within("q.record_id");
        if (term.key == FilterKey::Settled)
            return sql + " AND q.label" + countsAs(term.label) +
                   " AND q.state = " + m_values.add(domain::RecordState::Settled);
        return term.state ? sql + " AND q.state = " + m_values.add(*term.state) : sql;
    }

    std::string isNew(const FilterTerm &term)
    {
        // A range in which every id has an outcome has nothing new: its records need not be read.
        const std::string some = "(SELECT COUNT(*) FROM outcome c WHERE " + within("c.record_id") + ") < ";
        return some + m_values.add(m_range.before - m_range.from) + " AND r.id NOT IN (" + outcomes(term) + ")";
    }

    std::string answered(const FilterTerm &term)
    {
        return "SELECT a.record_id FROM annotation a JOIN reviewer v ON v.id = a.reviewer_id WHERE " +
               within("a.record_id") + " AND v.name = " + m_values.add(term.value) + " AND a.action <> " +
               m_values.add(domain::Action::Undo) +
               " AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id)";
    }

    std::string showing(const FilterTerm &term)
    {
        // The first condition is that of the index, which holds no other records.
        return "SELECT g.id FROM record g WHERE g.signals <> 0 AND " + within("g.id") + " AND (g.signals & " +
               m_values.add(term.signal) + ") <> 0";
    }

    std::string alike(const FilterTerm &term)
    {
        return "SELECT k.record_id FROM near_text k WHERE " + within("k.record_id") +
               " AND k.text_key IN (SELECT j.text_key FROM near_text j JOIN record q ON q.id = j.record_id WHERE "
               "q.external_id = " +
               m_values.add(term.value) + ")";
    }

    std::string beginningOfId(const std::string &beginning)
    {
        return "SUBSTR(r.external_id, 1, " + m_values.add(static_cast<std::int64_t>(base::codePointCount(beginning))) +
               ")";
    }

    std::string hasField(const FilterTerm &term)
    {
        const std::string name = m_values.add(term.name);
        return m_dialect.hasMember("r.fields", name, m_values.add(term.value));
    }

    const FilterFacts &m_facts;
    IdRange m_range;
    const Dialect &m_dialect;
    BoundValues &m_values;
};

} // namespace

bool needsNearTexts(const review::RecordFilter &filter)
{
    return std::any_of(filter.terms.begin(), filter.terms.end(),
                       [](const FilterTerm &term) { return term.key == FilterKey::Near; });
}

bool needsTextIndex(const review::RecordFilter &filter)
{
    return std::any_of(filter.terms.begin(), filter.terms.end(), [](const FilterTerm &term) {
        return term.key == FilterKey::Text ||
               (!term.negated && (term.key == FilterKey::Field || term.key == FilterKey::Source));
    });
}

std::string idsThatBegin(const std::string &beginning, BoundValues &values)
{
    // Above everything that begins so and below everything else that is greater: no character is greater than this.
    static const std::string last = "\U0010FFFF";
    std::string sql = "SELECT k.id FROM record k WHERE k.external_id >= " + values.add(beginning);
    return sql + " AND k.external_id < " + values.add(beginning + last);
}

std::vector<std::string> wantedSets(const review::RecordFilter &filter, const FilterFacts &facts, IdRange range,
                                    const Dialect &dialect, BoundValues &values)
{
    return ConditionWriter(facts, range, dialect, values).wanted(filter);
}

std::string searchCondition(const review::RecordFilter &filter, const FilterFacts &facts, IdRange range,
                            const Dialect &dialect, BoundValues &values)
{
    ConditionWriter writer(facts, range, dialect, values);
    const std::vector<std::string> sets = writer.wanted(filter);
    std::vector<std::size_t> order(sets.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (facts.setSizes.size() == sets.size())
        std::stable_sort(order.begin(), order.end(),
                         [&facts](std::size_t a, std::size_t b) { return facts.setSizes[a] < facts.setSizes[b]; });
    std::string sql = writer.within("r.id");
    // The plus sign keeps the planner from starting with a larger set; it only makes those that are asked for.
    for (std::size_t i = 0; i < order.size(); ++i)
        sql += (i == 0 ? " AND r.id IN (" : " AND +r.id IN (") + sets[order[i]] + ")";
    for (const FilterTerm &term : filter.terms) {
        const std::string rest = writer.rest(term);
        if (!rest.empty())
            sql += " AND " + rest;
    }
    return sql;
}

} // namespace secondlook::storage
