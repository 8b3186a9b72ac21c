#pragma once

#include "base/result.h"
#include "ui/widgets/action_info.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

namespace secondlook::ui {

/// A key that a widget handles by itself, told in the sheet of keys all the same.
struct KeyHint
{
    QString section;
    QString text;
    QStringList caps; ///< what stands on the key caps
};

/// Every action of the program, once. One without a section is a key among many that a KeyHint tells together.
/// Menus, palette, sheet of keys and tooltips are filled from here.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// Actions with an empty page are live on every page.
    struct Entry
    {
        QAction *action;
        QString page;
        QList<QKeySequence> keys; ///< as registered; the action has fewer while single keys are off
    };

    explicit ActionRegistry(QObject *parent = nullptr);

    /// Fails with Conflict, and takes nothing over, where an action that is live at the same time owns one of the keys.
    [[nodiscard]] base::Status add(QAction *action, const QString &page = {});
    void addHint(const KeyHint &hint, const QString &page = {});

    const QList<Entry> &entries() const { return m_entries; }
    /// Live on that page: its own first, then those of every page.
    QList<Entry> entriesOn(const QString &page) const;
    QList<KeyHint> hintsOn(const QString &page) const;
    QAction *find(const QString &id) const;

    /// Turns off the keys that type characters, for those who speak to their computer or use a screen reader.
    void setSingleKeysOn(bool on);
    bool singleKeysOn() const { return m_singleKeysOn; }

Q_SIGNALS:
    void changed();

private:
    struct PageHint
    {
        KeyHint hint;
        QString page;
    };

    void applyKeys(const Entry &entry) const;
    void forget(QObject *action);

    QList<Entry> m_entries;
    QList<PageHint> m_hints;
    bool m_singleKeysOn = true;
};

/// "Skip  S": what a tooltip says of an action.
QString tooltipOf(const QAction *action);

} // namespace secondlook::ui
