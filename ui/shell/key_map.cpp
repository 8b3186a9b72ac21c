#include "ui/shell/key_map.h"

#include "ui/widgets/key_cap.h"

#include <QCoreApplication>

#include <algorithm>

namespace secondlook::ui {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(secondlook::ui::KeyMap)
};

bool isFixed(Qt::Key key)
{
    const bool digit = key >= Qt::Key_0 && key <= Qt::Key_9;
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return digit || function || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
}

/// Keys that walk through controls and lists wherever the focus is.
bool movesFocus(const QKeyCombination &key)
{
    static const Qt::Key always[] = {Qt::Key_Tab, Qt::Key_Backtab};
    static const Qt::Key bare[] = {Qt::Key_Space,  Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Left,
                                   Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Home,   Qt::Key_End,
                                   Qt::Key_PageUp, Qt::Key_PageDown,  Qt::Key_Menu};
    const auto has = [&](const auto &keys) {
        return std::find(std::begin(keys), std::end(keys), key.key()) != std::end(keys);
    };
    const bool plain = (key.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    return has(always) || (plain && has(bare));
}

bool isLetter(Qt::Key key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

bool editsText(const QKeyCombination &key)
{
    static const Qt::Key editing[] = {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X};
    return key.keyboardModifiers() == Qt::ControlModifier &&
           std::find(std::begin(editing), std::end(editing), key.key()) != std::end(editing);
}

/// A modifier alone, or a key that this computer has no name for.
bool isNoKey(const QKeySequence &key)
{
    if (key.count() != 1)
        return true;
    const Qt::Key last = key[0].key();
    const bool modifier =
        (last >= Qt::Key_Shift && last <= Qt::Key_ScrollLock) || (last >= Qt::Key_Super_L && last <= Qt::Key_Hyper_R);
    return last == Qt::Key_unknown || last == Qt::Key_AltGr || modifier || last == Qt::Key(0);
}

} // namespace

QString whyNotGiven(const QKeySequence &key)
{
    if (isNoKey(key))
        return KeyWords::tr("That is not one key, alone or with Ctrl, Alt or Shift.");
    const QString name = keyText(key);
    if (isFixed(key[0].key()))
        return KeyWords::tr("%1 cannot be given away: digits, Enter, Esc and the F keys never change.").arg(name);
    if (movesFocus(key[0]))
        return KeyWords::tr("%1 cannot be given away: it moves through lists and controls.").arg(name);
    if (key[0].keyboardModifiers() == Qt::AltModifier && isLetter(key[0].key()))
        return KeyWords::tr("%1 cannot be given away: Alt with a letter opens the menus.").arg(name);
    if (editsText(key[0]))
        return KeyWords::tr("%1 cannot be given away: it edits text.").arg(name);
    return {};
}

bool neverChange(const QList<QKeySequence> &keys)
{
    return std::any_of(keys.begin(), keys.end(),
                       [](const QKeySequence &key) { return !key.isEmpty() && isFixed(key[0].key()); });
}

KeyMapReading readKeyMap(const QMap<QString, QStringList> &stored)
{
    KeyMapReading reading;
    for (auto entry = stored.begin(); entry != stored.end(); ++entry) {
        QList<QKeySequence> keys;
        QString why = entry.value().isEmpty() ? KeyWords::tr("No key is named.") : QString();
        for (const QString &text : entry.value()) {
            const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (why.isEmpty() && isNoKey(key))
                why = KeyWords::tr("\"%1\" is not a key.").arg(text.left(40));
            else if (why.isEmpty())
                why = whyNotGiven(key);
            if (!keys.contains(key))
                keys << key;
        }
        if (why.isEmpty())
            reading.keys.insert(entry.key(), keys);
        else
            reading.notes << KeyWords::tr("The key stored for %1 is ignored. %2").arg(entry.key().left(60), why);
    }
    return reading;
}

QStringList portableKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts;
}

} // namespace secondlook::ui
