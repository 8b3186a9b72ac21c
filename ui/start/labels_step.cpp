#include "ui/start/labels_step.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int listWidth = 560;

} // namespace

LabelsStep::LabelsStep(QWidget *parent)
    : QWidget(parent),
      m_list(new QPlainTextEdit),
      m_count(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_path(new QLineEdit)
{
    m_list->setAccessibleName(tr("Labels, one a line"));
    m_list->setTabChangesFocus(true);
    m_list->setMaximumWidth(scaled(listWidth));
    m_path->setAccessibleName(tr("Project file"));
    m_path->setMaximumWidth(scaled(listWidth));
    auto *choose = new KeyButton(tr("Choose another place"));
    choose->setIconName(QStringLiteral("folder"));
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_path, 1);
    place->addWidget(choose);
    place->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 20, 32, 20);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(tr("Name the labels"), FontRole::CardTitle));
    auto *words =
        new PlainLabel(tr("One label a line. Rows of the file that carry another label are left out and reported."),
                       FontRole::Body, Token::Text2);
    words->setMaxLines(2);
    column->addWidget(words);
    column->addSpacing(14);
    column->addWidget(m_list, 1);
    column->addSpacing(6);
    column->addWidget(m_count);
    column->addSpacing(18);
    column->addWidget(new PlainLabel(tr("Where the project is kept"), FontRole::BodyStrong));
    column->addSpacing(6);
    column->addLayout(place);
    connect(m_list, &QPlainTextEdit::textChanged, this, [this] {
        m_touched = true;
        m_count->setText(tr("Labels in the list: %1").arg(labels().size()));
        Q_EMIT changed();
    });
    connect(m_path, &QLineEdit::textChanged, this, &LabelsStep::changed);
    connect(choose, &QAbstractButton::clicked, this, &LabelsStep::chooseFolder);
}

void LabelsStep::offer(const QStringList &labels)
{
    if (m_touched && !m_list->toPlainText().isEmpty())
        return;
    m_list->setPlainText(labels.join(QLatin1Char('\n')));
    m_touched = false;
}

void LabelsStep::setPath(const QString &path)
{
    m_path->setText(path);
}

QString LabelsStep::path() const
{
    return m_path->text().trimmed();
}

QStringList LabelsStep::labels() const
{
    QStringList labels;
    const QStringList lines = m_list->toPlainText().split(QLatin1Char('\n'));
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            labels << line.trimmed();
    labels.removeDuplicates();
    return labels;
}

QString LabelsStep::missing() const
{
    if (labels().size() < 2)
        return tr("At least two labels are needed.");
    if (path().isEmpty())
        return tr("The project needs a file to be kept in.");
    if (QFileInfo::exists(path()))
        return tr("There is a file of that name already. Choose another name for the project.");
    return {};
}

void LabelsStep::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void LabelsStep::chooseFolder()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Where the project is kept"), path(), tr("Projects (*.secondlook)"));
    if (!chosen.isEmpty())
        setPath(chosen);
}

} // namespace secondlook::ui

#include "moc_labels_step.cpp"
