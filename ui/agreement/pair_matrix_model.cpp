#include "ui/agreement/agreement_words.h"
#include "ui/agreement/pair_matrix.h"

#include <QLocale>

#include <algorithm>
#include <unordered_map>

namespace secondlook::ui {

namespace {

constexpr int heatSteps = 4;

} // namespace

void PairMatrixModel::setPairs(const AgreementPresenter &presenter)
{
    beginResetModel();
    m_reviewers.clear();
    m_names.clear();
    std::vector<ReviewerAgreement> active = presenter.reviewerRows();
    std::ranges::stable_sort(active, std::greater(), &ReviewerAgreement::answers);
    for (std::size_t i = 0; i < std::min(mostShown, active.size()); ++i)
        m_reviewers.push_back(active[i].reviewer);
    std::ranges::sort(m_reviewers);
    std::unordered_map<std::uint32_t, std::size_t> placeOf;
    for (const std::uint32_t reviewer : m_reviewers) {
        placeOf[reviewer] = placeOf.size();
        m_names << presenter.reviewerName(reviewer);
    }
    const std::size_t n = m_reviewers.size();
    m_cells.assign(n * n, {});
    m_lowest = 1.0;
    m_highest = -1.0;
    for (const agreement::PairAgreement &pair : presenter.report()->figures.pairs.pairs) {
        const auto a = placeOf.find(pair.a);
        const auto b = placeOf.find(pair.b);
        if (a == placeOf.end() || b == placeOf.end())
            continue;
        m_cells[a->second * n + b->second] = m_cells[b->second * n + a->second] = {pair.items, pair.cohenKappa};
        if (pair.cohenKappa.value) {
            m_lowest = std::min(m_lowest, *pair.cohenKappa.value);
            m_highest = std::max(m_highest, *pair.cohenKappa.value);
        }
    }
    endResetModel();
}

const PairMatrixModel::Cell &PairMatrixModel::cell(int row, int column) const
{
    return m_cells[std::size_t(row) * m_reviewers.size() + std::size_t(column)];
}

std::optional<int> PairMatrixModel::heat(int row, int column) const
{
    const auto value = cell(row, column).kappa.value;
    if (!value)
        return {};
    if (m_highest <= m_lowest)
        return heatSteps / 2;
    return std::min(heatSteps - 1, int((*value - m_lowest) / (m_highest - m_lowest) * heatSteps));
}

int PairMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reviewers.size());
}

int PairMatrixModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

Qt::ItemFlags PairMatrixModel::flags(const QModelIndex &index) const
{
    return index.row() == index.column() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant PairMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() == index.column())
        return {};
    const Cell &shown = cell(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return AgreementWords::figure(shown.kappa, 2);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString names = tr("%1 and %2", "two reviewers").arg(m_names[index.row()], m_names[index.column()]);
    QString text;
    if (shown.shared == 0)
        text = tr("%1: no shared records").arg(names);
    else if (!shown.kappa.value)
        text = tr("%1: %Ln shared records.", nullptr, int(shown.shared)).arg(names) + QLatin1Char(' ') +
               AgreementWords::whyUndefined(shown.kappa.reason);
    else
        text = tr("%1: Cohen kappa %2, 95% interval %3, %Ln shared records", nullptr, int(shown.shared))
                   .arg(names, AgreementWords::figure(shown.kappa, 2), AgreementWords::interval(shown.kappa, 2));
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant PairMatrixModel::headerData(int section, Qt::Orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return section < m_names.size() ? m_names[section] : QString();
}

} // namespace secondlook::ui
