#include "ui/agreement/figure_tables.h"

#include "ui/agreement/agreement_words.h"
#include "ui/models/text_conversion.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace secondlook::ui {

using Words = AgreementWords;

namespace {

constexpr std::size_t textShown = 400; // bytes; a row is one line
constexpr std::int64_t recordsForLabel = 30;
constexpr std::size_t rowsShown = 2'000;
constexpr qsizetype sameAgainColumn = 4; // of the reviewers, after what they match

FigureCell numberCell(std::int64_t number)
{
    FigureCell cell;
    cell.text = QLocale().toString(qlonglong(number));
    cell.copied = QString::number(number);
    cell.order = double(number);
    return cell;
}

QString plainFigure(double value)
{
    return QString::number(value, 'f', 4);
}

FigureCell estimateCell(const agreement::Estimate &estimate, int places)
{
    FigureCell cell;
    cell.text = Words::figure(estimate, places);
    cell.copied = estimate.value ? plainFigure(*estimate.value) : QString(QLatin1Char(' '));
    cell.order = estimate.value.value_or(-2.0);
    cell.hint = Words::whyUndefined(estimate.reason);
    return cell;
}

FigureCell intervalCell(const agreement::Estimate &estimate, int places)
{
    FigureCell cell;
    cell.text = Words::interval(estimate, places);
    if (estimate.interval)
        cell.copied = plainFigure(estimate.interval->low) + QLatin1Char(' ') + plainFigure(estimate.interval->high);
    cell.isQuiet = true;
    return cell;
}

FigureCell textCell(const QString &text, bool isQuiet = false)
{
    FigureCell cell;
    cell.text = text;
    cell.isQuiet = isQuiet;
    return cell;
}

FigureCell reviewerCell(const AgreementPresenter &presenter, std::uint32_t reviewer)
{
    FigureCell cell = textCell(presenter.reviewerName(reviewer));
    cell.marks = {int(reviewer)};
    cell.isStrong = true;
    return cell;
}

/// The share with its interval on a scale from 0.5 to 1.
FigureCell shareCell(double value, double low, double high, const QString &basis)
{
    FigureCell cell;
    cell.text = Words::percent(value);
    cell.copied = plainFigure(value);
    cell.order = value;
    cell.interval = IntervalMark{value, low, high, 0.5, 1.0};
    cell.hint = FigureContent::tr("95% interval %1; %2", "interval, what it rests on")
                    .arg(Words::percentInterval(low, high), basis);
    cell.spoken = cell.text + QStringLiteral(", ") + cell.hint;
    return cell;
}

QString oneLineOf(const std::string &text)
{
    return nameText(text.substr(0, textShown)).simplified();
}

FigureCell saidCell(const AgreementPresenter &presenter, const std::vector<std::uint32_t> &reviewers)
{
    FigureCell cell;
    QStringList names;
    QStringList numbers;
    for (const std::uint32_t reviewer : reviewers) {
        cell.marks << int(reviewer);
        names << presenter.reviewerName(reviewer);
        numbers << QLocale().toString(reviewer + 1);
    }
    cell.text = numbers.join(QStringLiteral(", "));
    cell.copied = cell.spoken = cell.hint = names.join(QStringLiteral(", "));
    cell.isQuiet = true;
    return cell;
}

FigureCell goldCell(const ReviewerAgreement &reviewer)
{
    if (reviewer.goldAnswers < goldForFigures || !reviewer.gold.interval)
        return textCell(Words::few(), true);
    return shareCell(*reviewer.gold.value, reviewer.gold.interval->low, reviewer.gold.interval->high,
                     FigureContent::tr("%Ln gold records", nullptr, int(reviewer.goldAnswers)));
}

FigureCell consensusCell(const agreement::RaterFigures &figures)
{
    const auto compared = int(figures.comparedAnswers);
    if (!figures.agreement || compared < goldForFigures)
        return textCell(Words::few(), true);
    return shareCell(figures.agreement->value, figures.agreement->low, figures.agreement->high,
                     FigureContent::tr("%Ln records with a label most others gave", nullptr, compared));
}

FigureCell sameAgainCell(const ReviewerAgreement &reviewer)
{
    if (reviewer.repeats < goldForFigures || !reviewer.sameAgain.interval)
        return textCell(Words::few(), true);
    return shareCell(*reviewer.sameAgain.value, reviewer.sameAgain.interval->low, reviewer.sameAgain.interval->high,
                     FigureContent::tr("%Ln records answered again", nullptr, int(reviewer.repeats)));
}

FigureCell paceCell(const agreement::RaterFigures &figures)
{
    if (!figures.medianSeconds)
        return textCell(QString(QChar(0x2013)), true);
    FigureCell cell = textCell(FigureContent::tr("%1 s", "seconds").arg(Words::figure(*figures.medianSeconds, 1)));
    cell.copied = plainFigure(*figures.medianSeconds);
    cell.order = *figures.medianSeconds;
    return cell;
}

FigureCell skippedCell(const ReviewerAgreement &reviewer)
{
    if (!reviewer.skipped) {
        FigureCell cell = textCell(QString(QChar(0x2013)), true);
        cell.hint = FigureContent::tr("Skips are counted for all records of all times only.");
        return cell;
    }
    FigureCell cell = textCell(Words::percent(*reviewer.skipped));
    cell.copied = plainFigure(*reviewer.skipped);
    cell.order = *reviewer.skipped;
    return cell;
}

FigureCell confusedCell(const ReviewerAgreement &reviewer, const AgreementPresenter &presenter)
{
    if (!reviewer.confused)
        return {};
    return textCell(
        FigureContent::tr("%1 / %2", "two labels that are mixed up")
            .arg(presenter.labelName(reviewer.confused->first), presenter.labelName(reviewer.confused->second)));
}

FigureCell watchCell(const agreement::RaterFigures &figures, const AgreementPresenter &presenter)
{
    FigureCell cell;
    cell.chip = Words::signalsShort(figures);
    cell.hint = cell.spoken = Words::signalsLong(figures, presenter);
    return cell;
}

} // namespace

FigureContent FigureContent::coefficients(const AgreementPresenter &presenter)
{
    FigureContent content;
    content.columns = {{tr("Coefficient"), false, false},
                       {tr("Value"), true, false},
                       {tr("95% interval"), false, false},
                       {tr("Remark"), false, true}};
    const auto add = [&content](const QString &name, const agreement::Estimate &estimate) {
        content.rows << FigureRow{{textCell(name), estimateCell(estimate, 3), intervalCell(estimate, 3),
                                   textCell(Words::whyUndefined(estimate.reason), true)},
                                  int(content.rows.size())};
    };
    const agreement::AgreementReport &figures = presenter.report()->figures;
    add(tr("Krippendorff alpha"), figures.krippendorffAlpha);
    add(tr("Fleiss kappa"), figures.fleissKappa);
    add(tr("Gwet AC1"), figures.gwetAc);
    add(tr("Brennan and Prediger"), figures.brennanPrediger);
    add(tr("Conger kappa"), figures.congerKappa);
    add(tr("Cohen kappa, mean over pairs of reviewers"), figures.cohenKappa);
    add(tr("Scott pi, mean over pairs of reviewers"), figures.scottPi);
    add(tr("Observed agreement"), figures.percent);
    return content;
}

FigureContent FigureContent::weeks(const AgreementPresenter &presenter)
{
    FigureContent content;
    content.columns = {{tr("Week of"), false, true},
                       {tr("Records"), true, false},
                       {tr("Krippendorff alpha"), true, false},
                       {tr("95% interval"), false, false},
                       {tr("Guideline", "column: the version in force"), false, false}};
    for (const WeekAgreement &week : presenter.report()->weeks) {
        FigureCell begin = textCell(Words::longDay(week.begin));
        begin.order = double(week.begin);
        content.rows << FigureRow{{begin, numberCell(week.records), estimateCell(week.alpha, 3),
                                   intervalCell(week.alpha, 3),
                                   textCell(Words::guidelinesIn(week.begin, presenter.data()->guidelines))},
                                  int(content.rows.size())};
    }
    return content;
}

FigureContent FigureContent::pairs(const AgreementPresenter &presenter)
{
    FigureContent content;
    content.columns = {{tr("Reviewer"), false, true},       {tr("And"), false, true},
                       {tr("Shared records"), true, false}, {tr("Cohen kappa"), true, false},
                       {tr("95% interval"), false, false},  {tr("Observed"), true, false}};
    const auto &pairs = presenter.report()->figures.pairs.pairs;
    for (std::size_t i = 0; i < std::min(rowsShown, pairs.size()); ++i)
        content.rows << FigureRow{{reviewerCell(presenter, pairs[i].a), reviewerCell(presenter, pairs[i].b),
                                   numberCell(pairs[i].items), estimateCell(pairs[i].cohenKappa, 3),
                                   intervalCell(pairs[i].cohenKappa, 3), estimateCell(pairs[i].percent, 3)},
                                  int(i)};
    return content;
}

FigureContent FigureContent::reviewers(const AgreementPresenter &presenter)
{
    FigureContent content;
    content.columns = {{tr("Reviewer")},
                       {tr("Records"), true},
                       {tr("Matches gold")},
                       {tr("Matches consensus")},
                       {tr("Median pace"), true},
                       {tr("Skipped"), true},
                       {tr("Most often confused"), false, true},
                       {tr("To look at"), false}};
    const bool areRepeated =
        std::ranges::any_of(presenter.reviewerRows(), [](const auto &reviewer) { return reviewer.repeats > 0; });
    if (areRepeated)
        content.columns.insert(sameAgainColumn, {tr("Same again")});
    for (const ReviewerAgreement &reviewer : presenter.reviewerRows()) {
        QList<FigureCell> cells{reviewerCell(presenter, reviewer.reviewer), numberCell(reviewer.answers)};
        const FigureCell few = textCell(Words::few(), true);
        if (reviewer.isFew())
            cells << few << few << few << few << textCell({}) << textCell({});
        else
            cells << goldCell(reviewer) << consensusCell(reviewer.figures) << paceCell(reviewer.figures)
                  << skippedCell(reviewer) << confusedCell(reviewer, presenter)
                  << watchCell(reviewer.figures, presenter);
        if (areRepeated)
            cells.insert(sameAgainColumn, reviewer.isFew() ? few : sameAgainCell(reviewer));
        content.rows << FigureRow{cells, int(reviewer.reviewer)};
    }
    return content;
}

FigureContent FigureContent::differences(const AgreementPresenter &presenter)
{
    FigureContent content;
    if (!presenter.reviewers())
        return content;
    const ReviewerDifferences &found = *presenter.reviewers();
    content.columns = {{tr("%1 said", "a reviewer").arg(presenter.reviewerName(found.first)), false, true},
                       {tr("%1 said", "a reviewer").arg(presenter.reviewerName(found.second)), false, true},
                       {tr("Records"), true, false}};
    for (std::size_t i = 0; i < std::min(rowsShown, found.differences.size()); ++i) {
        const Difference &difference = found.differences[i];
        content.rows << FigureRow{{textCell(presenter.labelName(difference.saidByFirst)),
                                   textCell(presenter.labelName(difference.saidBySecond)),
                                   numberCell(std::int64_t(difference.records.size()))},
                                  int(i)};
    }
    return content;
}

FigureContent FigureContent::labels(const AgreementPresenter &presenter)
{
    FigureContent content;
    content.columns = {{tr("Label"), false, false},
                       {tr("Records"), true, false},
                       {tr("Agreement"), false, false},
                       {tr("Most often taken for"), false, true}};
    for (const LabelAgreement &label : presenter.report()->labels.labels) {
        FigureCell name = textCell(presenter.labelName(label.label));
        name.isStrong = true;
        FigureCell records = numberCell(label.records);
        if (label.records < recordsForLabel) {
            records.remark = Words::few();
            records.isQuiet = true;
        }
        FigureCell agreement = estimateCell(label.specific, 2);
        agreement.bar = label.specific.value.value_or(0.0);
        if (const auto &interval = label.specific.interval) {
            agreement.interval = IntervalMark{*agreement.bar, interval->low, interval->high, 0.0, 1.0};
            agreement.spoken =
                tr("%1, 95% interval %2", "figure, interval").arg(agreement.text, Words::interval(label.specific, 2));
            agreement.copied = agreement.spoken;
        }
        agreement.hint =
            tr("Where one reviewer says %1, another says it too in %2 of the cases. Alpha of this label alone is %3.")
                .arg(name.text, Words::percent(label.specific.value.value_or(0.0), 0), Words::figure(label.alpha));
        content.rows << FigureRow{
            {name, records, agreement, textCell(label.takenFor ? presenter.labelName(*label.takenFor) : QString())},
            int(label.label)};
    }
    return content;
}

FigureContent FigureContent::mixedLabels(const AgreementPresenter &presenter)
{
    FigureContent content;
    content.columns = {{tr("Label"), false, true},
                       {tr("And"), false, true},
                       {tr("Pairs of answers"), true, false},
                       {tr("Told apart"), true, false},
                       {tr("Advice"), false, true}};
    const auto &pairs = presenter.report()->labels.pairs;
    const std::vector<std::optional<double>> apart = toldApart(presenter.report()->labels);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (pairs[i].first != pairs[i].second)
            order.push_back(i);
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return std::pair(apart[i].value_or(2.0), -pairs[i].pairs); });
    for (std::size_t i = 0; i < std::min(rowsShown, order.size()); ++i) {
        const LabelPair &pair = pairs[order[i]];
        const std::optional<double> &value = apart[order[i]];
        FigureCell told = textCell(value ? Words::figure(*value, 2) : QString(QChar(0x2013)));
        told.copied = value ? plainFigure(*value) : QString(QLatin1Char(' '));
        told.order = value.value_or(2.0);
        content.rows << FigureRow{{textCell(presenter.labelName(pair.first)),
                                   textCell(presenter.labelName(pair.second)), numberCell(pair.pairs), told,
                                   textCell(Words::adviceOnPair(value), true)},
                                  int(order[i])};
    }
    return content;
}

FigureContent FigureContent::mixedRecords(const AgreementPresenter &presenter)
{
    FigureContent content;
    if (!presenter.labels())
        return content;
    const LabelDrillDown &found = *presenter.labels();
    content.columns = {{tr("Text"), false, true},
                       {presenter.labelName(found.pair.first), false, false},
                       {presenter.labelName(found.pair.second), false, false}};
    for (std::size_t i = 0; i < std::min(mostMixedShown, found.records.size()); ++i) {
        FigureCell text = textCell(oneLineOf(found.records[i].text));
        text.hint = text.text;
        content.rows << FigureRow{
            {text, saidCell(presenter, found.records[i].saidFirst), saidCell(presenter, found.records[i].saidSecond)},
            int(i)};
    }
    return content;
}

FigureContent FigureContent::findings(const AgreementPresenter &presenter)
{
    FigureContent content;
    content.columns = {{tr("Records that are"), false, true},
                       {tr("Records"), true, false},
                       {tr("Share"), true, false},
                       {tr("Beyond usual errors"), true, false}};
    const FindingSums &sums = presenter.findingSums();
    const auto all = double(std::max<std::int64_t>(1, sums.all()));
    for (const RecordFinding finding : recordFindings) {
        const std::int64_t records = sums.of(finding);
        FigureCell share = textCell(Words::percent(double(records) / all));
        share.copied = plainFigure(double(records) / all);
        content.rows << FigureRow{{textCell(Words::findingName(finding)), numberCell(records), share,
                                   numberCell(sums.beyondErrors[std::size_t(finding)])},
                                  int(finding)};
    }
    return content;
}

FigureContent FigureContent::examples(const AgreementPresenter &presenter)
{
    FigureContent content;
    content.columns = {{tr("Text"), false, true}, {tr("Label spread"), true, false}};
    for (const AmbiguityExample &example : presenter.examples()) {
        FigureCell text = textCell(oneLineOf(example.text));
        text.hint = text.text;
        FigureCell spread =
            textCell(tr("%1 / %2", "shares of the two most frequent answers")
                         .arg(Words::figure(example.firstShare, 2), Words::figure(example.secondShare, 2)));
        content.rows << FigureRow{{text, spread}, int(content.rows.size())};
    }
    return content;
}

} // namespace secondlook::ui
