#include "ui/models/label_filter_proxy.h"

#include <QStringMatcher>

#include <algorithm>
#include <array>

namespace secondlook::ui {

namespace {

enum Rank { Prefix, WordStart, Initials, Inside, NoMatch };

struct Found
{
    Rank rank = NoMatch;
    qsizetype at = -1;
};

Found find(const QString &name, const QStringMatcher &query)
{
    const qsizetype first = query.indexIn(name);
    if (first <= 0)
        return {first == 0 ? Prefix : NoMatch, first};
    for (qsizetype at = first; at >= 0; at = query.indexIn(name, at + 1))
        if (!name[at - 1].isLetterOrNumber())
            return {WordStart, at};
    return {Inside, first};
}

/// How many letters of the name, from its beginning, hold the first letters of words that the query consists of; 0
/// where it does not. One letter begins a word by itself.
int reachOfInitials(const QString &name, const QString &query)
{
    qsizetype found = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool beginsWord = name[at].isLetterOrNumber() && (at == 0 || !name[at - 1].isLetterOrNumber());
        if (!beginsWord)
            continue;
        if (name[at] != query[found])
            return 0;
        if (++found == query.size())
            return found > 1 ? int(at) + 1 : 0;
    }
    return 0;
}

} // namespace

LabelFilterProxy::LabelFilterProxy(LabelModel *labels, QObject *parent) : QAbstractProxyModel(parent), m_labels(labels)
{
    setSourceModel(labels);
    connect(labels, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(labels, &QAbstractItemModel::modelReset, this, [this] {
        findMatches();
        endResetModel();
    });
}

void LabelFilterProxy::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    beginResetModel();
    m_query = query;
    m_folded = LabelModel::forSearch(query.trimmed());
    findMatches();
    endResetModel();
}

void LabelFilterProxy::findMatches()
{
    m_matches.clear();
    if (!isFiltering())
        return;
    const QStringMatcher matcher(m_folded);
    std::array<std::vector<Match>, NoMatch> ranked;
    for (const int label : m_labels->offered()) {
        const Found found = find(m_labels->searchName(label), matcher);
        const bool mayBeInitials = found.rank == Inside || found.rank == NoMatch;
        if (const int reach = mayBeInitials ? reachOfInitials(m_labels->searchName(label), m_folded) : 0; reach > 0)
            ranked[Initials].push_back({label, {0, reach}});
        else if (found.rank != NoMatch)
            ranked[found.rank].push_back({label, {int(found.at), int(m_folded.size())}});
    }
    for (const auto &group : ranked)
        m_matches.insert(m_matches.end(), group.begin(), group.end());
}

int LabelFilterProxy::rowOfLabel(int label) const
{
    if (!isFiltering())
        return m_labels->rowOfLabel(label);
    const auto found =
        std::find_if(m_matches.begin(), m_matches.end(), [label](const Match &match) { return match.label == label; });
    return found == m_matches.end() ? -1 : int(found - m_matches.begin());
}

QModelIndex LabelFilterProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    const int row = proxyIndex.row();
    return m_labels->index(isFiltering() ? m_labels->rowOfLabel(m_matches[std::size_t(row)].label) : row, 0);
}

QModelIndex LabelFilterProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    return index(isFiltering() ? rowOfLabel(m_labels->labelAt(sourceIndex.row())) : sourceIndex.row(), 0);
}

QModelIndex LabelFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return !parent.isValid() && row >= 0 && row < rowCount() && column == 0 ? createIndex(row, column) : QModelIndex();
}

QModelIndex LabelFilterProxy::parent(const QModelIndex &) const
{
    return {};
}

int LabelFilterProxy::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return isFiltering() ? int(m_matches.size()) : m_labels->rowCount();
}

int LabelFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant LabelFilterProxy::data(const QModelIndex &index, int role) const
{
    if (isFiltering() && index.isValid()) {
        const Match &match = m_matches[std::size_t(index.row())];
        if (role == LabelModel::KindRole && !m_labels->usesCards())
            return QVariant::fromValue(LabelRowKind::Match);
        if (role == LabelModel::MatchRole)
            return QVariant::fromValue(match.range);
    }
    return QAbstractProxyModel::data(index, role);
}

} // namespace secondlook::ui

#include "moc_label_filter_proxy.cpp"
