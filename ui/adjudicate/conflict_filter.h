#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QWidget>

class QBoxLayout;

namespace secondlook::ui {

class CaptionedCombo;
class KeyButton;

/// Keeps the list to conflicts about two labels, to a segment, or lets go of the records that another page chose. Each
/// part shows only where there is something to choose.
class ConflictFilter : public QWidget
{
    Q_OBJECT

public:
    ConflictFilter(AdjudicationPresenter *desk, Qt::Orientation orientation, QWidget *parent = nullptr);

    QList<QWidget *> focusOrder() const;

private:
    void showFilter();
    void fillLabels();
    void fillSegments();

    AdjudicationPresenter *m_desk;
    CaptionedCombo *m_labels;
    CaptionedCombo *m_segment;
    KeyButton *m_records;
};

} // namespace secondlook::ui
