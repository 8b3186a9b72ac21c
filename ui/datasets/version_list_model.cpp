#include "ui/datasets/version_list_model.h"

#include "datasets/quality_gates.h"
#include "ui/agreement/agreement_words.h"
#include "ui/datasets/dataset_words.h"
#include "ui/models/text_conversion.h"

#include <algorithm>

namespace secondlook::ui {

using datasets::VersionSummary;
using DraftState = DatasetsPresenter::DraftState;
using Words = DatasetWords;

namespace {

std::optional<datasets::CardFigure> alphaOf(const datasets::DatasetCard &card)
{
    const auto alpha = std::ranges::find(card.agreement, datasets::alphaName, &datasets::CardFigure::name);
    return alpha == card.agreement.end() ? std::nullopt : std::optional(*alpha);
}

QString factsOf(std::int64_t rows, const std::optional<datasets::CardFigure> &alpha)
{
    const QString records = VersionListModel::tr("%Ln records", "in a list of versions", int(rows));
    return alpha ? VersionListModel::tr("%1, %2", "records, agreement").arg(records, Words::alpha(alpha)) : records;
}

} // namespace

VersionListModel::VersionListModel(DatasetsPresenter *presenter, QObject *parent)
    : QAbstractListModel(parent), m_presenter(presenter)
{
    connect(presenter, &DatasetsPresenter::changed, this, &VersionListModel::take);
    connect(presenter, &DatasetsPresenter::draftMoved, this, [this] {
        if (hasDraft() && m_shownRows > 0)
            Q_EMIT dataChanged(index(0), index(0));
    });
    take();
}

void VersionListModel::take()
{
    const int rows = m_presenter->state() == DatasetsPresenter::State::Ready || !m_presenter->versions().empty()
                         ? drafts() + int(m_presenter->versions().size())
                         : 0;
    if (rows == m_shownRows) {
        if (rows > 0)
            Q_EMIT dataChanged(index(0), index(rows - 1));
        return;
    }
    beginResetModel();
    m_shownRows = rows;
    endResetModel();
}

int VersionListModel::versionAt(int row) const
{
    const int place = row - drafts();
    return place < 0 || place >= int(m_presenter->versions().size())
               ? datasets::draftVersion
               : m_presenter->versions()[std::size_t(place)].version;
}

int VersionListModel::rowOf(int version) const
{
    for (int row = 0; row < m_shownRows; ++row)
        if (versionAt(row) == version)
            return row;
    return -1;
}

int VersionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shownRows;
}

QVariant VersionListModel::draftData(int role) const
{
    const datasets::DatasetManifest *draft = m_presenter->draft();
    switch (role) {
    case Qt::DisplayRole:
        return tr("Version %1").arg(m_presenter->draftNumber());
    case StateRole:
        return tr("Draft");
    case IconRole:
        return QStringLiteral("table");
    case DayRole:
        return draft != nullptr ? tr("now") : QString();
    case FactsRole:
        switch (m_presenter->draftState()) {
        case DraftState::Working:
            return tr("being worked out");
        case DraftState::Stopped:
            return tr("stopped");
        case DraftState::Failed:
            return tr("could not be made");
        default:
            return draft != nullptr ? factsOf(draft->card.rows, alphaOf(draft->card)) : tr("not worked out yet");
        }
    default:
        return {};
    }
}

QVariant VersionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shownRows)
        return {};
    if (role == Qt::AccessibleTextRole) {
        QStringList parts;
        for (const int part : {int(Qt::DisplayRole), int(StateRole), int(FactsRole), int(DayRole), int(NoteRole)})
            if (const QString text = data(index, part).toString(); !text.isEmpty())
                parts << text;
        return QLocale().createSeparatedList(parts);
    }
    if (versionAt(index.row()) == datasets::draftVersion)
        return draftData(role);
    const VersionSummary &version = m_presenter->versions()[std::size_t(index.row() - drafts())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("Version %1").arg(version.version);
    case StateRole:
        return tr("Frozen");
    case IconRole:
        return QStringLiteral("lock");
    case DayRole:
        return AgreementWords::day(version.createdAt);
    case FactsRole:
        return factsOf(version.rows, version.alpha);
    case NoteRole: {
        const QString name = nameText(version.name);
        return version.gatesPass ? name : tr("%1, a gate did not pass", "name of the dataset").arg(name);
    }
    default:
        return {};
    }
}

bool VersionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_presenter->hasOlder();
}

void VersionListModel::fetchMore(const QModelIndex &)
{
    m_presenter->readOlder();
}

} // namespace secondlook::ui

#include "moc_version_list_model.cpp"
