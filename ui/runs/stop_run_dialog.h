#pragma once

#include <QDialog>

namespace secondlook::ui {

/// Asks whether the run of this window may be stopped. It goes on unless somebody says so.
class StopRunDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StopRunDialog(QWidget *parent = nullptr);
};

} // namespace secondlook::ui
