#include "datasets/version_diff.h"

#include <algorithm>

namespace secondlook::datasets {

namespace {

std::string nameOf(const std::vector<std::string> &labels, const DatasetRow *row)
{
    if (row == nullptr || !row->label)
        return {};
    return *row->label < labels.size() ? labels[*row->label] : "label " + std::to_string(*row->label);
}

std::string whyRemoved(const DatasetPart &newer, std::int64_t record)
{
    const auto found = std::ranges::lower_bound(newer.leftOut, record, {}, &LeftOut::record);
    return found == newer.leftOut.end() || found->record != record ? "earlier"
                                                                   : std::string(leftOutReasonName(found->reason));
}

} // namespace

std::string_view changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return "added";
    case ChangeKind::Removed:
        return "removed";
    case ChangeKind::Relabelled:
        return "relabelled";
    }
    return "";
}

void VersionComparison::note(ChangeKind kind, const DatasetRow *older, const DatasetRow *newer, const std::string &why)
{
    std::int64_t &count = kind == ChangeKind::Added     ? m_diff.added
                          : kind == ChangeKind::Removed ? m_diff.removed
                                                        : m_diff.relabelled;
    auto &byWhy = kind == ChangeKind::Added     ? m_diff.addedWhy
                  : kind == ChangeKind::Removed ? m_diff.removedWhy
                                                : m_diff.relabelledWhy;
    ++byWhy[why];
    const auto place = static_cast<std::size_t>(count++);
    if (place >= m_leftOut && place - m_leftOut < m_mostNamed)
        m_diff.first.push_back({(older != nullptr ? older : newer)->record, kind, nameOf(m_oldLabels, older),
                                nameOf(m_newLabels, newer), why});
}

void VersionComparison::compare(const DatasetRow &older, const DatasetRow &newer)
{
    const bool soft = !older.label && !newer.label;
    const bool sameLabel =
        soft ? older.adjudication == newer.adjudication : nameOf(m_oldLabels, &older) == nameOf(m_newLabels, &newer);
    if (!sameLabel)
        note(ChangeKind::Relabelled, &older, &newer,
             std::string(labelSourceName(older.source)) + " -> " + std::string(labelSourceName(newer.source)));
    else if (older.source != newer.source)
        ++m_diff.confirmed;
    else
        ++m_diff.same;
}

void VersionComparison::add(const DatasetPart &older, const DatasetPart &newer)
{
    auto was = older.rows.begin();
    auto is = newer.rows.begin();
    while (was != older.rows.end() || is != newer.rows.end()) {
        if (is == newer.rows.end() || (was != older.rows.end() && was->record < is->record)) {
            note(ChangeKind::Removed, &*was, nullptr, whyRemoved(newer, was->record));
            ++was;
        } else if (was == older.rows.end() || is->record < was->record) {
            note(ChangeKind::Added, nullptr, &*is, std::string(labelSourceName(is->source)));
            ++is;
        } else {
            compare(*was++, *is++);
        }
    }
}

} // namespace secondlook::datasets
