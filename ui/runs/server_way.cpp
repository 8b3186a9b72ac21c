#include "ui/runs/server_way.h"

#include "ui/models/text_conversion.h"
#include "ui/runs/dialog_form.h"
#include "ui/runs/runs_presenter.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace secondlook::ui {

using domain::Provider;

namespace {

constexpr int longestKey = 10'000;

/// A field with a button behind it, as one widget of a form.
QWidget *besideOf(QWidget *field, QWidget *button)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(button);
    both->setFocusProxy(field);
    return both;
}

bool isVariable(const QString &name)
{
    static const QRegularExpression variable(QStringLiteral("^[A-Z0-9_]+$"));
    return variable.match(name).hasMatch();
}

bool isKeyName(const QString &name)
{
    static const QRegularExpression known(QStringLiteral("^[a-z0-9_-]+$"));
    return known.match(name).hasMatch();
}

} // namespace

ServerWay::ServerWay(RunsPresenter *presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_form(new DialogForm),
      m_place(new QComboBox),
      m_variable(new QLineEdit),
      m_keyName(new QLineEdit),
      m_key(new QLineEdit),
      m_keep(new KeyButton(tr("Put it there"))),
      m_kept(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_authority(new QLineEdit),
      m_proxy(new QLineEdit),
      m_proxyLogin(new QLineEdit)
{
    chooseFile = [this] {
        return QFileDialog::getOpenFileName(this, tr("Certificates of the authority"), {},
                                            tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    };
    build();
    for (QLineEdit *field : {m_variable, m_authority, m_proxy, m_proxyLogin})
        connect(field, &QLineEdit::textChanged, this, &ServerWay::changed);
    for (QLineEdit *field : {m_keyName, m_key})
        connect(field, &QLineEdit::textChanged, this, &ServerWay::showPlace);
    connect(m_place, &QComboBox::currentIndexChanged, this, &ServerWay::showPlace);
    connect(m_keep, &QAbstractButton::clicked, this, &ServerWay::keepKey);
    connect(presenter, &RunsPresenter::keyKept, this, &ServerWay::showKept);
    showPlace();
}

void ServerWay::build()
{
    m_place->setObjectName(QStringLiteral("serverKeyPlace"));
    m_variable->setObjectName(QStringLiteral("serverKey"));
    m_keyName->setObjectName(QStringLiteral("serverKeyName"));
    m_key->setObjectName(QStringLiteral("serverSecret"));
    m_keep->setObjectName(QStringLiteral("serverKeepKey"));
    m_kept->setObjectName(QStringLiteral("serverKeyKept"));
    m_authority->setObjectName(QStringLiteral("serverAuthority"));
    m_proxy->setObjectName(QStringLiteral("serverProxy"));
    m_proxyLogin->setObjectName(QStringLiteral("serverProxyLogin"));
    m_place->addItem(tr("The server asks for none"), NoKey);
    m_place->addItem(tr("In an environment variable"), InVariable);
    m_place->addItem(tr("In the keychain of this computer"), InKeychain);
    m_variable->setMaxLength(200);
    m_keyName->setMaxLength(40);
    m_key->setMaxLength(longestKey);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("The key"));
    m_authority->setMaxLength(4'000);
    m_authority->setAccessibleName(tr("Own authorities"));
    m_proxy->setMaxLength(300);
    m_proxyLogin->setMaxLength(200);
    m_kept->setMaxLines(0);
    auto *choose = new KeyButton(tr("Choose a file"));
    choose->setObjectName(QStringLiteral("serverChooseAuthority"));
    for (KeyButton *button : {m_keep, choose}) {
        button->setSmall(true);
        button->setAutoDefault(false);
    }
    connect(choose, &QAbstractButton::clicked, this, [this] {
        const QString file = chooseFile();
        if (!file.isEmpty())
            m_authority->setText(file);
    });
    m_form->addField(tr("Key"), m_place);
    m_form->addField(tr("Variable of the key"), m_variable,
                     tr("The name of the environment variable that holds the key, never the key itself."));
    m_form->addField(tr("Name of the key"), m_keyName,
                     tr("Under which the keychain holds it. The project keeps this name alone, so everybody who works "
                        "on it has a key of their own."));
    m_form->addField(tr("The key"), besideOf(m_key, m_keep),
                     tr("Empty: one that the keychain holds already. What is typed goes to the keychain alone, not to "
                        "the project."));
    m_form->addField(QString(), m_kept);
    m_form->addField(tr("Own authorities"), besideOf(m_authority, choose),
                     tr("A file of certificates (PEM) that vouch for the server, beside those that this computer "
                        "trusts. Empty: none."));
    m_form->addField(tr("Proxy"), m_proxy,
                     tr("Such as http://proxy.example:3128 or socks5h://localhost:1080. Empty: directly."));
    m_form->addField(tr("Variable of the proxy's login"), m_proxyLogin,
                     tr("The name of the environment variable that holds user:password. Empty: the proxy asks for "
                        "none."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
}

void ServerWay::fill(const Provider &provider)
{
    m_variable->setText(qtText(provider.key.environment));
    m_keyName->setText(qtText(provider.key.keychain));
    m_place->setCurrentIndex(!provider.key.keychain.empty()      ? InKeychain
                             : !provider.key.environment.empty() ? InVariable
                                                                 : NoKey);
    m_authority->setText(qtText(provider.authorityFile));
    m_proxy->setText(qtText(provider.proxy.url));
    m_proxyLogin->setText(qtText(provider.proxy.environment));
}

void ServerWay::addTo(Provider &provider) const
{
    const auto text = [](const QLineEdit *field) { return coreText(field->text().trimmed()); };
    provider.key = {};
    if (place() == InVariable)
        provider.key.environment = text(m_variable);
    if (place() == InKeychain)
        provider.key.keychain = text(m_keyName);
    provider.authorityFile = text(m_authority);
    provider.proxy = {text(m_proxy), text(m_proxyLogin)};
}

ServerWay::Place ServerWay::place() const
{
    return Place(m_place->currentData().toInt());
}

QString ServerWay::keyName() const
{
    return m_keyName->text().trimmed();
}

QString ServerWay::missingOfKey() const
{
    const QString variable = m_variable->text().trimmed();
    if (place() == InVariable && variable.isEmpty())
        return tr("The name of the variable that holds the key is missing.");
    if (place() == InVariable && !isVariable(variable))
        return tr("This is no name of an environment variable. Put the key into a variable and name that here.");
    if (place() != InKeychain)
        return {};
    if (!isKeyName(keyName()))
        return keyName().isEmpty() ? tr("The name of the key in the keychain is missing.")
                                   : tr("The name of the key may hold small letters, digits, - and _ only.");
    // Otherwise it would be forgotten without a word.
    return m_key->text().isEmpty() ? QString()
                                   : tr("The key is typed, but not in the keychain yet. Put it there, or empty the "
                                        "field.");
}

QString ServerWay::missing() const
{
    static const QRegularExpression proxy(QStringLiteral("^(https?|socks5h)://[^/@?#\\s]+:[0-9]+$"));
    if (const QString ofKey = missingOfKey(); !ofKey.isEmpty())
        return ofKey;
    const QString authority = m_authority->text().trimmed();
    if (!authority.isEmpty() && !authority.startsWith(QLatin1Char('/')))
        return tr("The file of the authorities is named by its whole path, such as /etc/ssl/company.pem.");
    const QString url = m_proxy->text().trimmed();
    if (!url.isEmpty() && !proxy.match(url).hasMatch())
        return tr("The proxy is named by http://, https:// or socks5h://, its host and its port, without user and "
                  "password.");
    const QString login = m_proxyLogin->text().trimmed();
    if (!login.isEmpty() && url.isEmpty())
        return tr("A login is named, but no proxy.");
    if (!login.isEmpty() && !isVariable(login))
        return tr("This is no name of an environment variable. Put user:password into a variable and name that "
                  "here.");
    return {};
}

void ServerWay::showPlace()
{
    m_form->showField(m_variable, place() == InVariable);
    m_form->showField(m_keyName, place() == InKeychain);
    m_form->showField(m_key->parentWidget(), place() == InKeychain);
    m_form->showField(m_kept, place() == InKeychain && !m_kept->text().isEmpty());
    m_keep->setText(m_presenter->isKeepingKey() ? tr("Stop waiting") : tr("Put it there"));
    for (QLineEdit *field : {m_keyName, m_key})
        field->setEnabled(!m_presenter->isKeepingKey());
    m_keep->setEnabled(m_presenter->isKeepingKey() || (isKeyName(keyName()) && !m_key->text().trimmed().isEmpty()));
    Q_EMIT changed();
}

void ServerWay::focusFirst()
{
    m_place->setFocus(Qt::OtherFocusReason);
}

/// A keychain that is locked asks somebody to unlock it, which may take long.
void ServerWay::keepKey()
{
    if (m_presenter->isKeepingKey()) {
        m_presenter->stopKeepingKey();
        m_kept->setText(tr("No longer waiting. If the keychain is unlocked now, it may still take the key."));
    } else {
        m_presenter->keepKey(keyName(), m_key->text().trimmed());
        m_kept->setToken(Token::Text2);
        m_kept->setText(tr("Waiting for the keychain. It may ask to be unlocked."));
    }
    showPlace();
}

void ServerWay::showKept(const QString &problem)
{
    m_kept->setToken(problem.isEmpty() ? Token::Text2 : Token::Bad);
    m_kept->setText(problem.isEmpty() ? tr("The keychain holds the key \"%1\".").arg(keyName()) : problem);
    if (problem.isEmpty())
        m_key->clear();
    showPlace();
}

} // namespace secondlook::ui

#include "moc_server_way.cpp"
