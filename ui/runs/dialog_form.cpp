#include "ui/runs/dialog_form.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>

#include <algorithm>

namespace secondlook::ui {

void growToFit(QWidget &dialog)
{
    if (dialog.isVisible())
        dialog.resize(dialog.width(), std::max(dialog.height(), dialog.layout()->totalHeightForWidth(dialog.width())));
}

DialogForm::DialogForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void DialogForm::addField(const QString &name, QWidget *field, const QString &words)
{
    const int row = m_grid->rowCount();
    auto *label = new PlainLabel(name, FontRole::Body, Token::Text2);
    label->setMaxLines(2);
    label->setMaximumWidth(scaled(190));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
    if (!words.isEmpty()) {
        auto *help = new PlainLabel(words, FontRole::Caption, Token::Text3);
        help->setMaxLines(0);
        m_grid->addWidget(help, row + 1, 1);
        field->setAccessibleDescription(words);
    }
    m_grid->setRowMinimumHeight(row + 2, 6);
}

void DialogForm::addWide(QWidget *widget)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(widget, row, 0, 1, 2);
    m_grid->setRowMinimumHeight(row + 1, 6);
}

void DialogForm::showField(QWidget *field, bool shown)
{
    const int place = m_grid->indexOf(field);
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(place, &row, &column, &rows, &columns);
    for (const auto &[below, beside] : {std::pair(0, 0), std::pair(0, 1), std::pair(1, 1)})
        if (QLayoutItem *item = m_grid->itemAtPosition(row + below, beside);
            item != nullptr && item->widget() != nullptr)
            item->widget()->setVisible(shown);
}

} // namespace secondlook::ui

#include "moc_dialog_form.cpp"
