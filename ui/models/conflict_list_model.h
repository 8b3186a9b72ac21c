#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QAbstractListModel>

namespace secondlook::ui {

/// The conflicts of the list, each with its candidate labels and their votes. Any number: a row is read when it comes
/// into sight.
class ConflictListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LabelsRole = Qt::UserRole, ///< QStringList: the leading labels, at most shownLabels
        VotesRole,                 ///< QStringList: their votes
        NoteRole,                  ///< QString: yours, set aside, more labels; may be empty
    };
    static constexpr int shownLabels = 2;

    explicit ConflictListModel(AdjudicationPresenter *desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow();
    QString noteOf(const review::ConflictRow &row) const;
    QString spoken(const review::ConflictRow &row) const;

    AdjudicationPresenter *m_desk;
    int m_rows = 0;
};

} // namespace secondlook::ui
