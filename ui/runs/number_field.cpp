#include "ui/runs/number_field.h"

#include <QLocale>

#include <cmath>

namespace secondlook::ui {

namespace {

constexpr int longestNumber = 24;

} // namespace

NumberField::NumberField(const QString &name, const QString &empty, double least, double most, bool isWhole,
                         QWidget *parent)
    : QLineEdit(parent), m_least(least), m_most(most), m_isWhole(isWhole)
{
    setAccessibleName(name);
    setPlaceholderText(empty);
    setMaxLength(longestNumber);
}

std::optional<double> NumberField::value() const
{
    bool isNumber = false;
    const double number = locale().toDouble(text().trimmed(), &isNumber);
    const bool fits = isNumber && number >= m_least && number <= m_most && (!m_isWhole || number == std::floor(number));
    return fits ? std::optional(number) : std::nullopt;
}

void NumberField::setValue(std::optional<double> value)
{
    setText(!value ? QString() : m_isWhole ? locale().toString(qlonglong(*value)) : locale().toString(*value, 'g', 10));
}

bool NumberField::isGood() const
{
    return text().trimmed().isEmpty() || value().has_value();
}

} // namespace secondlook::ui

#include "moc_number_field.cpp"
