#include "agreement/agreement_notes.h"

#include "agreement/agreement_report.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace secondlook::agreement {

namespace {

constexpr std::array allCoefficients{Coefficient::Percent,     Coefficient::KrippendorffAlpha, Coefficient::FleissKappa,
                                     Coefficient::CongerKappa, Coefficient::CohenKappa,        Coefficient::ScottPi,
                                     Coefficient::GwetAc,      Coefficient::BrennanPrediger};

std::string twoDigits(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

std::string percentText(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.0f %%", share * 100.0);
    return text;
}

std::string counted(std::int64_t count, const char *one, const char *many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string prevalenceInWords(const AgreementNote &note)
{
    return std::string(nameOf(note.coefficient)) + " is low (" + twoDigits(note.value) + ") although raters agree on " +
           percentText(note.percent) + " and Gwet's AC1 is " + twoDigits(note.ac) + ": one label has " +
           percentText(note.share) + " of the ratings, so that most agreement is expected by chance. Look at both.";
}

std::string labelInWords(std::uint32_t label, std::span<const std::string> names)
{
    return label < names.size() ? '"' + names[label] + '"' : "number " + std::to_string(label + std::int64_t{1});
}

std::string undefinedInWords(const AgreementNote &note, std::span<const std::string> labelNames)
{
    const std::string isNone =
        note.reason == Undefined::NoValues ? ", and " + labelInWords(note.label, labelNames) + " is none" : "";
    return std::string(nameOf(note.coefficient, note.isWeighted)) +
           " is not defined: " + std::string(inWords(note.reason)) + isNone + ".";
}

std::string withoutAlphaInWords(const AgreementNote &note, std::span<const std::string> labelNames)
{
    const std::string first = labelInWords(note.label, labelNames);
    const std::string which = note.count == 1
                                  ? "The label " + first + " has"
                                  : std::to_string(note.count) + " labels, the first of them " + first + ", have";
    if (note.reason != Undefined::NoPairs)
        return which + " no alpha: " + std::string(inWords(note.reason)) + ".";
    return which + " no alpha and no specific agreement: no item with " + (note.count == 1 ? "it" : "them") +
           " has two ratings to compare.";
}

void noteUndefined(const AgreementReport &report, std::vector<AgreementNote> &notes)
{
    for (const Coefficient coefficient : allCoefficients) {
        const Estimate &estimate = report[coefficient];
        if (estimate.reason != Undefined::None)
            notes.push_back({.kind = estimate.value ? NoteKind::NoInterval : NoteKind::IsUndefined,
                             .coefficient = coefficient,
                             .reason = estimate.reason,
                             .isWeighted = report.isWeighted,
                             .label = estimate.reason == Undefined::NoValues ? report.firstWithoutValue : 0});
    }
    const bool anyOfFormulas = report.congerKappa.interval || report.cohenKappa.interval || report.scottPi.interval;
    if (report.isBootstrapped && anyOfFormulas)
        notes.push_back({.kind = NoteKind::NotBootstrapped});
}

void notePrevalence(const AgreementReport &report, std::vector<AgreementNote> &notes)
{
    constexpr double highPercent = 0.8;
    constexpr double substantial = 0.6;
    constexpr double apart = 0.2;
    const std::optional<double> percent = report.percent.value;
    const std::optional<double> ac = report.gwetAc.value;
    if (report.isWeighted || !percent || !ac || *percent < highPercent || *ac < substantial)
        return;
    for (const Coefficient coefficient :
         {Coefficient::KrippendorffAlpha, Coefficient::FleissKappa, Coefficient::CohenKappa})
        if (const auto value = report[coefficient].value; value && *value < substantial && *ac - *value >= apart)
            notes.push_back({.kind = NoteKind::Prevalence,
                             .coefficient = coefficient,
                             .value = *value,
                             .percent = *percent,
                             .ac = *ac,
                             .share = report.commonestShare});
}

void noteCount(NoteKind kind, std::int64_t count, std::vector<AgreementNote> &notes)
{
    if (count > 0)
        notes.push_back({.kind = kind, .count = count});
}

void noteSize(const AgreementReport &report, const CountPatterns &patterns, std::vector<AgreementNote> &notes)
{
    constexpr std::int64_t enoughItems = 30;
    constexpr std::int64_t enoughDisagreements = 5;
    if (report.pairable == 0)
        return;
    if (report.pairable < enoughItems)
        notes.push_back({.kind = NoteKind::FewItems, .count = report.pairable});
    std::int64_t disagreeing = 0;
    for (std::size_t p = 0; p < patterns.size(); ++p)
        disagreeing += patterns[p].counts.size() > 1 ? patterns.items()[p] : 0;
    if (disagreeing < enoughDisagreements)
        notes.push_back({.kind = NoteKind::FewDisagreements, .count = disagreeing});
}

void noteMissingFigures(const AgreementReport &report, std::vector<AgreementNote> &notes)
{
    noteLabelsWithoutAlpha(report.byLabel, notes);
    const auto withoutKappa =
        std::ranges::count_if(report.pairs.pairs, [](const PairAgreement &pair) { return !pair.cohenKappa.value; });
    noteCount(NoteKind::SmallPairsWithoutKappa, withoutKappa - report.pairs.withoutKappa, notes);
}

void noteLabels(const AgreementReport &report, const Ratings &ratings, std::vector<AgreementNote> &notes)
{
    constexpr std::int64_t mostLabelNotes = 20;
    constexpr std::uint32_t nobody = CountPatterns::none;
    constexpr std::uint32_t several = nobody - 1;
    noteCount(NoteKind::UnusedLabels, std::int64_t{report.labels} - static_cast<std::int64_t>(report.byLabel.size()),
              notes);
    if (report.raters < 2)
        return;
    std::vector<std::uint32_t> raterOf(report.labels, nobody);
    for (std::size_t item = 0; item < ratings.shape().items; ++item)
        for (const Ratings::Answer &answer : ratings.of(item)) {
            std::uint32_t &rater = raterOf[answer.label];
            if (rater != answer.rater)
                rater = rater == nobody ? answer.rater : several;
        }
    std::int64_t noted = 0;
    for (const LabelAgreement &label : report.byLabel)
        if (raterOf[label.label] != several && noted++ < mostLabelNotes)
            notes.push_back({.kind = NoteKind::LabelOfOneRater, .count = label.ratings, .label = label.label});
}

} // namespace

std::string_view nameOf(Coefficient coefficient, bool isWeighted)
{
    switch (coefficient) {
    case Coefficient::Percent:
        return "Percent agreement";
    case Coefficient::KrippendorffAlpha:
        return "Krippendorff's alpha";
    case Coefficient::FleissKappa:
        return "Fleiss' kappa";
    case Coefficient::CongerKappa:
        return "Conger's kappa";
    case Coefficient::CohenKappa:
        return "Cohen's kappa";
    case Coefficient::ScottPi:
        return "Scott's pi";
    case Coefficient::GwetAc:
        return isWeighted ? "Gwet's AC2" : "Gwet's AC1";
    case Coefficient::BrennanPrediger:
        return "Brennan and Prediger's coefficient";
    }
    return {};
}

std::string inWords(const AgreementNote &note, std::span<const std::string> labelNames)
{
    switch (note.kind) {
    case NoteKind::IsUndefined:
        return undefinedInWords(note, labelNames);
    case NoteKind::NoInterval:
        return std::string(nameOf(note.coefficient, note.isWeighted)) +
               " has no interval: " + std::string(inWords(note.reason)) + ".";
    case NoteKind::NotBootstrapped:
        return "The intervals of Conger's kappa and of the means over pairs, Cohen's kappa and Scott's pi, are not the "
               "bootstrap's: they go by formula.";
    case NoteKind::Prevalence:
        return prevalenceInWords(note);
    case NoteKind::FewItems:
        return "Only " + counted(note.count, "item has", "items have") +
               " two ratings or more: the intervals are rough below 30.";
    case NoteKind::FewDisagreements:
        return note.count == 0
                   ? "Raters never disagree here: how far agreement may fall is only known from the number of items."
                   : "Raters disagree on only " + counted(note.count, "item", "items") +
                         ": the intervals rest on those and are rough.";
    case NoteKind::SingleRatings:
        return counted(note.count, "item has", "items have") + " one rating only and cannot show agreement.";
    case NoteKind::UnratedItems:
        return counted(note.count, "item has", "items have") + " no rating.";
    case NoteKind::PairsTooFew:
        return counted(note.count, "pair of raters shares", "pairs of raters share") +
               " too few items to count in the means over pairs.";
    case NoteKind::PairsWithoutKappa:
        return counted(note.count, "pair of raters", "pairs of raters") +
               " always said one and the same label: Cohen's kappa is not defined there and left out of the mean.";
    case NoteKind::LabelOfOneRater:
        return "Only one rater used the label " + labelInWords(note.label, labelNames) + " (" +
               counted(note.count, "rating", "ratings") + ").";
    case NoteKind::UnusedLabels:
        return counted(note.count, "label was", "labels were") + " never used.";
    case NoteKind::LabelsWithoutAlpha:
        return withoutAlphaInWords(note, labelNames);
    case NoteKind::SmallPairsWithoutKappa:
        return counted(note.count, "pair of raters", "pairs of raters") +
               " with few shared items always said one and the same label: Cohen's kappa is not defined there.";
    }
    return {};
}

void noteLabelsWithoutAlpha(std::span<const LabelAgreement> labels, std::vector<AgreementNote> &notes)
{
    for (const Undefined reason : {Undefined::NoPairs, Undefined::OneLabelUsed}) {
        AgreementNote note{.kind = NoteKind::LabelsWithoutAlpha, .reason = reason};
        for (const LabelAgreement &label : labels)
            if (label.alpha.reason == reason && !label.alpha.value && note.count++ == 0)
                note.label = label.label;
        if (note.count > 0)
            notes.push_back(note);
    }
}

std::vector<AgreementNote> notesOf(const AgreementReport &report, const Ratings &ratings, const CountPatterns &patterns)
{
    std::vector<AgreementNote> notes;
    noteUndefined(report, notes);
    notePrevalence(report, notes);
    noteSize(report, patterns, notes);
    noteCount(NoteKind::SingleRatings, report.items - report.pairable, notes);
    noteCount(NoteKind::UnratedItems, std::int64_t{ratings.shape().items} - report.items, notes);
    noteCount(NoteKind::PairsTooFew, report.pairs.tooFewItems, notes);
    noteCount(NoteKind::PairsWithoutKappa, report.pairs.withoutKappa, notes);
    noteMissingFigures(report, notes);
    noteLabels(report, ratings, notes);
    return notes;
}

} // namespace secondlook::agreement
