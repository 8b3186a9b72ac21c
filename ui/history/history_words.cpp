#include "ui/history/history_words.h"

#include "ui/models/text_conversion.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace secondlook::ui {

namespace {

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

struct ActionWords
{
    const char *action;
    const char *icon;
    const char *name;
};

constexpr ActionWords actionWords[] = {
    {"annotate_label", "check", QT_TRANSLATE_NOOP("HistoryWords", "Labelled")},
    {"annotate_skip", "skip", QT_TRANSLATE_NOOP("HistoryWords", "Skipped")},
    {"annotate_flag", "flag", QT_TRANSLATE_NOOP("HistoryWords", "Flagged")},
    {"annotate_undo", "undo", QT_TRANSLATE_NOOP("HistoryWords", "Undone")},
    // What measures a reviewer is not marked: who answers it must not know, then or later.
    {"annotate_repeat", "check", QT_TRANSLATE_NOOP("HistoryWords", "Labelled")},
    {"annotate_gold", "check", QT_TRANSLATE_NOOP("HistoryWords", "Labelled")},
    {"ask_another", "users", QT_TRANSLATE_NOOP("HistoryWords", "One more asked")},
    {"adjudicate_decided", "adjudicate", QT_TRANSLATE_NOOP("HistoryWords", "Conflict decided")},
    {"adjudicate_ambiguous", "half", QT_TRANSLATE_NOOP("HistoryWords", "Kept ambiguous")},
    {"adjudicate_sent_back", "back", QT_TRANSLATE_NOOP("HistoryWords", "Sent back")},
    {"adjudicate_set_aside", "skip", QT_TRANSLATE_NOOP("HistoryWords", "Set aside")},
    {"adjudicate_taken_back", "undo", QT_TRANSLATE_NOOP("HistoryWords", "Taken back")},
    {"adjudicate_names_shown", "eye", QT_TRANSLATE_NOOP("HistoryWords", "Names shown")},
    {"adjudicate_model_shown", "eye", QT_TRANSLATE_NOOP("HistoryWords", "Model's answer shown")},
    {"adjudicate_reopened", "adjudicate", QT_TRANSLATE_NOOP("HistoryWords", "Sent to adjudicate")},
    {"adjudicate_rule", "adjudicate", QT_TRANSLATE_NOOP("HistoryWords", "Settled by a rule")},
    {"adjudicate_rule_taken_back", "undo", QT_TRANSLATE_NOOP("HistoryWords", "Rule taken back")},
    {"set_guideline", "book", QT_TRANSLATE_NOOP("HistoryWords", "Guideline changed")},
    {"ask_guideline_review", "book", QT_TRANSLATE_NOOP("HistoryWords", "Decisions asked again")},
    {"take_back_guideline_review", "undo", QT_TRANSLATE_NOOP("HistoryWords", "Asking taken back")},
    {"label_schema", "tag", QT_TRANSLATE_NOOP("HistoryWords", "Labels changed")},
    {"train", "model", QT_TRANSLATE_NOOP("HistoryWords", "Model trained")},
    {"add_model", "model", QT_TRANSLATE_NOOP("HistoryWords", "Model added")},
    {"provider_set", "model", QT_TRANSLATE_NOOP("HistoryWords", "Model server set")},
    {"labeler_set", "model", QT_TRANSLATE_NOOP("HistoryWords", "Combined labeler set")},
    {"run_started", "runs", QT_TRANSLATE_NOOP("HistoryWords", "Run started")},
    {"run_finished", "ok", QT_TRANSLATE_NOOP("HistoryWords", "Run finished")},
    {"import", "import", QT_TRANSLATE_NOOP("HistoryWords", "Records imported")},
    {"annotate", "import", QT_TRANSLATE_NOOP("HistoryWords", "Answers imported")},
    {"export", "export", QT_TRANSLATE_NOOP("HistoryWords", "Exported")},
    {"create_dataset", "datasets", QT_TRANSLATE_NOOP("HistoryWords", "Dataset frozen")},
    {"pack_created", "export", QT_TRANSLATE_NOOP("HistoryWords", "Pack given out")},
    {"pack_merged", "merge", QT_TRANSLATE_NOOP("HistoryWords", "Pack merged")},
    {"init", "file", QT_TRANSLATE_NOOP("HistoryWords", "Project made")},
    {"add_reviewer", "user", QT_TRANSLATE_NOOP("HistoryWords", "Reviewer added")},
};

const ActionWords *wordsOf(std::string_view action)
{
    const auto *found = std::ranges::find_if(actionWords, [&](const ActionWords &one) { return action == one.action; });
    return found == std::end(actionWords) ? nullptr : found;
}

QString afterFirstWord(const std::string &subject)
{
    const auto blank = subject.find(' ');
    return nameText(blank == std::string::npos ? subject : subject.substr(blank + 1));
}

/// The number at the end of "dataset version 7".
QString lastWord(const std::string &subject)
{
    return nameText(subject.substr(subject.rfind(' ') + 1));
}

QString whichOf(const review::Change &change)
{
    constexpr qsizetype shownOfPack = 8; // its id is long and says nothing
    const std::string &subject = change.subject;
    if (!change.externalId.empty())
        return nameText(change.externalId);
    if (subject.starts_with("run "))
        return LineWords::tr("run %1").arg(lastWord(subject));
    if (subject.starts_with("label schema ") || subject.starts_with("guideline ") || subject.starts_with("dataset "))
        return LineWords::tr("version %1").arg(lastWord(subject));
    if (subject.starts_with("source "))
        return change.fact("source").empty() ? nameText(subject) : nameText(change.fact("source"));
    if (subject.starts_with("pack "))
        return LineWords::tr("pack %1").arg(afterFirstWord(subject).left(shownOfPack));
    for (const char *named : {"model ", "provider ", "reviewer ", "project "})
        if (subject.starts_with(named))
            return afterFirstWord(subject);
    if (change.action == "adjudicate_rule" || change.action == "adjudicate_rule_taken_back")
        return nameText(change.fact("method"));
    if (change.action == "annotate" || change.action == "export")
        return nameText(change.fact("file"));
    return nameText(subject);
}

QDateTime localTime(base::TimeMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

QString hourText(base::TimeMs at)
{
    return QLocale().toString(localTime(at).time(), QStringLiteral("HH:mm"));
}

int markOf(base::ReviewerId reviewer)
{
    return reviewer.isValid() ? int(reviewer.value - 1) : -1;
}

} // namespace

bool HistoryWords::knows(std::string_view action)
{
    return wordsOf(action) != nullptr;
}

HistoryLine HistoryWords::line(const review::Change &change)
{
    const ActionWords *words = wordsOf(change.action);
    HistoryLine line;
    line.at = change.at;
    line.time = hourText(change.at);
    line.who = nameText(change.actor);
    line.mark = markOf(change.reviewer);
    line.icon = words ? QLatin1String(words->icon) : QLatin1String("info");
    line.what = words ? LineWords::tr(words->name) : nameText(change.action);
    const bool isLabel = words && std::string_view(words->name) == "Labelled";
    if (isLabel && change.fact("blind") == "true")
        line.what = LineWords::tr("Labelled blind");
    line.which = whichOf(change);
    line.isId = !change.externalId.empty();
    line.details = details(change);
    return line;
}

HistoryLine HistoryWords::line(const review::SampledRecord &record)
{
    using Found = review::SampledRecord::Found;
    HistoryLine line;
    line.at = record.at;
    line.time = hourText(record.at);
    line.who = nameText(record.reviewer);
    line.mark = markOf(record.answered);
    line.which = nameText(record.externalId);
    line.isId = true;
    const QString predicted = nameText(record.predicted);
    const QString sure = QLocale().toString(record.confidence, 'f', 2);
    switch (record.found) {
    case Found::Waiting:
        line.icon = QStringLiteral("tier-review");
        line.what = LineWords::tr("To be checked");
        line.details = LineWords::tr("drawn from what run %1 committed").arg(record.run);
        break;
    case Found::Right:
        line.icon = QStringLiteral("ok");
        line.what = LineWords::tr("Model was right");
        line.details = LineWords::tr("%1, model %2 sure", "label; confidence").arg(predicted, sure);
        break;
    case Found::Wrong:
        line.icon = QStringLiteral("x");
        line.what = LineWords::tr("Model was wrong");
        line.details = LineWords::tr("%1, model said %2, %3 sure", "label; label; confidence")
                           .arg(nameText(record.settled), predicted, sure);
        break;
    case Found::Unsettled:
        line.icon = QStringLiteral("split");
        line.what = LineWords::tr("People disagree");
        line.details = LineWords::tr("model said %1, %2 sure", "label; confidence").arg(predicted, sure);
        break;
    }
    return line;
}

QString HistoryWords::kindName(review::ChangeKind kind)
{
    switch (kind) {
    case review::ChangeKind::Answers:
        return LineWords::tr("answers");
    case review::ChangeKind::Conflicts:
        return LineWords::tr("conflicts");
    case review::ChangeKind::Guideline:
        return LineWords::tr("guideline and labels");
    case review::ChangeKind::Models:
        return LineWords::tr("models and runs");
    case review::ChangeKind::Files:
        return LineWords::tr("files and datasets");
    case review::ChangeKind::Project:
        break;
    }
    return LineWords::tr("project and people");
}

QString HistoryWords::timeName(HistoryTime time)
{
    switch (time) {
    case HistoryTime::All:
        return LineWords::tr("all time");
    case HistoryTime::Today:
        return LineWords::tr("today");
    case HistoryTime::Week:
        return LineWords::tr("this week");
    case HistoryTime::Month:
        return LineWords::tr("this month");
    case HistoryTime::Year:
        break;
    }
    return LineWords::tr("this year");
}

QString HistoryWords::day(const QDate &date, const QDate &today)
{
    const QLocale locale;
    const QString written =
        locale.toString(date, date.year() == today.year() ? LineWords::tr("d MMMM", "date of this year")
                                                          : LineWords::tr("d MMMM yyyy", "date of another year"));
    if (date == today)
        return LineWords::tr("Today, %1", "date").arg(written);
    if (date == today.addDays(-1))
        return LineWords::tr("Yesterday, %1", "date").arg(written);
    return LineWords::tr("%1, %2", "day of the week; date").arg(locale.standaloneDayName(date.dayOfWeek()), written);
}

QString HistoryWords::moment(base::TimeMs at, base::TimeMs now)
{
    const QDate date = localTime(at).date();
    const bool isThisYear = date.year() == localTime(now).date().year();
    return LineWords::tr("%1, %2", "date; time")
        .arg(QLocale().toString(date, isThisYear ? LineWords::tr("d MMM", "date of this year")
                                                 : LineWords::tr("d MMM yyyy", "date of another year")),
             hourText(at));
}

} // namespace secondlook::ui
