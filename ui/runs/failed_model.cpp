#include "ui/runs/failed_model.h"

#include "ui/models/text_conversion.h"
#include "ui/runs/run_words.h"

#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

using pipeline::FailedRecord;

FailedModel::FailedModel(RunsPresenter *presenter, const base::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_presenter(presenter), m_clock(clock)
{
    connect(presenter, &RunsPresenter::failedChanged, this, &FailedModel::take);
    connect(presenter, &RunsPresenter::chosenChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn));
    });
    take();
}

void FailedModel::take()
{
    const auto &failed = m_presenter->failed();
    std::vector<std::size_t> rows;
    std::vector<base::RecordId> records;
    for (std::size_t i = 0; i < failed.size(); ++i) {
        const bool transient = failed[i].failure.transient;
        if (m_presenter->kind() == RunsPresenter::Kind::All ||
            transient == (m_presenter->kind() == RunsPresenter::Kind::Retriable)) {
            rows.push_back(i);
            records.push_back(failed[i].record);
        }
    }
    if (rows == m_rows && records == m_records) {
        if (!rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_records = std::move(records);
    endResetModel();
}

int FailedModel::rowOf(base::RecordId record) const
{
    const auto found = std::ranges::find(m_records, record);
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

int FailedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FailedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString FailedModel::kindIcon(int row) const
{
    const FailedRecord &record = at(row);
    return record.isDoneSince         ? QStringLiteral("check")
           : record.failure.transient ? QStringLiteral("refresh")
                                      : QStringLiteral("error");
}

Token FailedModel::kindToken(int row) const
{
    const FailedRecord &record = at(row);
    return record.isDoneSince ? Token::Auto : record.failure.transient ? Token::Text2 : Token::Bad;
}

QString FailedModel::text(int row, int column) const
{
    const FailedRecord &record = at(row);
    switch (column) {
    case RecordColumn:
        return nameText(record.externalId);
    case KindColumn:
        return record.isDoneSince         ? tr("done since")
               : record.failure.transient ? tr("can be retried")
                                          : tr("needs a fix");
    case ReasonColumn:
        return RunWords::failure(record.failure);
    case TriesColumn:
        return QLocale().toString(record.failure.attempts);
    case TimeColumn:
        return RunWords::when(record.at, m_clock.now());
    default:
        return {};
    }
}

QVariant FailedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::CheckStateRole && index.column() == CheckColumn)
        return m_presenter->isChosen(at(index.row()).record) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == ReasonColumn)
        return plainToolTip(nameText(at(index.row()).failure.detail));
    if (role == Qt::AccessibleTextRole) {
        QStringList parts;
        for (int column = RecordColumn; column <= ReasonColumn; ++column)
            parts << text(index.row(), column);
        return QLocale().createSeparatedList(parts);
    }
    return {};
}

bool FailedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != CheckColumn)
        return false;
    m_presenter->choose(at(index.row()).record, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FailedModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == CheckColumn && RunsPresenter::canRetry(at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant FailedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("Kind");
    case ReasonColumn:
        return tr("Reason");
    case TriesColumn:
        return tr("Tries");
    case TimeColumn:
        return tr("Last try");
    default:
        return {};
    }
}

} // namespace secondlook::ui

#include "moc_failed_model.cpp"
