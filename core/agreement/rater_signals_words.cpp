#include "agreement/rater_signals.h"

#include <cmath>
#include <cstdio>

namespace secondlook::agreement {

namespace {

std::string asPercent(double share)
{
    return std::to_string(std::lround(share * 100.0)) + " %";
}

std::string withOneDecimal(double value)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string labelNamed(std::uint32_t label, std::span<const std::string> labels)
{
    return label < labels.size() ? "\"" + labels[label] + "\"" : "label " + std::to_string(label + 1);
}

} // namespace

std::string inWords(RaterSignal signal, const RaterFigures &figures, std::span<const std::string> labels)
{
    switch (signal) {
    case RaterSignal::Fast:
        return "This reviewer answers in " + withOneDecimal(figures.medianSeconds.value_or(0.0)) +
               " s, the others in " + withOneDecimal(figures.othersMedianSeconds.value_or(0.0)) + " s (medians, " +
               std::to_string(figures.timedAnswers) + " answers).";
    case RaterSignal::LongRun:
        return "This reviewer gave " + labelNamed(figures.longestRunLabel, labels) + " " +
               std::to_string(figures.longestRun) + " times in a row; the others say it of " +
               asPercent(figures.runLabelAmongOthers.value_or(0.0)) + " of these records.";
    case RaterSignal::OneSided:
        return "This reviewer gives " + labelNamed(figures.commonestLabel, labels) + " in " +
               asPercent(figures.commonestShare) + " of the answers; the others say it of " +
               asPercent(figures.commonestShareAmongOthers.value_or(0.0)) + " of the same records.";
    case RaterSignal::LowAgreement:
        return "This reviewer says what most others say in " +
               asPercent(figures.agreement.value_or(CredibleShare{}).value) + " of " +
               std::to_string(figures.comparedAnswers) + " answers; the others do in " +
               asPercent(figures.othersAgreement.value_or(0.0)) + ".";
    case RaterSignal::TellsLittle:
        return "This reviewer's answers depend little on what the records are: " +
               asPercent(figures.spammerScore.value_or(0.0)) + " on a scale from 0 % (not at all) to 100 % (wholly).";
    }
    return {};
}

} // namespace secondlook::agreement
