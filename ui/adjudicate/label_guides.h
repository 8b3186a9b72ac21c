#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QWidget>

class QGridLayout;

namespace secondlook::ui {

/// What the labels in question mean, what they are not for, and texts that only look like them.
class LabelGuides : public QWidget
{
    Q_OBJECT

public:
    explicit LabelGuides(AdjudicationPresenter *desk, QWidget *parent = nullptr);

    void showLabels();
    /// No label in question says anything.
    bool isEmpty() const { return m_empty; }

private:
    QWidget *guideOf(const domain::Label &label) const;

    AdjudicationPresenter *m_desk;
    QWidget *m_content = nullptr;
    bool m_empty = true;
};

} // namespace secondlook::ui
