#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace secondlook::ui {

/// One person's answer: label, own confidence, how long it took, when, what else was answered, and the comment. A click
/// or Space takes it.
class AnswerCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// `name` is empty while names are hidden; `option` is the place of the answer among the options, -1: none.
    AnswerCard(const AdjudicationPresenter &desk, const review::ConflictAnswer &answer, const QString &name, int option,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addHead(QVBoxLayout *column, const review::ConflictAnswer &answer, const QString &who, int option);
    void addFacts(QVBoxLayout *column, const AdjudicationPresenter &desk, const review::ConflictAnswer &answer);

    QStringList m_spoken;
};

} // namespace secondlook::ui
