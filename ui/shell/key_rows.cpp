#include "ui/shell/key_rows.h"

#include "ui/widgets/key_cap.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

bool matches(const KeyRow &row, const QString &section, const QString &query)
{
    const auto has = [&](const QString &text) { return text.contains(query, Qt::CaseInsensitive); };
    return query.isEmpty() || std::any_of(row.caps.begin(), row.caps.end(), has) || has(row.text) || has(section);
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
        if (!row.caps.isEmpty() && !section.isEmpty() && matches(row, section, query))
            append(sections, section, row);
    };
    for (const auto &entry : registry.entriesOn(page)) {
        QStringList caps;
        for (const QKeySequence &key : entry.keys)
            caps << keyText(key);
        take(actionSection(entry.action), {plainName(entry.action), caps});
    }
    for (const KeyHint &hint : registry.hintsOn(page))
        take(hint.section, {hint.text, hint.caps});
    return sections;
}

} // namespace secondlook::ui
