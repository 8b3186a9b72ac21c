#include "ui/shell/key_rows.h"

#include "ui/widgets/key_cap.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

bool matches(const KeyRow &row, const QString &section, const QString &query)
{
    const auto has = [&](const QString &text) { return text.contains(query, Qt::CaseInsensitive); };
    const bool key = std::any_of(row.keys.begin(), row.keys.end(), [&](const auto &k) { return has(keyText(k)); });
    return query.isEmpty() || key || has(row.text) || has(section);
}

void append(QList<KeySection> &sections, const QString &title, const KeyRow &row)
{
    for (KeySection &section : sections) {
        if (section.title == title) {
            section.rows << row;
            return;
        }
    }
    sections << KeySection{title, {row}};
}

} // namespace

QList<KeySection> keySections(const ActionRegistry &registry, const QString &page, const QString &query)
{
    QList<KeySection> sections;
    const auto take = [&](const QString &section, const KeyRow &row) {
        if (!row.keys.isEmpty() && matches(row, section, query))
            append(sections, section, row);
    };
    for (const auto &entry : registry.entriesOn(page)) {
        QString text = entry.action->text();
        text.remove(QLatin1Char('&')).remove(QChar(0x2026));
        take(actionSection(entry.action), {text, entry.keys});
    }
    for (const KeyHint &hint : registry.hintsOn(page))
        take(hint.section, {hint.text, hint.keys});
    return sections;
}

} // namespace secondlook::ui
