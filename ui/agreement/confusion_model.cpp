#include "ui/agreement/agreement_words.h"
#include "ui/agreement/confusion_view.h"

#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

void ConfusionModel::setLabels(const AgreementPresenter &presenter, const std::vector<std::uint32_t> &order)
{
    beginResetModel();
    m_order = order;
    m_names.clear();
    for (const std::uint32_t label : order)
        m_names << presenter.labelName(label);
    m_pairs.clear();
    for (const LabelPair &pair : presenter.report()->labels.pairs)
        m_pairs[{pair.first, pair.second}] = pair.pairs;
    endResetModel();
}

std::int64_t ConfusionModel::pairs(int row, int column) const
{
    const std::uint32_t a = label(row);
    const std::uint32_t b = label(column);
    const auto found = m_pairs.find(std::minmax(a, b));
    return found == m_pairs.end() ? 0 : found->second;
}

QModelIndex ConfusionModel::indexOf(std::uint32_t first, std::uint32_t second) const
{
    const auto a = std::ranges::find(m_order, first);
    const auto b = std::ranges::find(m_order, second);
    if (a == m_order.end() || b == m_order.end())
        return {};
    const auto [column, row] = std::minmax(a, b);
    return index(int(row - m_order.begin()), int(column - m_order.begin()));
}

int ConfusionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ConfusionModel::columnCount(const QModelIndex &parent) const
{
    // The last one is room for the name of the last label.
    return parent.isValid() || m_order.empty() ? 0 : int(m_order.size()) + 1;
}

Qt::ItemFlags ConfusionModel::flags(const QModelIndex &index) const
{
    return index.column() > index.row() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant ConfusionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() > index.row())
        return {};
    const std::int64_t count = pairs(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return count == 0 ? QString() : QLocale().toString(qlonglong(count));
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString text = index.row() == index.column()
                             ? tr("%1: %Ln pairs of answers agree", nullptr, int(count)).arg(m_names[index.row()])
                             : tr("%1 and %2: %Ln pairs of answers", nullptr, int(count))
                                   .arg(m_names[index.column()], m_names[index.row()]);
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return section < m_names.size() ? m_names[section] : QString();
}

} // namespace secondlook::ui
