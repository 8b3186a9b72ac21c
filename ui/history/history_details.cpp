// What an entry of the log says, in plain words.
#include "ui/history/history_words.h"
#include "ui/models/text_conversion.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace secondlook::ui {

using review::Change;

namespace {

/// The words behind one action, by what its entry says.
class DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    explicit DetailWords(const Change &change) : m_change(change) {}

    QString details() const
    {
        using Words = QString (DetailWords::*)() const;
        static constexpr std::pair<std::string_view, Words> words[] = {
            {"annotate_label", &DetailWords::labelled},
            {"annotate_skip", &DetailWords::skipped},
            {"annotate_flag", &DetailWords::flagged},
            {"annotate_undo", &DetailWords::undone},
            {"annotate_repeat", &DetailWords::labelled},
            {"annotate_gold", &DetailWords::labelled},
            {"ask_another", &DetailWords::askedAnother},
            {"adjudicate_decided", &DetailWords::decided},
            {"adjudicate_ambiguous", &DetailWords::keptAmbiguous},
            {"adjudicate_sent_back", &DetailWords::comment},
            {"adjudicate_set_aside", &DetailWords::setAside},
            {"adjudicate_taken_back", &DetailWords::undone},
            {"adjudicate_names_shown", &DetailWords::looked},
            {"adjudicate_model_shown", &DetailWords::looked},
            {"adjudicate_reopened", &DetailWords::reopened},
            {"adjudicate_rule", &DetailWords::settledByRule},
            {"adjudicate_rule_taken_back", &DetailWords::ruleTakenBack},
            {"set_guideline", &DetailWords::reason},
            {"ask_guideline_review", &DetailWords::decisionsAsked},
            {"take_back_guideline_review", &DetailWords::decisionsTakenBack},
            {"label_schema", &DetailWords::labelsChanged},
            {"train", &DetailWords::trained},
            {"add_model", &DetailWords::trained},
            {"provider_set", &DetailWords::serverSet},
            {"labeler_set", &DetailWords::labelerSet},
            {"run_started", &DetailWords::runStarted},
            {"run_finished", &DetailWords::runFinished},
            {"import", &DetailWords::imported},
            {"annotate", &DetailWords::answersImported},
            {"export", &DetailWords::exported},
            {"create_dataset", &DetailWords::frozen},
            {"pack_created", &DetailWords::packMade},
            {"pack_merged", &DetailWords::packMerged},
            {"init", &DetailWords::nothing},
            {"add_reviewer", &DetailWords::nothing},
        };
        if (m_change.withheld)
            return tr("shown once people are done with the record");
        for (const auto &[action, say] : words)
            if (m_change.action == action)
                return (this->*say)();
        return unknown();
    }

    QString reason() const
    {
        const QString why = text("reason");
        if (m_change.action == "annotate_skip")
            return skipped();
        if (m_change.action == "annotate_flag")
            return flagWhy();
        for (const auto &[name, words] :
             {std::pair{"guideline_unclear", tr("the guideline is unclear")},
              std::pair{"label_missing", tr("a label is missing")}, std::pair{"careless", tr("somebody was careless")},
              std::pair{"truly_ambiguous", tr("it is truly ambiguous")}})
            if (why == QLatin1String(name))
                return words;
        return why;
    }
    QString softLabel() const
    {
        const QJsonObject shares = QJsonDocument::fromJson(value("soft_label").toUtf8()).object();
        std::vector<std::pair<double, QString>> sorted;
        for (auto share = shares.begin(); share != shares.end(); ++share)
            sorted.emplace_back(-share.value().toDouble(), nameText(coreText(share.key())));
        std::ranges::sort(sorted);
        QStringList parts;
        for (const auto &[share, label] : sorted)
            parts << tr("%1 %2", "share; label").arg(QLocale().toString(-share, 'f', 2), label);
        return parts.join(QStringLiteral(", "));
    }

private:
    QString value(std::string_view name) const { return qtText(m_change.fact(name)); }
    QString text(std::string_view name) const { return nameText(m_change.fact(name)).simplified(); }
    qint64 number(std::string_view name) const { return value(name).toLongLong(); }
    int count(std::string_view name) const { return int(qBound(0LL, number(name), 2'000'000'000LL)); }
    QString figure(std::string_view name) const { return QLocale().toString(number(name)); }

    QString withComment(const QString &words) const
    {
        const QString comment = text("comment");
        return comment.isEmpty() ? words : tr("%1: “%2”", "what was done; what somebody wrote").arg(words, comment);
    }
    QString nothing() const { return {}; }
    QString comment() const
    {
        const QString written = text("comment");
        return written.isEmpty() ? tr("asked once more") : tr("“%1”", "what somebody wrote").arg(written);
    }
    QString labelled() const
    {
        const QString label = text("label");
        const QString before = text("label_before");
        if (!before.isEmpty() && before != label)
            return withComment(tr("%1, was %2", "label; label").arg(label, before));
        switch (number("own_confidence")) {
        case 1:
            return withComment(tr("%1, low confidence", "label").arg(label));
        case 2:
            return withComment(tr("%1, medium confidence", "label").arg(label));
        case 3:
            return withComment(tr("%1, high confidence", "label").arg(label));
        default:
            return withComment(label);
        }
    }
    QString skipWhy() const
    {
        switch (number("skip_reason")) {
        case 0:
            return tr("no reason given");
        case 1:
            return tr("it needs an expert");
        case 2:
            return tr("two labels fit equally well");
        case 3:
            return tr("the guideline does not cover it");
        default:
            return tr("another reason");
        }
    }
    QString skipped() const { return withComment(skipWhy()); }
    QString flagWhy() const
    {
        switch (number("flag_reason")) {
        case 1:
            return tr("a label is missing");
        case 2:
            return tr("it shows personal data");
        case 3:
            return tr("it is not readable");
        default:
            return tr("another reason");
        }
    }
    QString flagged() const { return withComment(flagWhy()); }
    QString undone() const
    {
        const QString before = text("label_before");
        return before.isEmpty() ? QString() : tr("was %1", "label").arg(before);
    }
    QString askedAnother() const { return tr("%Ln answers disagree", nullptr, count("answers")); }
    QString decided() const
    {
        const QString rule = text("method");
        return withComment(rule.isEmpty() ? text("label")
                                          : tr("%1, by the rule %2", "label; rule").arg(text("label"), rule));
    }
    QString keptAmbiguous() const { return withComment(softLabel()); }
    QString setAside() const { return tr("comes last in the list"); }
    QString looked() const { return tr("before a decision"); }
    QString reopened() const { return tr("a majority had settled it"); }
    QString settledByRule() const { return tr("%Ln conflicts settled", nullptr, count("settled")); }
    QString ruleTakenBack() const { return tr("%Ln conflicts open again", nullptr, count("reopened")); }
    QString decisionsAsked() const { return tr("%Ln decisions asked again", nullptr, count("asked")); }
    QString decisionsTakenBack() const { return tr("%Ln decisions no longer asked", nullptr, count("taken_back")); }
    QString labelsChanged() const
    {
        const QString changes = value("breaking") == QLatin1String("true")
                                    ? tr("%Ln changes, breaking", nullptr, count("changes"))
                                    : tr("%Ln changes, compatible", nullptr, count("changes"));
        return text("reason").isEmpty()
                   ? changes
                   : tr("%1: “%2”", "what was done; what somebody wrote").arg(changes, text("reason"));
    }
    QString trained() const { return tr("for version %1 of the labels").arg(number("schema_version")); }
    QString serverSet() const
    {
        return tr("%1 at %2").arg(nameText(m_change.fact("model")), nameText(m_change.fact("base_url")));
    }
    QString labelerSet() const
    {
        return m_change.fact("kind") == "cascade" ? tr("asks in turn: %1").arg(nameText(m_change.fact("members")))
                                                  : tr("asks all of: %1").arg(nameText(m_change.fact("members")));
    }
    QString runStarted() const
    {
        return tr("%Ln records, policy v%1", nullptr, count("input")).arg(number("policy_version"));
    }
    QString runFinished() const
    {
        return tr("%1 committed, %2 of them to be sampled, %3 for people, %4 failed")
            .arg(QLocale().toString(number("auto") + number("audit")), figure("audit"), figure("review"),
                 figure("failed"));
    }
    QString imported() const
    {
        return tr("%1 imported, %2 duplicates, %3 rejected")
            .arg(figure("imported"), figure("duplicates"), figure("rejected"));
    }
    QString answersImported() const { return tr("%Ln answers", nullptr, count("imported")); }
    QString exported() const { return tr("%Ln rows, format %1", nullptr, count("rows")).arg(text("format")); }
    QString frozen() const
    {
        const int failed = count("failed_gates");
        return failed == 0 ? tr("%Ln rows, all gates pass", nullptr, count("rows"))
                           : tr("%1 rows, gates that fail: %2").arg(figure("rows"), QLocale().toString(failed));
    }
    QString packMade() const { return tr("%Ln records for %1", nullptr, count("tasks")).arg(text("reviewer")); }
    QString packMerged() const { return tr("%Ln answers of %1", nullptr, count("annotations")).arg(text("reviewer")); }
    /// Written by a program that is newer than this one: as it stands.
    QString unknown() const
    {
        QStringList parts;
        for (const domain::Field &fact : m_change.facts)
            parts << tr("%1: %2", "name; value").arg(nameText(fact.name), nameText(fact.value).simplified());
        return parts.join(QStringLiteral(", "));
    }

    const Change &m_change;
};

struct UsedWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString splitWord(const std::string &split)
{
    if (split == "train")
        return UsedWords::tr("training");
    if (split == "validation")
        return UsedWords::tr("validation");
    if (split == "test")
        return UsedWords::tr("test");
    return nameText(split);
}

} // namespace

QString HistoryWords::details(const Change &change)
{
    return DetailWords(change).details();
}

QString HistoryWords::softLabel(const Change &change)
{
    return DetailWords(change).softLabel();
}

QString HistoryWords::reason(const Change &change)
{
    const QString why = DetailWords(change).reason();
    const QString comment = nameText(change.fact("comment")).simplified();
    if (why.isEmpty() || comment.isEmpty() || change.action == "annotate_skip")
        return why.isEmpty() ? comment : why;
    return UsedWords::tr("%1: “%2”", "reason; what somebody wrote").arg(why, comment);
}

QString HistoryWords::before(const review::ChangeDetail &detail)
{
    QStringList votes;
    for (const auto &[label, count] : detail.votesBefore)
        votes << UsedWords::tr("%L1 for %2", "number of answers; label").arg(count).arg(nameText(label));
    if (!votes.isEmpty())
        return votes.join(QStringLiteral(", "));
    return nameText(detail.change.fact("label_before"));
}

QString HistoryWords::after(const Change &change)
{
    return nameText(change.fact("label"));
}

QString HistoryWords::datasets(const review::ChangeDetail &detail)
{
    QStringList versions;
    for (const review::HeldBy &held : detail.datasets)
        versions << UsedWords::tr("version %1, %2", "of a dataset; split").arg(held.version).arg(splitWord(held.split));
    return versions.join(QLatin1Char('\n'));
}

QString HistoryWords::models(const review::ChangeDetail &detail)
{
    QStringList names;
    for (const std::string &name : detail.models)
        names << nameText(name);
    return names.join(QStringLiteral(", "));
}

QString HistoryWords::runs(const review::ChangeDetail &detail)
{
    QStringList names;
    for (const std::int64_t run : detail.runs)
        names << UsedWords::tr("run %1").arg(run);
    return names.join(QStringLiteral(", "));
}

} // namespace secondlook::ui
