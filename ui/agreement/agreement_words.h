#pragma once

#include "ui/agreement/agreement_presenter.h"

#include <QCoreApplication>
#include <QString>

namespace secondlook::ui {

/// The figures of the page in words of the interface's language. Names of labels and reviewers go in as they are.
class AgreementWords
{
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)

public:
    /// "0.780"; a dash where there is none.
    static QString figure(const agreement::Estimate &estimate, int places = 3);
    static QString figure(double value, int places);
    /// "0.764 to 0.796"; empty where there is none.
    static QString interval(const agreement::Estimate &estimate, int places = 3);
    static QString interval(double low, double high, int places);
    /// Shares of 0..1 in per cent.
    static QString percent(double share, int places = 1);
    static QString percentInterval(double low, double high);
    /// A sentence that says why there is no number; empty for None.
    static QString whyUndefined(agreement::Undefined reason);
    /// "reliable", "tentative" or "too low".
    static QString zone(double value);
    static QString few();

    static QString note(AgreementNote note, const AgreementPresenter &presenter);
    /// A few words for a chip: "Fast, often differs".
    static QString signalsShort(const agreement::RaterFigures &figures);
    /// A sentence a signal.
    static QString signalsLong(const agreement::RaterFigures &figures, const AgreementPresenter &presenter);
    /// That so many records are not listed, and why; empty where there are none.
    static QString keptBack(std::int64_t records);
    /// What the mix-up of two labels asks for.
    static QString toldApart(const LabelDrillDown &labels, const AgreementPresenter &presenter);
    /// The same in a few words, of distinguishability().
    static QString adviceOnPair(const std::optional<double> &toldApart);
    /// The versions of the guideline in force in the week that begins then: "5, then 6"; empty where there was none.
    static QString guidelinesIn(base::TimeMs week, const std::vector<review::GuidelineTime> &guidelines);
    static QString day(base::TimeMs time);
    static QString longDay(base::TimeMs time);
    static QString findingName(RecordFinding finding);
    /// By what records are sorted into findings: by the test, or by cuts that were set by hand.
    static QString howFound(const AgreementPresenter &presenter);
};

} // namespace secondlook::ui
