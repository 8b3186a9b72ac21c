#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QAbstractListModel>

namespace secondlook::ui {

/// Earlier decisions between the two labels that lead the conflict on screen, newest first.
class PrecedentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole,
        LabelRole,
        WhoRole,
        CommentRole, ///< the reason; may be empty
    };

    explicit PrecedentModel(AdjudicationPresenter *desk, QObject *parent = nullptr);

    /// "8 to card_arrival, 3 to getting_spare_card, 1 ambiguous"; says so where there is none.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString outcome(const review::Precedent &precedent) const;

    AdjudicationPresenter *m_desk;
    int m_rows = 0;
};

/// "9 May", with the year where it is another one.
QString dayText(base::TimeMs at);
/// "9 May, 15:20".
QString momentText(base::TimeMs at);

} // namespace secondlook::ui
