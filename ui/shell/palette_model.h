#pragma once

#include <QAbstractListModel>
#include <QChar>
#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace secondlook::ui {

/// One thing to go to or to run.
struct PaletteItem
{
    QIcon icon;
    QString text;
    QString hint; ///< where it belongs, how many there are
    QKeySequence key;
    std::function<void()> run;
};

/// A group of the palette. Its items are asked for each time the palette opens.
struct PaletteSource
{
    QString group;
    QChar prefix;       ///< typed first, it leaves only this group; null: none
    QString prefixName; ///< "commands", for the foot of the palette
    std::function<QList<PaletteItem>()> items;
};

/// Where `query` stands in `text`, ignoring case, with spaces as good as underscores and hyphens.
struct Match
{
    enum Rank { Prefix, WordStart, Inside, None };

    Rank rank = None;
    int start = 0;
    int length = 0;
};
Match findMatch(const QString &text, const QString &query);

/// What the palette lists for a query: groups with the best match first, rows by match within a group.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadRole = Qt::UserRole, IconRole, HintRole, KeyRole, MatchStartRole, MatchLengthRole };

    using QAbstractListModel::QAbstractListModel;

    /// Asks every source for its items.
    void load(const QList<PaletteSource> &sources);
    void setQuery(const QString &query);

    void run(const QModelIndex &index) const;
    /// The next row that can be chosen, -1 where there is none. Wraps around.
    int nextRow(int from, int step) const;
    /// The first row of the next group, wrapping around.
    int nextGroup(int from) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString name;
        QChar prefix;
        QList<PaletteItem> items;
    };
    struct Row
    {
        QString head; ///< empty: an item
        PaletteItem item;
        Match match;
    };

    static QList<Row> matching(const Group &group, const QString &query);

    QList<Group> m_groups;
    QList<Row> m_rows;
};

} // namespace secondlook::ui
