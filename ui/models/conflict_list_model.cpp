#include "ui/models/conflict_list_model.h"

#include "ui/models/text_conversion.h"

#include <QLocale>

namespace secondlook::ui {

ConflictListModel::ConflictListModel(AdjudicationPresenter *desk, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk)
{
    connect(desk, &AdjudicationPresenter::listChanged, this, &ConflictListModel::follow);
    connect(desk, &AdjudicationPresenter::rowsChanged, this, [this](int first, int last) {
        if (first < m_rows)
            Q_EMIT dataChanged(index(first), index(qMin(last, m_rows - 1)));
    });
}

void ConflictListModel::follow()
{
    const int rows = m_desk->rowCount();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (m_rows > 0) {
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
    }
}

int ConflictListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QString ConflictListModel::noteOf(const review::ConflictRow &row) const
{
    if (row.own)
        return tr("yours", "conflict");
    if (row.setAside)
        return tr("set aside");
    const int more = int(row.votes.size()) - shownLabels;
    return more > 0 ? tr("%Ln more labels", nullptr, more) : QString();
}

QString ConflictListModel::spoken(const review::ConflictRow &row) const
{
    QStringList parts{nameText(row.text)};
    for (const review::LabelVotes &votes : row.votes)
        parts << tr("%1 %2", "label, its votes").arg(m_desk->labelName(votes.label), QLocale().toString(votes.votes));
    if (const QString note = noteOf(row); !note.isEmpty())
        parts << note;
    return parts.join(QStringLiteral(", "));
}

QVariant ConflictListModel::data(const QModelIndex &index, int role) const
{
    const review::ConflictRow *row =
        index.isValid() && index.row() < m_desk->rowCount() ? m_desk->row(index.row()) : nullptr;
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Conflict %L1", "its place").arg(index.row() + 1) : QVariant();
    QStringList labels;
    QStringList votes;
    for (int i = 0; i < qMin(shownLabels, int(row->votes.size())); ++i) {
        labels << m_desk->labelName(row->votes[std::size_t(i)].label);
        votes << QLocale().toString(row->votes[std::size_t(i)].votes);
    }
    switch (role) {
    case Qt::DisplayRole:
        return nameText(row->text);
    case Qt::AccessibleTextRole:
        return spoken(*row);
    case LabelsRole:
        return labels;
    case VotesRole:
        return votes;
    case NoteRole:
        return noteOf(*row);
    default:
        return {};
    }
}

} // namespace secondlook::ui

#include "moc_conflict_list_model.cpp"
