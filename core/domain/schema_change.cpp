#include "domain/schema_change.h"

#include "domain/field_change.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace secondlook::domain {

using base::ErrorCode;
using base::Status;

std::string_view schemaChangeName(SchemaChangeKind kind)
{
    switch (kind) {
    case SchemaChangeKind::LabelAdded:
        return "label_added";
    case SchemaChangeKind::LabelRestored:
        return "label_restored";
    case SchemaChangeKind::LabelRenamed:
        return "label_renamed";
    case SchemaChangeKind::LabelMerged:
        return "label_merged";
    case SchemaChangeKind::LabelRetired:
        return "label_retired";
    case SchemaChangeKind::LabelRemoved:
        return "label_removed";
    case SchemaChangeKind::LabelDescribed:
        return "label_described";
    case SchemaChangeKind::LabelsReordered:
        return "labels_reordered";
    case SchemaChangeKind::FieldAdded:
        return "field_added";
    case SchemaChangeKind::FieldRemoved:
        return "field_removed";
    case SchemaChangeKind::FieldChanged:
        break;
    }
    return "field_changed";
}

bool SchemaUpdate::isBreaking() const
{
    return std::ranges::any_of(changes, &SchemaChange::breaking);
}

namespace {

tl::unexpected<base::Error> refused(const std::string &why, const std::string &label)
{
    return base::fail(ErrorCode::Usage, why, "label " + label);
}

/// Gives each label of the new version its position and says what changed for it.
class LabelUpdate
{
public:
    LabelUpdate(const LabelSchema &older, const LabelSchema &wanted, SchemaUpdate &into)
        : m_older(older), m_wanted(wanted), m_into(into), m_labels(older.labels())
    {
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            m_everNamed.emplace(m_labels[i].name, i);
            for (const std::string &name : m_labels[i].formerNames)
                m_everNamed.emplace(name, i);
        }
        for (const Label &label : wanted.labels())
            m_wantedNames.insert(label.name);
    }

    Status apply(const LabelMapping &mapping)
    {
        SECONDLOOK_TRY(rename(mapping));
        SECONDLOOK_TRY(placeWanted());
        SECONDLOOK_TRY(merge(mapping));
        SECONDLOOK_TRY(retire(mapping));
        removeTheRest();
        if (m_labels.size() > maxLabels)
            return base::fail(ErrorCode::Usage, "more than 60,000 labels, with those of earlier versions",
                              "field " + m_wanted.fields.front().name);
        SchemaField &first = m_into.schema.fields.front();
        const bool reordered = !std::ranges::is_sorted(m_order) && oldOrder() != m_order;
        first.labels = std::move(m_labels);
        first.order = m_order;
        if (reordered)
            tell({.kind = SchemaChangeKind::LabelsReordered, .why = "People see the labels in another order."});
        return {};
    }

private:
    void tell(SchemaChange change)
    {
        change.field = m_wanted.fields.front().name;
        m_into.changes.push_back(std::move(change));
    }

    /// Position of a label that the old version offers and the new one does not name, or why there is none.
    base::Result<std::size_t> goneLabel(const std::string &name) const
    {
        const int position = m_older.indexOf(name);
        if (position < 0)
            return refused("the label schema in force does not offer this label, so nothing can become of it", name);
        if (m_wantedNames.contains(name))
            return refused("the new label schema still has this label; take it out there, or leave the rule out", name);
        if (m_mapped.contains(static_cast<std::size_t>(position)))
            return refused("two rules say what becomes of this label; keep one", name);
        return static_cast<std::size_t>(position);
    }

    Status rename(const LabelMapping &mapping)
    {
        for (const auto &[from, to] : mapping.renamed) {
            const auto position = goneLabel(from);
            if (!position)
                return tl::unexpected(position.error());
            if (!m_wantedNames.contains(to))
                return refused("the new label schema does not have the new name of '" + from + "'", to);
            const auto earlier = m_everNamed.find(to);
            if (earlier != m_everNamed.end() && earlier->second != *position)
                return refused(m_older.indexOf(to) >= 0
                                   ? "this label stands in both versions; merge '" + from + "' into it instead"
                                   : "this name stood for another label in an earlier version; choose another one",
                               to);
            if (!m_renamedTo.emplace(to, *position).second)
                return refused("two labels are renamed to this one; merge one of them into it", to);
            m_mapped.insert(*position);
        }
        return {};
    }

    Status placeWanted()
    {
        for (const Label &label : m_wanted.labels()) {
            const auto renamed = m_renamedTo.find(label.name);
            const auto known = m_everNamed.find(label.name);
            if (renamed != m_renamedTo.end())
                takeRenamed(label, renamed->second);
            else if (known == m_everNamed.end())
                add(label);
            else if (m_labels[known->second].name != label.name ||
                     m_labels[known->second].standing == LabelStanding::Merged)
                return refused("this name stood for another label in an earlier version; choose another one",
                               label.name);
            else
                takeKnown(label, known->second);
        }
        return {};
    }

    void take(const Label &label, std::size_t position)
    {
        std::vector<std::string> former = std::move(m_labels[position].formerNames);
        m_labels[position] = label;
        m_labels[position].formerNames = std::move(former);
        m_order.push_back(static_cast<std::uint16_t>(position));
    }

    void takeRenamed(const Label &label, std::size_t position)
    {
        const std::string before = m_labels[position].name;
        tellDescribed(m_labels[position], label);
        take(label, position);
        std::vector<std::string> &former = m_labels[position].formerNames;
        std::erase(former, label.name);
        former.push_back(before);
        tell({SchemaChangeKind::LabelRenamed,
              {},
              before,
              label.name,
              true,
              "What was answered with it stands under the new name, which readers of earlier exports do not know."});
    }

    void takeKnown(const Label &label, std::size_t position)
    {
        const bool restored = !m_labels[position].isOffered();
        tellDescribed(m_labels[position], label);
        take(label, position);
        if (restored)
            tell({.kind = SchemaChangeKind::LabelRestored,
                  .label = label.name,
                  .why = "It may be given again; what was answered with it never stopped standing."});
    }

    void add(const Label &label)
    {
        m_labels.push_back(label);
        m_order.push_back(static_cast<std::uint16_t>(m_labels.size() - 1));
        tell({.kind = SchemaChangeKind::LabelAdded,
              .label = label.name,
              .why = "Answers of before fit as they are; nobody could choose it when they were given."});
    }

    void tellDescribed(const Label &before, const Label &after)
    {
        Label same = before;
        same.name = after.name;
        same.formerNames.clear();
        same.standing = LabelStanding::Offered;
        if (same == after)
            return;
        tell({.kind = SchemaChangeKind::LabelDescribed,
              .label = before.name,
              .why = before.definition != after.definition || before.notFor != after.notFor
                         ? "Answers of before fit as they are, but went by another definition; 'guideline review' can "
                           "ask for them again."
                         : "Answers of before fit as they are."});
    }

    Status merge(const LabelMapping &mapping)
    {
        for (const auto &[from, to] : mapping.merged) {
            const auto position = goneLabel(from);
            if (!position)
                return tl::unexpected(position.error());
            const auto target =
                std::ranges::find_if(m_order, [&](std::uint16_t place) { return m_labels[place].name == to; });
            if (target == m_order.end())
                return refused("the new label schema does not have the label that '" + from + "' is to become", to);
            m_mapped.insert(*position);
            become(static_cast<int>(*position), *target);
            tell({SchemaChangeKind::LabelMerged,
                  {},
                  from,
                  to,
                  true,
                  "What was answered with it counts as the other label from now on."});
        }
        return {};
    }

    void become(int from, int to)
    {
        for (Label &label : m_labels)
            if (label.became == from)
                label.became = to;
        m_labels[static_cast<std::size_t>(from)].standing = LabelStanding::Merged;
        m_labels[static_cast<std::size_t>(from)].became = to;
    }

    Status retire(const LabelMapping &mapping)
    {
        for (const std::string &name : mapping.retired) {
            const auto position = goneLabel(name);
            if (!position)
                return tl::unexpected(position.error());
            m_mapped.insert(*position);
            m_labels[*position].standing = LabelStanding::Retired;
            tell({.kind = SchemaChangeKind::LabelRetired,
                  .label = name,
                  .breaking = true,
                  .why = "Nobody can give it any more; what was answered with it keeps it."});
        }
        return {};
    }

    void removeTheRest()
    {
        const std::set<std::uint16_t> kept(m_order.begin(), m_order.end());
        for (const std::uint16_t position : oldOrder()) {
            if (kept.contains(position) || m_mapped.contains(position))
                continue;
            m_labels[position].standing = LabelStanding::Retired;
            tell({.kind = SchemaChangeKind::LabelRemoved,
                  .label = m_labels[position].name,
                  .breaking = true,
                  .why = "Nobody can give it any more, and no rule says what becomes of it."});
        }
    }

    std::vector<std::uint16_t> oldOrder() const { return m_older.fields.front().offered(); }

    const LabelSchema &m_older;
    const LabelSchema &m_wanted;
    SchemaUpdate &m_into;
    std::vector<Label> m_labels; ///< by position, in all versions up to the new one
    std::vector<std::uint16_t> m_order;
    std::unordered_map<std::string, std::size_t> m_everNamed;
    std::set<std::string, std::less<>> m_wantedNames;
    std::map<std::string, std::size_t> m_renamedTo;
    std::set<std::size_t> m_mapped; ///< positions that a rule speaks of
};

} // namespace

base::Result<SchemaUpdate> updateSchema(const LabelSchema &older, const LabelSchema &wanted,
                                        const LabelMapping &mapping)
{
    SchemaUpdate update{wanted, {}};
    SECONDLOOK_TRY(LabelUpdate(older, wanted, update).apply(mapping));
    addFieldChanges(older, wanted, update.changes);
    return update;
}

} // namespace secondlook::domain
