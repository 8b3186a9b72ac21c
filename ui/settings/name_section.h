#pragma once

#include "ui/settings/settings_form.h"

class QLineEdit;

namespace secondlook::ui {

/// The name under which decisions are kept.
class NameSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit NameSection(ReviewerSettings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another name that a project can keep.
    void nameChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showName();
    void follow();
    void choose();
    QString typed() const;

    ReviewerSettings *m_settings;
    QLineEdit *m_name;
    KeyButton *m_use;
    PlainLabel *m_problem;
};

} // namespace secondlook::ui
