#pragma once

#include "base/clock.h"
#include "ui/agreement/agreement_presenter.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace secondlook::ui {

class AgreementStatePane;
class AmbiguityTab;
class ChosenBox;
class GuidelineReviewPresenter;
class KeyButton;
class LabelsTab;
class OverviewTab;
class PageTabs;
class PlainLabel;
class ProgressTrack;

/// How far reviewers agree: coefficients, labels that are mixed up, and records that are ambiguous. Reads when it is
/// shown first; what it computes and looks up never keeps the interface waiting. A button whose signal nobody is
/// connected to is not shown.
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
    /// The answers have changed: they are read anew when the page is shown next.
    void readWhenShown() { m_stale = true; }

Q_SIGNALS:
    /// Everything of the shown tab is there.
    void ready();
    /// Records to look at, the most telling first.
    void openRecords(const std::vector<base::RecordId> &records);
    /// Ambiguous records that should keep a soft label.
    void keepSoftLabels(const std::vector<base::RecordId> &records);
    /// Records whose labels somebody should settle.
    void sendToAdjudicate(const std::vector<base::RecordId> &records);
    /// Names of two labels whose difference the guideline should tell.
    void writeGuidelineNote(const QString &first, const QString &second);
    /// Earlier decisions were given back to their reviewers.
    void decisionsAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void addActions();
    void connectParts();
    void offerWhatIsHandled();
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
};

} // namespace secondlook::ui
