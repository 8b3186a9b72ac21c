#pragma once

#include "datasets/dataset_session.h"

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace secondlook::ui {

class ChosenBox;
class DatasetsPresenter;
class FigureTable;
class KeyButton;
class PageSteps;
class PlainLabel;
class SegmentedControl;

/// What changed between the selected version and another one, row by row, a page at a time, with why. Esc leads back.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(DatasetsPresenter *presenter, QWidget *parent = nullptr);

    /// Compares with the version before, or the nearest one that there is.
    void open();
    void focusFirst();
    QList<QWidget *> areas() const;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillVersions(int chosen);
    void showDifference();
    void ask(datasets::ChangeKind kind, qint64 from);

    DatasetsPresenter *m_presenter;
    KeyButton *m_back;
    PlainLabel *m_title;
    ChosenBox *m_other;
    SegmentedControl *m_kind;
    PlainLabel *m_why;
    PageSteps *m_steps;
    PlainLabel *m_note;
    FigureTable *m_table;
    QList<QBoxLayout *> m_heads; ///< two lines, or four
};

} // namespace secondlook::ui
