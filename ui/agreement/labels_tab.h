#pragma once

#include "ui/agreement/scrolled_tab.h"

#include "base/ids.h"

#include <vector>

namespace secondlook::ui {

class AgreementPresenter;
class ChartCard;
class ChosenBox;
class ConfusionView;
class FigureTable;
class KeyButton;
class PlainLabel;

/// Which labels are mixed up, how far reviewers agree on each, and the records behind a pair.
class LabelsTab : public ScrolledTab
{
    Q_OBJECT

public:
    explicit LabelsTab(AgreementPresenter *presenter, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> areas() const;
    /// Which of the signals below somebody handles; a button for the others would do nothing.
    void setOffered(bool openRecords, bool guidelineNote);

Q_SIGNALS:
    void recordsOpened(const std::vector<base::RecordId> &records);
    /// Two labels, by place in the schema.
    void guidelineNoteAsked(std::uint32_t first, std::uint32_t second);

private:
    QWidget *buildConfusion();
    QWidget *buildLabels();
    QWidget *buildRecords();
    void showReport();
    void showConfusion();
    void showRecords();
    void openLabel(int label);
    void openAll();

    AgreementPresenter *m_presenter;
    ConfusionView *m_confusion;
    ChosenBox *m_shown;
    ChartCard *m_confusionCard = nullptr;
    FigureTable *m_labels;
    PlainLabel *m_labelsCaption;
    PlainLabel *m_pair;
    PlainLabel *m_pairCaption;
    PlainLabel *m_hint;
    FigureTable *m_records;
    KeyButton *m_openAll;
    KeyButton *m_note;
    bool m_canOpen = false;
    bool m_canNote = false;
};

} // namespace secondlook::ui
