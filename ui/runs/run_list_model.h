#pragma once

#include "ui/runs/runs_presenter.h"

#include <QAbstractListModel>

namespace secondlook::ui {

/// The runs, newest first. Older ones are read when somebody scrolls there.
class RunListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< what it ran over
        StateRole,
        StateIconRole,
        StateTokenRole,
        WhenRole,
        FactsRole, ///< how many records
        DoneRole,  ///< 0 to 1000 where it goes on; otherwise -1
    };

    RunListModel(RunsPresenter *presenter, const base::Clock &clock, QObject *parent = nullptr);

    base::RunId runAt(int row) const;
    int rowOf(base::RunId run) const; ///< -1 where it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void take();
    QString facts(const pipeline::RunSummary &run) const;

    RunsPresenter *m_presenter;
    const base::Clock &m_clock;
    std::vector<base::RunId> m_shown;
};

} // namespace secondlook::ui
