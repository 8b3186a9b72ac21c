#include "ui/review/task_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace secondlook::ui {

namespace {

struct TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

QString figure(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString thresholdSentence(const domain::ReviewTask &task, const review::ProjectFacts &facts)
{
    const QString confidence = figure(task.prediction->confidence);
    if (task.reasons & domain::BelowReviewThreshold)
        return TaskWords::tr("Confidence %1 is below the review threshold %2.")
            .arg(confidence, figure(facts.reviewThreshold));
    if ((task.reasons & domain::BetweenThresholds) && facts.autoThreshold)
        return TaskWords::tr("Confidence %1 is between the review threshold %2 and the auto threshold %3.")
            .arg(confidence, figure(facts.reviewThreshold), QLocale().toString(*facts.autoThreshold, 'f', 3));
    if (task.reasons & domain::BetweenThresholds)
        return TaskWords::tr("Confidence %1 is above the review threshold %2.")
            .arg(confidence, figure(facts.reviewThreshold));
    if (task.reasons & domain::ConfidentEnough)
        return TaskWords::tr("Confidence %1 reaches the auto threshold.").arg(confidence);
    return {};
}

std::vector<SignalWords> dataSignalWords(const domain::ReviewTask &task)
{
    const std::uint32_t seen = task.record.signals | (task.prediction ? task.prediction->signals : 0U);
    std::vector<SignalWords> words;
    const auto say = [&](domain::Signal signal, const QString &icon, const QString &text) {
        if (seen & signal)
            words.push_back({icon, text});
    };
    say(domain::EncodingDamage, QStringLiteral("warn"), TaskWords::tr("Damaged characters"));
    say(domain::Truncated, QStringLiteral("cut"), TaskWords::tr("Truncated input"));
    say(domain::MissingField, QStringLiteral("minus"), TaskWords::tr("Missing field"));
    say(domain::Contradiction, QStringLiteral("split"), TaskWords::tr("Contradiction in the data"));
    say(domain::OtherLanguage, QStringLiteral("info"), TaskWords::tr("Unusual language"));
    say(domain::NearDuplicate, QStringLiteral("dup"), TaskWords::tr("Near-duplicate"));
    say(domain::OutlierLength, QStringLiteral("sort"), TaskWords::tr("Unusual length"));
    return words;
}

} // namespace

QString whyItIsHere(const domain::ReviewTask &task, const review::ProjectFacts &facts)
{
    QStringList sentences;
    const auto say = [&](std::uint32_t reason, const QString &sentence) {
        if (task.reasons & reason)
            sentences << sentence;
    };
    if (task.guidelineChanged) {
        sentences << TaskWords::tr("Asked again: the guideline has changed for some labels since you answered. Your "
                                   "earlier answer is not shown.");
    } else if (task.blind) {
        sentences << TaskWords::tr("Drawn for the agreement check.");
    } else {
        if (task.prediction)
            sentences << thresholdSentence(task, facts);
        say(domain::signalReasons(((1U << unsigned(domain::signalCount)) - 1U) &
                                  ~std::uint32_t{domain::LabelersDisagree}),
            TaskWords::tr("The policy has a rule for records with such signals."));
        say(domain::NoModelAnswer, TaskWords::tr("The model gave no label for it."));
        say(domain::signalReasons(domain::LabelersDisagree),
            TaskWords::tr("The labelers that were asked do not say the same."));
        say(domain::AuditSample, TaskWords::tr("Drawn at random from the audit tier."));
        say(domain::RandomAutoSlice, TaskWords::tr("Drawn at random from what was committed, to measure it."));
        say(domain::SecondReviewer, TaskWords::tr("Drawn for a second opinion."));
        say(domain::QueueSample, TaskWords::tr("Drawn at random, so that estimates hold whatever the order."));
        say(domain::BlindCheck, TaskWords::tr("Drawn to be judged before the model's answer shows."));
        say(domain::HighStakes, TaskWords::tr("A wrong label costs much here."));
        say(domain::NotCalibrated, TaskWords::tr("The confidence is not calibrated, so it decides nothing."));
        say(domain::AutoIsOff, TaskWords::tr("No threshold reaches the promised precision yet."));
    }
    if (task.policyVersion > 0)
        sentences << TaskWords::tr("Policy v%1.").arg(task.policyVersion);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

std::vector<SignalWords> signalWords(const domain::ReviewTask &task)
{
    std::vector<SignalWords> words = dataSignalWords(task);
    if (!task.prediction)
        return words;
    const domain::Prediction &prediction = *task.prediction;
    if (prediction.signals & domain::LongText)
        words.push_back({QStringLiteral("cut"), TaskWords::tr("Only the first %L1 characters were read").arg(100'000)});
    if (prediction.signals & domain::VeryShort)
        words.push_back({QStringLiteral("minus"), TaskWords::tr("Fewer than three words")});
    if (prediction.signals & domain::LabelersDisagree)
        words.push_back({QStringLiteral("split"), TaskWords::tr("Labelers do not say the same")});
    if (prediction.signals & domain::NoKnownWords)
        words.push_back({QStringLiteral("eyeoff"), TaskWords::tr("No word that the model knows")});
    if ((prediction.signals & domain::TwoCloseLabels) && prediction.scores.size() > 1)
        words.push_back({QStringLiteral("split"),
                         TaskWords::tr("Two close labels, margin %1")
                             .arg(figure(prediction.scores[0].probability - prediction.scores[1].probability))});
    return words;
}

} // namespace secondlook::ui
