#include "base/text.h"
#include "formats/field_value_text.h"
#include "formats/item_taker.h"
#include "formats/schema_questions.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

class OwnJsonlTaker final : public ItemTaker
{
public:
    explicit OwnJsonlTaker(const ImportSettings &settings)
        : m_settings(settings), m_questions(furtherQuestions(settings.schema))
    {
    }

    std::string take(Json &item, domain::IncomingRecord &into, std::vector<std::string> &complaints) override
    {
        into.record.externalId = idText(valueAt(item, "id"));
        into.record.text = stringAt(item, "text");
        into.record.segment = stringAt(item, "segment");
        const std::string place = complaintPlace("record", into.record.externalId);
        if (base::trimmed(into.record.text).empty())
            return place + "no text under \"text\"";
        if (const Json &fields = valueAt(item, "fields"); fields.is_object()) {
            for (const auto &[name, value] : fields.items())
                into.record.fields.push_back({name, fieldText(value)});
        }
        into.gold = stringAt(item, "gold");
        if (stringAt(item, "label_source") == "seed")
            into.label = stringAt(item, "label");
        for (const Json &annotation : valueAt(item, "annotations"))
            takeAnnotation(annotation, place, into, complaints);
        return {};
    }

private:
    void takeAnnotation(const Json &annotation, const std::string &place, domain::IncomingRecord &into,
                        std::vector<std::string> &complaints) const
    {
        domain::IncomingAnnotation answer;
        const std::string who = stringAt(annotation, "reviewer");
        if (who.empty()) {
            complaints.push_back(place + "an annotation without a reviewer");
            return;
        }
        answer.annotator = m_settings.annotatorPrefix + who;
        answer.label = stringAt(annotation, "label");
        answer.at = base::parseIsoTime(stringAt(annotation, "at"));
        answer.comment = stringAt(annotation, "comment");
        if (const Json &seconds = valueAt(annotation, "seconds"); seconds.is_number())
            answer.seconds = std::clamp(seconds.get<double>(), 0.0, 1e9);
        const Json &answers = valueAt(annotation, "answers");
        for (const domain::SchemaField &question : m_questions) {
            if (!answers.is_object() || !answers.contains(question.name))
                continue;
            auto value = valueFromJson(answers[question.name], question);
            if (!value) {
                complaints.push_back(place + "the answer of '" + base::shortened(who, 100) + "' to \"" + question.name +
                                     "\" is of another kind");
                return;
            }
            answer.values.emplace(question.name, std::move(*value));
        }
        addAnswer(into, std::move(answer), place, complaints);
    }

    ImportSettings m_settings;
    std::vector<domain::SchemaField> m_questions;
};

} // namespace

std::unique_ptr<ItemTaker> ownJsonlTaker(const ImportSettings &settings)
{
    return std::make_unique<OwnJsonlTaker>(settings);
}

} // namespace secondlook::formats
