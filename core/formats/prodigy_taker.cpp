#include "base/text.h"
#include "formats/field_value_text.h"
#include "formats/item_taker.h"
#include "formats/kept_json.h"
#include "formats/schema_questions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace secondlook::formats {

namespace {

constexpr std::array<std::string_view, 15> prodigyKeys = {
    "meta",        "second_look", "options",       "accept",     "label",   "answer",  "versions", "text",
    "_session_id", "comment",     "_annotator_id", "_timestamp", "seconds", "answers", "sessions"};

class ProdigyTaker final : public ItemTaker
{
public:
    explicit ProdigyTaker(const ImportSettings &settings)
        : m_settings(settings), m_questions(furtherQuestions(settings.schema))
    {
    }

    std::string take(Json &item, domain::IncomingRecord &into, std::vector<std::string> &complaints) override
    {
        const std::string textKey = m_settings.columns.text.empty() ? "text" : m_settings.columns.text;
        into.record.text = fieldText(valueAt(item, textKey));
        takeMeta(item, into);
        const std::string place = complaintPlace("task", into.record.externalId);
        if (base::trimmed(into.record.text).empty())
            return place + "no text under \"" + textKey + "\"; --text names its key";
        Json kept = Json::object();
        keepLine(item, textKey, kept);
        std::string refusal = takeAnswers(item, place, into, kept, complaints);
        keep(into.record, "prodigy", kept);
        return refusal;
    }

private:
    void takeMeta(const Json &item, domain::IncomingRecord &into) const
    {
        const Json &meta = valueAt(item, "meta");
        if (!m_settings.columns.id.empty()) {
            into.record.externalId = idText(valueAt(item, m_settings.columns.id));
            if (into.record.externalId.empty())
                into.record.externalId = idText(valueAt(meta, m_settings.columns.id));
        }
        takeOwnObject(valueAt(item, "second_look"), into);
        for (const Json *id : {&valueAt(item, "id"), &valueAt(meta, "id"), &valueAt(item, "_input_hash")}) {
            if (into.record.externalId.empty())
                into.record.externalId = idText(*id);
        }
        if (!meta.is_object())
            return;
        for (const auto &[key, value] : meta.items())
            into.record.fields.push_back({key, fieldText(value)});
    }

    static void keepLine(const Json &item, const std::string &textKey, Json &kept)
    {
        for (const auto &[key, value] : item.items()) {
            if (key != textKey && std::ranges::find(prodigyKeys, key) == prodigyKeys.end())
                kept["line"][key] = value;
        }
        const Json &meta = valueAt(item, "meta");
        if (!meta.is_object())
            return;
        for (const auto &[key, value] : meta.items()) {
            if (!value.is_string())
                kept["meta"][key] = value;
        }
    }

    /// A line of the review recipe holds the answers that were reviewed, each with the sessions that gave it.
    std::string takeAnswers(const Json &item, const std::string &place, domain::IncomingRecord &into, Json &kept,
                            std::vector<std::string> &complaints) const
    {
        for (const Json &version : valueAt(item, "versions")) {
            for (const Json &session : valueAt(version, "sessions")) {
                if (session.is_string())
                    takeAnswer(version, session.get<std::string>(), session.get<std::string>(), place, into, kept,
                               complaints);
            }
        }
        const std::string session = stringAt(item, "_session_id");
        const std::string named = stringAt(item, "_annotator_id");
        const std::string who = !named.empty() ? named : !session.empty() ? session : m_settings.annotator;
        if (!who.empty()) {
            takeAnswer(item, who, session, place, into, kept, complaints);
            return {};
        }
        domain::IncomingAnnotation answer;
        const std::string refusal = labelOf(item, answer);
        if (!refusal.empty())
            return place + refusal;
        if (into.label.empty())
            into.label = answer.label;
        return {};
    }

    void takeAnswer(const Json &line, const std::string &who, const std::string &session, const std::string &place,
                    domain::IncomingRecord &into, Json &kept, std::vector<std::string> &complaints) const
    {
        domain::IncomingAnnotation answer;
        answer.annotator = m_settings.annotatorPrefix + who;
        const std::string refusal = labelOf(line, answer);
        if (!refusal.empty()) {
            complaints.push_back(place + "the answer of '" + base::shortened(who, 100) + "': " + refusal);
            return;
        }
        answer.comment = stringAt(line, "comment");
        if (const Json &seconds = valueAt(line, "seconds"); seconds.is_number())
            answer.seconds = std::clamp(seconds.get<double>(), 0.0, 1e9);
        if (const Json &time = valueAt(line, "_timestamp"); time.is_number() && std::abs(time.get<double>()) < 1e11)
            answer.at = static_cast<base::TimeMs>(std::llround(time.get<double>() * 1000.0));
        for (const domain::SchemaField &question : m_questions) {
            const Json &answers = valueAt(line, "answers");
            if (!answers.is_object() || !answers.contains(question.name))
                continue;
            if (auto value = valueFromJson(answers[question.name], question))
                answer.values.emplace(question.name, std::move(*value));
        }
        if (!session.empty() && session != answer.annotator)
            kept["sessions"][answer.annotator] = session;
        addAnswer(into, std::move(answer), place, complaints);
    }

    static std::string labelOf(const Json &line, domain::IncomingAnnotation &answer)
    {
        const std::string how = stringAt(line, "answer");
        if (how == "ignore")
            return {};
        if (how == "reject")
            return "\"reject\" says what the label is not; export answers of the choice interface";
        const Json &accepted = valueAt(line, "accept");
        if (accepted.is_array()) {
            if (accepted.size() != 1)
                return "it accepts " + std::to_string(accepted.size()) + " options where a record has one label";
            answer.label = idText(accepted.front());
        } else {
            answer.label = stringAt(line, "label");
        }
        return answer.label.empty() ? "it names no label (accept, label)" : "";
    }

    ImportSettings m_settings;
    std::vector<domain::SchemaField> m_questions;
};

} // namespace

std::unique_ptr<ItemTaker> prodigyTaker(const ImportSettings &settings)
{
    return std::make_unique<ProdigyTaker>(settings);
}

} // namespace secondlook::formats
