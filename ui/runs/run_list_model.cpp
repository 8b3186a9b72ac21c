#include "ui/runs/run_list_model.h"

#include "ui/runs/run_words.h"

#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

using pipeline::RunState;
using pipeline::RunSummary;

RunListModel::RunListModel(RunsPresenter *presenter, const base::Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_presenter(presenter), m_clock(clock)
{
    connect(presenter, &RunsPresenter::listChanged, this, &RunListModel::take);
    take();
}

void RunListModel::take()
{
    const auto &runs = m_presenter->runs();
    if (std::ranges::equal(m_shown, runs, {}, {}, &RunSummary::id)) {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown.clear();
    std::ranges::transform(runs, std::back_inserter(m_shown), &RunSummary::id);
    endResetModel();
}

base::RunId RunListModel::runAt(int row) const
{
    return row < 0 || row >= rowCount() ? base::RunId() : m_shown[std::size_t(row)];
}

int RunListModel::rowOf(base::RunId run) const
{
    const auto found = std::ranges::find(m_shown, run);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString RunListModel::facts(const RunSummary &run) const
{
    if (run.state == RunState::Finished)
        return tr("%Ln records", "in a list of runs", int(run.input));
    if (run.state != RunState::Running)
        return tr("%1 of %2", "records").arg(RunWords::count(run.done), RunWords::count(run.input));
    const QString share = RunWords::percent(run.done, run.input);
    const QString left = run.id == m_presenter->selected() ? RunWords::timeLeft(m_presenter->secondsLeft()) : QString();
    return left.isEmpty() ? share : tr("%1, %2", "share, time left").arg(share, left);
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_presenter->runs().size()))
        return {};
    const RunSummary &run = m_presenter->runs()[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return RunWords::title(run.id);
    case NameRole:
        return tr("%1, %2", "which records, classifier")
            .arg(RunWords::selection(run.selection), RunWords::classifier(run));
    case StateRole:
        return RunWords::state(run);
    case StateIconRole:
        return RunWords::stateIcon(run);
    case StateTokenRole:
        return int(RunWords::stateToken(run));
    case WhenRole:
        return RunWords::when(run.startedAt, m_clock.now());
    case FactsRole:
        return facts(run);
    case DoneRole:
        return run.state == RunState::Running && run.input > 0 ? int(1000 * run.done / run.input) : -1;
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (const int part : {int(Qt::DisplayRole), int(NameRole), int(StateRole), int(FactsRole), int(WhenRole)})
            parts << data(index, part).toString();
        return QLocale().createSeparatedList(parts);
    }
    default:
        return {};
    }
}

bool RunListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_presenter->hasOlder();
}

void RunListModel::fetchMore(const QModelIndex &)
{
    m_presenter->readOlder();
}

} // namespace secondlook::ui

#include "moc_run_list_model.cpp"
