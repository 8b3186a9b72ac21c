// What is answered beside the label.
#include "ui/models/review_presenter.h"

namespace secondlook::ui {

void ReviewPresenter::pickLabel(std::uint16_t label)
{
    const domain::ReviewTask *task = current();
    if (m_busy || m_look || !task || draft().label == label)
        return;
    changeDraft(task->id, [&](Draft &draft) { draft.label = label; });
}

domain::FieldValues ReviewPresenter::valuesBeside(std::uint16_t label) const
{
    domain::FieldValues values = draft().values;
    const auto second = values.find(m_facts.schema.fields.front().second);
    if (second != values.end() && second->second == domain::FieldValue(m_facts.schema.labels()[label].name))
        values.erase(second); // it was picked as the first one after all
    return values;
}

void ReviewPresenter::setValue(const std::string &field, const std::optional<domain::FieldValue> &value)
{
    const domain::ReviewTask *task = current();
    if (m_busy || m_look || !task)
        return;
    changeDraft(task->id, [&](Draft &draft) {
        if (value)
            draft.values.insert_or_assign(field, *value);
        else
            draft.values.erase(field);
    });
}

std::vector<std::string> ReviewPresenter::missingValues() const
{
    return domain::missingFields(draft().values, m_facts.schema);
}

} // namespace secondlook::ui
