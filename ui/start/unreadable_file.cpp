#include "ui/start/unreadable_file.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

UnreadableFile::UnreadableFile(QWidget *parent)
    : QWidget(parent), m_reason(new PlainLabel(QString(), FontRole::Body, Token::Text2)), m_column(new QLineEdit)
{
    m_reason->setMaxLines(0);
    m_reason->setMaximumWidth(scaled(640));
    m_column->setAccessibleName(tr("Name of the column with the text"));
    m_column->setPlaceholderText(tr("Name of the column with the text"));
    m_column->setMinimumWidth(scaled(300));
    auto *read = new KeyButton(tr("Read this column"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_column);
    row->addWidget(read);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(44, 24, 44, 24);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(new IconLabel(QStringLiteral("error"), 28, Token::Bad));
    column->addWidget(new PlainLabel(tr("This file cannot be read as it is"), FontRole::PageTitle));
    column->addWidget(m_reason);
    column->addSpacing(8);
    column->addLayout(row);
    column->addStretch(2);
    const auto name = [this] {
        if (!m_column->text().trimmed().isEmpty())
            Q_EMIT textColumnNamed(m_column->text().trimmed());
    };
    connect(read, &QAbstractButton::clicked, this, name);
    connect(m_column, &QLineEdit::returnPressed, this, name);
}

void UnreadableFile::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void UnreadableFile::focusFirst()
{
    m_column->setFocus(Qt::OtherFocusReason);
}

} // namespace secondlook::ui

#include "moc_unreadable_file.cpp"
