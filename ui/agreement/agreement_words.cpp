#include "ui/agreement/agreement_words.h"

#include <QDateTime>
#include <QLocale>

namespace secondlook::ui {

using agreement::RaterFigures;
using agreement::RaterSignal;
using agreement::Undefined;

namespace {

constexpr double zoneTentative = 0.667;
constexpr double zoneReliable = 0.8;
constexpr double hardlyApart = 0.5;
constexpr double mostlyApart = 0.9;

QDate dateOf(base::TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date();
}

} // namespace

QString AgreementWords::figure(double value, int places)
{
    return QLocale().toString(value, 'f', places);
}

QString AgreementWords::figure(const agreement::Estimate &estimate, int places)
{
    return estimate.value ? figure(*estimate.value, places) : QString(QChar(0x2013));
}

QString AgreementWords::interval(const agreement::Estimate &estimate, int places)
{
    if (!estimate.interval)
        return {};
    return interval(estimate.interval->low, estimate.interval->high, places);
}

QString AgreementWords::interval(double low, double high, int places)
{
    return tr("%1 to %2", "ends of an interval").arg(figure(low, places), figure(high, places));
}

QString AgreementWords::percent(double share, int places)
{
    return tr("%1%", "per cent").arg(figure(share * 100.0, places));
}

QString AgreementWords::percentInterval(double low, double high)
{
    return tr("%1 to %2", "ends of an interval").arg(percent(low), percent(high));
}

QString AgreementWords::zone(double value)
{
    if (value >= zoneReliable)
        return tr("reliable", "zone of a coefficient");
    return value >= zoneTentative ? tr("tentative", "zone of a coefficient") : tr("too low", "zone of a coefficient");
}

QString AgreementWords::few()
{
    return tr("few", "too few records for a figure");
}

QString AgreementWords::whyUndefined(Undefined reason)
{
    switch (reason) {
    case Undefined::None:
        return {};
    case Undefined::NoRatings:
        return tr("Nobody has answered yet.");
    case Undefined::NoPairs:
        return tr("No record has two answers to compare.");
    case Undefined::OneLabelUsed:
        return tr("Every answer is the same label, so agreement cannot be told from chance.");
    case Undefined::OneLabelPossible:
        return tr("There is only one label to choose.");
    case Undefined::OneRater:
        return tr("It takes at least two reviewers.");
    case Undefined::NoSharedItems:
        return tr("No two reviewers share enough records.");
    case Undefined::OneItem:
        return tr("An interval takes at least two records.");
    case Undefined::TooManyPairs:
        return tr("There are too many pairs of reviewers.");
    default:
        return tr("It is not defined for these answers.");
    }
}

QString AgreementWords::note(AgreementNote note, const AgreementPresenter &presenter)
{
    const AgreementReport &report = *presenter.report();
    switch (note) {
    case AgreementNote::Prevalence:
        return tr("%1 is %2 of all answers. Where one label prevails, much agreement is expected by chance alone, so "
                  "alpha and kappa are low although %3 of the pairs match. Gwet AC1 suffers less from this.")
            .arg(presenter.labelName(report.commonestLabel), percent(report.figures.commonestShare, 0),
                 percent(report.figures.percent.value.value_or(0.0), 0));
    case AgreementNote::SmallSample:
        return tr("Only %Ln records have two answers. Go by the intervals, not by the figures.", nullptr,
                  int(report.selection.compared));
    case AgreementNote::FewDisagreements:
        return tr("People differ on %Ln records only; all intervals rest on these.", nullptr,
                  int(report.disagreements));
    case AgreementNote::Assisted:
        return tr("%Ln answers were given after the model's answer showed. Who sees the same suggestion agrees more "
                  "easily, so the figures may be too high.",
                  nullptr, int(report.assisted));
    case AgreementNote::PairsWithFew:
        return tr("%Ln pairs of reviewers share fewer than 10 records and are left out of the mean of Cohen's kappa.",
                  nullptr, int(report.pairsWithFew));
    case AgreementNote::TooManyPairs:
        return tr("There are too many pairs of reviewers to compare each with every other.");
    case AgreementNote::WeeksLeftOut:
        return tr("Weeks in which every answer is the same label have no alpha and are left out of the chart.");
    }
    return {};
}

QString AgreementWords::signalsShort(const RaterFigures &figures)
{
    QString text;
    for (const RaterSignal signal : figures.signals) {
        QString words;
        switch (signal) {
        case RaterSignal::Fast:
            words = tr("fast", "about a reviewer");
            break;
        case RaterSignal::LongRun:
            words = tr("long runs", "about a reviewer: the same label many times in a row");
            break;
        case RaterSignal::OneSided:
            words = tr("often one label", "about a reviewer");
            break;
        case RaterSignal::LowAgreement:
            words = tr("often differs", "about a reviewer");
            break;
        case RaterSignal::TellsLittle:
            words = tr("answers tell little", "about a reviewer");
            break;
        }
        text = text.isEmpty() ? words : tr("%1, %2", "two remarks on a reviewer").arg(text, words);
    }
    return text.left(1).toUpper() + text.mid(1);
}

QString AgreementWords::signalsLong(const RaterFigures &figures, const AgreementPresenter &presenter)
{
    const auto share = [](const std::optional<double> &value) { return percent(value.value_or(0.0), 0); };
    QStringList sentences;
    for (const RaterSignal signal : figures.signals) {
        switch (signal) {
        case RaterSignal::Fast:
            sentences << tr("Answers in %1 s, the others in %2 s (medians).")
                             .arg(figure(figures.medianSeconds.value_or(0.0), 1),
                                  figure(figures.othersMedianSeconds.value_or(0.0), 1));
            break;
        case RaterSignal::LongRun:
            sentences << tr("Gave %1 %Ln times in a row; the others say it of %2 of these records.", nullptr,
                            int(figures.longestRun))
                             .arg(presenter.labelName(figures.longestRunLabel), share(figures.runLabelAmongOthers));
            break;
        case RaterSignal::OneSided:
            sentences << tr("Gives %1 in %2 of the answers; the others say it of %3 of the same records.")
                             .arg(presenter.labelName(figures.commonestLabel), percent(figures.commonestShare, 0),
                                  share(figures.commonestShareAmongOthers));
            break;
        case RaterSignal::LowAgreement:
            sentences << tr("Says what most others say in %1 of %Ln answers; the others do in %2.", nullptr,
                            int(figures.comparedAnswers))
                             .arg(percent(figures.agreement ? figures.agreement->value : 0.0, 0),
                                  share(figures.othersAgreement));
            break;
        case RaterSignal::TellsLittle:
            sentences << tr("The answers depend little on what the records are: %1 on a scale from 0% to 100%.")
                             .arg(share(figures.spammerScore));
            break;
        }
    }
    return sentences.join(QLatin1Char(' '));
}

QString AgreementWords::keptBack(std::int64_t records)
{
    if (records == 0)
        return {};
    return tr("%Ln records are kept back: you may still be asked about them, and nobody sees what others answered "
              "before that.",
              nullptr, int(records));
}

QString AgreementWords::toldApart(const LabelDrillDown &labels, const AgreementPresenter &presenter)
{
    const QString first = presenter.labelName(labels.pair.first);
    const QString second = presenter.labelName(labels.pair.second);
    if (!labels.toldApart)
        return tr("Too few answers to tell whether %1 and %2 are hard to tell apart.").arg(first, second);
    const QString share = figure(*labels.toldApart, 2);
    if (*labels.toldApart < hardlyApart)
        return tr("Reviewers hardly tell these two apart (%1 of 1). Merge them, or say in the guideline what makes the "
                  "difference.")
            .arg(share);
    if (*labels.toldApart < mostlyApart)
        return tr("Reviewers mix these two up now and then (%1 of 1). A better definition and an example of each would "
                  "help.")
            .arg(share);
    return tr("Reviewers tell these two apart well (%1 of 1). Look at the records one by one.").arg(share);
}

QString AgreementWords::adviceOnPair(const std::optional<double> &toldApart)
{
    if (!toldApart)
        return tr("Too few answers to tell");
    if (*toldApart < hardlyApart)
        return tr("Merge them, or say what makes the difference");
    return *toldApart < mostlyApart ? tr("Define them better") : tr("Told apart well");
}

QString AgreementWords::guidelinesIn(base::TimeMs week, const std::vector<review::GuidelineTime> &guidelines)
{
    QString versions;
    for (const review::GuidelineTime &guideline : guidelines) {
        const QString version = QLocale().toString(guideline.version);
        if (guideline.since <= week)
            versions = version;
        else if (weekOf(guideline.since) == week)
            versions =
                versions.isEmpty() ? version : tr("%1, then %2", "versions of the guideline").arg(versions, version);
    }
    return versions;
}

QString AgreementWords::day(base::TimeMs time)
{
    return QLocale().toString(dateOf(time), tr("d MMM", "a short date as Qt writes formats"));
}

QString AgreementWords::longDay(base::TimeMs time)
{
    return QLocale().toString(dateOf(time), QLocale::LongFormat);
}

QString AgreementWords::findingName(RecordFinding finding)
{
    switch (finding) {
    case RecordFinding::Ambiguous:
        return tr("Truly ambiguous");
    case RecordFinding::CheckLabels:
        return tr("Sure but contested");
    case RecordFinding::TrainOnIt:
        return tr("Worth learning");
    case RecordFinding::LikelyModelError:
        return tr("Likely model error");
    case RecordFinding::Fine:
        return tr("Clear", "records on which people and the model are sure");
    case RecordFinding::Unknown:
        return tr("Unknown", "records of which it cannot be told whether people differ");
    }
    return {};
}

QString AgreementWords::howFound(const AgreementPresenter &presenter)
{
    if (presenter.isCutByHand())
        return tr("By cuts that were set by hand, not by the test and the policy.");
    return tr("People differ where a test finds more dissent than their usual errors explain. The model is sure from "
              "a confidence of %1 on: below it, the policy has a person decide.")
        .arg(figure(1.0 - presenter.thresholds().uncertain, 2));
}

} // namespace secondlook::ui
