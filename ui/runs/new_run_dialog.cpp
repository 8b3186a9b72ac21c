#include "ui/runs/new_run_dialog.h"

#include "ui/models/text_conversion.h"
#include "ui/runs/dialog_form.h"
#include "ui/runs/number_field.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace secondlook::ui {

using pipeline::RunAsking;
using pipeline::RunClassifier;
using pipeline::Selection;

namespace {

constexpr double mostMoney = 1e9;
constexpr double mostRecords = 1e12;

} // namespace

NewRunDialog::NewRunDialog(RunsPresenter *presenter, QWidget *parent)
    : QDialog(parent),
      m_presenter(presenter),
      m_form(new DialogForm),
      m_classifier(new QComboBox),
      m_add(new KeyButton(tr("Add a model server"))),
      m_edit(new KeyButton(tr("Change this model server"))),
      m_records(new QComboBox),
      m_limit(new NumberField(tr("At most"), tr("all of them"), 1, mostRecords, true)),
      m_asking(new QComboBox),
      m_cap(new NumberField(tr("Cost cap"), tr("no cap"), 0, mostMoney, false)),
      m_estimate(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_ask(new KeyButton(tr("Estimate the cost"))),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_start(new KeyButton(tr("Start run"))),
      m_cancel(new KeyButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("newRunDialog"));
    setWindowTitle(tr("New run"));
    m_classifier->setObjectName(QStringLiteral("runClassifier"));
    m_records->setObjectName(QStringLiteral("runRecords"));
    m_limit->setObjectName(QStringLiteral("runLimit"));
    m_asking->setObjectName(QStringLiteral("runAsking"));
    m_asking->addItem(tr("One request after the other"), int(RunAsking::OneByOne));
    m_asking->addItem(tr("In batches, and wait for the results"), int(RunAsking::Batch));
    m_asking->addItem(tr("In batches, and fetch the results later"), int(RunAsking::BatchAndLeave));
    m_cap->setObjectName(QStringLiteral("runCap"));
    m_ask->setObjectName(QStringLiteral("runEstimate"));
    m_add->setObjectName(QStringLiteral("runAddServer"));
    m_edit->setObjectName(QStringLiteral("runEditServer"));
    m_start->setObjectName(QStringLiteral("runStart"));
    m_start->setKind(KeyButton::Kind::Primary);
    m_start->setDefault(true);
    m_start->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    for (KeyButton *button : {m_add, m_edit, m_ask})
        button->setSmall(true);
    for (KeyButton *button : {m_add, m_edit, m_ask, m_cancel})
        button->setAutoDefault(false);
    m_note->setMaxLines(0);
    m_estimate->setMaxLines(0);
    m_estimate->setObjectName(QStringLiteral("runEstimated"));
    auto *servers = new QWidget;
    auto *serverRow = new QHBoxLayout(servers);
    serverRow->setContentsMargins(0, 0, 0, 0);
    serverRow->addWidget(m_add);
    serverRow->addWidget(m_edit);
    serverRow->addStretch(1);
    auto *cost = new QWidget;
    auto *costRow = new QHBoxLayout(cost);
    costRow->setContentsMargins(0, 0, 0, 0);
    costRow->addWidget(m_ask, 0, Qt::AlignTop);
    costRow->addWidget(m_estimate, 1);
    m_form->addField(tr("Classifier"), m_classifier);
    m_form->addField(QString(), servers);
    m_form->addField(tr("Records"), m_records);
    m_form->addField(tr("At most"), m_limit);
    m_form->addField(tr("Ask"), m_asking,
                     tr("Batches cost less and take up to a day. The run can be stopped meanwhile; it is taken up "
                        "again to fetch the results."));
    m_form->addField(tr("Cost cap"), m_cap,
                     tr("In the currency of the server's prices. The run stops there and can be taken up again."));
    m_form->addField(tr("Estimate"), cost);
    auto *title = new PlainLabel(tr("New run"), FontRole::PageTitle);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addLayout(foot);
    setMinimumWidth(scaled(560));
    connect(m_classifier, &QComboBox::currentIndexChanged, this, &NewRunDialog::chooseAnew);
    connect(m_records, &QComboBox::currentIndexChanged, this, &NewRunDialog::chooseAnew);
    connect(m_asking, &QComboBox::currentIndexChanged, this, &NewRunDialog::chooseAnew);
    connect(m_limit, &QLineEdit::textChanged, this, &NewRunDialog::chooseAnew);
    connect(m_cap, &QLineEdit::textChanged, this, &NewRunDialog::showChoice);
    connect(m_ask, &QAbstractButton::clicked, this, &NewRunDialog::askEstimate);
    connect(m_add, &QAbstractButton::clicked, this, [this] { Q_EMIT serverAsked({}); });
    connect(m_edit, &QAbstractButton::clicked, this,
            [this] { Q_EMIT serverAsked(m_classifier->currentData().toString()); });
    connect(m_start, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, presenter, &RunsPresenter::stopEstimate);
    connect(presenter, &RunsPresenter::choicesChanged, this, &NewRunDialog::fill);
    connect(&presenter->live(), &LiveRun::stateChanged, this, &NewRunDialog::showChoice);
    connect(presenter, &RunsPresenter::estimated, this, &NewRunDialog::showEstimate);
    connect(presenter, &RunsPresenter::kept, this, [this](const QString &name, const QString &problem) {
        if (problem.isEmpty())
            m_classifier->setProperty("wanted", QStringLiteral("llm:") + name);
    });
    fill();
    presenter->readChoices();
    m_classifier->setFocus();
}

void NewRunDialog::fill()
{
    const auto &choices = m_presenter->choices();
    if (choices) {
        const QString wanted = m_classifier->property("wanted").toString();
        const QString before = wanted.isEmpty() ? m_classifier->currentData().toString() : wanted;
        m_classifier->setProperty("wanted", QString());
        const QSignalBlocker quiet(m_classifier);
        m_classifier->clear();
        for (const RunClassifier &one : choices->classifiers)
            m_classifier->addItem(one.version.empty()
                                      ? RunWords::classifierName(one.name)
                                      : tr("%1, now %2", "classifier, its version")
                                            .arg(RunWords::classifierName(one.name), nameText(one.version)),
                                  qtText(one.name));
        m_classifier->setCurrentIndex(std::max(0, m_classifier->findData(before)));
        const QSignalBlocker quietRecords(m_records);
        const int selected = m_records->currentIndex();
        m_records->clear();
        for (const Selection selection :
             {Selection::New, Selection::Failed, Selection::Pending, Selection::Labelled, Selection::All})
            m_records->addItem(
                tr("%1: %2", "which records, how many")
                    .arg(RunWords::selection(selection), RunWords::count(choices->records.at(selection))),
                int(selection));
        m_records->setCurrentIndex(std::max(0, selected));
    }
    showChoice();
}

bool NewRunDialog::isServer() const
{
    return m_classifier->currentData().toString().startsWith(QLatin1String("llm:"));
}

const RunClassifier *NewRunDialog::classifier() const
{
    const auto &choices = m_presenter->choices();
    if (!choices)
        return nullptr;
    const std::string name = coreText(m_classifier->currentData().toString());
    const auto found = std::ranges::find(choices->classifiers, name, &RunClassifier::name);
    return found == choices->classifiers.end() ? nullptr : &*found;
}

bool NewRunDialog::takesBatches() const
{
    return classifier() != nullptr && classifier()->takesBatches;
}

RunAsking NewRunDialog::asking() const
{
    return takesBatches() ? RunAsking(m_asking->currentData().toInt()) : RunAsking::OneByOne;
}

std::int64_t NewRunDialog::records() const
{
    const auto &choices = m_presenter->choices();
    if (!choices || m_records->currentIndex() < 0)
        return 0;
    const std::int64_t all = choices->records.at(Selection(m_records->currentData().toInt()));
    return m_limit->value() ? std::min(all, std::int64_t(*m_limit->value())) : all;
}

pipeline::RunOrder NewRunDialog::order() const
{
    pipeline::RunOrder order;
    order.classifier = coreText(m_classifier->currentData().toString());
    order.selection = Selection(m_records->currentData().toInt());
    order.limit = std::int64_t(m_limit->value().value_or(0.0));
    order.asking = asking();
    if (isServer() && m_cap->value())
        order.costCap = std::int64_t(std::llround(*m_cap->value() * RunWords::nanosInOne));
    return order;
}

/// What was estimated was of another run.
void NewRunDialog::chooseAnew()
{
    m_presenter->stopEstimate();
    m_estimate->setText({});
    showChoice();
}

void NewRunDialog::showChoice()
{
    const auto &choices = m_presenter->choices();
    m_form->showField(m_asking, takesBatches());
    m_form->showField(m_cap, isServer());
    m_form->showField(m_ask->parentWidget(), isServer());
    m_edit->setVisible(isServer());
    m_ask->setText(m_presenter->isEstimating() ? tr("Stop") : tr("Estimate the cost"));
    const bool isGood = m_limit->isGood() && m_cap->isGood();
    const bool isPack = choices && choices->isPack;
    const bool runs = m_presenter->live().state() == LiveRun::State::Running; // one that had waited for its turn
    m_note->setText(!m_presenter->choicesProblem().isEmpty() ? m_presenter->choicesProblem()
                    : !choices                               ? tr("Reading")
                    : isPack         ? tr("This is a review pack. Runs are made in the project that gave it out.")
                    : runs           ? tr("Another run goes on. This one can start when that has ended.")
                    : !isGood        ? tr("One of the fields holds no number that may stand there.")
                    : records() == 0 ? tr("No record of this kind is there.")
                                     : QString());
    m_start->setEnabled(choices && !isPack && !runs && isGood && records() > 0 && m_classifier->currentIndex() >= 0);
    m_ask->setEnabled(m_start->isEnabled() || m_presenter->isEstimating());
}

void NewRunDialog::askEstimate()
{
    if (m_presenter->isEstimating()) {
        m_presenter->stopEstimate();
        m_estimate->setText(tr("Stopped. Answers that came are kept for the run."));
    } else {
        m_presenter->estimate(order());
        m_estimate->setToken(Token::Text2);
        m_estimate->setText(tr("Asking about some records. Their answers are kept for the run."));
    }
    showChoice();
}

void NewRunDialog::showEstimate(const std::optional<pipeline::RunCostEstimate> &estimate, const QString &problem)
{
    // The sample is asked one by one; all else would be asked at the price of batches.
    const double factor = asking() == RunAsking::OneByOne ? 1.0 : classifier()->provider->prices.batchFactor;
    const auto money = [factor](double amount) {
        return RunWords::money(std::int64_t(factor * amount * RunWords::nanosInOne));
    };
    m_estimate->setToken(estimate ? Token::Text2 : Token::Bad);
    if (!estimate)
        m_estimate->setText(problem);
    else if (estimate->costHigh <= 0.0)
        m_estimate->setText(tr("No prices are set, so there is no cost to estimate."));
    else
        m_estimate->setText(
            tr("About %1 for %2 records; in nine of ten cases not more than %3.", "money, number, money")
                .arg(money(estimate->cost), RunWords::count(estimate->records), money(estimate->costHigh)));
    showChoice();
}

bool NewRunDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToFit(*this);
    return isDone;
}

void NewRunDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !event->modifiers().testFlag(Qt::ControlModifier))
        QDialog::keyPressEvent(event);
    else if (m_start->isEnabled())
        accept();
}

} // namespace secondlook::ui

#include "moc_new_run_dialog.cpp"
