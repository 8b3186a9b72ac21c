#include "ui/models/text_conversion.h"
#include "ui/runs/number_field.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/server_dialog.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStackedWidget>

#include <algorithm>

namespace secondlook::ui {

void ServerDialog::connectParts()
{
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ServerDialog::showStep);
    m_names->installEventFilter(this);
    connect(m_back, &QAbstractButton::clicked, this, &ServerDialog::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &ServerDialog::goOn);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_try, &QAbstractButton::clicked, this, &ServerDialog::tryOut);
    connect(this, &QDialog::finished, m_presenter, &RunsPresenter::stopTrial);
    connect(m_presenter, &RunsPresenter::tried, this, &ServerDialog::showTrial);
    connect(m_presenter, &RunsPresenter::kept, this, [this](const QString &, const QString &problem) {
        if (problem.isEmpty()) {
            accept();
            return;
        }
        showStep();
        m_problem->setText(problem);
    });
}

bool ServerDialog::isTaken(const QString &name) const
{
    const auto &choices = m_presenter->choices();
    return choices && std::ranges::any_of(choices->classifiers, [&name](const pipeline::RunClassifier &one) {
               return one.provider && qtText(one.provider->name) == name;
           });
}

QString ServerDialog::missing() const
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9_-]+$"));
    static const QRegularExpression variable(QStringLiteral("^[A-Z_][A-Z0-9_]*$"));
    if (step() == Server) {
        if (!name.match(m_name->text().trimmed()).hasMatch())
            return m_name->text().isEmpty() ? tr("A name is missing.")
                                            : tr("The name may hold small letters, digits, - and _ only.");
        if (m_isNew && isTaken(m_name->text().trimmed()))
            return tr("There is a model server of this name. Choose another name, or change that one.");
        const QString url = m_url->text().trimmed();
        if (!url.startsWith(QLatin1String("http://")) && !url.startsWith(QLatin1String("https://")))
            return url.isEmpty() ? tr("The address of the server is missing.")
                                 : tr("The address begins with http:// or https://.");
        if (m_model->text().trimmed().isEmpty())
            return tr("The name of the model is missing.");
        const QString key = m_key->text().trimmed();
        if (!key.isEmpty() && !variable.match(key).hasMatch())
            return tr("This is no name of an environment variable. Put the key into a variable and name that here.");
    }
    for (const NumberField *field : m_steps->currentWidget()->findChildren<NumberField *>())
        if (!field->isGood())
            return tr("\"%1\" holds no number that may stand there.", "name of a field").arg(field->accessibleName());
    return {};
}

void ServerDialog::showStep()
{
    const QString titles[] = {tr("1 of 4: the server"), tr("2 of 4: limits and prices"), tr("3 of 4: what is masked"),
                              tr("4 of 4: test and save")};
    m_title->setText(titles[step()]);
    const QString lacks = missing();
    m_problem->setText(m_isNew && step() == Server && m_name->text().isEmpty() ? QString() : lacks);
    m_next->setText(step() == Trial ? tr("Save the server") : tr("Next"));
    m_next->setEnabled(lacks.isEmpty());
    m_back->setVisible(step() > Server);
    m_try->setText(m_presenter->isTrying() ? tr("Stop the test") : tr("Test the connection"));
    growToFit();
}

/// Steps are of different heights, and their words wrap.
void ServerDialog::growToFit()
{
    if (isVisible())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ServerDialog::goOn()
{
    if (!missing().isEmpty())
        return;
    if (step() == Trial) {
        m_presenter->stopTrial();
        m_next->setEnabled(false);
        m_presenter->keep(provider());
        return;
    }
    m_steps->setCurrentIndex(step() + 1);
    showStep();
    QWidget *const first[] = {m_name, m_requests, m_emails, m_try};
    first[step()]->setFocus(Qt::OtherFocusReason);
}

void ServerDialog::goBack()
{
    m_presenter->stopTrial();
    m_steps->setCurrentIndex(step() - 1);
    showStep();
    m_steps->currentWidget()->setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

void ServerDialog::tryOut()
{
    if (m_presenter->isTrying()) {
        m_presenter->stopTrial();
        m_found->setText(tr("Stopped."));
    } else {
        m_presenter->tryOut(provider());
        m_found->setToken(Token::Text2);
        m_found->setText(tr("Asking the server."));
    }
    showStep();
}

void ServerDialog::showTrial(const std::optional<pipeline::ServerTrial> &trial, const QString &problem)
{
    showStep();
    m_found->setToken(trial ? Token::Text : Token::Bad);
    if (!trial) {
        m_found->setText(problem);
    } else {
        QStringList said;
        said << tr("The server answered in %1 s and named the label %2.")
                    .arg(QLocale().toString(trial->seconds, 'f', 1), nameText(trial->label));
        said << (trial->tokenProbabilities
                     ? tr("It says how likely its answers are: one answer for each record is enough.")
                     : tr("It does not say how likely its answers are: confidence comes from several answers for each "
                          "record, which costs more."));
        said << (trial->answerSchema
                     ? tr("It keeps to the list of labels by itself.")
                     : tr("It does not keep to the list of labels by itself: an answer that is none of them is asked "
                          "for once more."));
        said << (trial->tokens > 0 ? tr("It reports tokens, so costs are exact.")
                                   : tr("It reports no tokens: costs count the most that a request may take."));
        m_found->setText(said.join(QLatin1Char('\n')));
    }
    QAccessibleEvent alert(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ServerDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        goOn();
    else
        QDialog::keyPressEvent(event);
}

/// A field of several lines takes Enter for itself.
bool ServerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_names && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            goOn();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace secondlook::ui
