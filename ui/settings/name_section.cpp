#include "ui/settings/name_section.h"

#include "ui/models/reviewer_settings.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int fieldWidth = 260;

} // namespace

NameSection::NameSection(ReviewerSettings *settings, QWidget *parent)
    : SettingsForm(parent),
      m_settings(settings),
      m_name(new QLineEdit),
      m_use(new KeyButton(tr("Use this name"))),
      m_problem(new PlainLabel(QString(), FontRole::Body, Token::Bad))
{
    m_name->setObjectName(QStringLiteral("reviewerName"));
    m_use->setObjectName(QStringLiteral("useName"));
    m_problem->setObjectName(QStringLiteral("nameProblem"));
    m_name->setFixedWidth(scaled(fieldWidth));
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_name->setFixedWidth(scaled(fieldWidth)); });
    m_name->installEventFilter(this);
    m_use->setKey(QKeySequence(Qt::Key_Return));
    m_problem->setMaxLines(0);
    addHeading(tr("Reviewer name"));
    addRow(tr("Your name"),
           tr("Each decision is kept under it. What you decided before stays under the name it was made with. Settings "
              "belong to a name as well."),
           m_name);
    auto *step = new QHBoxLayout;
    step->addWidget(m_problem, 1);
    step->addWidget(m_use);
    column()->addLayout(step);
    endColumn();
    connect(m_name, &QLineEdit::textChanged, this, &NameSection::follow);
    connect(m_name, &QLineEdit::returnPressed, this, &NameSection::choose);
    connect(m_use, &QAbstractButton::clicked, this, &NameSection::choose);
    connect(m_settings, &ReviewerSettings::reviewerChanged, this, &NameSection::showName);
    showName();
}

QString NameSection::typed() const
{
    return m_name->text().simplified();
}

void NameSection::showName()
{
    m_name->setText(m_settings->reviewer());
    follow();
}

void NameSection::follow()
{
    const QString name = typed();
    QString problem;
    if (name.isEmpty())
        problem = tr("A decision needs somebody who made it.");
    else if (name.toUtf8().size() > ReviewerSettings::longestName)
        problem = tr("That is too long for a project. Leave some of it out.");
    m_problem->setText(problem);
    m_use->setEnabled(problem.isEmpty() && name != m_settings->reviewer());
}

void NameSection::choose()
{
    if (m_use->isEnabled())
        Q_EMIT nameChosen(typed());
}

bool NameSection::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_name || !escape || m_name->text() == m_settings->reviewer())
        return SettingsForm::eventFilter(watched, event);
    showName(); // a second Esc leads back
    return true;
}

} // namespace secondlook::ui

#include "moc_name_section.cpp"
