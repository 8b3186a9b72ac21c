#include "ui/runs/stop_run_dialog.h"

namespace secondlook::ui {

StopRunDialog::StopRunDialog(QWidget *parent)
    : AskDialog({tr("A run goes on"),
                 tr("A run goes on in this window. Stopped, it keeps what is done and can be taken up again at any "
                    "time."),
                 tr("Stop the run"), tr("Keep it running")},
                parent)
{
    setObjectName(QStringLiteral("stopRunDialog"));
}

} // namespace secondlook::ui

#include "moc_stop_run_dialog.cpp"
