#pragma once

#include "ui/runs/ask_dialog.h"

namespace secondlook::ui {

/// Asks whether the run of this window may be stopped. It goes on unless somebody says so.
class StopRunDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit StopRunDialog(QWidget *parent = nullptr);
};

} // namespace secondlook::ui
