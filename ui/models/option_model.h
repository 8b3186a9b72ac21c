#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QAbstractListModel>

namespace secondlook::ui {

/// What the conflict on screen can be decided as: the answers that were given, each with its digit, another label where
/// one was chosen, and the way to one.
class OptionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< int: the digit; 0 where it has none
        CountRole,              ///< QString: "2 reviewers"
        DetailRole,             ///< QString: what the answer says beside its label; may be empty
        ChosenRole,             ///< bool
        OtherRole,              ///< bool: leads to another label
    };
    static constexpr int mostKeys = 9;

    explicit OptionModel(AdjudicationPresenter *desk, QObject *parent = nullptr);

    /// Of the option that is chosen; that of another label where such a one is; -1: none.
    int chosenRow() const;
    /// The row behind all options.
    int otherRow() const { return m_rows - 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant optionData(const DecisionOption &option, int row, int role) const;
    QVariant otherData(int role) const;
    QString detailOf(const DecisionOption &option) const;

    AdjudicationPresenter *m_desk;
    int m_rows = 0;
};

/// What was answered to a field, in words: labels by what screens call them, spans by the words of the text.
QString valueText(const domain::FieldValue &value, const domain::LabelSchema &schema, const std::string &field,
                  const std::string &text);
/// What screens call a name of LabelSchema::answerNames().
QString fieldTitle(const domain::LabelSchema &schema, const std::string &field);

} // namespace secondlook::ui
