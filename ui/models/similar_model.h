#pragma once

#include "domain/label_schema.h"
#include "review/similar_records.h"

#include <QAbstractListModel>

#include <vector>

namespace secondlook::ui {

/// Settled records that read like the one in hand, most similar first.
class SimilarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SimilarityRole = Qt::UserRole, ///< "0.93"
        LabelRole,                     ///< what it is called on screens
        HowRole,                       ///< who settled it, in a few words
        GoldRole,                      ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setSchema(const domain::LabelSchema &schema) { m_schema = schema; }
    void setRecords(std::vector<review::SimilarRecord> records);
    int nearDuplicates() const;
    const review::SimilarRecord &record(int row) const { return m_records[std::size_t(row)]; }
    /// What it was settled with, and by whom, in words.
    QString labelName(const review::SimilarRecord &record) const;
    QString how(const review::SimilarRecord &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    domain::LabelSchema m_schema;
    std::vector<review::SimilarRecord> m_records;
};

} // namespace secondlook::ui
