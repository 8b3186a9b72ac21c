#pragma once

#include "ui/models/review_presenter.h"
#include "ui/review/pane.h"

class QAction;
class QVBoxLayout;

namespace secondlook::ui {

class Banner;
class ContentLine;
class CutLine;
class EvidenceLegend;
class QueueControls;
class FactsRow;
class RecordBar;
class RecordContent;
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
        QAction *plain = nullptr; ///< the plain text, or the formatted one
        QList<QAction *> showAs;  ///< checkable; each has the kind's name as its data, empty: as recognised
    };

    RecordPane(ReviewPresenter *desk, const PaneActions &actions, QWidget *parent = nullptr);

    void showRecord();
    void showEvidence();
    void showMessage();
    /// Shows the whole text of this record.
    void showAll();
    bool canShowMore() const;
    /// Whether the text shows as it is written, so that words in it can be marked.
    bool isPlain() const;
    /// Whether togglePlain() changes anything.
    bool canTogglePlain() const;
    void togglePlain();
    /// Shows texts as this from now on, and remembers it; empty: each as what it is recognised as.
    void showAs(const QString &kind);
    /// For this record only.
    void toggleEvidence();
    /// Whether the evidence of each record shows at first.
    void setEvidenceShownAtFirst(bool shown);
    void setNarrow(bool narrow);
    /// See RecordContent::setPlainOnly().
    void setPlainOnly(bool plainOnly);

    RecordBar *bar() const { return m_bar; }
    SimilarList *similar() const { return m_similar; }
    QueueControls *queue() const { return m_queue; }
    RecordText *text() const { return m_text; }
    QWidget *image() const;
    FactsRow *facts() const { return m_facts; }
    /// What there is to see of the record: asks for another painted().
    void repaintContent();

Q_SIGNALS:
    /// The record has reached the screen.
    void painted();
    /// The text shows as something else.
    void contentChanged();

private:
    void showContent(bool all);
    void showContentLine();
    void showBanner(int kind, const QString &text, const QString &action);

    ReviewPresenter *m_desk;
    QueueControls *m_queue;
    RecordBar *m_bar;
    RecordContent *m_content;
    RecordText *m_text;
    ContentLine *m_contentLine;
    QList<QAction *> m_showAs;
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
};

} // namespace secondlook::ui
