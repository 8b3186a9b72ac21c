#pragma once

#include "domain/review_task.h"
#include "review/review_session.h"

#include <QString>

#include <vector>

namespace secondlook::ui {

/// One thing the record itself shows that makes it harder, with its icon.
struct SignalWords
{
    QString icon;
    QString text;
};

/// Why the task is queued, in a few sentences; says nothing about the model's answer where the task is blind.
QString whyItIsHere(const domain::ReviewTask &task, const review::ProjectFacts &facts);

/// What the data shows about the record, and what the model noticed where there is a prediction.
std::vector<SignalWords> signalWords(const domain::ReviewTask &task);

} // namespace secondlook::ui
