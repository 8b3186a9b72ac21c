#pragma once

#include "ui/agreement/scrolled_tab.h"

#include "base/ids.h"

#include <vector>

class QGridLayout;
class QStackedWidget;

namespace secondlook::ui {

class AgreementPresenter;
class ChartCard;
class FigureTable;
class GuidelineReviewCard;
class GuidelineReviewPresenter;
class IntervalCard;
class KeyButton;
class PairMatrix;
class PlainLabel;
class TimeChart;

/// Coefficients, agreement over time, pairs of reviewers, what the guideline may have changed, and the reviewers.
class OverviewTab : public ScrolledTab
{
    Q_OBJECT

public:
    OverviewTab(AgreementPresenter *presenter, GuidelineReviewPresenter *guideline, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> areas() const;

Q_SIGNALS:
    void recordsOpened(const std::vector<base::RecordId> &records);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildPairs();
    /// A table below its title, with a button that copies it.
    QWidget *buildTable(const QString &title, const QString &copyName, const QString &caption, FigureTable *table);
    void showReport();
    void showCards();
    void showWeeks();
    void showPairs();
    void showReviewers();
    void showDifferences();
    void arrangeCards();

    AgreementPresenter *m_presenter;
    QGridLayout *m_cardRow;
    QList<IntervalCard *> m_cards; ///< alpha, Fleiss, AC1, observed
    PlainLabel *m_notes;
    QWidget *m_notesBox;
    TimeChart *m_time;
    ChartCard *m_timeCard;
    PairMatrix *m_pairs;
    QStackedWidget *m_pairStack; ///< the matrix, or the differences of two
    QWidget *m_back;
    FigureTable *m_differences;
    ChartCard *m_pairCard;
    GuidelineReviewCard *m_guideline;
    FigureTable *m_reviewers;
    FigureTable *m_coefficients;
};

} // namespace secondlook::ui
