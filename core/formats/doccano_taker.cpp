#include "base/text.h"
#include "formats/item_taker.h"
#include "formats/kept_json.h"

#include <algorithm>
#include <array>

namespace secondlook::formats {

namespace {

class DoccanoTaker final : public ItemTaker
{
public:
    explicit DoccanoTaker(const ImportSettings &settings) : m_settings(settings) {}

    std::string take(Json &item, domain::IncomingRecord &into, std::vector<std::string> &complaints) override
    {
        m_textKey = textKeyOf(item, m_settings.columns.text, m_textKey);
        const std::string idKey = m_settings.columns.id.empty() ? "id" : m_settings.columns.id;
        into.record.text = m_textKey.empty() ? "" : fieldText(valueAt(item, m_textKey));
        into.record.externalId = idText(valueAt(item, idKey));
        const std::string place = complaintPlace("document", into.record.externalId);
        if (base::trimmed(into.record.text).empty())
            return place + "no text; --text names its key";
        takeOwnObject(valueAt(item, "second_look"), into);
        const std::string labelKey = labelKeyOf(item);
        Json kept = Json::object();
        for (const auto &[key, value] : item.items()) {
            if (key == m_textKey || key == idKey || key == labelKey || key == "second_look")
                continue;
            if (key == "Comments") {
                if (!value.empty())
                    kept["Comments"] = value;
                continue;
            }
            into.record.fields.push_back({key, fieldText(value)});
            if (!value.is_string())
                kept["fields"][key] = value;
        }
        std::string label;
        if (std::string refusal = labelOf(valueAt(item, labelKey), label, kept); !refusal.empty())
            return place + refusal;
        keep(into.record, "doccano", kept);
        if (m_settings.annotator.empty())
            into.label = label;
        else if (!label.empty())
            addAnswer(into, {.annotator = m_settings.annotatorPrefix + m_settings.annotator, .label = label}, place,
                      complaints);
        return {};
    }

private:
    std::string labelKeyOf(const Json &item) const
    {
        if (!m_settings.columns.label.empty())
            return m_settings.columns.label;
        for (const char *key : {"label", "labels", "cats"}) {
            if (item.contains(key))
                return key;
        }
        return "label";
    }

    /// Labels of a document are strings; marked words are lists, which are kept as they are.
    static std::string labelOf(const Json &labels, std::string &label, Json &kept)
    {
        if (labels.is_string())
            label = labels.get<std::string>();
        if (!labels.is_array() || labels.empty())
            return {};
        if (!labels.front().is_string()) {
            kept["label"] = labels;
            return {};
        }
        if (labels.size() > 1)
            return "it has " + std::to_string(labels.size()) + " labels where a record has one";
        label = labels.front().get<std::string>();
        return {};
    }

    ImportSettings m_settings;
    std::string m_textKey;
};

} // namespace

std::unique_ptr<ItemTaker> doccanoTaker(const ImportSettings &settings)
{
    return std::make_unique<DoccanoTaker>(settings);
}

} // namespace secondlook::formats
