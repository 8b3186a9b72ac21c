#pragma once

#include "base/clock.h"
#include "ui/agreement/agreement_presenter.h"
#include "ui/models/adjudication_presenter.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace secondlook::ui {

class AgreementStatePane;
class AmbiguityTab;
class ChosenBox;
class GuidelineReviewPresenter;
class KeyButton;
class LabelsTab;
class ManyRecords;
class OverviewTab;
class PageTabs;
class PairNote;
class PlainLabel;
class ProgressTrack;
class RecordsReader;

/// How far reviewers agree: coefficients, labels that are mixed up, and records that are ambiguous. Reads when it is
/// shown first; what it computes and looks up never keeps the interface waiting. What changes records is offered once
/// setAdjudication() was called.
class AgreementPage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Overview, Labels, Ambiguity };

    /// `open` is called on three threads of the page's own. The clock must live as long as the page.
    AgreementPage(const OpenAgreementSource &open, const base::Clock &clock, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> areas() const;
    void showTab(Tab tab);
    AgreementPresenter &presenter() { return *m_presenter; }
    /// Asks where the report goes; an empty path: nowhere. Replaced in tests.
    void setFileChooser(const std::function<QString()> &chooser) { m_chooseFile = chooser; }
    /// How records get soft labels or go to an adjudicator, and notes into the guideline. `open` is called on two
    /// threads of the page's own.
    void setAdjudication(const OpenAdjudication &open);
    /// The answers have changed: they are read anew when the page is shown next.
    void readWhenShown() { m_stale = true; }

Q_SIGNALS:
    /// Everything of the shown tab is there.
    void ready();
    /// Earlier decisions were given back to their reviewers.
    void decisionsAsked();
    /// These records should be shown where conflicts are settled.
    void conflictsAsked(const std::vector<base::RecordId> &records);
    /// Records keep soft labels, wait for an adjudicator, or do not any more; or the guideline has a new version.
    void projectChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void addActions();
    void connectParts();
    void readRecords(const std::vector<base::RecordId> &records);
    void leaveReader();
    void writeNote(std::uint32_t first, std::uint32_t second);
    void showReport();
    void fillFilters();
    void tellReady();
    void save();
    void say(const QString &message, bool isProblem);

    void read();

    AgreementPresenter *m_presenter;
    GuidelineReviewPresenter *m_guideline;
    std::function<QString()> m_chooseFile;
    bool m_stale = true;
    PlainLabel *m_caption;
    QBoxLayout *m_headRow;
    ChosenBox *m_answers;
    ChosenBox *m_segment;
    ChosenBox *m_period;
    KeyButton *m_save;
    ProgressTrack *m_progress;
    PageTabs *m_tabs;
    QWidget *m_messageRow;
    PlainLabel *m_message;
    QStackedWidget *m_stack; ///< the tabs, or the state
    OverviewTab *m_overview;
    LabelsTab *m_labels;
    AmbiguityTab *m_ambiguity;
    AgreementStatePane *m_state;
    RecordsReader *m_reader;
    bool m_isReading = false;        ///< the reader is shown in place of the tabs
    QPointer<QWidget> m_focusBefore; ///< the reader, the bar or the dialog took the focus
    QVBoxLayout *m_barSlot;
    ManyRecords *m_many = nullptr;
    PairNote *m_note = nullptr;
};

} // namespace secondlook::ui
