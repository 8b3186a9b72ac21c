#pragma once

#include "ui/models/review_presenter.h"
#include "ui/review/pane.h"

class QAction;
class QVBoxLayout;

namespace secondlook::ui {

class Banner;
class CutLine;
class EvidenceLegend;
class QueueControls;
class FactsRow;
class RecordBar;
class RecordText;
class SimilarList;

/// The record: its head, its text with the evidence, and the facts about it. What the reviewer has to know stands below
/// the text, so that the text never moves.
class RecordPane : public Pane
{
    Q_OBJECT

public:
    struct PaneActions
    {
        QAction *previous = nullptr;
        QAction *next = nullptr;
        QAction *showAll = nullptr;
        QAction *evidence = nullptr;
        QAction *filterQueue = nullptr;
        QAction *similar = nullptr;
        QAction *nearDuplicates = nullptr;
    };

    RecordPane(ReviewPresenter *desk, const PaneActions &actions, QWidget *parent = nullptr);

    void showRecord();
    void showEvidence();
    void showMessage();
    /// Shows the whole text of this record.
    void showAll();
    bool isCut() const { return m_cut; }
    /// For this record only.
    void toggleEvidence();
    /// Whether the evidence of each record shows at first.
    void setEvidenceShownAtFirst(bool shown);
    void setNarrow(bool narrow);

    RecordBar *bar() const { return m_bar; }
    SimilarList *similar() const { return m_similar; }
    QueueControls *queue() const { return m_queue; }
    RecordText *text() const { return m_text; }

private:
    void showText(qint64 limit);
    void showBanner(int kind, const QString &text, const QString &action);

    ReviewPresenter *m_desk;
    QueueControls *m_queue;
    RecordBar *m_bar;
    RecordText *m_text;
    CutLine *m_cutLine;
    EvidenceLegend *m_legend;
    QVBoxLayout *m_reading;
    QVBoxLayout *m_bannerSlot;
    Banner *m_banner = nullptr;
    FactsRow *m_facts;
    SimilarList *m_similar;
    QAction *m_next;
    bool m_evidenceShownAtFirst = true;
    bool m_evidenceShown = true;
    bool m_cut = false;
};

} // namespace secondlook::ui
