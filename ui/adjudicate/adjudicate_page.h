#pragma once

#include "ui/models/adjudication_presenter.h"
#include "ui/models/conflict_list_model.h"
#include "ui/widgets/action_info.h"

#include <QWidget>

class QKeySequence;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace secondlook::ui {

class Banner;
class ConflictFold;
class ConflictPane;
class ConflictRecord;
class ConflictState;
class DecisionPanel;
class RuleSettling;

/// The page of an adjudicator: the conflicts of a project, one of them with all that people answered, and the keys that
/// settle it. QWidget::actions() lists what can be done; single keys act outside of text fields only.
class AdjudicatePage : public QWidget
{
    Q_OBJECT

public:
    /// `open` is called on three threads of the page's own; see SessionLane::Open.
    explicit AdjudicatePage(const OpenAdjudication &open, QWidget *parent = nullptr);
    ~AdjudicatePage() override;

    void focusFirst();
    /// The project is a review pack, in which no conflict is settled: says so.
    void setInPack();
    /// Keeps to the open conflicts among these records.
    void showRecords(const std::vector<base::RecordId> &records) { m_desk.setRecords(records); }
    /// The areas that F6 walks through, in order.
    QList<QWidget *> areas() const;
    /// Answers were given or taken back elsewhere: the counts are read now, the list when the page is shown next.
    void projectChangedElsewhere();

Q_SIGNALS:
    /// The first conflict, or what stands in its place, is on screen. Sent once.
    void ready();
    void openCountChanged(qint64 open);
    /// Records were settled, sent back or opened again here.
    void projectChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Actions;

    QAction *addKey(const QString &id, const QString &text, ActionMenu menu, const QKeySequence &key,
                    std::function<void()> act);
    void addActions();
    void addDecisions();
    void addAids();
    void addDigits();
    void connectDesk();
    void setTabOrders();
    void updateActions();
    void showConflict();
    void showState();
    void showMessage();
    void wasPainted();
    void announce(const QString &sentence);
    void settleByRule();
    void applyWindowSize();

    AdjudicationPresenter m_desk;
    OpenAdjudication m_open;
    RuleSettling *m_rules = nullptr; ///< made once it is wanted
    ConflictListModel m_conflicts;
    std::unique_ptr<Actions> m_actions;
    QStackedWidget *m_body;
    QSplitter *m_splitter;
    ConflictPane *m_list;
    ConflictFold *m_fold;
    ConflictRecord *m_record;
    DecisionPanel *m_panel = nullptr;
    ConflictState *m_state;
    QVBoxLayout *m_bannerSlot;
    Banner *m_banner = nullptr;
    QWidget *m_announcer; ///< invisible; carries the sentence that a screen reader is to say
    std::optional<bool> m_folded;
    base::TaskId m_lastShown;
    bool m_focusWanted = false; ///< there was nothing to put it on yet
    bool m_stale = true;
    bool m_readySent = false;
};

} // namespace secondlook::ui
