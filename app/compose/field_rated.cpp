#include "app/compose/field_rated.h"

#include "agreement/agreement_report.h"
#include "formats/rating_file.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace secondlook::compose {

using base::ErrorCode;
using base::Result;
using domain::FieldKind;
using domain::FieldValue;
using storage::FieldAnswer;
using storage::FieldAnswers;
using storage::SqlAgreementSource;

namespace {

constexpr const char *noAnswerName = "(no answer)";

Result<domain::SchemaField> fieldNamed(const domain::LabelSchema &schema, const std::string &name)
{
    const auto found = std::ranges::find(schema.fields, name, &domain::SchemaField::name);
    if (found != schema.fields.end() && found->kind == FieldKind::Text)
        return base::fail(ErrorCode::Input, "this field holds free text, which cannot be compared", "field " + name);
    if (found != schema.fields.end())
        return *found;
    const domain::SchemaField &first = schema.fields.front();
    if (!name.empty() && name == first.second) {
        domain::SchemaField second = first;
        second.name = name;
        return second;
    }
    std::string names = first.name;
    for (const std::string &further : schema.answerNames())
        names += ", " + further;
    return base::fail(ErrorCode::NotFound, "there is no such field; the fields are: " + names, "field " + name);
}

/// Labels by name: those of the schema, then others that were given under earlier versions, in order of the alphabet.
class NamedLabels
{
public:
    NamedLabels(const SqlAgreementSource &source, const domain::SchemaField &field, bool isSecond)
        : m_source(source), m_isSecond(isSecond)
    {
        for (const domain::Label &label : field.labels)
            add(label.name);
    }

    /// Before placeOf() is asked: every name that was given.
    void addGiven(const std::set<std::string> &names)
    {
        for (const std::string &name : names)
            if (placeOf(name) == none)
                add(name);
    }
    std::uint32_t placeOf(const std::string &name) const
    {
        if (const int place = m_isSecond ? m_source.placeOfLabel(name) : -1; place >= 0)
            return static_cast<std::uint32_t>(place);
        const auto found = m_places.find(name);
        return found == m_places.end() ? none : found->second;
    }
    const std::vector<std::string> &names() const { return m_names; }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    void add(const std::string &name)
    {
        m_places.emplace(name, static_cast<std::uint32_t>(m_names.size()));
        m_names.push_back(name);
    }

    const SqlAgreementSource &m_source;
    bool m_isSecond;
    std::vector<std::string> m_names;
    std::map<std::string, std::uint32_t> m_places;
};

/// The names of labels in a value.
std::set<std::string> namesIn(const FieldValue &value)
{
    std::set<std::string> names;
    if (const auto *one = std::get_if<std::string>(&value))
        names.insert(*one);
    if (const auto *several = std::get_if<std::vector<std::string>>(&value))
        names.insert(several->begin(), several->end());
    if (const auto *spans = std::get_if<std::vector<domain::TextSpan>>(&value))
        for (const domain::TextSpan &span : *spans)
            names.insert(span.label);
    return names;
}

/// Numbers the answers to one field by what its kind takes for a label.
class FieldNumbers
{
public:
    FieldNumbers(FieldRated &made, FieldAnswers &given) : m_made(made), m_given(given) {}

    /// A choice or a second label; `labels` know all names.
    void choices(const NamedLabels &labels)
    {
        m_made.rated.labels = labels.names();
        m_made.rated.areInOrder = true;
        for (const FieldAnswer &answer : m_given.answers) {
            const auto *name = std::get_if<std::string>(&answer.value);
            add(answer, name != nullptr ? labels.placeOf(*name) : noAnswer());
        }
        m_made.rated.values = formats::labelValues(m_made.rated.labels);
    }
    void yesOrNo()
    {
        m_made.rated.labels = {"no", "yes"};
        m_made.rated.areInOrder = true;
        for (const FieldAnswer &answer : m_given.answers) {
            const auto *isYes = std::get_if<bool>(&answer.value);
            add(answer, isYes == nullptr ? noAnswer() : *isYes ? 1U : 0U);
        }
        m_made.rated.values = formats::labelValues(m_made.rated.labels);
    }
    /// The steps of the schema and those of earlier versions.
    void steps()
    {
        std::set<std::int64_t> steps;
        for (int step = m_made.field.lowest; step <= m_made.field.highest; ++step)
            steps.insert(step);
        for (const FieldAnswer &answer : m_given.answers)
            if (const auto *step = std::get_if<std::int64_t>(&answer.value))
                steps.insert(*step);
        for (const std::int64_t step : steps) {
            m_made.rated.labels.push_back(std::to_string(step));
            m_made.rated.values.push_back(static_cast<double>(step));
        }
        m_made.rated.areInOrder = true;
        for (const FieldAnswer &answer : m_given.answers) {
            const auto *step = std::get_if<std::int64_t>(&answer.value);
            if (step == nullptr)
                ++m_made.leftOut;
            else
                add(answer, static_cast<std::uint32_t>(std::distance(steps.begin(), steps.find(*step))));
        }
    }
    void severalLabels(const NamedLabels &labels)
    {
        m_made.rated.labels = labels.names();
        for (const FieldAnswer &answer : m_given.answers) {
            std::vector<std::uint32_t> set;
            for (const std::string &name : namesIn(answer.value))
                set.push_back(labels.placeOf(name));
            add(answer, m_made.sets.numberOf(std::move(set)));
        }
    }
    void spans(const NamedLabels &labels)
    {
        m_made.rated.labels = labels.names();
        for (const FieldAnswer &answer : m_given.answers) {
            agreement::SpanAnswer &made = m_made.spans.emplace_back();
            made.text = answer.item;
            made.rater = answer.reviewer;
            if (const auto *given = std::get_if<std::vector<domain::TextSpan>>(&answer.value))
                for (const domain::TextSpan &span : *given)
                    made.spans.push_back({placeInText(span.begin), placeInText(span.end), labels.placeOf(span.label)});
        }
    }

    /// Once all are numbered.
    void arrange(std::size_t labels)
    {
        m_made.rated.ratings =
            agreement::Ratings(m_rows, {.items = static_cast<std::uint32_t>(m_given.records.size()),
                                        .raters = static_cast<std::uint32_t>(m_given.reviewers.size()),
                                        .labels = static_cast<std::uint32_t>(labels)});
        m_made.rated.raters = std::move(m_given.reviewers);
    }

private:
    void add(const FieldAnswer &answer, std::uint32_t label)
    {
        m_rows.push_back({answer.item, answer.reviewer, label});
    }
    std::uint32_t noAnswer()
    {
        if (!m_noAnswer) {
            m_noAnswer = static_cast<std::uint32_t>(m_made.rated.labels.size());
            m_made.rated.labels.emplace_back(noAnswerName);
        }
        return *m_noAnswer;
    }
    static std::uint32_t placeInText(std::int64_t place)
    {
        return static_cast<std::uint32_t>(
            std::clamp<std::int64_t>(place, 0, std::numeric_limits<std::uint32_t>::max()));
    }

    FieldRated &m_made;
    FieldAnswers &m_given;
    std::vector<agreement::Rating> m_rows;
    std::optional<std::uint32_t> m_noAnswer;
};

void numberAnswers(FieldRated &made, FieldAnswers &given, const SqlAgreementSource &source, bool isSecond)
{
    NamedLabels labels(source, made.field, isSecond);
    if (made.field.kind != FieldKind::Scale && made.field.kind != FieldKind::YesNo) {
        std::set<std::string> names;
        for (const FieldAnswer &answer : given.answers)
            names.merge(namesIn(answer.value));
        labels.addGiven(names);
    }
    FieldNumbers numbers(made, given);
    switch (made.field.kind) {
    case FieldKind::Choice:
        numbers.choices(labels);
        break;
    case FieldKind::YesNo:
        numbers.yesOrNo();
        break;
    case FieldKind::Scale:
        numbers.steps();
        break;
    case FieldKind::MultiChoice:
        numbers.severalLabels(labels);
        break;
    case FieldKind::Spans:
        numbers.spans(labels);
        break;
    case FieldKind::Text: // was refused
        break;
    }
    numbers.arrange(made.field.kind == FieldKind::MultiChoice ? made.sets.size() : made.rated.labels.size());
}

} // namespace

Result<FieldRated> ratedField(const std::string &path, const std::string &name, const base::Clock &clock,
                              const RatedRequest &request)
{
    const auto source = openSqlAgreementSource(path, {}, clock);
    if (!source)
        return tl::unexpected(source.error());
    const auto schema = (*source)->schema();
    auto field = schema ? fieldNamed(*schema, name) : tl::unexpected(schema.error());
    if (!field)
        return tl::unexpected(field.error());
    FieldRated made;
    made.field = std::move(*field);
    if (name == schema->fields.front().name) {
        auto rated = ratedInProject(path, clock, request);
        if (!rated)
            return tl::unexpected(rated.error());
        made.rated = std::move(*rated);
        return made;
    }
    auto given = (*source)->fieldAnswers(name, request.stop, request.progress);
    if (!given)
        return tl::unexpected(given.error());
    if (given->answers.empty())
        return base::fail(ErrorCode::NotFound, "nobody has answered this field yet", "field " + name);
    numberAnswers(made, *given, **source, name == schema->fields.front().second);
    SECONDLOOK_TRY(nameRecords(made.rated, **source, given->records, request));
    if (made.field.kind == FieldKind::Spans) {
        auto lengths = (*source)->textLengths(given->records, request.stop);
        if (!lengths)
            return tl::unexpected(lengths.error());
        made.characters = std::move(*lengths);
    }
    return made;
}

void keepItems(FieldRated &field, const std::vector<std::uint32_t> &items)
{
    Rated &rated = field.rated;
    rated.ratings = agreement::ofItems(rated.ratings, items);
    if (rated.withRepeats)
        rated.withRepeats = agreement::ofItems(*rated.withRepeats, items);
    const std::set<std::uint32_t> kept(items.begin(), items.end());
    std::erase_if(field.spans, [&kept](const agreement::SpanAnswer &answer) { return !kept.contains(answer.text); });
}

} // namespace secondlook::compose
