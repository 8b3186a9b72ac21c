#include "domain/field_change.h"

#include <algorithm>

namespace secondlook::domain {

namespace {

class FieldChanges
{
public:
    FieldChanges(const SchemaField &older, const SchemaField &newer, std::vector<SchemaChange> &changes)
        : m_older(older), m_newer(newer), m_changes(changes)
    {
    }

    void find()
    {
        if (m_older.kind != m_newer.kind) {
            tell(true, "It is another kind of question: what was answered does not fit.");
            return;
        }
        if (!m_older.required && m_newer.required)
            tell(true, "It has to be answered now, and answers of before may say nothing about it.");
        if (m_older.required && !m_newer.required)
            tell(false, "It need not be answered any more.");
        if (m_older.nullable && !m_newer.nullable)
            tell(true, "\"No answer\" is no answer any more, and answers of before may be that.");
        if (!m_older.nullable && m_newer.nullable)
            tell(false, "\"No answer\" is an answer too.");
        if (m_older.title != m_newer.title)
            tell(false, "People see another title.");
        findLimits();
    }

    void findLabels()
    {
        for (const Label &label : m_older.labels) {
            const auto now = std::ranges::find(m_newer.labels, label.name, &Label::name);
            if (now == m_newer.labels.end())
                tell(SchemaChangeKind::LabelRemoved, label.name, true,
                     "Nobody can give it any more; what was answered keeps it.");
            else if (*now != label)
                tell(SchemaChangeKind::LabelDescribed, label.name, false, "Answers of before fit as they are.");
        }
        for (const Label &label : m_newer.labels)
            if (std::ranges::find(m_older.labels, label.name, &Label::name) == m_older.labels.end())
                tell(SchemaChangeKind::LabelAdded, label.name, false, "Answers of before fit as they are.");
    }

private:
    void tell(bool breaking, std::string why) { tell(SchemaChangeKind::FieldChanged, {}, breaking, std::move(why)); }
    void tell(SchemaChangeKind kind, std::string label, bool breaking, std::string why)
    {
        m_changes.push_back({kind, m_newer.name, std::move(label), {}, breaking, std::move(why)});
    }

    void findLimits()
    {
        if (m_older.lowest != m_newer.lowest || m_older.highest != m_newer.highest)
            tell(true, "A step of the scale means something else where the scale has other ends.");
        if (m_older.lowestWord != m_newer.lowestWord || m_older.highestWord != m_newer.highestWord)
            tell(false, "People see other words at the ends of the scale.");
        const int mostBefore = m_older.atMost == 0 ? mostSpans : m_older.atMost;
        const int mostNow = m_newer.atMost == 0 ? mostSpans : m_newer.atMost;
        if (m_newer.atLeast > m_older.atLeast || mostNow < mostBefore)
            tell(true, "Answers of before may have fewer or more labels than are allowed now.");
        else if (m_newer.atLeast < m_older.atLeast || mostNow > mostBefore)
            tell(false, "More answers are allowed than before.");
        if (m_newer.mostCharacters < m_older.mostCharacters)
            tell(true, "Answers of before may be longer than is allowed now.");
        if (m_newer.mostCharacters > m_older.mostCharacters)
            tell(false, "Longer answers are allowed than before.");
        if (m_older.mayOverlap != m_newer.mayOverlap)
            tell(m_older.mayOverlap, m_older.mayOverlap ? "Spans of before may lie over one another, which is not "
                                                          "allowed any more."
                                                        : "Spans may lie over one another.");
    }

    const SchemaField &m_older;
    const SchemaField &m_newer;
    std::vector<SchemaChange> &m_changes;
};

void findSecond(const SchemaField &older, const SchemaField &newer, std::vector<SchemaChange> &changes)
{
    if (older.second == newer.second)
        return;
    if (!older.second.empty())
        changes.push_back({SchemaChangeKind::FieldRemoved,
                           older.second,
                           {},
                           {},
                           true,
                           "Second labels of before have no place any more."});
    if (!newer.second.empty())
        changes.push_back({SchemaChangeKind::FieldAdded,
                           newer.second,
                           {},
                           {},
                           false,
                           "Answers of before fit as they are: a second label is never required."});
}

} // namespace

void addFieldChanges(const LabelSchema &older, const LabelSchema &newer, std::vector<SchemaChange> &changes)
{
    const SchemaField &first = older.fields.front();
    const SchemaField &firstNow = newer.fields.front();
    if (first.name != firstNow.name)
        changes.push_back({SchemaChangeKind::FieldChanged,
                           first.name,
                           {},
                           firstNow.name,
                           true,
                           "The question has another name, which readers of earlier exports do not know."});
    FieldChanges(first, firstNow, changes).find();
    findSecond(first, firstNow, changes);
    for (const SchemaField &field : older.furtherFields()) {
        const auto now = std::ranges::find(newer.furtherFields(), field.name, &SchemaField::name);
        if (now == newer.furtherFields().end()) {
            changes.push_back({SchemaChangeKind::FieldRemoved,
                               field.name,
                               {},
                               {},
                               true,
                               "What was answered stays stored and is not exported any more."});
            continue;
        }
        FieldChanges both(field, *now, changes);
        both.find();
        if (field.kind == now->kind)
            both.findLabels();
    }
    for (const SchemaField &field : newer.furtherFields()) {
        if (std::ranges::find(older.furtherFields(), field.name, &SchemaField::name) != older.furtherFields().end())
            continue;
        changes.push_back({SchemaChangeKind::FieldAdded,
                           field.name,
                           {},
                           {},
                           field.required,
                           field.required ? "It has to be answered, and answers of before say nothing about it."
                                          : "Answers of before fit as they are: it need not be answered."});
    }
}

} // namespace secondlook::domain
