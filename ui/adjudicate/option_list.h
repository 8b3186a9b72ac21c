#pragma once

#include "ui/models/option_model.h"

#include <QListView>

namespace secondlook::ui {

class OptionDelegate;

/// What the conflict can be decided as. Up and Down choose, Enter on the last row asks for another label.
class OptionList : public QListView
{
    Q_OBJECT

public:
    explicit OptionList(AdjudicationPresenter *desk, QWidget *parent = nullptr);

    /// The key that asks for another label, as it is now.
    void setOtherKey(const QKeySequence &key);
    /// Whether the digits act at all.
    void setDigitsOn(bool on);

Q_SIGNALS:
    void otherAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyboardSearch(const QString &) override {} // letters are keys of the page

private:
    void choose(int row);
    void followChoice();
    void fitHeight();

    AdjudicationPresenter *m_desk;
    OptionModel m_model;
    OptionDelegate *m_delegate;
};

} // namespace secondlook::ui
