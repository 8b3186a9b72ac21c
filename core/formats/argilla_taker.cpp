#include "base/text.h"
#include "formats/field_value_text.h"
#include "formats/item_taker.h"
#include "formats/kept_json.h"
#include "formats/schema_questions.h"

#include <algorithm>
#include <map>

namespace secondlook::formats {

namespace {

bool cutEnding(std::string &name, std::string_view ending)
{
    if (!name.ends_with(ending) || name.size() == ending.size())
        return false;
    name.resize(name.size() - ending.size());
    return true;
}

/// The columns of a row on the Hub ("topic.responses", "topic.responses.users", ...) as the nested form has them.
Json nestedForm(const Json &row)
{
    Json out = {{"fields", Json::object()},
                {"metadata", Json::object()},
                {"suggestions", Json::object()},
                {"responses", Json::object()}};
    std::map<std::string, Json> users;
    std::map<std::string, Json> states;
    for (const auto &[key, value] : row.items()) {
        std::string name = key;
        if (key.starts_with("metadata."))
            out["metadata"][key.substr(9)] = value;
        else if (key.starts_with("vector."))
            out["vectors"][key.substr(7)] = value;
        else if (cutEnding(name, ".responses.users"))
            users[name] = value;
        else if (cutEnding(name, ".responses.status"))
            states[name] = value;
        else if (cutEnding(name, ".responses"))
            out["responses"][name] = value;
        else if (cutEnding(name, ".suggestion.score"))
            out["suggestions"][name]["score"] = value;
        else if (cutEnding(name, ".suggestion.agent"))
            out["suggestions"][name]["agent"] = value;
        else if (cutEnding(name, ".suggestion"))
            out["suggestions"][name]["value"] = value;
        else if (key == "id" || key == "status" || key.starts_with("_") || key.ends_with("_at"))
            out[key] = value;
        else
            out["fields"][key] = value;
    }
    for (auto &[question, values] : out["responses"].items()) {
        Json list = Json::array();
        for (std::size_t i = 0; values.is_array() && i < values.size(); ++i) {
            const auto at = [i](const std::map<std::string, Json> &from, const std::string &name) {
                const auto found = from.find(name);
                return found != from.end() && found->second.is_array() && i < found->second.size() ? found->second[i]
                                                                                                   : Json();
            };
            list.push_back({{"value", values[i]}, {"user_id", at(users, question)}, {"status", at(states, question)}});
        }
        values = std::move(list);
    }
    return out;
}

class ArgillaTaker final : public ItemTaker
{
public:
    explicit ArgillaTaker(const ImportSettings &settings)
        : m_settings(settings), m_further(furtherQuestions(settings.schema)), m_question(settings.columns.label)
    {
    }

    std::string question() const override { return m_question; }

    std::string take(Json &item, domain::IncomingRecord &into, std::vector<std::string> &complaints) override
    {
        if (!valueAt(item, "fields").is_object())
            item = nestedForm(item);
        const Json &fields = valueAt(item, "fields");
        into.record.externalId = idText(valueAt(item, "id"));
        const std::string place = complaintPlace("record", into.record.externalId);
        m_textKey = textKeyOf(fields, m_settings.columns.text, m_textKey);
        into.record.text = m_textKey.empty() ? "" : fieldText(valueAt(fields, m_textKey));
        if (base::trimmed(into.record.text).empty())
            return place + "no text in \"fields\"; --text names its key";
        Json kept = Json::object();
        if (m_textKey != "text")
            kept["text_key"] = m_textKey;
        takeValues(item, into, kept);
        findQuestion(item);
        takeResponses(item, place, into, kept, complaints);
        keepRest(item, kept);
        keep(into.record, "argilla", kept);
        return {};
    }

private:
    void takeValues(const Json &item, domain::IncomingRecord &into, Json &kept) const
    {
        for (const auto &[key, value] : valueAt(item, "fields").items()) {
            if (key == m_textKey)
                continue;
            into.record.fields.push_back({key, fieldText(value)});
            kept["fields"][key] = value.is_string() ? Json("") : value;
        }
        Json own;
        for (const auto &[key, value] : valueAt(item, "metadata").items()) {
            if (key.starts_with("second_look_")) {
                own[key.substr(12)] = value;
                continue;
            }
            into.record.fields.push_back({key, fieldText(value)});
            if (!value.is_string())
                kept["metadata"][key] = value;
        }
        takeOwnObject(own, into);
    }

    /// The question that is named, the one with the name of the schema's first field, or the first one there is.
    void findQuestion(const Json &item)
    {
        if (!m_settings.columns.label.empty())
            return;
        const auto &fields = m_settings.schema.fields;
        for (const char *part : {"responses", "suggestions"}) {
            for (const auto &[name, value] : valueAt(item, part).items()) {
                if (!fields.empty() && name == fields.front().name) {
                    m_question = name;
                    return;
                }
                const bool isFurther =
                    std::ranges::find(m_further, name, &domain::SchemaField::name) != m_further.end();
                if (m_question.empty() && !isFurther)
                    m_question = name;
            }
        }
    }

    void takeResponses(const Json &item, const std::string &place, domain::IncomingRecord &into, Json &kept,
                       std::vector<std::string> &complaints) const
    {
        const Json &all = valueAt(item, "responses");
        std::map<std::string, domain::FieldValues> values = furtherValues(all, kept);
        for (const Json &response : valueAt(all, m_question)) {
            const std::string status = stringAt(response, "status");
            const std::string user = idText(valueAt(response, "user_id"));
            const std::string who = user.empty() ? m_settings.annotator : user;
            if (status == "draft") {
                kept["responses"][m_question].push_back(response);
                continue;
            }
            domain::IncomingAnnotation answer;
            answer.annotator = who.empty() ? who : m_settings.annotatorPrefix + who;
            if (who.empty()) {
                complaints.push_back(place + "a response names nobody who gave it (user_id)");
                continue;
            }
            answer.label = status == "discarded" ? "" : stringAt(response, "value");
            if (status != "discarded" && answer.label.empty()) {
                complaints.push_back(place + "the response of '" + base::shortened(who, 100) + "' to \"" + m_question +
                                     "\" is not one label");
                continue;
            }
            if (!answer.label.empty())
                answer.values = std::move(values[user]);
            addAnswer(into, std::move(answer), place, complaints);
        }
        for (const auto &[question, responses] : all.items()) {
            const bool isOurs = question == m_question ||
                                std::ranges::find(m_further, question, &domain::SchemaField::name) != m_further.end();
            if (!isOurs && !responses.empty())
                kept["responses"][question] = responses;
        }
    }

    /// Submitted answers to the further fields by user; others are kept as they are.
    std::map<std::string, domain::FieldValues> furtherValues(const Json &all, Json &kept) const
    {
        std::map<std::string, domain::FieldValues> values;
        for (const domain::SchemaField &question : m_further) {
            for (const Json &response : valueAt(all, question.name)) {
                const bool isSubmitted = stringAt(response, "status") == "submitted";
                auto value = isSubmitted ? valueFromJson(valueAt(response, "value"), question) : std::nullopt;
                if (value)
                    values[idText(valueAt(response, "user_id"))].emplace(question.name, std::move(*value));
                else
                    kept["responses"][question.name].push_back(response);
            }
        }
        return values;
    }

    static void keepRest(const Json &item, Json &kept)
    {
        for (const auto &[key, value] : item.items()) {
            if (key == "status")
                kept["status"] = value;
            else if (key == "suggestions" && !value.empty())
                kept["suggestions"] = value;
            else if (key != "id" && key != "fields" && key != "metadata" && key != "responses" && key != "suggestions")
                kept["record"][key] = value;
        }
    }

    ImportSettings m_settings;
    std::vector<domain::SchemaField> m_further;
    std::string m_question;
    std::string m_textKey;
};

} // namespace

std::unique_ptr<ItemTaker> argillaTaker(const ImportSettings &settings)
{
    return std::make_unique<ArgillaTaker>(settings);
}

} // namespace secondlook::formats
