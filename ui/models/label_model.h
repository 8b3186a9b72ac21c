#pragma once

#include "domain/label_schema.h"
#include "domain/prediction.h"
#include "ui/models/own_labels.h"

#include <QAbstractListModel>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::ui {

/// What a row of the label list is; the delegate draws each kind its own way.
enum class LabelRowKind {
    Card,       ///< up to LabelModel::cardLabels labels: always in schema order, with definition and fixed key
    Suggestion, ///< of the model, with key, bar and figure
    Section,    ///< head over pinned, recent or all labels; cannot be selected
    Topic,      ///< head over the labels of one topic; cannot be selected
    Label,      ///< below its topic, or pinned, or recent
    Match,      ///< found by the filter
};

/// Where the filter found the query in a label's text, in UTF-16 units.
struct TextRange
{
    int begin = 0;
    int length = 0;

    bool operator==(const TextRange &) const = default;
};

/// The labels of one record: suggestions first, then pinned and recent ones, then all others by topic; each stands
/// once. Texts are plain text.
class LabelModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< LabelRowKind
        LabelRole,               ///< int: position in the schema; -1 in heads
        KeyRole,                 ///< int: the digit that chooses it; 0 where there is none
        ProbabilityRole,         ///< float; not valid where it is not known or not to be shown
        TopicRole,               ///< QString
        CountRole,               ///< QString at the right of a head
        DefinitionRole,          ///< QString
        ExampleRole,             ///< QString: the first example
        MatchRole,               ///< TextRange, from LabelFilterProxy
        PickRole,                ///< bool: the blind first pick, once it is stored
        LetterRole,              ///< QString: the letter that chooses it; empty where it has none
    };
    static constexpr std::size_t cardLabels = 9;
    static constexpr std::size_t suggestions = 5;

    using QAbstractListModel::QAbstractListModel;

    void setSchema(const domain::LabelSchema &schema);
    /// The prediction of the next record; none where the labels are to be shown without the model's answer.
    /// `pick` is the label of a blind first pick, where one was made.
    void setPrediction(const std::optional<domain::Prediction> &prediction, std::optional<int> pick = {});

    /// Shows from the next prediction on. `recent`: what was chosen last, newest first.
    void setAtHand(OwnLabels own, std::vector<int> recent);

    bool usesCards() const { return m_offered.size() <= cardLabels; }
    /// Labels that may be given; their positions are those of the schema, which may have others too.
    int labelCount() const { return int(m_offered.size()); }
    const std::vector<int> &offered() const { return m_offered; }
    /// What people read for the label: its title, else its name.
    const QString &displayName(int label) const { return m_labels[std::size_t(label)].display; }
    /// The same without case and with underscores for spaces, unit for unit as long.
    const QString &searchName(int label) const { return m_labels[std::size_t(label)].search; }
    int labelAt(int row) const;
    int rowOfLabel(int label) const;
    int rowOfKey(int digit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// As in searchName().
    static QString forSearch(QString text);

private:
    struct LabelText
    {
        QString name;
        QString display;
        QString search;
        QString definition;
        QString example;
        int topic = 0;
    };
    struct Topic
    {
        QString name;
        std::vector<int> labels;
    };
    enum class Head { None, Pinned, Recent, All };
    struct Row
    {
        LabelRowKind kind = LabelRowKind::Label;
        int label = -1;
        int key = 0;
        float probability = -1.0F; ///< below 0: none
        int topic = 0;
        Head head = Head::None; ///< of a Section
    };

    void addCards(const std::optional<domain::Prediction> &prediction);
    void addSuggestions(const domain::Prediction &prediction);
    void addAtHand(Head head, const std::vector<int> &labels);
    void addTopics();
    bool startsWithTopic() const;
    int labelsBelow(Head head) const;
    QString rowText(const Row &row) const;
    QString countText(const Row &row) const;
    QString spokenText(const Row &row) const;

    std::vector<LabelText> m_labels; ///< by position in the schema
    std::vector<int> m_offered;      ///< positions, in the order of the schema
    std::vector<Topic> m_topics;     ///< in the order of the schema
    std::vector<Row> m_rows;
    std::vector<int> m_rowOfLabel;
    std::optional<int> m_pick;
    OwnLabels m_own;
    std::vector<int> m_recent;
};

} // namespace secondlook::ui

Q_DECLARE_METATYPE(secondlook::ui::LabelRowKind)
Q_DECLARE_METATYPE(secondlook::ui::TextRange)
