#pragma once

#include "domain/provider.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace secondlook::ui {

class DialogForm;
class KeyButton;
class PlainLabel;
class RunsPresenter;

/// How a model server is reached: where its key is kept, whose certificates vouch for it, and what stands between. A
/// key that is typed here goes to the keychain of this computer at once and nowhere else.
class ServerWay : public QWidget
{
    Q_OBJECT

public:
    explicit ServerWay(RunsPresenter *presenter, QWidget *parent = nullptr);

    void fill(const domain::Provider &provider);
    /// Puts what the fields say into the profile.
    void addTo(domain::Provider &provider) const;
    /// What keeps the fields from being taken, a sentence; empty where nothing does.
    QString missing() const;
    void focusFirst();

    /// Asks for a file; tests put their own answer here.
    std::function<QString()> chooseFile;

Q_SIGNALS:
    void changed();

private:
    enum Place { NoKey, InVariable, InKeychain };

    void build();
    Place place() const;
    QString keyName() const;
    QString missingOfKey() const;
    void showPlace();
    void keepKey();
    void showKept(const QString &problem);

    RunsPresenter *m_presenter;
    DialogForm *m_form;
    QComboBox *m_place;
    QLineEdit *m_variable;
    QLineEdit *m_keyName;
    QLineEdit *m_key;
    KeyButton *m_keep;
    PlainLabel *m_kept;
    QLineEdit *m_authority;
    QLineEdit *m_proxy;
    QLineEdit *m_proxyLogin;
};

} // namespace secondlook::ui
