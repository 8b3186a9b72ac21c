#include "storage/change_facts.h"

#include "base/text.h"
#include "domain/annotation.h"
#include "domain/review_task.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace secondlook::storage {

using base::Status;
using nlohmann::json;
using review::Change;

namespace {

constexpr std::size_t longestFact = 1'000; ///< bytes
constexpr std::size_t mostFacts = 40;
constexpr std::string_view nameNow = "(SELECT l.name FROM current_label l WHERE l.label = ";

std::string factText(const json &value)
{
    if (value.is_string())
        return base::shortened(value.get_ref<const std::string &>(), longestFact);
    if (value.is_array())
        return std::to_string(value.size());
    if (value.is_null())
        return {};
    return base::shortened(value.dump(-1, ' ', false, json::error_handler_t::replace), longestFact);
}

/// The number behind a word such as "record"; 0 where the text is something else.
std::int64_t numberBehind(std::string_view text, std::string_view word)
{
    if (!text.starts_with(word) || text.size() <= word.size() + 1 || text[word.size()] != ' ')
        return 0;
    std::int64_t number = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + word.size() + 1, end, number);
    return read.ec == std::errc() && read.ptr == end ? number : 0;
}

void addFact(Change &change, const char *name, std::string value)
{
    if (!value.empty())
        change.facts.push_back({name, std::move(value)});
}

} // namespace

std::int64_t numberOf(const std::string &text)
{
    std::int64_t number = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? number : 0;
}

Change ChangeFacts::written(const AuditEvent &event)
{
    Change change;
    change.entry = event.sequence;
    change.at = event.at;
    change.actor = event.actor;
    change.action = event.action;
    change.subject = event.subject;
    change.record = {numberBehind(event.subject, "record")};
    const json detail = json::parse(event.detail, nullptr, false);
    if (detail.is_object())
        for (const auto &[name, value] : detail.items())
            if (change.facts.size() < mostFacts)
                addFact(change, name.c_str(), factText(value));
    return change;
}

Status ChangeFacts::complete(Change &change)
{
    SECONDLOOK_TRY(addReviewer(change));
    if (change.record.isValid())
        SECONDLOOK_TRY(addRecord(change));
    if (change.action.starts_with("annotate_")) {
        const auto withheld = isWithheld(change);
        if (!withheld)
            return tl::unexpected(withheld.error());
        change.withheld = *withheld;
        if (!change.withheld)
            return addAnswer(change);
        change.facts.clear();
        return {};
    }
    if (change.action == "adjudicate_taken_back")
        return addDecision(change);
    if (change.action == "import")
        return addSource(change);
    return {};
}

Status ChangeFacts::addReviewer(Change &change)
{
    auto known = m_reviewers.find(change.actor);
    if (known == m_reviewers.end()) {
        const auto id = m_connection.number("SELECT id FROM reviewer WHERE name = :name", 0, change.actor);
        if (!id)
            return tl::unexpected(id.error());
        if (*id == 0)
            return {}; // may come to review later
        known = m_reviewers.emplace(change.actor, base::ReviewerId{*id}).first;
    }
    change.reviewer = known->second;
    return {};
}

Status ChangeFacts::addRecord(Change &change)
{
    auto row = m_connection.query("SELECT external_id FROM record WHERE id = :id", change.record);
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->next())
        change.externalId = (*row)->text(0);
    (*row)->finish();
    return {};
}

base::Result<bool> ChangeFacts::isWithheld(const Change &change)
{
    if (change.actor == m_reader)
        return false;
    constexpr auto done = static_cast<std::int64_t>(domain::TaskState::Done);
    const auto state =
        m_connection.number("SELECT state FROM review_task WHERE record_id = :record", done, change.record);
    if (!state)
        return tl::unexpected(state.error());
    return *state != done;
}

Status ChangeFacts::addAnswer(Change &change)
{
    auto row =
        m_connection.query("SELECT a.own_confidence, a.skip_reason, a.flag_reason, a.comment, " + std::string(nameNow) +
                               "b.label) FROM annotation a LEFT JOIN annotation b ON b.id = a.supersedes WHERE "
                               "a.id = :id",
                           numberOf(change.fact("annotation")));
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->next()) {
        if (!(*row)->isNull(0))
            addFact(change, "own_confidence", (*row)->text(0));
        if ((*row)->integer(1) != 0)
            addFact(change, "skip_reason", (*row)->text(1));
        if ((*row)->integer(2) != 0)
            addFact(change, "flag_reason", (*row)->text(2));
        addFact(change, "comment", base::shortened((*row)->text(3), longestFact));
        addFact(change, "label_before", (*row)->text(4));
    }
    (*row)->finish();
    return {};
}

Status ChangeFacts::addDecision(Change &change)
{
    auto row = m_connection.query("SELECT " + std::string(nameNow) + "j.label) FROM adjudication j WHERE j.id = :id",
                                  numberOf(change.fact("takes_back")));
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->next())
        addFact(change, "label_before", (*row)->text(0));
    (*row)->finish();
    return {};
}

Status ChangeFacts::addSource(Change &change)
{
    auto row = m_connection.query("SELECT name FROM source WHERE id = :id", numberBehind(change.subject, "source"));
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->next())
        addFact(change, "source", base::shortened((*row)->text(0), longestFact));
    (*row)->finish();
    return {};
}

std::string ChangeFacts::folded(const std::string &text)
{
    return QString::fromStdString(text).toCaseFolded().toStdString();
}

bool ChangeFacts::mentions(const Change &change, const std::string &text)
{
    const auto holds = [&text](const std::string &part) { return folded(part).find(text) != std::string::npos; };
    return holds(change.externalId) || std::ranges::any_of(change.facts, holds, &domain::Field::value) ||
           (!change.record.isValid() && holds(change.subject));
}

} // namespace secondlook::storage
