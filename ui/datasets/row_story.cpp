#include "ui/datasets/row_story.h"

#include "ui/datasets/dataset_words.h"
#include "ui/models/text_conversion.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

using domain::TraceStep;

namespace {

constexpr qsizetype shownHash = 12;

/// The particular of that name; empty where it is not there.
QString detail(const TraceStep &step, const char *name)
{
    const auto found = std::ranges::find(step.details, name, &domain::Field::name);
    return found == step.details.end() ? QString() : nameText(found->value);
}

QString whenOf(base::TimeMs at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    return RowStory::tr("%1, %2", "day, time")
        .arg(QLocale().toString(time.date(), QLocale::ShortFormat),
             QLocale().toString(time.time(), QLocale::ShortFormat));
}

/// "a; b" of what is not empty.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString predicted(const TraceStep &step)
{
    return RowStory::tr("%1 said %2 at %3. Policy v%4: %5", "model, label, confidence, version, tier")
        .arg(detail(step, "model_version"), detail(step, "label"), detail(step, "confidence"),
             detail(step, "policy_version"), detail(step, "tier"));
}

QString annotated(const TraceStep &step)
{
    const QString who = detail(step, "reviewer");
    const QString label = detail(step, "label");
    const QString action = detail(step, "action");
    const QString comment = detail(step, "comment");
    QString what;
    if (!label.isEmpty())
        what = detail(step, "seen") == QLatin1String("blind")
                   ? RowStory::tr("%1 chose %2, blind", "reviewer, label").arg(who, label)
                   : RowStory::tr("%1 chose %2, beside the model's answer", "reviewer, label").arg(who, label);
    else
        what = RowStory::tr("%1: %2", "reviewer, what was done").arg(who, joined({action, detail(step, "reason")}));
    return comment.isEmpty() ? what : RowStory::tr("%1. Comment: %2", "what was done, comment").arg(what, comment);
}

QString adjudicated(const TraceStep &step)
{
    const QString who = detail(step, "adjudicator");
    const QString label = detail(step, "label");
    const QString soft = detail(step, "soft_label");
    const QString method = detail(step, "method");
    const QString what = !label.isEmpty()  ? RowStory::tr("decided as %1", "label").arg(label)
                         : !soft.isEmpty() ? RowStory::tr("kept as a soft label: %1", "shares").arg(soft)
                                           : nameText(step.what);
    return joined({who.isEmpty() ? RowStory::tr("%1, by the rule %2", "what, rule").arg(what, method)
                                 : RowStory::tr("%1, by %2", "what, adjudicator").arg(what, who),
                   detail(step, "reason"), detail(step, "comment")});
}

QString inVersion(const TraceStep &step)
{
    const QString label = detail(step, "label");
    return RowStory::tr("in version %1: %2, split %3, weight %4, label from: %5",
                        "number, label, split, weight, source")
        .arg(detail(step, "version"), label.isEmpty() ? RowStory::tr("soft label") : label, detail(step, "split"),
             QLocale().toString(detail(step, "weight").toDouble()),
             DatasetWords::source(coreText(detail(step, "label_source"))));
}

/// What has no sentence of its own: its name and all particulars.
QString plainly(const TraceStep &step)
{
    QStringList parts;
    for (const domain::Field &one : step.details)
        parts << RowStory::tr("%1 %2", "name, value").arg(nameText(one.name), nameText(one.value));
    return RowStory::tr("%1: %2", "what happened, particulars").arg(nameText(step.what), joined(parts));
}

StoryLine lineOf(const TraceStep &step)
{
    const QString when = whenOf(step.at);
    if (step.what == "imported")
        return {QStringLiteral("file"), when,
                RowStory::tr("imported from %1, content %2", "source, hash")
                    .arg(detail(step, "source"), detail(step, "content_hash").left(shownHash))};
    if (step.what == "known_label")
        return {QStringLiteral("tag"), when,
                detail(step, "kind") == QLatin1String("gold")
                    ? RowStory::tr("its true label is %1: it measures reviewers").arg(detail(step, "label"))
                    : RowStory::tr("came with the label %1").arg(detail(step, "label"))};
    if (step.what == "predicted")
        return {QStringLiteral("runs"), when, predicted(step)};
    if (step.what == "failed" && !detail(step, "run").isEmpty())
        return {QStringLiteral("warn"), when,
                RowStory::tr("%1 failed: %2", "run, reason").arg(detail(step, "run"), detail(step, "reason"))};
    if (step.what == "queued") {
        const QString needed = detail(step, "reviewers_needed"); // said of the task, not of how it stands
        return {QStringLiteral("review"), when,
                needed.isEmpty() ? RowStory::tr("waits for people")
                                 : RowStory::tr("queued for %n reviewers", nullptr, needed.toInt())};
    }
    if (step.what == "ambiguous")
        return {QStringLiteral("half"), when, RowStory::tr("ambiguous, with a soft label")};
    if (step.what == "annotated")
        return {QStringLiteral("users"), when, annotated(step)};
    if (step.what.starts_with("adjudicat"))
        return {QStringLiteral("adjudicate"), when, adjudicated(step)};
    if (step.what == "dataset_version")
        return {QStringLiteral("datasets"), when, inVersion(step)};
    if (step.what == "settled")
        return {QStringLiteral("check"), when, RowStory::tr("settled as %1", "label").arg(detail(step, "label"))};
    if (step.what == "committed")
        return {QStringLiteral("check"), when, RowStory::tr("committed as %1", "label").arg(detail(step, "label"))};
    return {QStringLiteral("info"), when, plainly(step)};
}

} // namespace

QList<StoryLine> RowStory::of(const datasets::RowOrigin &origin)
{
    QList<StoryLine> lines;
    for (const TraceStep &step : origin.steps)
        lines << lineOf(step);
    return lines;
}

} // namespace secondlook::ui
