#pragma once

#include "ui/models/review_preferences.h"
#include "ui/models/review_presenter.h"
#include "ui/widgets/action_info.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace secondlook::ui {

class LabelKeys;
class LabelPanel;
class RecordPane;
class SessionStrip;
class SpanMarker;
class StatePage;

/// The desk of a reviewer: one record, its labels, and one key to settle it. QWidget::actions() lists what can be done,
/// for menus and palettes; the shortcuts act while the focus is on the page, single keys only outside of text fields.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// `openSession` is called on two threads of the page's own; see OpenSession.
    explicit ReviewPage(OpenSession openSession, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void setPreferences(const ReviewPreferences &preferences);
    /// See ReviewPresenter::projectChanged().
    void projectChanged() { m_desk.projectChanged(); }
    /// Of the project; empty until projectFactsChanged().
    const review::ProjectFacts &facts() const { return m_desk.facts(); }
    /// Puts the focus where work begins: the labels, or the one step that is left.
    void focusFirst();
    /// The areas that F6 walks through, in order; the first widget of each in the focus chain is where it begins.
    QList<QWidget *> areas() const;

Q_SIGNALS:
    /// The first record, or what stands in its place, is on screen with all that belongs to it. Sent once.
    void ready();
    void projectFactsChanged(const QString &name, int labels, int policyVersion, const QString &modelVersion);
    void openCountChanged(qint64 open);
    /// The reviewer wants to settle the near-duplicates of the record on screen at once: those that match the filter,
    /// with this label; -1: none is current.
    void nearDuplicatesAsked(const QString &filter, int label);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Actions;

    void connectDesk();
    void setTabOrders();
    QAction *addKey(const QString &id, const QString &text, ActionMenu menu, const QKeySequence &key,
                    std::function<void()> act);
    void addActions();
    void addViewActions();
    void addSimilarActions();
    void connectSimilar();
    void addShowAs();
    void addDigits();
    void addFieldKeys();
    void showFacts();
    void showGuideline();
    void tellOfGuideline();
    void showState();
    void showRecord();
    void updateActions();
    void wasPainted();
    void announce(const QString &sentence);
    void applyWindowSize();

    ReviewPresenter m_desk;
    std::unique_ptr<Actions> m_actions;
    QStackedWidget *m_body;
    QSplitter *m_splitter;
    RecordPane *m_record;
    LabelPanel *m_labels;
    LabelKeys *m_labelKeys;
    StatePage *m_state;
    SpanMarker *m_marker;
    SessionStrip *m_strip;
    QWidget *m_announcer; ///< invisible; carries the sentence that a screen reader is to say
    ReviewPreferences m_preferences;
    std::optional<bool> m_narrow;
    bool m_readySent = false;
};

} // namespace secondlook::ui
