#pragma once

#include "ui/models/review_presenter.h"

#include <QWidget>

class QAction;
class QMenu;

namespace secondlook::ui {

class FilterField;
class KeyButton;
class OrderBox;

/// Which records come, and in which order: the order of the queue, and a filter that is out of the way until wanted.
class QueueControls : public QWidget
{
    Q_OBJECT

public:
    QueueControls(ReviewPresenter *desk, QAction *enter, QWidget *parent = nullptr);

    /// Shows the filter and puts the focus into it.
    void enterFilter();
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    /// The filter was left; work goes on elsewhere.
    void left();

private:
    void showView();
    void applyFilter();
    void leaveFilter();
    void fillMenu();
    QStringList keptFilters() const;
    void setKeptFilters(const QStringList &filters);

    ReviewPresenter *m_desk;
    FilterField *m_filter;
    KeyButton *m_open;
    KeyButton *m_kept;
    QMenu *m_menu;
    OrderBox *m_order;
};

} // namespace secondlook::ui
