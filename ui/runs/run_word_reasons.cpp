#include "ui/models/text_conversion.h"
#include "ui/runs/run_words.h"

#include <QLocale>

#include <algorithm>
#include <functional>
#include <vector>

namespace secondlook::ui {

QString RunWords::failure(const domain::Failure &failure)
{
    const std::pair<const char *, QString> sentences[] = {
        {"timed_out", tr("The model server did not answer in time")},
        {"rate_limited", tr("Too many requests: the server refused it again and again")},
        {"overloaded", tr("The model server had too much to do")},
        {"server_error", tr("Something failed at the model server")},
        {"conflict", tr("The model server could not take the request just then")},
        {"unreachable", tr("The model server could not be reached")},
        {"unreadable_reply", tr("The answer of the model server could not be read")},
        {"reply_too_large", tr("The answer of the model server was too large")},
        {"context_too_long", tr("The text is too long for the model")},
        {"text_too_long", tr("The text is too long")},
        {"empty_text", tr("The text is empty")},
        {"content_filter", tr("The model server refuses the content of the record")},
        {"refused", tr("The model refused to answer")},
        {"no_label", tr("The answer was none of the labels")},
        {"answer_cut_short", tr("The answer was cut short")},
        {"budget_exceeded", tr("It would cost more tokens than a record may")},
        {"bad_request", tr("The model server refuses the request")},
        {"not_found", tr("There is nothing at the address of the model server")},
        {"no_rule_matches", tr("No rule matches the text")},
        {"out_of_memory", tr("There was not enough memory")}};
    for (const auto &[reason, sentence] : sentences)
        if (failure.reason == reason)
            return sentence;
    return nameText(failure.detail.empty() ? failure.reason : failure.detail);
}

QString RunWords::retries(const std::map<std::string, std::int64_t> &byReason)
{
    std::int64_t limits = 0;
    std::int64_t timeouts = 0;
    std::int64_t away = 0;
    std::int64_t others = 0;
    for (const auto &[reason, count] : byReason)
        (reason == "rate_limited" || reason == "overloaded" ? limits
         : reason == "timed_out"                            ? timeouts
         : reason == "unreachable"                          ? away
                                                            : others) += count;
    std::vector<std::pair<std::int64_t, QString>> parts = {{limits, tr("%Ln too many requests", nullptr, int(limits))},
                                                           {timeouts, tr("%Ln timeouts", nullptr, int(timeouts))},
                                                           {away, tr("%Ln without a connection", nullptr, int(away))},
                                                           {others, tr("%Ln of the server", "failures", int(others))}};
    std::ranges::stable_sort(parts, std::greater(), &std::pair<std::int64_t, QString>::first);
    QStringList said;
    for (const auto &[count, words] : parts)
        if (count > 0)
            said << words;
    return QLocale().createSeparatedList(said);
}

QString RunWords::trouble(const pipeline::RunSummary &run)
{
    using pipeline::RunState;
    switch (run.state) {
    case RunState::CostCap:
        return tr("The run reached its cost cap. What is done is kept. Resume asks for a higher cap.");
    case RunState::Unreachable:
        return tr("The model server stopped the run: %1. What is done is kept. Resume goes on where it ended.")
            .arg(nameText(run.why));
    case RunState::Failed:
        return tr("The run ended with an error: %1. What is done is kept. Resume goes on where it ended.")
            .arg(nameText(run.why));
    case RunState::Unfinished:
        return tr("The program that ran it ended before the run did. What is done is kept. Resume goes on there.");
    case RunState::Running:
    case RunState::Finished:
    case RunState::Paused:
    case RunState::Stopped:
        break;
    }
    return {};
}

} // namespace secondlook::ui
