#include "ui/agreement/agreement_words.h"
#include "ui/agreement/figure_tables.h"
#include "ui/agreement/report_file.h"

#include <QLocale>

namespace secondlook::ui {

using Words = AgreementWords;

namespace {

constexpr qsizetype mostReportRows = 200;

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

ReportPart tablePart(const QString &heading, const FigureContent &content)
{
    ReportPart part{heading, {}, {}, {}};
    for (const FigureColumn &column : content.columns)
        part.columns << column.title;
    for (const FigureRow &row : content.rows.first(std::min(mostReportRows, content.rows.size()))) {
        QStringList cells;
        for (const FigureCell &cell : row.cells) {
            QString text = cell.chip.isEmpty() ? cell.text : cell.chip;
            if (cell.interval)
                text = ReportWords::tr("%1 (%2)", "share, interval")
                           .arg(cell.text, Words::percentInterval(cell.interval->low, cell.interval->high));
            cells << (cell.remark.isEmpty() ? text : text + QLatin1Char(' ') + cell.remark);
        }
        part.rows << cells;
    }
    if (content.rows.size() > mostReportRows)
        part.sentences << ReportWords::tr("The first %1 of %Ln rows.", nullptr, int(content.rows.size()))
                              .arg(QLocale().toString(qlonglong(mostReportRows)));
    return part;
}

ReportPart coefficients(const AgreementReport &report)
{
    ReportPart part{ReportWords::tr("Coefficients"),
                    {},
                    {ReportWords::tr("Coefficient"), ReportWords::tr("Value"), ReportWords::tr("95% interval"),
                     ReportWords::tr("Remark")},
                    {}};
    const auto add = [&part](const QString &name, const agreement::Estimate &estimate) {
        part.rows << QStringList{name, Words::figure(estimate), Words::interval(estimate),
                                 Words::whyUndefined(estimate.reason)};
    };
    add(ReportWords::tr("Krippendorff alpha"), report.figures.krippendorffAlpha);
    add(ReportWords::tr("Fleiss kappa"), report.figures.fleissKappa);
    add(ReportWords::tr("Gwet AC1"), report.figures.gwetAc);
    add(ReportWords::tr("Brennan and Prediger"), report.figures.brennanPrediger);
    add(ReportWords::tr("Cohen kappa, mean over pairs of reviewers"), report.figures.cohenKappa);
    add(ReportWords::tr("Scott pi, mean over pairs of reviewers"), report.figures.scottPi);
    add(ReportWords::tr("Observed agreement"), report.figures.percent);
    return part;
}

ReportPart scopeOf(const AgreementPresenter &presenter)
{
    const AgreementReport &report = *presenter.report();
    ReportPart part{ReportWords::tr("Agreement"), {}, {}, {}};
    part.sentences << ReportWords::tr("%Ln records with two answers or more.", nullptr, int(report.selection.compared))
                   << ReportWords::tr("%Ln reviewers.", nullptr, int(report.figures.raters))
                   << ReportWords::tr("%Ln answers.", nullptr, int(report.selection.ratings.size()));
    if (report.scope.segment)
        part.sentences << ReportWords::tr("Only the segment %1.")
                              .arg(QString::fromStdString(presenter.data()->segments->names[*report.scope.segment]));
    if (report.scope.since)
        part.sentences << ReportWords::tr("Only answers since %1.").arg(Words::longDay(*report.scope.since));
    if (report.scope.blindOnly)
        part.sentences << ReportWords::tr("Only answers given before the model's answer showed.");
    for (const AgreementNote note : report.notes)
        part.sentences << Words::note(note, presenter);
    return part;
}

} // namespace

QList<ReportPart> reportParts(const AgreementPresenter &presenter)
{
    QList<ReportPart> parts{
        scopeOf(presenter),
        coefficients(*presenter.report()),
        tablePart(ReportWords::tr("Agreement over time"), FigureContent::weeks(presenter)),
        tablePart(ReportWords::tr("Pairs of reviewers"), FigureContent::pairs(presenter)),
        tablePart(ReportWords::tr("Reviewers"), FigureContent::reviewers(presenter)),
        tablePart(ReportWords::tr("Agreement per label"), FigureContent::labels(presenter)),
        tablePart(ReportWords::tr("Which labels are mixed up"), FigureContent::mixedLabels(presenter))};
    if (presenter.ambiguityState() == AgreementPresenter::AmbiguityState::Ready)
        parts << tablePart(ReportWords::tr("Model uncertainty against data ambiguity"),
                           FigureContent::quadrants(presenter));
    return parts;
}

} // namespace secondlook::ui
