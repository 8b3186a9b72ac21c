#pragma once

#include <QLineEdit>

#include <optional>

namespace secondlook::ui {

/// A field for a number, as the language of the interface writes it; may be left empty.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    /// `empty` says what it means to write nothing. Numbers outside of `least` to `most` are none.
    NumberField(const QString &name, const QString &empty, double least, double most, bool isWhole,
                QWidget *parent = nullptr);

    /// None where it is empty, or holds no such number.
    std::optional<double> value() const;
    void setValue(std::optional<double> value);
    /// Empty, or a number that may be.
    bool isGood() const;

private:
    double m_least;
    double m_most;
    bool m_isWhole;
};

} // namespace secondlook::ui
