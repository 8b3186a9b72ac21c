// What is answered beside the label.
#include "ui/review/comment_editor.h"
#include "ui/review/fields_panel.h"
#include "ui/review/label_panel.h"
#include "ui/review/label_view.h"

namespace secondlook::ui {

void LabelPanel::chooseSecond(int digit)
{
    setSecond(m_model.labelAt(m_model.rowOfKey(digit)));
}

void LabelPanel::setSecond(int label)
{
    const domain::LabelSchema &schema = m_desk->facts().schema;
    const std::string &name = schema.fields.front().second;
    if (label < 0 || name.empty())
        return;
    const domain::FieldValue second = schema.labels()[std::size_t(label)].name;
    const domain::FieldValues values = m_desk->draft().values;
    const auto found = values.find(name);
    const bool isSet = found != values.end() && found->second == second;
    m_desk->setValue(name, isSet ? std::nullopt : std::optional(second));
}

void LabelPanel::saveAnswer()
{
    if (m_comment->isVisible()) {
        m_comment->save();
        return;
    }
    const auto picked = m_desk->draft().label;
    const int label = picked ? int(*picked) : m_view->currentLabel();
    if (label < 0)
        focusHome();
    else if (!m_fields->nameMissing())
        choose(label);
}

} // namespace secondlook::ui
