#pragma once

#include "ui/models/label_model.h"

#include <QAbstractProxyModel>

#include <vector>

namespace secondlook::ui {

/// The label list as typed for: without a query the rows of LabelModel as they are, with one only the labels that
/// contain it. Names that begin with the query come first, then those where a word begins with it, then those whose
/// words begin with its letters ("cpf": card payment fee), then the others; in schema order each. Spaces match
/// underscores; case does not matter. One reset a query, so that ten thousand labels
/// answer within a frame (QSortFilterProxyModel reports every gap on its own).
class LabelFilterProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// `labels` must outlive the proxy.
    explicit LabelFilterProxy(LabelModel *labels, QObject *parent = nullptr);

    void setQuery(const QString &query);
    const QString &query() const { return m_query; }
    bool isFiltering() const { return !m_folded.isEmpty(); }

    /// The row of this proxy that shows the label; -1 where it is filtered out.
    int rowOfLabel(int label) const;

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Match
    {
        int label;
        TextRange range;
    };
    void findMatches();

    LabelModel *m_labels;
    QString m_query;
    QString m_folded; ///< the query without case and outer spaces
    std::vector<Match> m_matches;
};

} // namespace secondlook::ui
