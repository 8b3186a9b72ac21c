#pragma once

#include "ui/agreement/scrolled_tab.h"

#include "base/ids.h"
#include "ui/agreement/ambiguity_map.h"

#include <map>
#include <vector>

class QDoubleSpinBox;

namespace secondlook::ui {

class AgreementPresenter;
class ChartCard;
class FigureTable;
class PlainLabel;
class FindingCard;
class KeyButton;
class ScatterChart;

/// Where people differ and the model is unsure: what is found of each record, and what that asks for.
class AmbiguityTab : public ScrolledTab
{
    Q_OBJECT

public:
    explicit AmbiguityTab(AgreementPresenter *presenter, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> areas() const;
    void setOffered(bool openRecords, bool softLabels, bool adjudicate);

Q_SIGNALS:
    void recordsOpened(const std::vector<base::RecordId> &records);
    void softLabelsKept(const std::vector<base::RecordId> &records);
    void sentToAdjudicate(const std::vector<base::RecordId> &records);

private:
    QWidget *buildChart();
    QWidget *buildCards();
    QDoubleSpinBox *makeThreshold(const QString &name);
    void showMap();
    void showExamples();
    QString captionText() const;
    void takeThresholds();

    AgreementPresenter *m_presenter;
    ScatterChart *m_chart;
    ChartCard *m_chartCard = nullptr;
    QDoubleSpinBox *m_uncertain;
    QDoubleSpinBox *m_contested;
    KeyButton *m_asTested;
    std::map<RecordFinding, FindingCard *> m_cards;
    PlainLabel *m_examplesHead;
    FigureTable *m_examples;
};

} // namespace secondlook::ui
