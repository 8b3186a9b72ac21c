#pragma once

#include <QString>

namespace secondlook::ui {

/// What the reader has to know: inline, never in the way of what was typed.
struct ReviewMessage
{
    bool isProblem = false; ///< else a notice
    QString headline;
    QString detail;        ///< what happened, what is safe, what to do
    bool canRetry = false; ///< retry() does the same again
};

} // namespace secondlook::ui
