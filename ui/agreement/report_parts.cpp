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
            if (const auto &interval = cell.interval) // where a bar is drawn it is no share of a hundred
                text = ReportWords::tr("%1 (%2)", "share, interval")
                           .arg(cell.text, cell.bar ? Words::interval(interval->low, interval->high, 2)
                                                    : Words::percentInterval(interval->low, interval->high));
            cells << (cell.remark.isEmpty() ? text : text + QLatin1Char(' ') + cell.remark);
        }
        part.rows << cells;
    }
    if (content.rows.size() > mostReportRows)
        part.sentences << ReportWords::tr("The first %1 of %Ln rows.", nullptr, int(content.rows.size()))
                              .arg(QLocale().toString(qlonglong(mostReportRows)));
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
        tablePart(ReportWords::tr("Coefficients"), FigureContent::coefficients(presenter)),
        tablePart(ReportWords::tr("Agreement over time"), FigureContent::weeks(presenter)),
        tablePart(ReportWords::tr("Pairs of reviewers"), FigureContent::pairs(presenter)),
        tablePart(ReportWords::tr("Reviewers"), FigureContent::reviewers(presenter)),
        tablePart(ReportWords::tr("Agreement per label"), FigureContent::labels(presenter)),
        tablePart(ReportWords::tr("Which labels are mixed up"), FigureContent::mixedLabels(presenter))};
    if (presenter.ambiguityState() == AgreementPresenter::AmbiguityState::Ready) {
        parts << tablePart(ReportWords::tr("Model uncertainty against data ambiguity"),
                           FigureContent::findings(presenter));
        parts.last().sentences << Words::howFound(presenter);
    }
    return parts;
}

} // namespace secondlook::ui
