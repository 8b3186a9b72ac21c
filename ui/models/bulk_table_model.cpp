#include "ui/models/bulk_table_model.h"

#include "ui/models/text_conversion.h"

#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr std::size_t shownOfText = 400; // bytes; a row is one line

/// The beginning of the text on one line.
QString oneLine(const std::string &text)
{
    return qtText(text.substr(0, shownOfText)).simplified();
}

} // namespace

BulkTableModel::BulkTableModel(BulkPresenter *bulk, QObject *parent) : QAbstractTableModel(parent), m_bulk(bulk)
{
    connect(bulk, &BulkPresenter::queueChanged, this, &BulkTableModel::follow);
    connect(bulk, &BulkPresenter::selectionChanged, this, &BulkTableModel::follow);
}

void BulkTableModel::setWindow(int top, int rows)
{
    m_top = std::clamp(top, 0, std::max(0, m_bulk->rowCount() - rows));
    m_rows = rows;
    follow();
}

void BulkTableModel::follow()
{
    const int shown = std::min(m_rows, m_bulk->rowCount() - m_top);
    if (shown < 0) { // the queue has become shorter
        setWindow(0, m_rows);
        return;
    }
    if (shown != m_shown) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
    } else if (shown > 0) {
        Q_EMIT dataChanged(index(0, 0), index(shown - 1, Columns - 1));
    }
}

int BulkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int BulkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString BulkTableModel::cell(const domain::ReviewTask &task, int column) const
{
    switch (column) {
    case IdColumn:
        return qtText(task.record.externalId);
    case TextColumn:
        return oneLine(task.record.text);
    case PredictedColumn:
        if (task.blind)
            return tr("hidden", "a prediction");
        return task.prediction ? qtText(m_bulk->facts().schema.labels()[task.prediction->label].shownName())
                               : QString();
    case ConfidenceColumn:
        return task.prediction ? QLocale().toString(double(task.prediction->confidence), 'f', 2) : QString();
    case SegmentColumn:
        return qtText(task.record.segment);
    default:
        return {};
    }
}

QVariant BulkTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown)
        return {};
    const int row = position(index);
    const bool chosen = m_bulk->isSelected(row);
    if (role == Qt::CheckStateRole && index.column() == ChosenColumn)
        return chosen ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const domain::ReviewTask *task = m_bulk->row(row);
    const QString text = task ? cell(*task, index.column()) : QString();
    if (role == Qt::DisplayRole || index.column() != ChosenColumn)
        return text;
    return chosen ? tr("row %L1, chosen").arg(row + 1) : tr("row %L1").arg(row + 1);
}

QVariant BulkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case ChosenColumn:
        return role == Qt::AccessibleTextRole ? tr("Chosen") : QString();
    case IdColumn:
        return tr("Record");
    case TextColumn:
        return tr("Text");
    case PredictedColumn:
        return tr("Predicted label");
    case ConfidenceColumn:
        return tr("Confidence");
    default:
        return tr("Segment");
    }
}

} // namespace secondlook::ui

#include "moc_bulk_table_model.cpp"
