#include "ui/shell/palette_model.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

QString folded(const QString &text)
{
    // Case folding one UTF-16 unit at a time keeps every position the same.
    QString result = text;
    for (QChar &c : result)
        c = c == QLatin1Char('_') || c == QLatin1Char('-') ? QLatin1Char(' ') : c.toCaseFolded();
    return result;
}

} // namespace

Match findMatch(const QString &text, const QString &query)
{
    const QString hay = folded(text);
    const QString needle = folded(query);
    const int length = int(needle.size());
    if (hay.startsWith(needle))
        return {Match::Prefix, 0, length};
    const qsizetype wordStart = hay.indexOf(QLatin1Char(' ') + needle);
    if (wordStart >= 0)
        return {Match::WordStart, int(wordStart) + 1, length};
    const qsizetype inside = hay.indexOf(needle);
    if (inside >= 0)
        return {Match::Inside, int(inside), length};
    return {};
}

void PaletteModel::load(const QList<PaletteSource> &sources)
{
    m_groups.clear();
    for (const PaletteSource &source : sources)
        m_groups << Group{source.group, source.prefix, source.items()};
    setQuery({});
}

QList<PaletteModel::Row> PaletteModel::matching(const Group &group, const QString &query)
{
    QList<Row> rows;
    for (const PaletteItem &item : group.items) {
        const Match match = findMatch(item.text, query);
        if (match.rank != Match::None)
            rows << Row{{}, item, match};
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.match.rank < b.match.rank; });
    return rows;
}

void PaletteModel::setQuery(const QString &query)
{
    QString wanted = query.trimmed();
    QChar only;
    for (const Group &group : m_groups)
        if (!group.prefix.isNull() && wanted.startsWith(group.prefix))
            only = group.prefix;
    if (!only.isNull())
        wanted = wanted.mid(1).trimmed();

    QList<QList<Row>> found;
    for (const Group &group : m_groups) {
        QList<Row> rows = only.isNull() || group.prefix == only ? matching(group, wanted) : QList<Row>();
        if (!rows.isEmpty())
            found << (QList<Row>{Row{group.name, {}, rows.first().match}} + rows);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first().match.rank < b.first().match.rank; });
    beginResetModel();
    m_rows.clear();
    for (const QList<Row> &rows : found)
        m_rows += rows;
    endResetModel();
}

void PaletteModel::run(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[index.row()].head.isEmpty())
        return;
    const auto action = m_rows[index.row()].item.run; // the rows may change while it runs
    action();
}

int PaletteModel::nextRow(int from, int step) const
{
    const int count = int(m_rows.size());
    for (int i = 1; i <= count; ++i) {
        const int row = ((from + i * step) % count + count) % count;
        if (m_rows[row].head.isEmpty())
            return row;
    }
    return -1;
}

int PaletteModel::nextGroup(int from) const
{
    const int count = int(m_rows.size());
    for (int i = 1; i <= count; ++i) {
        const int row = (from + i) % count;
        if (!m_rows[row].head.isEmpty())
            return nextRow(row, 1);
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.head.isEmpty() ? row.item.text : row.head;
    case Qt::AccessibleTextRole:
        return row.item.hint.isEmpty() ? data(index, Qt::DisplayRole)
                                       : tr("%1, %2", "palette row, its hint").arg(row.item.text, row.item.hint);
    case IsHeadRole:
        return !row.head.isEmpty();
    case IconRole:
        return row.item.icon;
    case HintRole:
        return row.item.hint;
    case KeyRole:
        return QVariant::fromValue(row.item.key);
    case MatchStartRole:
        return row.match.start;
    case MatchLengthRole:
        return row.match.length;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool head = index.isValid() && !m_rows[index.row()].head.isEmpty();
    return head ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace secondlook::ui

#include "moc_palette_model.cpp"
