#pragma once

#include "ui/history/history_presenter.h"
#include "ui/history/history_words.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace secondlook::ui {

/// The list of the presenter with a row before each day. It fetches more where the view asks.
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhoColumn, WhatColumn, WhichColumn, DetailsColumn, Columns };

    explicit HistoryTableModel(HistoryPresenter *history, QObject *parent = nullptr);

    bool isDay(int row) const { return m_rows[std::size_t(row)] < 0; }
    QString dayText(int row) const;
    /// Place in the presenter's list; -1 for a day.
    int placeOf(int row) const { return isDay(row) ? -1 : m_rows[std::size_t(row)]; }
    /// The row of a place in the list; -1 where it is not listed.
    int rowOf(int place) const;
    HistoryLine line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void makeRows(std::size_t from, std::vector<int> &rows);
    void append(std::size_t before);
    base::TimeMs timeAt(std::size_t place) const;

    HistoryPresenter *m_history;
    std::vector<int> m_rows;   ///< place in the list, or -1 minus a place in m_days
    std::vector<QDate> m_days; ///< in the order of their rows
};

} // namespace secondlook::ui
