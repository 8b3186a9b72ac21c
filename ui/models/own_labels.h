#pragma once

#include "domain/label_schema.h"

#include <QChar>
#include <QMap>
#include <QString>

#include <vector>

namespace secondlook::ui {

/// The labels one reviewer keeps at hand in one project: those with a letter of their own, and the pinned ones. Kept as
/// JSON by label name, so that a new version of the label schema takes nothing away.
struct OwnLabels
{
    static constexpr int mostPinned = 20;

    QMap<QChar, int> letters; ///< 'A'..'Z' to position in the schema; a label has at most one
    std::vector<int> pinned;  ///< positions in the schema, in the order in which they were pinned

    /// Null where the label has none.
    QChar letterOf(int label) const;
    bool isPinned(int label) const;
    /// Gives the label the letter, which another one loses; a null letter takes the label's away.
    void setLetter(int label, QChar letter);
    /// Pins or unpins; false where mostPinned are pinned already.
    bool togglePinned(int label);

    /// What cannot be read, or names a label that the schema has not, is left out.
    static OwnLabels read(const QString &letters, const QString &pinned, const domain::LabelSchema &schema);
    QString lettersText(const domain::LabelSchema &schema) const;
    QString pinnedText(const domain::LabelSchema &schema) const;
};

} // namespace secondlook::ui
