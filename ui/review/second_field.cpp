#include "ui/review/second_field.h"

#include "ui/models/text_conversion.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

/// A choice that nobody has to make, under the name of the second label.
domain::SchemaField asField(const domain::SchemaField &first)
{
    domain::SchemaField field = first;
    field.name = first.second;
    field.title.clear();
    field.required = false;
    return field;
}

} // namespace

SecondField::SecondField(const domain::SchemaField &first, QWidget *parent)
    : FieldEditor(asField(first), parent), m_label(new PlainLabel(QString())), m_remove(new KeyButton(tr("Remove")))
{
    m_remove->setKind(KeyButton::Kind::Quiet);
    m_remove->setSmall(true);
    m_remove->setAccessibleName(tr("Remove the second label"));
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT changed({}); });
    m_label->setElideMode(Qt::ElideMiddle);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label, 1);
    row->addWidget(m_remove);
    column()->addLayout(row);
}

void SecondField::setValue(const std::optional<domain::FieldValue> &value)
{
    const auto *name = value ? std::get_if<std::string>(&*value) : nullptr;
    const domain::Label *label = name ? field().labelNamed(*name) : nullptr;
    m_label->setText(label ? qtText(label->shownName()) : tr("Shift with the key of a label sets a second one."));
    m_label->setRole(label ? FontRole::Body : FontRole::Caption);
    m_label->setToken(label ? Token::Text : Token::Text3);
    m_remove->setVisible(label != nullptr);
}

void SecondField::chooseDigit(int) {}

QList<QWidget *> SecondField::stops() const
{
    return {m_remove};
}

QWidget *SecondField::home() const
{
    return m_remove;
}

} // namespace secondlook::ui

#include "moc_second_field.cpp"
