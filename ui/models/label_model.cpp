#include "ui/models/label_model.h"

#include "ui/models/text_conversion.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

QString LabelModel::forSearch(QString text)
{
    for (QChar &unit : text)
        unit = unit.isSpace() ? QLatin1Char('_') : unit.toCaseFolded();
    return text;
}

void LabelModel::setSchema(const domain::LabelSchema &schema)
{
    beginResetModel();
    m_labels.clear();
    m_topics.clear();
    m_rows.clear();
    QHash<QString, int> topicOf;
    m_offered.clear();
    for (const domain::Label &label : schema.labels()) {
        LabelText text;
        text.name = qtText(label.name);
        text.display = nameText(label.shownName());
        text.search = forSearch(text.display);
        text.definition = qtText(label.definition);
        text.example = label.examples.empty() ? QString() : qtText(label.examples.front());
        m_labels.push_back(std::move(text));
    }
    for (const std::uint16_t position : schema.fields.front().offered()) {
        LabelText &text = m_labels[position];
        const QString topic = nameText(schema.labels()[position].topic);
        const auto known = topicOf.constFind(topic);
        text.topic = known == topicOf.cend() ? int(m_topics.size()) : *known;
        if (known == topicOf.cend()) {
            topicOf.insert(topic, text.topic);
            m_topics.push_back({topic, {}});
        }
        m_topics[std::size_t(text.topic)].labels.push_back(position);
        m_offered.push_back(position);
    }
    m_rowOfLabel.assign(m_labels.size(), -1);
    endResetModel();
}

void LabelModel::setPrediction(const std::optional<domain::Prediction> &prediction, std::optional<int> pick)
{
    beginResetModel();
    m_pick = pick;
    m_rows.clear();
    std::fill(m_rowOfLabel.begin(), m_rowOfLabel.end(), -1);
    if (usesCards()) {
        addCards(prediction);
    } else {
        if (prediction)
            addSuggestions(*prediction);
        addAtHand(Head::Pinned, m_own.pinned);
        addAtHand(Head::Recent, m_recent);
        addTopics();
    }
    endResetModel();
}

void LabelModel::setAtHand(OwnLabels own, std::vector<int> recent)
{
    m_own = std::move(own);
    m_recent = std::move(recent);
}

namespace {

// Some classifiers give no distribution, only their best label.
std::vector<domain::LabelScore> scoresOf(const domain::Prediction &prediction)
{
    if (prediction.scores.empty())
        return {{prediction.label, prediction.confidence}};
    return prediction.scores;
}

} // namespace

void LabelModel::addCards(const std::optional<domain::Prediction> &prediction)
{
    for (const int label : m_offered) {
        const int row = int(m_rows.size());
        m_rowOfLabel[std::size_t(label)] = row;
        m_rows.push_back({LabelRowKind::Card, label, row + 1, -1.0F, m_labels[std::size_t(label)].topic});
    }
    if (!prediction)
        return;
    for (const domain::LabelScore &score : scoresOf(*prediction))
        if (const int row = rowOfLabel(score.label); row >= 0)
            m_rows[std::size_t(row)].probability = score.probability;
}

void LabelModel::addSuggestions(const domain::Prediction &prediction)
{
    for (const domain::LabelScore &score : scoresOf(prediction)) {
        if (m_rows.size() == suggestions)
            break;
        if (std::find(m_offered.begin(), m_offered.end(), int(score.label)) == m_offered.end())
            continue;
        const int row = int(m_rows.size());
        m_rowOfLabel[score.label] = row;
        m_rows.push_back(
            {LabelRowKind::Suggestion, score.label, row + 1, score.probability, m_labels[score.label].topic});
    }
}

void LabelModel::addAtHand(Head head, const std::vector<int> &labels)
{
    m_rows.push_back({LabelRowKind::Section, -1, 0, -1.0F, 0, head});
    for (const int label : labels) {
        if (m_rowOfLabel[std::size_t(label)] >= 0)
            continue;
        m_rowOfLabel[std::size_t(label)] = int(m_rows.size());
        m_rows.push_back({LabelRowKind::Label, label, 0, -1.0F, m_labels[std::size_t(label)].topic});
    }
    if (m_rows.back().kind == LabelRowKind::Section)
        m_rows.pop_back();
}

void LabelModel::addTopics()
{
    const bool hasTopics = m_topics.size() > 1 || !m_topics.front().name.isEmpty();
    if (!m_rows.empty())
        m_rows.push_back({LabelRowKind::Section, -1, 0, -1.0F, hasTopics ? 0 : -1, Head::All});
    for (int topic = 0; topic < int(m_topics.size()); ++topic) {
        if (hasTopics)
            m_rows.push_back({LabelRowKind::Topic, -1, 0, -1.0F, topic});
        for (const int label : m_topics[std::size_t(topic)].labels) {
            if (m_rowOfLabel[std::size_t(label)] >= 0)
                continue;
            m_rowOfLabel[std::size_t(label)] = int(m_rows.size());
            m_rows.push_back({LabelRowKind::Label, label, 0, -1.0F, topic});
        }
        if (hasTopics && m_rows.back().kind == LabelRowKind::Topic)
            m_rows.pop_back();
    }
}

int LabelModel::labelAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].label : -1;
}

int LabelModel::rowOfLabel(int label) const
{
    return label >= 0 && label < int(m_rowOfLabel.size()) ? m_rowOfLabel[std::size_t(label)] : -1;
}

int LabelModel::rowOfKey(int digit) const
{
    // Keys are given out from the first row on, so only the first rows can have one.
    const int row = digit - 1;
    return row >= 0 && row < int(m_rows.size()) && m_rows[std::size_t(row)].key == digit ? row : -1;
}

int LabelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags LabelModel::flags(const QModelIndex &index) const
{
    if (labelAt(index.row()) < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool LabelModel::startsWithTopic() const
{
    return m_rows.front().kind == LabelRowKind::Topic;
}

int LabelModel::labelsBelow(Head head) const
{
    const auto section =
        std::find_if(m_rows.begin(), m_rows.end(), [head](const Row &row) { return row.head == head; });
    const auto end = std::find_if(std::next(section), m_rows.end(),
                                  [](const Row &row) { return row.kind == LabelRowKind::Section; });
    return int(std::count_if(section, end, [](const Row &row) { return row.kind == LabelRowKind::Label; }));
}

QString LabelModel::rowText(const Row &row) const
{
    if (row.label >= 0)
        return displayName(row.label);
    switch (row.head) {
    case Head::Pinned:
        return tr("Pinned", "labels");
    case Head::Recent:
        return tr("Recent", "labels");
    case Head::All:
        return row.topic < 0 ? tr("All labels") : tr("All labels, by topic");
    case Head::None:
        break;
    }
    const QString &topic = m_topics[std::size_t(row.topic)].name;
    return topic.isEmpty() ? tr("Other labels", "labels without a topic") : topic;
}

QString LabelModel::countText(const Row &row) const
{
    if (row.head == Head::All)
        return tr("%Ln more", nullptr, labelsBelow(Head::All));
    if (row.kind == LabelRowKind::Section)
        return {};
    // Below labels at hand, a topic has lost some labels to them: its size would puzzle.
    if (row.kind == LabelRowKind::Topic && startsWithTopic())
        return QLocale().toString(qlonglong(m_topics[std::size_t(row.topic)].labels.size()));
    return {};
}

QString LabelModel::spokenText(const Row &row) const
{
    const QString text = rowText(row);
    const QString confidence = row.probability < 0.0F ? QString() : QLocale().toString(row.probability, 'f', 2);
    switch (row.kind) {
    case LabelRowKind::Suggestion:
        return tr("%1, suggestion %2, confidence %3").arg(text).arg(row.key).arg(confidence);
    case LabelRowKind::Card:
        return confidence.isEmpty() ? tr("%1, key %2").arg(text).arg(row.key)
                                    : tr("%1, key %2, confidence %3").arg(text).arg(row.key).arg(confidence);
    case LabelRowKind::Label: {
        const QString &topic = m_topics[std::size_t(row.topic)].name;
        const QString label = topic.isEmpty() ? text : tr("%1, topic %2").arg(text, topic);
        const QChar letter = m_own.letterOf(row.label);
        return letter.isNull() ? label : tr("%1, key %2").arg(label, QString(letter));
    }
    default:
        return text;
    }
}

QVariant LabelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const LabelText *label = row.label < 0 ? nullptr : &m_labels[std::size_t(row.label)];
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind);
    case LabelRole:
        return row.label;
    case KeyRole:
        return row.key;
    case ProbabilityRole:
        return row.probability < 0.0F ? QVariant() : QVariant(row.probability);
    case TopicRole:
        return row.topic < 0 ? QString() : m_topics[std::size_t(row.topic)].name;
    case CountRole:
        return countText(row);
    case PickRole:
        return m_pick && row.label == *m_pick;
    case LetterRole: {
        const QChar letter = row.label < 0 ? QChar() : m_own.letterOf(row.label);
        return letter.isNull() ? QString() : QString(letter);
    }
    case DefinitionRole:
        return label ? label->definition : QString();
    case ExampleRole:
        return label ? label->example : QString();
    case Qt::DisplayRole:
        return rowText(row);
    case Qt::ToolTipRole:
        return label ? QVariant(plainToolTip(label->name)) : QVariant();
    case Qt::AccessibleTextRole:
        return m_pick && row.label == *m_pick ? tr("%1, your pick").arg(spokenText(row)) : spokenText(row);
    default:
        return {};
    }
}

} // namespace secondlook::ui

#include "moc_label_model.cpp"
