#include "ui/runs/ask_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace secondlook::ui {

AskDialog::AskDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(question.title);
    auto *title = new PlainLabel(question.title, FontRole::PageTitle);
    title->setMaxLines(0);
    auto *about = new PlainLabel(question.words, FontRole::Body, Token::Text2);
    about->setMaxLines(0);
    auto *doIt = new KeyButton(question.doIt);
    doIt->setObjectName(QStringLiteral("askDo"));
    doIt->setKind(KeyButton::Kind::Danger);
    doIt->setAutoDefault(false);
    auto *leaveIt = new KeyButton(question.leaveIt);
    leaveIt->setObjectName(QStringLiteral("askLeave"));
    leaveIt->setKind(KeyButton::Kind::Primary);
    leaveIt->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(doIt);
    foot->addWidget(leaveIt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(about);
    column->addLayout(foot);
    setMinimumWidth(scaled(460));
    connect(doIt, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(leaveIt, &QAbstractButton::clicked, this, &QDialog::reject);
    leaveIt->setFocus();
}

} // namespace secondlook::ui

#include "moc_ask_dialog.cpp"
