#include "ui/shell/action_registry.h"

#include "ui/widgets/key_cap.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

bool liveTogether(const QString &page, const QString &other)
{
    return page.isEmpty() || other.isEmpty() || page == other;
}

} // namespace

QString plainName(const QAction *action)
{
    QString text = action->text();
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QString tooltipOf(const QAction *action)
{
    const QString key = keyText(action->shortcut());
    return key.isEmpty() ? plainName(action) : QStringLiteral("%1  %2").arg(plainName(action), key);
}

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

base::Status ActionRegistry::add(QAction *action, const QString &page)
{
    const QList<QKeySequence> keys = action->shortcuts();
    for (const Entry &entry : m_entries) {
        if (!liveTogether(page, entry.page))
            continue;
        const auto taken =
            std::find_if(keys.begin(), keys.end(), [&](const auto &key) { return entry.defaults.contains(key); });
        if (taken != keys.end())
            return base::fail(base::ErrorCode::Conflict,
                              tr("The key %1 of \"%2\" belongs to \"%3\" already. Choose another one.")
                                  .arg(keyText(*taken), plainName(action), plainName(entry.action))
                                  .toStdString());
    }
    m_entries << Entry{action, page, keys, keys};
    connect(action, &QObject::destroyed, this, &ActionRegistry::forget);
    resolveKeys();
    return {};
}

base::Status ActionRegistry::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const Entry *changed = entry(id);
    if (changed == nullptr)
        return base::fail(base::ErrorCode::NotFound, tr("There is no action \"%1\".").arg(id).toStdString());
    const QString name = plainName(changed->action);
    if (neverChange(changed->defaults))
        return base::fail(base::ErrorCode::Usage, tr("The keys of \"%1\" never change.").arg(name).toStdString());
    for (const QKeySequence &key : keys)
        if (const QString why = changed->defaults.contains(key) ? QString() : whyNotGiven(key); !why.isEmpty())
            return base::fail(base::ErrorCode::Usage, why.toStdString());
    if (const Entry *owner = ownerOf(keys, changed->page, changed->action); owner != nullptr) {
        const auto taken =
            std::find_if(keys.begin(), keys.end(), [&](const auto &key) { return owner->keys.contains(key); });
        return base::fail(base::ErrorCode::Conflict,
                          tr("%1 belongs to \"%2\". Change that one first, or choose another key.")
                              .arg(keyText(*taken), plainName(owner->action))
                              .toStdString());
    }
    if (keys == changed->defaults)
        m_given.remove(id);
    else
        m_given.insert(id, keys);
    resolveKeys();
    return {};
}

base::Status ActionRegistry::resetKeys(const QString &id)
{
    const Entry *changed = entry(id);
    return setKeys(id, changed == nullptr ? QList<QKeySequence>() : changed->defaults);
}

QList<QKeySequence> ActionRegistry::keysOf(const QString &id) const
{
    const Entry *found = entry(id);
    return found == nullptr ? QList<QKeySequence>() : found->keys;
}

void ActionRegistry::setGivenKeys(const KeyMap &given)
{
    m_given = given;
    resolveKeys();
}

QStringList ActionRegistry::ignoredKeys() const
{
    return m_ignored.values();
}

const ActionRegistry::Entry *ActionRegistry::entry(const QString &id) const
{
    for (const Entry &entry : m_entries)
        if (entry.action->objectName() == id)
            return &entry;
    return nullptr;
}

const ActionRegistry::Entry *ActionRegistry::ownerOf(const QList<QKeySequence> &keys, const QString &page,
                                                     const QAction *besides) const
{
    for (const Entry &entry : m_entries) {
        const bool shares =
            std::any_of(keys.begin(), keys.end(), [&](const auto &key) { return entry.keys.contains(key); });
        if (entry.action != besides && shares && liveTogether(page, entry.page))
            return &entry;
    }
    return nullptr;
}

void ActionRegistry::resolveKeys()
{
    m_ignored.clear();
    for (Entry &entry : m_entries) {
        const QString id = entry.action->objectName();
        const bool fixed = neverChange(entry.defaults);
        if (fixed && m_given.contains(id))
            m_ignored.insert(
                id, tr("The key stored for \"%1\" is ignored: its keys never change.").arg(plainName(entry.action)));
        entry.keys = fixed ? entry.defaults : m_given.value(id, entry.defaults);
    }
    while (takeOneBack()) {
    }
    for (const Entry &entry : m_entries)
        applyKeys(entry);
    Q_EMIT changed();
}

// Each round gives one action its own keys back, and with all of them back nothing clashes: it comes to an end.
bool ActionRegistry::takeOneBack()
{
    for (Entry &entry : m_entries) {
        if (entry.keys == entry.defaults)
            continue;
        const Entry *owner = ownerOf(entry.keys, entry.page, entry.action);
        if (owner == nullptr)
            continue;
        m_ignored.insert(entry.action->objectName(), tr("The key stored for \"%1\" is ignored: it belongs to \"%2\".")
                                                         .arg(plainName(entry.action), plainName(owner->action)));
        entry.keys = entry.defaults;
        return true;
    }
    return false;
}

void ActionRegistry::addHint(const KeyHint &hint, const QString &page)
{
    m_hints << PageHint{hint, page};
    Q_EMIT changed();
}

QList<ActionRegistry::Entry> ActionRegistry::entriesOn(const QString &page) const
{
    QList<Entry> own;
    QList<Entry> everywhere;
    for (const Entry &entry : m_entries) {
        if (entry.page.isEmpty())
            everywhere << entry;
        else if (entry.page == page)
            own << entry;
    }
    return own + everywhere;
}

QList<KeyHint> ActionRegistry::hintsOn(const QString &page) const
{
    QList<KeyHint> hints;
    for (const PageHint &known : m_hints)
        if (known.page.isEmpty() || known.page == page)
            hints << known.hint;
    return hints;
}

QAction *ActionRegistry::find(const QString &id) const
{
    const Entry *found = entry(id);
    return found == nullptr ? nullptr : found->action;
}

void ActionRegistry::setSingleKeysOn(bool on)
{
    if (m_singleKeysOn == on)
        return;
    m_singleKeysOn = on;
    for (const Entry &entry : m_entries)
        applyKeys(entry);
    Q_EMIT changed();
    Q_EMIT singleKeysChanged(on);
}

void ActionRegistry::applyKeys(const Entry &entry) const
{
    QList<QKeySequence> keys;
    for (const QKeySequence &key : entry.keys)
        if (m_singleKeysOn || !isSingleKey(key))
            keys << key;
    entry.action->setShortcuts(keys);
    entry.action->setToolTip(tooltipOf(entry.action));
}

void ActionRegistry::forget(QObject *action)
{
    m_entries.removeIf([action](const Entry &entry) { return entry.action == action; });
    resolveKeys();
}

} // namespace secondlook::ui

#include "moc_action_registry.cpp"
