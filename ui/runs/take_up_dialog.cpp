#include "ui/runs/take_up_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace secondlook::ui {

TakeUpDialog::TakeUpDialog(QWidget *parent)
    : QDialog(parent), m_givesUp(new QCheckBox(tr("Ask anew what was in batches that are not to be found")))
{
    setObjectName(QStringLiteral("takeUpDialog"));
    setWindowTitle(tr("Take up the batches"));
    auto *about =
        new PlainLabel(tr("The run looks for its batches at the server again. Batches that are there are never "
                          "asked anew."),
                       FontRole::Body, Token::Text2);
    auto *warning = new PlainLabel(tr("Only where the server does not know a batch, or nobody can tell whether it made "
                                      "it: its requests may be paid twice. Look first whether the key is the right "
                                      "one."),
                                   FontRole::Caption, Token::Text2);
    for (PlainLabel *label : {about, warning})
        label->setMaxLines(0);
    m_givesUp->setObjectName(QStringLiteral("takeUpAnew"));
    m_givesUp->setAccessibleDescription(warning->text());
    auto *go = new KeyButton(tr("Resume"));
    go->setObjectName(QStringLiteral("takeUpGo"));
    go->setKind(KeyButton::Kind::Primary);
    go->setDefault(true);
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("Take up the batches"), FontRole::PageTitle));
    column->addWidget(about);
    column->addWidget(m_givesUp);
    column->addWidget(warning);
    column->addLayout(foot);
    setMinimumWidth(scaled(480));
    connect(go, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    go->setFocus();
}

bool TakeUpDialog::givesBatchesUp() const
{
    return m_givesUp->isChecked();
}

} // namespace secondlook::ui

#include "moc_take_up_dialog.cpp"
