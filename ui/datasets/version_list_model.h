#pragma once

#include "ui/datasets/datasets_presenter.h"

#include <QAbstractListModel>

namespace secondlook::ui {

/// The draft, where one can be made, and below it the stored versions, newest first. Older ones are read when somebody
/// scrolls there.
class VersionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FactsRole = Qt::UserRole, ///< records and agreement
        StateRole,                ///< "Draft", "Frozen"
        IconRole,
        DayRole,
        NoteRole, ///< a third line: its name where it is not the project's, or an accepted gate
    };

    explicit VersionListModel(DatasetsPresenter *presenter, QObject *parent = nullptr);

    /// A number, or datasets::draftVersion.
    int versionAt(int row) const;
    int rowOf(int version) const; ///< -1 where it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    bool hasDraft() const { return m_presenter->draftState() != DatasetsPresenter::DraftState::Impossible; }
    int drafts() const { return hasDraft() ? 1 : 0; }
    QVariant draftData(int role) const;
    void take();

    DatasetsPresenter *m_presenter;
    int m_shownRows = 0;
};

} // namespace secondlook::ui
