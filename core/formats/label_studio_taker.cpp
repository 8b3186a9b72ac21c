#include "base/text.h"
#include "formats/item_taker.h"
#include "formats/kept_json.h"
#include "formats/label_studio_results.h"
#include "formats/schema_questions.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>

namespace secondlook::formats {

namespace {

class LabelStudioTaker final : public ItemTaker
{
public:
    explicit LabelStudioTaker(const ImportSettings &settings)
        : m_settings(settings), m_questions(furtherQuestions(settings.schema)), m_control(settings.columns.label)
    {
    }

    std::string take(Json &item, domain::IncomingRecord &into, std::vector<std::string> &complaints) override
    {
        const bool isFull = item.contains("data");
        const Json &data = isFull ? valueAt(item, "data") : item;
        if (!data.is_object())
            return "\"data\" of a task is an object";
        Json kept = Json::object();
        const std::string task = idText(valueAt(item, "id"));
        const Json own = valueAt(valueAt(item, "meta"), "second_look");
        if (std::string refusal = takeData(data, into, kept); !refusal.empty())
            return complaintPlace("task", task) + refusal;
        takeOwnObject(own, into);
        if (into.record.externalId.empty())
            into.record.externalId = task;
        if (!isFull)
            return {};
        const std::string place = complaintPlace("task", task.empty() ? into.record.externalId : task);
        takeAnnotations(valueAt(item, "annotations"), place, into, kept, complaints);
        keepRest(item, kept);
        keep(into.record, "label-studio", kept);
        return {};
    }

    std::string question() const override { return m_control; }

private:
    std::string takeData(const Json &data, domain::IncomingRecord &into, Json &kept)
    {
        m_textKey = textKeyOf(data, m_settings.columns.text, m_textKey);
        const std::string text = m_textKey.empty() ? "" : fieldText(valueAt(data, m_textKey));
        if (base::trimmed(text).empty())
            return "no text in \"data\"; --text names its key";
        into.record.text = text;
        if (m_textKey != "text")
            kept["text_key"] = m_textKey;
        for (const auto &[key, value] : data.items()) {
            if (!value.is_string())
                kept["data"][key] = value;
            if (key == m_textKey)
                continue;
            if (!m_settings.columns.id.empty() && key == m_settings.columns.id)
                into.record.externalId = fieldText(value);
            if (!m_settings.columns.segment.empty() && key == m_settings.columns.segment)
                into.record.segment = key + "=" + fieldText(value);
            into.record.fields.push_back({key, fieldText(value)});
        }
        return {};
    }

    static void keepRest(const Json &item, Json &kept)
    {
        Json rest = Json::object();
        for (const auto &[key, value] : item.items()) {
            if (key == "meta") {
                Json others = value;
                if (others.is_object())
                    others.erase("second_look");
                if (!others.empty())
                    rest["meta"] = std::move(others);
            } else if (key != "data" && key != "annotations" && key != "predictions") {
                rest[key] = value;
            }
        }
        if (!rest.empty())
            kept["task"] = std::move(rest);
        if (const Json &predictions = valueAt(item, "predictions"); predictions.is_array() && !predictions.empty())
            kept["predictions"] = predictions;
    }

    void takeAnnotations(const Json &list, const std::string &place, domain::IncomingRecord &into, Json &kept,
                         std::vector<std::string> &complaints)
    {
        for (std::size_t i = 0; i < list.size() && list.is_array(); ++i) {
            const std::string id = idText(valueAt(list[i], "id"));
            const std::string here =
                place + (id.empty() ? "annotation no. " + std::to_string(i + 1) : "annotation " + id);
            if (!list[i].is_object())
                complaints.push_back(here + " is no object");
            else if (!id.empty() && !m_ids.insert(std::hash<std::string>()(id)).second)
                complaints.push_back(here + ": this id stood before in the file");
            else
                takeAnnotation(list[i], here + ": ", into, kept, complaints);
        }
        for (const domain::IncomingAnnotation &answer : into.annotations)
            keepTruth(answer, into, kept);
    }

    /// Written back where it is not what the true label says anyway.
    static void keepTruth(const domain::IncomingAnnotation &answer, const domain::IncomingRecord &into, Json &kept)
    {
        Json &mine = kept["annotations"][answer.annotator];
        if (!mine.is_object())
            mine = Json::object();
        const bool isTruth = valueAt(mine, "ground_truth") == true;
        if (isTruth == (!answer.label.empty() && answer.label == into.gold))
            mine.erase("ground_truth");
        else
            mine["ground_truth"] = isTruth;
        if (mine.empty())
            kept["annotations"].erase(answer.annotator);
        if (kept["annotations"].empty())
            kept.erase("annotations");
    }

    /// Who answered: an email or a number; `completed_by` may be an object that says more.
    std::string annotatorOf(const Json &annotation, Json &extra) const
    {
        const Json &user = valueAt(annotation, "completed_by");
        std::string name = idText(user);
        if (user.is_object()) {
            name = stringAt(user, "email");
            if (name.empty())
                name = stringAt(user, "username");
            if (name.empty())
                name = idText(valueAt(user, "id"));
            if (user.size() > 1 || !user.contains("email"))
                extra["completed_by"] = user;
        }
        if (name.empty())
            name = m_settings.annotator;
        return name.empty() ? name : m_settings.annotatorPrefix + name;
    }

    void takeAnnotation(const Json &annotation, const std::string &place, domain::IncomingRecord &into, Json &kept,
                        std::vector<std::string> &complaints)
    {
        Json extra = Json::object();
        domain::IncomingAnnotation answer;
        answer.annotator = annotatorOf(annotation, extra);
        if (answer.annotator.empty()) {
            complaints.push_back(place + "nobody is named who gave it (completed_by); --annotator names somebody");
            return;
        }
        answer.comment = stringAt(annotation, "comment");
        if (const Json &seconds = valueAt(annotation, "lead_time"); seconds.is_number())
            answer.seconds = std::clamp(seconds.get<double>(), 0.0, 1e9);
        answer.at = base::parseIsoTime(stringAt(annotation, "created_at"));
        const bool isSkip = valueAt(annotation, "was_cancelled") == true;
        std::string refusal = takeResults(annotation, isSkip, into.record.text, answer, extra);
        if (refusal.empty() && !isSkip && answer.label.empty())
            refusal = "it has no answer to the question \"" + m_control + "\"; --label names another one";
        if (!refusal.empty()) {
            complaints.push_back(place + refusal);
            return;
        }
        takeTruth(annotation, place, answer, into, complaints);
        keepExtra(annotation, answer, extra);
        const std::size_t before = into.annotations.size();
        const std::string annotator = answer.annotator;
        addAnswer(into, std::move(answer), place, complaints);
        if (into.annotations.size() > before && !extra.empty())
            kept["annotations"][annotator] = std::move(extra);
    }

    static void takeTruth(const Json &annotation, const std::string &place, const domain::IncomingAnnotation &answer,
                          domain::IncomingRecord &into, std::vector<std::string> &complaints)
    {
        if (valueAt(annotation, "ground_truth") != true || answer.label.empty())
            return;
        if (into.gold.empty())
            into.gold = answer.label;
        else if (into.gold != answer.label)
            complaints.push_back(place + "the ground truth is '" + base::shortened(into.gold, 100) + "' already");
    }

    static void keepExtra(const Json &annotation, const domain::IncomingAnnotation &answer, Json &extra)
    {
        static constexpr std::array<std::string_view, 6> known = {"completed_by", "was_cancelled", "lead_time",
                                                                  "created_at",   "comment",       "result"};
        for (const auto &[key, value] : annotation.items()) {
            if (std::ranges::find(known, key) == known.end())
                extra[key] = value;
        }
        if (!answer.at && annotation.contains("created_at"))
            extra["created_at"] = annotation["created_at"];
    }

    std::string takeResults(const Json &annotation, bool isSkip, const std::string &text,
                            domain::IncomingAnnotation &answer, Json &extra)
    {
        Json others = Json::array();
        std::string refusal;
        std::map<std::string, std::optional<domain::FieldValue>> values;
        findControl(valueAt(annotation, "result"));
        for (const Json &result : valueAt(annotation, "result")) {
            const std::string from = stringAt(result, "from_name");
            if (!isSkip && isLabel(result, from)) {
                refusal = takeLabel(result, answer, refusal);
                continue;
            }
            const auto question = std::ranges::find(m_questions, from, &domain::SchemaField::name);
            if (isSkip || question == m_questions.end() || !takeResult(result, *question, text, values[from]))
                others.push_back(result);
        }
        for (auto &[name, value] : values) {
            if (value)
                answer.values.emplace(name, std::move(*value));
        }
        if (!others.empty())
            extra["result"] = std::move(others);
        return refusal;
    }

    /// The control that asks for the label: the one that is named, else the one with the name of the schema's first
    /// field, else the first one with choices that is no further question.
    void findControl(const Json &results)
    {
        if (!m_settings.columns.label.empty())
            return;
        const auto &fields = m_settings.schema.fields;
        for (const Json &result : results) {
            const std::string from = stringAt(result, "from_name");
            if (stringAt(result, "type") != "choices")
                continue;
            if (!fields.empty() && from == fields.front().name) {
                m_control = from;
                return;
            }
            if (m_control.empty() &&
                std::ranges::find(m_questions, from, &domain::SchemaField::name) == m_questions.end())
                m_control = from;
        }
    }

    bool isLabel(const Json &result, const std::string &from) const
    {
        return stringAt(result, "type") == "choices" && from == m_control;
    }

    static std::string takeLabel(const Json &result, domain::IncomingAnnotation &answer, const std::string &before)
    {
        const Json &choices = valueAt(valueAt(result, "value"), "choices");
        if (!choices.is_array() || choices.size() != 1 || !choices.front().is_string() || !answer.label.empty())
            return "it has " + std::to_string(choices.is_array() ? choices.size() : 0) +
                   " choices where a record has one label";
        answer.label = choices.front().get<std::string>();
        return before;
    }

    ImportSettings m_settings;
    std::vector<domain::SchemaField> m_questions;
    std::string m_control;
    std::string m_textKey;
    std::unordered_set<std::size_t> m_ids; ///< of annotations, as hashes
};

} // namespace

std::unique_ptr<ItemTaker> labelStudioTaker(const ImportSettings &settings)
{
    return std::make_unique<LabelStudioTaker>(settings);
}

} // namespace secondlook::formats
