#include "ui/models/own_labels.h"

#include "ui/models/text_conversion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace secondlook::ui {

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Also by a name that it had in an earlier version of the schema; -1 where it is not offered any more.
int offeredLabel(const QString &name, const domain::LabelSchema &schema)
{
    const int label = schema.indexOfEver(coreText(name));
    return schema.isOffered(label) ? label : -1;
}

QString nameOf(int label, const domain::LabelSchema &schema)
{
    return qtText(schema.labels()[std::size_t(label)].name);
}

} // namespace

QChar OwnLabels::letterOf(int label) const
{
    return letters.key(label);
}

bool OwnLabels::isPinned(int label) const
{
    return std::find(pinned.begin(), pinned.end(), label) != pinned.end();
}

void OwnLabels::setLetter(int label, QChar letter)
{
    letters.remove(letterOf(label));
    if (!letter.isNull())
        letters[letter] = label;
}

bool OwnLabels::togglePinned(int label)
{
    if (std::erase(pinned, label) > 0)
        return true;
    if (int(pinned.size()) >= mostPinned)
        return false;
    pinned.push_back(label);
    return true;
}

OwnLabels OwnLabels::read(const QString &letters, const QString &pinned, const domain::LabelSchema &schema)
{
    OwnLabels own;
    const QJsonObject byLetter = QJsonDocument::fromJson(letters.toUtf8()).object();
    for (auto it = byLetter.begin(); it != byLetter.end(); ++it) {
        const int label = offeredLabel(it.value().toString(), schema);
        const QChar letter = it.key().size() == 1 ? it.key().front() : QChar();
        if (label >= 0 && letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'))
            own.setLetter(label, letter);
    }
    for (const QJsonValue &name : QJsonDocument::fromJson(pinned.toUtf8()).array()) {
        const int label = offeredLabel(name.toString(), schema);
        if (label >= 0 && !own.isPinned(label))
            own.togglePinned(label);
    }
    return own;
}

QString OwnLabels::lettersText(const domain::LabelSchema &schema) const
{
    QJsonObject byLetter;
    for (auto it = letters.begin(); it != letters.end(); ++it)
        byLetter[QString(it.key())] = nameOf(it.value(), schema);
    return byLetter.isEmpty() ? QString() : compact(QJsonDocument(byLetter));
}

QString OwnLabels::pinnedText(const domain::LabelSchema &schema) const
{
    QJsonArray names;
    for (const int label : pinned)
        names << nameOf(label, schema);
    return names.isEmpty() ? QString() : compact(QJsonDocument(names));
}

} // namespace secondlook::ui
