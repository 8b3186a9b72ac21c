#pragma once

#include "ui/agreement/agreement_presenter.h"
#include "ui/agreement/figure_table_model.h"

namespace secondlook::ui {

/// What a table of the page shows. The ids of its rows say which thing each stands for.
struct FigureContent
{
    Q_DECLARE_TR_FUNCTIONS(FigureContent)

public:
    QList<FigureColumn> columns{};
    QList<FigureRow> rows{};

    /// Every coefficient with its interval.
    static FigureContent coefficients(const AgreementPresenter &presenter);
    static FigureContent weeks(const AgreementPresenter &presenter);
    /// Ids: places in AgreementReport::pairs.
    static FigureContent pairs(const AgreementPresenter &presenter);
    /// Ids: places in Judgements::reviewers.
    static FigureContent reviewers(const AgreementPresenter &presenter);
    /// Ids: places in ReviewerDifferences::differences.
    static FigureContent differences(const AgreementPresenter &presenter);
    /// Ids: labels.
    static FigureContent labels(const AgreementPresenter &presenter);
    /// Ids: places in LabelsAgreement::pairs; only labels that differ, those told apart least first.
    static FigureContent mixedLabels(const AgreementPresenter &presenter);
    /// Ids: places in LabelDrillDown::records.
    static FigureContent mixedRecords(const AgreementPresenter &presenter);
    /// Ids: RecordFinding.
    static FigureContent findings(const AgreementPresenter &presenter);
    /// Ids: places in AgreementPresenter::examples().
    static FigureContent examples(const AgreementPresenter &presenter);
};

} // namespace secondlook::ui
