#pragma once

#include "domain/label_schema.h"
#include "ui/review/pane.h"

#include <QScrollArea>

class QVBoxLayout;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// What the label in focus means, what it is not for, examples, and texts that only look like it. As high as it needs
/// to be, up to a limit; what does not fit scrolls.
class DefinitionCard : public Pane
{
    Q_OBJECT

public:
    explicit DefinitionCard(QWidget *parent = nullptr);

    /// Null where no label is in focus: the card is then empty and hides itself.
    void setLabel(const domain::Label *label);
    void setNarrow(bool narrow);
    /// What is above this height scrolls.
    void setMostHeight(int height);
    void setChoiceEnabled(bool enabled);
    QWidget *chooseButton() const;

Q_SIGNALS:
    void choose();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    PlainLabel *m_name;
    KeyButton *m_choose;
    QScrollArea *m_scroll;
    QVBoxLayout *m_text;
    PlainLabel *m_definition;
    PlainLabel *m_notFor;
    QList<PlainLabel *> m_examples;
    QList<PlainLabel *> m_counterExamples;
    bool m_narrow = false;
    int m_mostHeight = 0;
};

} // namespace secondlook::ui
