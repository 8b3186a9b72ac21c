#pragma once

#include <QWidget>

class QVBoxLayout;

namespace secondlook::ui {

class ActionRegistry;
class IconLabel;
class KeyButton;
class KeyTable;
class KeyTableModel;
class PlainLabel;
class ReviewerSettings;

/// Every action with its keys, and the way to change them.
class KeysSection : public QWidget
{
    Q_OBJECT

public:
    KeysSection(ReviewerSettings *settings, ActionRegistry *registry, QWidget *parent = nullptr);

    /// Only with a project open is every action there, so that one without a namesake can be called unknown.
    void setProjectOpen(bool open);
    KeyTable *table() const { return m_table; }

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void connectParts();
    void give(const QString &action, const QKeySequence &key);
    void giveUsual(const QString &action);
    void say(const QString &problem);
    void showHint();
    void showNotes();
    QStringList notes() const;
    void updateButtons();

    ReviewerSettings *m_settings;
    ActionRegistry *m_registry;
    bool m_projectOpen = false;
    KeyTableModel *m_model;
    KeyTable *m_table;
    PlainLabel *m_hint;
    QWidget *m_noteBox;
    PlainLabel *m_notes;
    IconLabel *m_problemIcon;
    PlainLabel *m_problem;
    KeyButton *m_change;
    KeyButton *m_usual;
    KeyButton *m_allUsual;
};

} // namespace secondlook::ui
