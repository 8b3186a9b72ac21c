#include "ui/history/history_table_model.h"

#include <QDateTime>

#include <algorithm>

namespace secondlook::ui {

HistoryTableModel::HistoryTableModel(HistoryPresenter *history, QObject *parent)
    : QAbstractTableModel(parent), m_history(history)
{
    connect(history, &HistoryPresenter::reset, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_days.clear();
        makeRows(0, m_rows);
        endResetModel();
    });
    connect(history, &HistoryPresenter::grown, this, &HistoryTableModel::append);
}

base::TimeMs HistoryTableModel::timeAt(std::size_t place) const
{
    return m_history->list() == HistoryPresenter::List::Changes ? m_history->changes()[place].at
                                                                : m_history->sampled()[place].at;
}

void HistoryTableModel::makeRows(std::size_t from, std::vector<int> &rows)
{
    for (std::size_t place = from; place < m_history->size(); ++place) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(timeAt(place)).date();
        if (m_days.empty() || m_days.back() != day) {
            m_days.push_back(day);
            rows.push_back(-int(m_days.size()));
        }
        rows.push_back(int(place));
    }
}

void HistoryTableModel::append(std::size_t before)
{
    std::vector<int> more;
    makeRows(before, more);
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(more.size()) - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    endInsertRows();
}

QString HistoryTableModel::dayText(int row) const
{
    return HistoryWords::day(m_days[std::size_t(-1 - m_rows[std::size_t(row)])],
                             QDateTime::fromMSecsSinceEpoch(m_history->now()).date());
}

int HistoryTableModel::rowOf(int place) const
{
    // Places rise along the rows, with days between them.
    const auto row = std::ranges::find(m_rows, place);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

HistoryLine HistoryTableModel::line(int row) const
{
    const auto place = std::size_t(m_rows[std::size_t(row)]);
    return m_history->list() == HistoryPresenter::List::Changes ? HistoryWords::line(m_history->changes()[place])
                                                                : HistoryWords::line(m_history->sampled()[place]);
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::AccessibleDescriptionRole))
        return {};
    if (isDay(index.row()))
        return role == Qt::AccessibleDescriptionRole ? QString() : dayText(index.row());
    const HistoryLine said = line(index.row());
    if (role == Qt::AccessibleDescriptionRole) // rows speak whole
        return tr("%1, %2, %3, %4, %5", "time; who; what was done; to what; details")
            .arg(said.time, said.who, said.what, said.which, said.details);
    switch (index.column()) {
    case TimeColumn:
        return said.time;
    case WhoColumn:
        return said.who;
    case WhatColumn:
        return said.what;
    case WhichColumn:
        return said.which;
    default:
        return said.details;
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case WhichColumn:
        return tr("Which");
    default:
        return tr("Details");
    }
}

Qt::ItemFlags HistoryTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isDay(index.row()))
        return Qt::NoItemFlags; // the arrow keys pass over days
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool HistoryTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_history->canFetchMore();
}

void HistoryTableModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        m_history->fetchMore();
}

} // namespace secondlook::ui

#include "moc_history_table_model.cpp"
