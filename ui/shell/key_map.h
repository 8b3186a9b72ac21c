#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace secondlook::ui {

/// Keys that somebody gave to actions, by action id.
using KeyMap = QMap<QString, QList<QKeySequence>>;

/// Why no action can be given this key, as a sentence; empty where it is free to be given.
QString whyNotGiven(const QKeySequence &key);

/// Whether an action with these keys keeps them for ever: digits, Enter, Esc and the F keys are the same everywhere.
bool neverChange(const QList<QKeySequence> &keys);

/// A key map as it was found in a file that anyone may have edited.
struct KeyMapReading
{
    KeyMap keys;       ///< what can be used
    QStringList notes; ///< what is ignored and why, a sentence each
};

/// `stored` holds portable key texts by action id ("review.skip": "X"). An entry with any key that cannot be given is
/// left out as a whole.
KeyMapReading readKeyMap(const QMap<QString, QStringList> &stored);

/// The portable texts that readKeyMap() reads back.
QStringList portableKeys(const QList<QKeySequence> &keys);

} // namespace secondlook::ui
