#pragma once

#include <QKeySequence>
#include <QListView>

namespace secondlook::ui {

class KeyTableModel;

/// The list of actions with their keys. Enter or a double click waits for a key, and hands over what is pressed; Esc or
/// leaving the list ends the waiting. Del asks for the usual key of the current row.
class KeyTable : public QListView
{
    Q_OBJECT

public:
    explicit KeyTable(KeyTableModel *model, QWidget *parent = nullptr);

    QString currentAction() const;
    void beginWaiting();
    void endWaiting();
    bool isWaiting() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    /// The key was pressed for the action that waits; it goes on waiting until endWaiting().
    void keyGiven(const QString &action, const QKeySequence &key);
    void usualKeyWanted(const QString &action);
    void waitingChanged(bool waiting);
    void currentActionChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void step(int rows);

    KeyTableModel *m_model;
    QString m_waiting; ///< the action
};

} // namespace secondlook::ui
