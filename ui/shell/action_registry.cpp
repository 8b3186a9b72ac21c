#include "ui/shell/action_registry.h"

#include "ui/widgets/key_cap.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

bool liveTogether(const QString &page, const QString &other)
{
    return page.isEmpty() || other.isEmpty() || page == other;
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    return text.remove(QLatin1Char('&'));
}

} // namespace

QString tooltipOf(const QAction *action)
{
    const QString key = keyText(action->shortcut());
    return key.isEmpty() ? plainText(action) : QStringLiteral("%1  %2").arg(plainText(action), key);
}

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

base::Status ActionRegistry::add(QAction *action, const QString &page)
{
    const QList<QKeySequence> keys = action->shortcuts();
    for (const Entry &entry : m_entries) {
        if (!liveTogether(page, entry.page))
            continue;
        const auto taken =
            std::find_if(keys.begin(), keys.end(), [&](const auto &key) { return entry.keys.contains(key); });
        if (taken != keys.end())
            return base::fail(base::ErrorCode::Conflict,
                              tr("The key %1 of \"%2\" belongs to \"%3\" already. Choose another one.")
                                  .arg(keyText(*taken), plainText(action), plainText(entry.action))
                                  .toStdString());
    }
    m_entries << Entry{action, page, keys};
    applyKeys(m_entries.last());
    connect(action, &QObject::destroyed, this, &ActionRegistry::forget);
    Q_EMIT changed();
    return {};
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
    for (const Entry &entry : m_entries)
        if (entry.action->objectName() == id)
            return entry.action;
    return nullptr;
}

void ActionRegistry::setSingleKeysOn(bool on)
{
    m_singleKeysOn = on;
    for (const Entry &entry : m_entries)
        applyKeys(entry);
    Q_EMIT changed();
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
    Q_EMIT changed();
}

} // namespace secondlook::ui
