#include "ui/adjudicate/adjudicate_words.h"

#include "ui/models/precedent_model.h"
#include "ui/models/text_conversion.h"

#include <QCoreApplication>
#include <QLocale>

namespace secondlook::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdjudicateWords)

public:
    static QString passed(const review::ConflictPass &pass)
    {
        if (pass.action == domain::Action::Flag)
            return tr("Somebody flagged it: %1.").arg(flagWhy(pass.flagReason));
        if (pass.skipReason == domain::SkipReason::None)
            return tr("Somebody skipped it.");
        return tr("Somebody skipped it: %1.").arg(skipWhy(pass.skipReason));
    }
    static QString flagWhy(domain::FlagReason reason)
    {
        switch (reason) {
        case domain::FlagReason::LabelMissing:
            return tr("a label is missing");
        case domain::FlagReason::PersonalData:
            return tr("it shows personal data");
        case domain::FlagReason::NotReadable:
            return tr("it is not readable");
        default:
            return tr("another reason");
        }
    }
    static QString skipWhy(domain::SkipReason reason)
    {
        switch (reason) {
        case domain::SkipReason::NeedsExpert:
            return tr("it needs an expert");
        case domain::SkipReason::Ambiguous:
            return tr("two labels fit equally well");
        case domain::SkipReason::GuidelineSilent:
            return tr("the guideline does not cover it");
        default:
            return tr("another reason");
        }
    }
    static QString happened(const domain::Adjudication &done, const AdjudicationPresenter &desk)
    {
        const QString when = momentText(done.at);
        switch (done.kind) {
        case domain::AdjudicationKind::Decided:
            return done.method == "person"
                       ? tr("Decided as %1, %2.", "label; when").arg(desk.labelName(done.label.value_or(0)), when)
                       : tr("Decided as %1 by the rule %2, %3.", "label; rule; when")
                             .arg(desk.labelName(done.label.value_or(0)), nameText(done.method), when);
        case domain::AdjudicationKind::Ambiguous:
            return tr("Kept as ambiguous, %1.", "when").arg(when);
        case domain::AdjudicationKind::SentBack:
            return tr("Sent back to the reviewers, %1.", "when").arg(when);
        case domain::AdjudicationKind::SetAside:
            return tr("Set aside, %1.", "when").arg(when);
        case domain::AdjudicationKind::TakenBack:
            return tr("Taken back, %1.", "when").arg(when);
        case domain::AdjudicationKind::Reopened:
            return tr("A majority had settled it; sent here to be decided, %1.", "when").arg(when);
        default:
            return {};
        }
    }
    static QString withComment(const QString &sentence, const std::string &comment)
    {
        return comment.empty() ? sentence
                               : tr("%1 “%2”", "sentence; what somebody wrote").arg(sentence, writtenText(comment));
    }
};

} // namespace

QString writtenText(const std::string &text)
{
    QStringList lines;
    for (const QString &line : qtText(text).split(QLatin1Char('\n')))
        lines << nameText(coreText(line));
    return lines.join(QLatin1Char('\n'));
}

QString votesText(const std::vector<review::LabelVotes> &votes)
{
    QString text;
    for (const review::LabelVotes &label : votes) {
        const QString figure = QLocale().toString(label.votes);
        text = text.isEmpty() ? figure : Words::tr("%1 to %2", "votes").arg(text, figure);
    }
    return text;
}

QString confidenceText(const std::optional<int> &ownConfidence)
{
    switch (ownConfidence.value_or(0)) {
    case 1:
        return Words::tr("low", "own confidence");
    case 2:
        return Words::tr("medium", "own confidence");
    case 3:
        return Words::tr("high", "own confidence");
    default:
        return Words::tr("not given", "own confidence");
    }
}

QString disagreementText(domain::DisagreementReason reason)
{
    switch (reason) {
    case domain::DisagreementReason::GuidelineUnclear:
        return Words::tr("The guideline is unclear");
    case domain::DisagreementReason::LabelMissing:
        return Words::tr("A label is missing");
    case domain::DisagreementReason::Careless:
        return Words::tr("Somebody was careless");
    case domain::DisagreementReason::TrulyAmbiguous:
        return Words::tr("The record is truly ambiguous");
    case domain::DisagreementReason::None:
        break;
    }
    return Words::tr("Not said");
}

QStringList pastSentences(const AdjudicationPresenter &desk)
{
    QStringList sentences;
    for (const review::ConflictPass &pass : desk.current()->passes)
        sentences << Words::withComment(Words::passed(pass), pass.comment);
    for (const domain::Adjudication &done : desk.current()->history)
        if (const QString sentence = Words::happened(done, desk); !sentence.isEmpty())
            sentences << Words::withComment(sentence, done.comment);
    return sentences;
}

} // namespace secondlook::ui
