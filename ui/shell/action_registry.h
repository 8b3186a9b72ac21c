#pragma once

#include "base/result.h"
#include "ui/shell/key_map.h"
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
        QList<QKeySequence> keys;     ///< as they are now; the action has fewer while single keys are off
        QList<QKeySequence> defaults; ///< as registered
    };

    explicit ActionRegistry(QObject *parent = nullptr);

    /// Fails with Conflict, and takes nothing over, where an action that is live at the same time owns one of the keys.
    [[nodiscard]] base::Status add(QAction *action, const QString &page = {});

    /// Gives an action other keys, or with resetKeys() its own ones back. Changes nothing and fails with NotFound where
    /// there is no such action, Usage where the key or the action's keys never change, Conflict where an action that is
    /// live at the same time owns one of the keys; the message names it.
    [[nodiscard]] base::Status setKeys(const QString &id, const QList<QKeySequence> &keys);
    [[nodiscard]] base::Status resetKeys(const QString &id);
    /// As they are now; empty where there is no such action.
    QList<QKeySequence> keysOf(const QString &id) const;
    /// Takes over a map from outside, also for actions that come later. What does not fit is ignored entry by entry:
    /// those actions keep their own keys, and ignoredKeys() says why.
    void setGivenKeys(const KeyMap &given);
    /// A sentence for each entry of the map that is ignored.
    QStringList ignoredKeys() const;
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
    void singleKeysChanged(bool on);

private:
    struct PageHint
    {
        KeyHint hint;
        QString page;
    };

    const Entry *entry(const QString &id) const;
    /// The first entry that owns one of the keys and is live together with `page`, other than `besides`.
    const Entry *ownerOf(const QList<QKeySequence> &keys, const QString &page, const QAction *besides) const;
    void resolveKeys();
    bool takeOneBack();
    void applyKeys(const Entry &entry) const;
    void forget(QObject *action);

    QList<Entry> m_entries;
    QList<PageHint> m_hints;
    KeyMap m_given;
    QMap<QString, QString> m_ignored; ///< why, by action id
    bool m_singleKeysOn = true;
};

/// The text of an action without the mark of its mnemonic and without dots at its end.
QString plainName(const QAction *action);

/// "Skip  S": what a tooltip says of an action.
QString tooltipOf(const QAction *action);

} // namespace secondlook::ui
