#include "ui/models/text_conversion.h"
#include "ui/runs/ask_dialog.h"
#include "ui/runs/dialog_form.h"
#include "ui/runs/number_field.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/server_dialog.h"
#include "ui/runs/server_way.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
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
    connect(m_way, &ServerWay::changed, this, &ServerDialog::showStep);
    m_names->installEventFilter(this);
    connect(m_back, &QAbstractButton::clicked, this, &ServerDialog::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &ServerDialog::goOn);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_try, &QAbstractButton::clicked, this, &ServerDialog::tryOut);
    connect(this, &QDialog::finished, m_presenter, &RunsPresenter::stopTrial);
    connect(this, &QDialog::finished, m_presenter, &RunsPresenter::stopKeepingKey);
    connect(m_presenter, &RunsPresenter::nameTaken, this, &ServerDialog::askToReplace);
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

/// What is to be known early; who saves is asked all the same, as the project may have changed by then.
QString ServerDialog::noteOnName() const
{
    const auto &choices = m_presenter->choices();
    const std::string name = coreText(m_name->text().trimmed());
    const bool isTaken = choices && std::ranges::any_of(choices->classifiers, [&](const pipeline::RunClassifier &one) {
                             return one.provider && one.provider->name == name;
                         });
    return m_isNew && step() == Server && isTaken
               ? tr("There is a model server of this name. Saving this one asks whether to replace it.")
               : QString();
}

QString ServerDialog::missingOfServer() const
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9_-]+$"));
    if (!name.match(m_name->text().trimmed()).hasMatch())
        return m_name->text().isEmpty() ? tr("A name is missing.")
                                        : tr("The name may hold small letters, digits, - and _ only.");
    const QString url = m_url->text().trimmed();
    if (!url.startsWith(QLatin1String("http://")) && !url.startsWith(QLatin1String("https://")))
        return url.isEmpty() ? tr("The address of the server is missing.")
                             : tr("The address begins with http:// or https://.");
    return m_model->text().trimmed().isEmpty() ? tr("The name of the model is missing.") : QString();
}

QString ServerDialog::missing() const
{
    if (step() == Server)
        return missingOfServer();
    if (step() == Way)
        return m_way->missing();
    for (const NumberField *field : m_steps->currentWidget()->findChildren<NumberField *>())
        if (!field->isGood())
            return tr("\"%1\" holds no number that may stand there.", "name of a field").arg(field->accessibleName());
    return {};
}

void ServerDialog::showStep()
{
    const QString titles[] = {tr("1 of 5: the server"), tr("2 of 5: its key and the way there"),
                              tr("3 of 5: limits and prices"), tr("4 of 5: what is masked"),
                              tr("5 of 5: test and save")};
    m_title->setText(titles[step()]);
    const QString lacks = missing();
    const bool isUntouched = m_isNew && step() == Server && m_name->text().isEmpty();
    m_problem->setToken(lacks.isEmpty() ? Token::Text2 : Token::Bad);
    m_problem->setText(isUntouched ? QString() : !lacks.isEmpty() ? lacks : noteOnName());
    m_next->setText(step() == Trial ? tr("Save the server") : tr("Next"));
    m_next->setEnabled(lacks.isEmpty());
    m_back->setVisible(step() > Server);
    m_try->setText(m_presenter->isTrying() ? tr("Stop the test") : tr("Test the connection"));
}

void ServerDialog::goOn()
{
    if (!m_next->isEnabled() || !missing().isEmpty()) // keys come here too, while what was given is being saved
        return;
    if (step() == Trial) {
        m_presenter->stopTrial();
        m_next->setEnabled(false);
        m_presenter->keep(provider(), !m_isNew);
        return;
    }
    m_steps->setCurrentIndex(step() + 1);
    showStep();
    if (step() == Way) {
        m_way->focusFirst();
        return;
    }
    QWidget *const first[] = {m_name, m_way, m_requests, m_emails, m_try};
    first[step()]->setFocus(Qt::OtherFocusReason);
}

void ServerDialog::askToReplace(const domain::Provider &before)
{
    auto *question = new AskDialog(
        {tr("Replace the model server \"%1\"?").arg(nameText(before.name)),
         tr("A model server of this name is there: %1 at %2. The new one takes its place, and what was set for the old "
            "one beside these steps (instructions, template, examples) is gone with it. Runs that were made stay as "
            "they are.",
            "model, address")
             .arg(nameText(before.model), nameText(before.baseUrl)),
         tr("Replace it"), tr("Keep the old one")},
        this);
    question->setObjectName(QStringLiteral("replaceServer"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { m_presenter->keep(provider(), true); });
    connect(question, &QDialog::rejected, this, &ServerDialog::showStep);
    question->open();
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

/// Steps are of different heights, and their words wrap.
bool ServerDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToFit(*this);
    return isDone;
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
