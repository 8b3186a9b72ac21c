#include "ui/review/option_field.h"

#include "ui/models/text_conversion.h"
#include "ui/review/field_option.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

using domain::FieldKind;
using domain::FieldValue;

namespace {

constexpr int mostOptionKeys = 9;

std::vector<std::string> labelsOf(const std::optional<FieldValue> &value)
{
    const auto *labels = value ? std::get_if<std::vector<std::string>>(&*value) : nullptr;
    return labels ? *labels : std::vector<std::string>();
}

} // namespace

OptionField::OptionField(const domain::SchemaField &field, QWidget *parent) : FieldEditor(field, parent)
{
    if (field.kind == FieldKind::Scale)
        addSteps();
    else
        addRows();
    setStop(0);
}

void OptionField::addRows()
{
    const auto look = isMulti() ? FieldOption::Look::Check : FieldOption::Look::Radio;
    const auto addRow = [&](const QString &text, const FieldValue &value) {
        const int number = int(m_options.size()) + 1;
        auto *option = new FieldOption(look, text, number <= mostOptionKeys ? number : -1);
        column()->addWidget(option);
        add(option, value);
    };
    if (field().kind == FieldKind::YesNo) {
        addRow(tr("Yes"), true);
        addRow(tr("No"), false);
    }
    for (const domain::Label &label : field().labels) {
        addRow(qtText(label.shownName()), label.name);
        if (!label.definition.empty())
            m_options.last()->setToolTip(plainToolTip(qtText(label.shownName() + ": " + label.definition)));
    }
}

void OptionField::addSteps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    const bool keysAreSteps = field().lowest >= 0 && field().lowest <= mostOptionKeys;
    for (int step = field().lowest; step <= field().highest; ++step) {
        const int key = keysAreSteps ? step : step - field().lowest + 1;
        auto *option =
            new FieldOption(FieldOption::Look::Step, QString::number(step), key <= mostOptionKeys ? key : -1);
        row->addWidget(option);
        add(option, std::int64_t(step));
    }
    column()->addLayout(row);
    if (field().lowestWord.empty() && field().highestWord.empty())
        return;
    auto *words = new QHBoxLayout;
    auto *low = new PlainLabel(qtText(field().lowestWord), FontRole::Caption, Token::Text2);
    auto *high = new PlainLabel(qtText(field().highestWord), FontRole::Caption, Token::Text2);
    high->setAlignment(Qt::AlignRight);
    words->addWidget(low, 1);
    words->addWidget(high, 1);
    column()->addLayout(words);
    m_options.first()->setAccessibleName(
        tr("%1: %2, %3", "field, step, what it means").arg(title(), m_options.first()->text(), low->text()));
    m_options.last()->setAccessibleName(
        tr("%1: %2, %3", "field, step, what it means").arg(title(), m_options.last()->text(), high->text()));
}

void OptionField::add(FieldOption *option, const FieldValue &value)
{
    const int index = int(m_options.size());
    option->setAccessibleName(tr("%1: %2", "field, one of its answers").arg(title(), option->text()));
    option->installEventFilter(this);
    connect(option, &QAbstractButton::clicked, this, [this, index] { toggle(index); });
    m_options << option;
    m_values.push_back(value);
}

void OptionField::setValue(const std::optional<FieldValue> &value)
{
    m_value = value;
    const std::vector<std::string> labels = labelsOf(value);
    int stop = 0;
    for (int i = int(m_options.size()) - 1; i >= 0; --i) {
        const FieldValue &own = m_values[std::size_t(i)];
        const bool chosen =
            isMulti() ? std::ranges::find(labels, std::get<std::string>(own)) != labels.end() : value == own;
        m_options[i]->setChecked(chosen);
        stop = chosen ? i : stop;
    }
    setStop(stop);
}

void OptionField::toggle(int index)
{
    const FieldValue &own = m_values[std::size_t(index)];
    if (isMulti())
        toggleOneOfMany(std::get<std::string>(own));
    else
        m_value = m_value == own ? std::nullopt : std::optional(own);
    const auto value = m_value;
    setValue(value);
    Q_EMIT changed(value);
}

void OptionField::toggleOneOfMany(const std::string &label)
{
    std::vector<std::string> chosen = labelsOf(m_value);
    if (std::erase(chosen, label) == 0) {
        if (field().atMost > 0 && int(chosen.size()) == field().atMost) {
            setNote(tr("At most %n labels", nullptr, field().atMost), true);
            return;
        }
        chosen.push_back(label);
    }
    const auto position = [this](const std::string &name) { return field().labelNamed(name); };
    std::ranges::sort(chosen, {}, position); // in the order of the schema
    const bool isAnswer = !chosen.empty();
    m_value = isAnswer ? std::optional<FieldValue>(chosen) : std::nullopt;
    const bool tooFew = isAnswer && int(chosen.size()) < field().atLeast;
    setNote(tooFew ? tr("At least %n labels", nullptr, field().atLeast) : QString(), tooFew);
}

void OptionField::chooseDigit(int digit)
{
    for (int i = 0; i < m_options.size(); ++i) {
        if (m_options[i]->digit() != digit)
            continue;
        m_options[i]->setFocus(Qt::ShortcutFocusReason);
        toggle(i);
        if (!isMulti() && m_value)
            Q_EMIT settled();
        return;
    }
}

QList<QWidget *> OptionField::stops() const
{
    return {m_options.begin(), m_options.end()};
}

QWidget *OptionField::home() const
{
    for (FieldOption *option : m_options)
        if (option->focusPolicy() == Qt::StrongFocus)
            return option;
    return m_options.first();
}

void OptionField::setStop(int index)
{
    for (int i = 0; i < m_options.size(); ++i)
        m_options[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

bool OptionField::pressed(int index, const QKeyEvent &key)
{
    const auto moveTo = [this](int to) {
        setStop(qBound(0, to, int(m_options.size()) - 1));
        home()->setFocus(Qt::TabFocusReason);
        return true;
    };
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return moveTo(index - 1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return moveTo(index + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key.isAutoRepeat() && key.modifiers() == Qt::NoModifier)
            toggle(index);
        return key.modifiers() == Qt::NoModifier;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setValue({});
        Q_EMIT changed({});
        return true;
    case Qt::Key_0:
        chooseDigit(0); // the other digits are keys of the page
        return true;
    default:
        return false;
    }
}

bool OptionField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto index = m_options.indexOf(static_cast<FieldOption *>(watched));
        if (pressed(int(index), *static_cast<QKeyEvent *>(event)))
            return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_option_field.cpp"
