#pragma once

#include "ui/models/bulk_presenter.h"
#include "ui/models/label_filter_proxy.h"
#include "ui/models/label_model.h"
#include "ui/review/pane.h"
#include "ui/widgets/action_info.h"

#include <functional>

class QAction;
class QKeySequence;

namespace secondlook::ui {

class BulkTable;
class FilterField;
class KeyButton;
class LabelView;
class OrderBox;
class PlainLabel;
class ProgressTrack;

/// Many records at once: the queue as a table, a label for those that are chosen, what it would change before it is
/// done, and one undo for all of it.
class BulkPage : public QWidget
{
    Q_OBJECT

public:
    /// `openSession` is called on two threads of the page's own; see OpenSession.
    explicit BulkPage(const OpenSession &openSession, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> areas() const;
    /// Keeps to the records of a filter, with all of them chosen, and a label, or -1, for them.
    void showChosen(const QString &filter, int label);
    /// The queue has changed elsewhere: it is read anew when the page is shown next.
    void readWhenShown() { m_stale = true; }

Q_SIGNALS:
    /// Decisions were made or taken back here.
    void projectChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *addKey(const QString &id, const QString &text, ActionMenu menu, const QKeySequence &key,
                    const std::function<void()> &act);
    void addActions();
    QWidget *buildHead();
    QWidget *buildPanel();
    void connectParts();
    void showQueue();
    void chooseAllAsAsked();
    void showSelection();
    void showDecision();
    QString previewText() const;
    QString leftOutText() const;

    BulkPresenter m_bulk;
    LabelModel m_labelModel;
    LabelFilterProxy m_labels;
    bool m_stale = true;
    std::optional<int> m_labelForAll; ///< once the records of the filter are read, all get chosen for this
    QAction *m_filterKey = nullptr;
    QAction *m_labelKey = nullptr;
    QAction *m_decideKey = nullptr;
    QAction *m_undoKey = nullptr;

    PlainLabel *m_counts;
    FilterField *m_filter;
    OrderBox *m_order;
    PlainLabel *m_message;
    BulkTable *m_table;
    Pane *m_panel;
    PlainLabel *m_chosen;
    FilterField *m_labelFilter;
    LabelView *m_labelView;
    PlainLabel *m_preview;
    PlainLabel *m_leftOut;
    ProgressTrack *m_progress;
    KeyButton *m_decide;
    KeyButton *m_cancel;
    KeyButton *m_undo;
};

} // namespace secondlook::ui
