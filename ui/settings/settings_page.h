#pragma once

#include "ui/settings/reviewing_section.h"
#include "ui/shell/nav_model.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace secondlook::ui {

class ActionRegistry;
class KeyButton;
class KeysSection;

/// What the reviewer can set, by section. Everything applies at once and is kept.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(ReviewerSettings *settings, ActionRegistry *registry, QWidget *parent = nullptr);

    /// "reviewing", "keys", "appearance" or "name".
    void showSection(const QString &id);
    QString currentSection() const;
    /// None while no project is open.
    void setPolicy(const std::optional<PolicyFacts> &policy);
    void focusFirst();
    QList<QWidget *> areas() const;

Q_SIGNALS:
    void nameChosen(const QString &name);
    /// Esc: back to where the reader came from.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSide();
    void addSection(const QString &id, const QString &name, const QString &iconName, QWidget *section);
    void followEvidenceKey();

    ActionRegistry *m_registry;
    NavModel m_sections;
    KeyButton *m_back; ///< for the pointer, where there is no navigation beside
    QListView *m_list;
    QStackedWidget *m_stack;
    ReviewingSection *m_reviewing;
    KeysSection *m_keys;
};

} // namespace secondlook::ui
