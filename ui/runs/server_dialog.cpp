#include "ui/runs/server_dialog.h"

#include "ui/models/text_conversion.h"
#include "ui/runs/dialog_form.h"
#include "ui/runs/number_field.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/server_way.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

using domain::Provider;
using domain::ProviderKind;

namespace {

constexpr double mostAMinute = 1e12;
constexpr double mostPrice = 1e6;

/// Steps are of different heights: the lower ones leave room below instead of between their rows.
QWidget *atTop(QWidget *step)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(step);
    column->addStretch(1);
    return page;
}

} // namespace

ServerDialog::ServerDialog(RunsPresenter *presenter, const std::optional<Provider> &before, QWidget *parent)
    : QDialog(parent),
      m_presenter(presenter),
      m_before(before.value_or(Provider())),
      m_isNew(!before.has_value()),
      m_title(new PlainLabel(QString(), FontRole::PageTitle)),
      m_steps(new QStackedWidget),
      m_name(new QLineEdit),
      m_kind(new QComboBox),
      m_url(new QLineEdit),
      m_model(new QLineEdit),
      m_way(new ServerWay(presenter)),
      m_requests(new NumberField(tr("Requests a minute"), tr("no limit"), 1, mostAMinute, false)),
      m_tokens(new NumberField(tr("Tokens a minute"), tr("no limit"), 1, mostAMinute, false)),
      m_priceIn(new NumberField(tr("Price of a million tokens in"), tr("free"), 0, mostPrice, false)),
      m_priceOut(new NumberField(tr("Price of a million tokens out"), tr("free"), 0, mostPrice, false)),
      m_atOnce(new NumberField(tr("Requests at a time"), QStringLiteral("8"), 1, 2'000, true)),
      m_timeout(new NumberField(tr("Seconds for an answer"), QStringLiteral("60"), 1, 3'600, true)),
      m_emails(new QCheckBox(tr("E-mail addresses"))),
      m_phones(new QCheckBox(tr("Telephone numbers"))),
      m_cards(new QCheckBox(tr("Numbers of payment cards"))),
      m_ibans(new QCheckBox(tr("Bank accounts (IBAN)"))),
      m_names(new QPlainTextEdit),
      m_try(new KeyButton(tr("Test the connection"))),
      m_found(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_problem(new PlainLabel(QString(), FontRole::Caption, Token::Bad)),
      m_back(new KeyButton(tr("Back"))),
      m_next(new KeyButton(tr("Next"))),
      m_cancel(new KeyButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("serverDialog"));
    setWindowTitle(m_isNew ? tr("A model server") : tr("Model server %1").arg(nameText(m_before.name)));
    for (QWidget *page : {buildServer(), static_cast<QWidget *>(m_way), buildLimits(), buildPrivacy(), buildTrial()})
        m_steps->addWidget(atTop(page));
    m_problem->setMaxLines(0);
    m_problem->setObjectName(QStringLiteral("serverProblem"));
    m_back->setObjectName(QStringLiteral("serverBack"));
    m_next->setObjectName(QStringLiteral("serverNext"));
    m_next->setKind(KeyButton::Kind::Primary);
    m_next->setDefault(true);
    m_next->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    for (KeyButton *button : {m_back, m_cancel, m_try})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    setMinimumWidth(scaled(660));
    fill(m_before);
    connectParts();
    showStep();
    (m_isNew ? m_name : m_url)->setFocus();
}

QWidget *ServerDialog::buildServer()
{
    m_name->setObjectName(QStringLiteral("serverName"));
    m_kind->setObjectName(QStringLiteral("serverKind"));
    m_url->setObjectName(QStringLiteral("serverUrl"));
    m_model->setObjectName(QStringLiteral("serverModel"));
    m_name->setReadOnly(!m_isNew);
    m_name->setMaxLength(40);
    m_url->setMaxLength(2'000);
    m_model->setMaxLength(200);
    m_kind->addItem(tr("OpenAI, vLLM, llama.cpp and alike"), int(ProviderKind::OpenAi));
    m_kind->addItem(tr("Anthropic"), int(ProviderKind::Anthropic));
    m_kind->addItem(tr("Ollama"), int(ProviderKind::Ollama));
    auto *form = new DialogForm;
    form->addField(tr("Name"), m_name, tr("Small letters, digits, - and _. Runs name it as llm:NAME."));
    form->addField(tr("Protocol"), m_kind);
    form->addField(tr("Address"), m_url, tr("With the path, such as http://localhost:8000/v1"));
    form->addField(tr("Model"), m_model);
    return form;
}

QWidget *ServerDialog::buildLimits()
{
    m_requests->setObjectName(QStringLiteral("serverRequests"));
    m_tokens->setObjectName(QStringLiteral("serverTokens"));
    m_priceIn->setObjectName(QStringLiteral("serverPriceIn"));
    m_priceOut->setObjectName(QStringLiteral("serverPriceOut"));
    m_atOnce->setObjectName(QStringLiteral("serverAtOnce"));
    auto *form = new DialogForm;
    form->addField(tr("Requests a minute"), m_requests, tr("What the server allows. Runs use it and stay below."));
    form->addField(tr("Tokens a minute"), m_tokens);
    form->addField(tr("Requests at a time"), m_atOnce);
    form->addField(tr("Seconds for an answer"), m_timeout);
    form->addField(tr("Price of a million tokens in"), m_priceIn,
                   tr("In your currency. Cost caps and estimates use it."));
    form->addField(tr("Price of a million tokens out"), m_priceOut);
    return form;
}

QWidget *ServerDialog::buildPrivacy()
{
    auto *form = new DialogForm;
    auto *about =
        new PlainLabel(tr("What is chosen here is replaced by placeholders before a text leaves this computer."),
                       FontRole::Body, Token::Text2);
    about->setMaxLines(0);
    form->addWide(about);
    for (QCheckBox *box : {m_emails, m_phones, m_cards, m_ibans})
        form->addWide(box);
    m_emails->setObjectName(QStringLiteral("maskEmails"));
    m_names->setObjectName(QStringLiteral("maskNames"));
    m_names->setTabChangesFocus(true);
    m_names->setMaximumHeight(scaled(96));
    form->addField(tr("Names, one a line"), m_names);
    return form;
}

QWidget *ServerDialog::buildTrial()
{
    m_try->setObjectName(QStringLiteral("serverTry"));
    m_found->setObjectName(QStringLiteral("serverFound"));
    m_found->setMaxLines(0);
    auto *about =
        new PlainLabel(tr("The test asks the server for the label of one sentence of our own. No record is sent."),
                       FontRole::Body, Token::Text2);
    about->setMaxLines(0);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(about);
    column->addWidget(m_try, 0, Qt::AlignLeading);
    column->addWidget(m_found);
    column->addStretch(1);
    return page;
}

void ServerDialog::fill(const Provider &provider)
{
    m_name->setText(qtText(provider.name));
    m_kind->setCurrentIndex(m_kind->findData(int(provider.kind)));
    m_url->setText(qtText(provider.baseUrl));
    m_model->setText(qtText(provider.model));
    m_way->fill(provider);
    m_requests->setValue(provider.limits.requests);
    m_tokens->setValue(provider.limits.tokens);
    m_priceIn->setValue(provider.prices.input > 0.0 ? std::optional(provider.prices.input) : std::nullopt);
    m_priceOut->setValue(provider.prices.output > 0.0 ? std::optional(provider.prices.output) : std::nullopt);
    m_atOnce->setValue(provider.concurrency);
    m_timeout->setValue(double(provider.timeout.count()));
    m_emails->setChecked(provider.mask.emails);
    m_phones->setChecked(provider.mask.phones);
    m_cards->setChecked(provider.mask.cards);
    m_ibans->setChecked(provider.mask.ibans);
    QStringList names;
    for (const std::string &name : provider.mask.names)
        names << qtText(name);
    m_names->setPlainText(names.join(QLatin1Char('\n')));
}

Provider ServerDialog::provider() const
{
    Provider provider = m_before;
    provider.name = coreText(m_name->text().trimmed());
    provider.kind = ProviderKind(m_kind->currentData().toInt());
    QString url = m_url->text().trimmed();
    while (url.endsWith(QLatin1Char('/')))
        url.chop(1);
    provider.baseUrl = coreText(url);
    provider.model = coreText(m_model->text().trimmed());
    m_way->addTo(provider);
    provider.limits.requests = m_requests->value();
    provider.limits.tokens = m_tokens->value();
    provider.prices.input = m_priceIn->value().value_or(0.0);
    provider.prices.output = m_priceOut->value().value_or(0.0);
    provider.concurrency = int(m_atOnce->value().value_or(8));
    provider.timeout = std::chrono::seconds(qint64(m_timeout->value().value_or(60)));
    provider.mask = {m_emails->isChecked(), m_phones->isChecked(), m_cards->isChecked(), m_ibans->isChecked(), {}};
    const QStringList names = m_names->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &name : names)
        if (!name.trimmed().isEmpty())
            provider.mask.names.push_back(coreText(name.trimmed()));
    return provider;
}

int ServerDialog::step() const
{
    return m_steps->currentIndex();
}

} // namespace secondlook::ui

#include "moc_server_dialog.cpp"
