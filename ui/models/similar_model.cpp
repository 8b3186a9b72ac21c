#include "ui/models/similar_model.h"

#include "ui/models/text_conversion.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

using review::SimilarRecord;

void SimilarModel::setRecords(std::vector<SimilarRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int SimilarModel::nearDuplicates() const
{
    return int(std::count_if(m_records.begin(), m_records.end(),
                             [](const SimilarRecord &record) { return record.similarity >= review::nearDuplicate; }));
}

int SimilarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QString SimilarModel::how(const SimilarRecord &record) const
{
    if (record.labelSource == "gold")
        return tr("gold", "the label is known to be right");
    if (record.answers > 1)
        return tr("%1 of %2 agreed").arg(record.agreeing).arg(record.answers);
    if (record.answers == 1)
        return qtText(record.reviewer);
    return tr("came with its label");
}

QString SimilarModel::labelName(const SimilarRecord &record) const
{
    const auto &labels = m_schema.labels();
    return record.label < labels.size() ? nameText(labels[record.label].shownName()) : QString();
}

QVariant SimilarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SimilarRecord &record = m_records[std::size_t(index.row())];
    const QString text = qtText(record.text).simplified();
    const QString similarity = QLocale().toString(record.similarity, 'f', 2);
    const QString label = labelName(record);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case SimilarityRole:
        return similarity;
    case LabelRole:
        return label;
    case HowRole:
        return how(record);
    case GoldRole:
        return record.labelSource == "gold";
    case Qt::AccessibleTextRole:
        return tr("%1, similarity %2, settled as %3, %4", "text; figure; label; who settled it")
            .arg(text, similarity, label, how(record));
    case Qt::ToolTipRole: // plain text: markup in it must not act
        return QStringLiteral("%1\n%2, %3")
            .arg(qtText(record.externalId), text,
                 QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.settledAt).date(), QLocale::ShortFormat))
            .toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace secondlook::ui

#include "moc_similar_model.cpp"
