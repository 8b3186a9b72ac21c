#pragma once

#include "pipeline/run_desk.h"

#include <QDialog>

class QComboBox;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace secondlook::ui {

class KeyButton;
class NumberField;
class PlainLabel;
class RunsPresenter;
class ServerWay;

/// Leads through the profile of a model server in five steps: the server, its key and the way there, limits and prices,
/// what is masked, and a trial. Before it takes the place of another profile it asks. Ctrl+Enter goes on, Esc closes
/// without keeping the profile.
class ServerDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { Server, Way, Limits, Privacy, Trial, Steps };

    /// `before`: the profile that is changed; none for a new one. What the steps do not ask for stays as it is.
    ServerDialog(RunsPresenter *presenter, const std::optional<domain::Provider> &before, QWidget *parent = nullptr);

    /// As the fields say.
    domain::Provider provider() const;
    int step() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *buildServer();
    QWidget *buildLimits();
    QWidget *buildPrivacy();
    QWidget *buildTrial();
    void fill(const domain::Provider &provider);
    void connectParts();
    void showStep();
    void goOn();
    void goBack();
    QString noteOnName() const;
    QString missing() const;
    QString missingOfServer() const;
    void askToReplace(const domain::Provider &before);
    void tryOut();
    void showTrial(const std::optional<pipeline::ServerTrial> &trial, const QString &problem);

    RunsPresenter *m_presenter;
    domain::Provider m_before;
    bool m_isNew;
    PlainLabel *m_title;
    QStackedWidget *m_steps;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_url;
    QLineEdit *m_model;
    ServerWay *m_way;
    NumberField *m_requests;
    NumberField *m_tokens;
    NumberField *m_priceIn;
    NumberField *m_priceOut;
    NumberField *m_atOnce;
    NumberField *m_timeout;
    QCheckBox *m_emails;
    QCheckBox *m_phones;
    QCheckBox *m_cards;
    QCheckBox *m_ibans;
    QPlainTextEdit *m_names;
    KeyButton *m_try;
    PlainLabel *m_found;
    PlainLabel *m_problem;
    KeyButton *m_back;
    KeyButton *m_next;
    KeyButton *m_cancel;
};

} // namespace secondlook::ui
