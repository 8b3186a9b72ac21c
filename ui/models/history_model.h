#pragma once

#include "domain/label_schema.h"
#include "review/review_session.h"

#include <QAbstractListModel>

#include <vector>

namespace secondlook::ui {

/// The reviewer's last decisions, newest first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ActionRole = Qt::UserRole, ///< int: domain::Action
        SecondsRole,               ///< QString: how long it took, e.g. "5 s"
    };

    /// Only the newest are kept: more than the widest screen shows, and few enough that a long session stays fast.
    static constexpr std::size_t mostEntries = 30;

    using QAbstractListModel::QAbstractListModel;

    void setSchema(const domain::LabelSchema &schema);
    /// Whether each decision tells how long it took.
    void setSecondsShown(bool shown);
    void setDecisions(const std::vector<review::PastDecision> &decisions);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        domain::Action action;
        QString name;
        QString seconds;
        QString record;
    };
    QString nameOf(const domain::Annotation &annotation) const;

    std::vector<QString> m_labels;
    std::vector<Entry> m_entries;
    bool m_secondsShown = true;
};

/// "5 s", "0.4 s", "2 min": as exact as a pace needs to be.
QString durationText(std::int64_t milliseconds);

} // namespace secondlook::ui
