#include "ui/runs/cap_dialog.h"

#include "ui/runs/dialog_form.h"
#include "ui/runs/number_field.h"
#include "ui/runs/run_words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

#include <cmath>

namespace secondlook::ui {

CapDialog::CapDialog(std::int64_t spent, std::int64_t cap, QWidget *parent)
    : QDialog(parent),
      m_cap(new NumberField(tr("Cost cap"), QString(), double(cap) / RunWords::nanosInOne, 1e9, false)),
      m_go(new KeyButton(tr("Resume")))
{
    setObjectName(QStringLiteral("capDialog"));
    setWindowTitle(tr("A higher cost cap"));
    auto *about = new PlainLabel(tr("The run has cost %1 of %2 so far. It goes on under a higher cap.", "money")
                                     .arg(RunWords::money(spent), RunWords::money(cap)),
                                 FontRole::Body, Token::Text2);
    about->setMaxLines(0);
    m_cap->setObjectName(QStringLiteral("capValue"));
    m_cap->setValue(2.0 * double(cap) / RunWords::nanosInOne);
    m_go->setObjectName(QStringLiteral("capGo"));
    m_go->setKind(KeyButton::Kind::Primary);
    m_go->setDefault(true);
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *form = new DialogForm;
    form->addField(tr("Cost cap"), m_cap);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(about);
    column->addWidget(form);
    column->addLayout(foot);
    setMinimumWidth(scaled(420));
    connect(m_cap, &QLineEdit::textChanged, this, [this] { m_go->setEnabled(this->cap().has_value()); });
    connect(m_go, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_cap->setFocus();
    m_cap->selectAll();
}

std::optional<std::int64_t> CapDialog::cap() const
{
    const std::optional<double> value = m_cap->value();
    return value ? std::optional(std::int64_t(std::llround(*value * RunWords::nanosInOne))) : std::nullopt;
}

} // namespace secondlook::ui

#include "moc_cap_dialog.cpp"
