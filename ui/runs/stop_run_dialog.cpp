#include "ui/runs/stop_run_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace secondlook::ui {

StopRunDialog::StopRunDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("stopRunDialog"));
    setWindowTitle(tr("A run goes on"));
    auto *about = new PlainLabel(tr("A run goes on in this window. Stopped, it keeps what is done and can be taken up "
                                    "again at any time."),
                                 FontRole::Body, Token::Text2);
    about->setMaxLines(0);
    auto *stop = new KeyButton(tr("Stop the run"));
    stop->setObjectName(QStringLiteral("stopRun"));
    stop->setKind(KeyButton::Kind::Danger);
    stop->setAutoDefault(false);
    auto *keep = new KeyButton(tr("Keep it running"));
    keep->setObjectName(QStringLiteral("keepRunning"));
    keep->setKind(KeyButton::Kind::Primary);
    keep->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(stop);
    foot->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("A run goes on"), FontRole::PageTitle));
    column->addWidget(about);
    column->addLayout(foot);
    setMinimumWidth(scaled(460));
    connect(stop, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(keep, &QAbstractButton::clicked, this, &QDialog::reject);
    keep->setFocus();
}

} // namespace secondlook::ui
