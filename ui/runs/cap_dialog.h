#pragma once

#include <QDialog>

#include <cstdint>
#include <optional>

namespace secondlook::ui {

class KeyButton;
class NumberField;

/// Asks for a higher cost cap, under which a run that reached its cap goes on.
class CapDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both in billionths of the currency.
    CapDialog(std::int64_t spent, std::int64_t cap, QWidget *parent = nullptr);

    std::optional<std::int64_t> cap() const;

private:
    NumberField *m_cap;
    KeyButton *m_go;
};

} // namespace secondlook::ui
