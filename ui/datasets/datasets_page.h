#pragma once

#include "ui/datasets/datasets_presenter.h"
#include "ui/datasets/export_card.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace secondlook::ui {

class DatasetsStatePane;
class DifferenceView;
class RowsView;
class VersionHead;
class VersionPane;
class VersionView;

/// Dataset versions: the list, the one that is shown, and the draft that can be frozen. Reads when it is shown first;
/// nothing that depends on the size of the project runs on the interface's thread.
class DatasetsPage : public QWidget
{
    Q_OBJECT

public:
    /// `open` is called on three threads of the page's own.
    explicit DatasetsPage(const OpenDatasets &open, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> areas() const;
    DatasetsPresenter &presenter() { return *m_presenter; }
    /// Replaced in tests.
    void setPlaceChooser(const ExportPlaceChooser &chooser);
    /// The project may have changed: what did is read anew when the page is shown next.
    void readWhenShown() { m_stale = true; }

Q_SIGNALS:
    /// What is shown is there.
    void ready();
    /// 0: there is none.
    void newestChanged(int version);
    /// A version was stored.
    void projectChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addActions();
    QAction *addAction(const QString &id, const QString &icon, const QString &text, const QKeySequence &key,
                       const std::function<void()> &act);
    void build();
    void showParts();
    void tellReady();
    void openRows(const std::string &gate);
    void openDifference();
    void leavePart();

    using QWidget::addAction;

    DatasetsPresenter *m_presenter;
    QAction *m_difference = nullptr;
    QAction *m_rows = nullptr;
    QAction *m_export = nullptr;
    QAction *m_freeze = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_find = nullptr;
    VersionPane *m_list = nullptr;
    VersionHead *m_head = nullptr;
    VersionView *m_view = nullptr;
    DatasetsStatePane *m_state = nullptr;
    RowsView *m_rowsView = nullptr;
    DifferenceView *m_differenceView = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_part = nullptr; ///< rows or difference, in the place of the version
    int m_partVersion = 0;     ///< whose part it is
    QPointer<QWidget> m_focusBefore;
    bool m_stale = true;
    int m_newest = -1;
};

} // namespace secondlook::ui
